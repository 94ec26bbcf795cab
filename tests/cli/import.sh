# SPDX-License-Identifier: Apache-2.0
# import.sh -- results of others in a body's folder: what is proven is taken, everything else is told, twice is once
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"

# pair FOLDER NAME SWEPT MARK: a submission and its record in a folder laid out like a class.
pair() {
    mkdir -p "$1/submissions" "$1/records"
    submission "$2" "$3" "$4"
    "$kompeten" score "$2.json" >"$1/records/$2.json"
    mv "$2.json" "$1/submissions/"
}

# counts IN IMPORTED ALREADY DUPLICATES ASIDE: what the report's first line has to say.
counts() {
    says out "^$1 in: $2 imported, $3 already there, $4 duplicates, $5 set aside\$"
}

aside() {
    grep -l "\"code\": \"$2\"" "$1"/set-aside/*.problem.json >/dev/null || fail "nothing was set aside as $2"
}

echo '{"trust":1,"issuers":[]}' >nobody.json

# A sound class: taken once, however often it is given.
number=0
while [ "$number" -lt 8 ]; do
    pair class "peserta-$number" true $((number % 4))
    number=$((number + 1))
done
expect 0 import class --trust nobody.json --into body --dry-run
says out '^8 in, nothing written: 8 to import'
[ ! -e body ] || fail "a dry run wrote something"
expect 0 import class --trust nobody.json --into body
counts 8 8 0 0 0
says out '^proven: 8 by scoring again, 0 by a signature alone; 8 nobody signed; 0 credentials$'
cp -r body before
expect 0 import class --trust nobody.json --into body
counts 8 0 8 0 0
diff -r body before || fail "the second import changed something"
expect 0 replay body
says out '^8 the same, 0 differ, 0 could not be replayed$'
expect 0 rank body --top 2
[ "$(find body/records body/submissions -name '*.json' | wc -l)" = 16 ] || fail "not every result has its place"
expect 64 import class --into other
expect 66 import class --trust absent.json --into other
mkdir empty
expect 66 import empty --trust nobody.json --into other

# What cannot be believed, each with its reason.
mkdir bad
sed 's/"verdict":"not_yet"/"verdict":"competent"/g; s/"peserta-0"/"palsu"/' class/records/peserta-0.json >bad/forged.json
sed 's/"verdict":"competent"/"verdict":"not_yet"/' class/records/peserta-3.json >bad/turned.json
sed 's/"version":"1.0.0"/"version":"9.9.9"/' class/records/peserta-1.json >bad/version.json
head -c 300 class/records/peserta-2.json >bad/broken.json
echo 'nothing at all' >bad/letter.txt
: >bad/empty.json
cp class/records/peserta-4.json bad/duplicate.json
ln -s ../class/records/peserta-5.json bad/link.json
mkfifo bad/pipe
pair alone sendiri true 2
cp alone/records/sendiri.json bad/alone.json
mkdir bad/deep
printf '{"record":1}' >"bad/deep/$(printf 'a\001b\377').json"
expect 1 import class bad --trust nobody.json --into body2
counts 19 8 0 1 10
aside body2 import_forged
aside body2 import_no_evidence
aside body2 json_syntax
aside body2 file_kind
aside body2 other_rubric_version
[ -z "$(find body2 -type l -o -type p)" ] || fail "a link or a pipe was taken over"
find body2/set-aside -type f | grep -v '/[0-9a-f]\{64\}\(.problem.json\)\{0,1\}$' && fail "a name of others was used"
diff -r body/records body2/records || fail "faults beside them changed the results"
expect 1 import class bad --trust nobody.json --into body2
counts 19 0 8 1 10
expect 65 import bad/alone.json --trust nobody.json --into body3

# With its submission it is taken after all.
expect 1 import bad --trust nobody.json --into body2 --json
expect 0 import alone --trust nobody.json --into body2
counts 1 1 0 0 0
[ ! -e "body2/set-aside/$(sha256sum <bad/alone.json | cut -c 1-64)" ] || fail "it is still set aside"

# Two results of one attempt: neither stands, whichever came first. One that supersedes stands beside the other.
pair other peserta-1 false 3
expect 1 import other --trust nobody.json --into body
counts 1 0 0 0 1
says out '^held (2)'
expect 0 import other --trust nobody.json --into turned
expect 1 import class --trust nobody.json --into turned
diff -r body/records turned/records || fail "the order of imports changed what stands"
diff -r body/held turned/held || fail "the order of imports changed what is held"
cmp body/index.ndjson turned/index.ndjson || fail "the order of imports changed the index"
[ "$(find body/records -name '*.json' | wc -l)" = 7 ] || fail "a result that is contradicted stands"
mkdir -p later/submissions later/records
expect 0 import class --trust nobody.json --into scratch
old=$(sed -n 's/.*"id":"peserta-2","sha256":"\([0-9a-f]*\)".*/\1/p' scratch/index.ndjson)
sed "s/\"attempt\":1/\"attempt\":1,\"supersedes\":\"$old\",\"reason\":\"salah catat\"/; s/\"points\":\"2\"/\"points\":\"3\"/" \
    class/submissions/peserta-2.json >later/submissions/a.json
"$kompeten" score later/submissions/a.json >later/records/a.json
expect 0 import later --trust nobody.json --into scratch
counts 1 1 0 0 0
[ "$(grep -c '"superseded_by":"' scratch/index.ndjson)" = 1 ] || fail "nothing was superseded"
[ "$(find scratch/records -name '*.json' | wc -l)" = 9 ] || fail "what was superseded does not stand beside it"

# Packs: signed by somebody known, by somebody unknown, and changed. What is signed stands before what is not.
umask 077
echo "a passphrase for tests" >passphrase
expect 0 key new --passphrase-file passphrase --output bpvp.key --controller did:web:bpvp.example --name "BPVP (invented)"
"$kompeten" key show bpvp.key --trust >trust.json
expect 0 key new --passphrase-file passphrase --output stranger.key
expect 0 pack class --to class.tar --key bpvp.key --passphrase-file passphrase
expect 0 pack other --to strange.tar --key stranger.key --passphrase-file passphrase
expect 0 import class.tar --trust trust.json --into packed
says out '^proven: 8 by scoring again, 0 by a signature alone; 0 nobody signed'
for paper in packed/records/*.json; do
    grep -q "$(sha256sum <"$paper" | cut -c 1-64)" packed/signatures/*.manifest.json || fail "the manifest does not tell of $paper"
done
[ "$(find packed/signatures -name '*.signature.json' | wc -l)" = 1 ] || fail "the signature was not kept"
grep -q '"signed_by":\["did:web:bpvp.example"\]' packed/index.ndjson || fail "the index does not say who signed"
diff -r packed/records scratch/records | grep -q '^Only in packed' && fail "a pack gives other results"
expect 1 import strange.tar --trust trust.json --into packed
says out '^held (1)'
[ "$(find packed/records -name '*.json' | wc -l)" = 8 ] || fail "somebody unknown took a result away"
sed 's/BPVP/BPVX/; s/did:web:bpvp.example/did:web:bpvq.example/' class.tar >changed.tar
expect 65 import changed.tar --trust trust.json --into other
pair unproven tanpa true 1
rm unproven/submissions/tanpa.json
expect 0 pack unproven --to unproven.tar --key bpvp.key --passphrase-file passphrase
expect 0 import unproven.tar --trust trust.json --into packed
says out ' 1 by a signature alone;'
expect 65 import unproven.tar --trust nobody.json --into other
aside other import_no_evidence

# A loose copy of a result that somebody answers for takes nothing away.
expect 0 import unproven --trust trust.json --into packed
counts 1 0 1 0 0

# The key turns out to be stolen: what is scored again stands without a signature, what hung on it does not.
cp -r packed robbed
cp bpvp.key stolen.key
expect 0 key retire stolen.key --why stolen
"$kompeten" key show stolen.key --trust >robbed.json
expect 1 import class --trust robbed.json --into robbed
says out '^2 packs were signed by a key that is stolen'
grep -q '"signed_by":\["did:web' robbed/index.ndjson && fail "a stolen key answers for something"
alone=$(sed -n 's/.*"tanpa".*"result_sha256":"\([0-9a-f]*\)".*/\1/p' packed/index.ndjson)
[ -e "robbed/held/records/$alone.json" ] || fail "what hung on a stolen key stands"
expect 0 import class --trust trust.json --into packed

# Two at once.
"$KOMPETEN_BUILD/tests/hold_lock" other/journal.ndjson locked &
holder=$!
while [ ! -e locked ]; do
    kill -0 "$holder" || fail "nobody holds the journal"
    sleep 0.05
done
expect 75 import class --trust nobody.json --into other
says err 'another import is at work'
kill "$holder"

# Lines, and killed at any moment: what comes out is what one whole run gives.
number=0
while [ "$number" -lt 30 ]; do
    for paper in class/submissions/*.json; do
        sed "s/peserta-/p$number-/g" "$paper" | tr -d '\n'
        echo
    done
    number=$((number + 1))
done >submissions.ndjson
"$kompeten" score submissions.ndjson >records.ndjson
{
    cat records.ndjson
    echo 'broken'
    head -n 3 records.ndjson
    cat bad/turned.json
} >faulty.ndjson
expect 1 import faulty.ndjson submissions.ndjson --trust nobody.json --into whole
counts 245 240 0 3 2
kills=0
ended=0
for moment in 0.02 0.05 0.08 0.1 0.13 0.17 0.2 0.25 0.3 0.4 0.5 0.7 1 1.5 2 3 5 10 20 40; do
    ended=0
    timeout -s KILL "$moment" "$kompeten" import submissions.ndjson faulty.ndjson --trust nobody.json --into killed \
        >out 2>err || ended=$?
    [ "$ended" = 137 ] || break
    kills=$((kills + 1))
done
[ "$ended" = 1 ] || fail "it came to its end with $ended"
[ "$kills" -ge 2 ] || fail "it was killed only $kills times"
diff -r whole/records killed/records || fail "after $kills kills other results stand"
diff -r whole/set-aside killed/set-aside || fail "after $kills kills something else is set aside"
cmp whole/index.ndjson killed/index.ndjson || fail "after $kills kills the index is another one"
[ -z "$(find killed/incoming -type f)" ] || fail "something is still on its way"
