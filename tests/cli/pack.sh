#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# pack.sh -- a class goes into one file and comes back; somebody else replays it and finds what was changed
# shellcheck disable=SC2154,SC2034 # expect.sh sets and exports these
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"

mkdir -p class/submissions class/records class/attachments
printf 'a photograph' >class/attachments/photo
hash=$(sha256sum class/attachments/photo | cut -d' ' -f1)
mv class/attachments/photo "class/attachments/$hash"
for name in ani budi citra; do
    submission $name true 2
    sed "s/\"evidence\":{}/\"evidence\":{},\"attachments\":[{\"sha256\":\"$hash\"}]/" "$name.json" >"class/submissions/$name.json"
    "$kompeten" score "class/submissions/$name.json" >"class/records/$name.json"
done
printf 'issuer,id,name,nik\nbengkel-uji,ani,Ani Rahmawati,5371010101010001\n' >class/people.csv

expect 0 pack class --to class.tar
cp -r class again
touch -d 2001-01-01 again/records/*
expect 0 pack again --to again.tar
cmp class.tar again.tar || fail "the same class gave other bytes"
grep -q -e Rahmawati -e 5371010101010001 class.tar && fail "a name or a national number is in the pack"
tar tf class.tar | grep -q '^rubrics/workshop/tidy@1.0.0.lua$' || fail "tar does not read the pack, or the rubric is not in it"
expect 0 pack class --with-people --to people.tar
grep -q 5371010101010001 people.tar || fail "people were asked for and are not in the pack"

expect 0 unpack class.tar
expect 0 unpack class.tar --to there
says out 'members in there'
cmp class/records/ani.json there/records/ani.json
# Another body has no rubric of that name: the one in the pack serves.
KOMPETEN_RUBRIC_PATH=$folder/none
expect 0 replay there
says out '^3 the same, 0 differ, 0 could not be replayed$'
sed -i 's/"points":"2"/"points":"3"/' there/submissions/budi.json
expect 1 replay there
says out 'there/records/budi.json: .*evidence'
says out '^2 the same, 1 differ'
KOMPETEN_RUBRIC_PATH=$here/rubrics

expect 73 unpack class.tar --to there
place=$(grep -abo Lantai class.tar | head -n 1 | cut -d: -f1)
printf x | dd of=class.tar bs=1 seek="$((place + 2))" conv=notrunc 2>dd.log
expect 65 unpack class.tar --to nowhere
says err 'was changed: it is not what the manifest'
[ ! -e nowhere ] || fail "something of a changed pack was written"
expect 66 unpack absent.tar
expect 65 unpack class/people.csv
expect 64 pack class
expect 66 pack absent --to x.tar

# A rubric that is not the one of the record is not packed as if it were.
mkdir -p other/workshop
sed 's/weight = 60/weight = 61/' "$here/rubrics/workshop/tidy.lua" >other/workshop/tidy.lua
KOMPETEN_RUBRIC_PATH=$folder/other
expect 65 pack class --to other.tar
says err 'another text of rubric "workshop/tidy@1.0.0"'
[ ! -e other.tar ] || fail "half a pack was left"
