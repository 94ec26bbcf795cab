# SPDX-License-Identifier: Apache-2.0
# issue-class.sh -- the credentials of a class: all or none, one status list, gone on with after it was killed; and
# learner records of them
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"
umask 077
echo "a passphrase for tests" >phrase
with="--passphrase-file phrase --key body.key"
# attempt CANDIDATE NUMBER SWEPT: a record of the class.
attempt() {
    submission "$1-$2" "$3" 2
    sed "s/\"purpose\":\"training\"/\"purpose\":\"certification\"/; s/\"id\":\"$1-$2\"},\"session\"/\"id\":\"$1\"},\"session\"/; s/\"attempt\":1/\"attempt\":$2/" \
        "$1-$2.json" >"class/submissions/$1-$2.json"
    "$kompeten" score "class/submissions/$1-$2.json" >"class/records/$1-$2.json"
}
mkdir -p class/submissions class/records
for candidate in ani budi citra dewi; do
    attempt $candidate 1 true
    attempt $candidate 2 true
done
expect 0 key new --passphrase-file phrase --output body.key --name "LSP (invented)"
"$kompeten" key show body.key --trust >trust.json
expect 0 status new --url https://lsp.example/status/1 --output register
for record in class/records/*.json; do echo "$record"; done | awk 'BEGIN { print "record,people,certificate_no" } { print $0 ",D-1,C " NR }' >list.csv
expect 0 decide --list list.csv --by "LSP (invented)" --valid-until 2036-11-20 --output decisions

# One refused, none written.
mv decisions/dewi-2.decision.json .
# shellcheck disable=SC2086
expect 65 issue class $with --decision decisions --status-list register --output given
says err '1 of 8 records are refused; nothing was written'
[ ! -e given ] || fail "something was written"
[ "$(wc -l <register)" = 1 ] || fail "the register was added to"
mv dewi-2.decision.json decisions

# Killed at some moment, several times; the last call goes on to the end.
for moment in 0.02 0.04 0.06 0.08; do
    # shellcheck disable=SC2086
    timeout -s KILL "$moment" "$kompeten" issue class $with --decision decisions --status-list register --output given >killed 2>&1 || :
done
printf '{"at":"2026-11-2' >>register # as a power cut may leave it
# shellcheck disable=SC2086
expect 0 issue class $with --decision decisions --status-list register --output given --clr
says out 'credentials written, .* were there, 4 learner records$'
[ "$(find given -name '*.credential.json' | wc -l)" = 8 ] || fail "a credential is missing"
places=$(sed -n 's/.*"index":\([0-9]*\).*/\1/p' register)
[ -z "$(echo "$places" | sort | uniq -d)" ] || fail "two credentials have one place"
for credential in given/*.credential.json; do
    place=$(sed 's/.*"statusListIndex":"\([0-9]*\)".*/\1/' "$credential")
    id=$(sed 's/.*"id":"\(urn:uuid:[^"]*\)","issuer".*/\1/' "$credential")
    grep -q "\"credential\":\"$id\",\"index\":$place," register || fail "$credential is not in the register"
done
cp -r given before
# shellcheck disable=SC2086
expect 0 issue class $with --decision decisions --status-list register --output given
says out '^0 credentials written, 8 were there'
diff -r given before || fail "what was there was written again"

# A learner record holds what one candidate has, each of it also alone.
# shellcheck disable=SC2086
expect 0 status publish register $with --output list.json
expect 0 verify given/*.json --trust trust.json --status-list list.json
says out 'given/bengkel-uji-ani.clr.json: valid: Learner record, issued by LSP (invented)'
expect 0 verify given/bengkel-uji-ani.clr.json --trust trust.json --status-list list.json --record class/records/ani-2.json
expect 1 verify given/bengkel-uji-ani.clr.json --trust trust.json --status-list list.json --record class/records/budi-2.json
expect 0 verify given/bengkel-uji-ani.clr.json --trust trust.json --json
says out '"certificate_no": "C 2"'
sed 's/"licenseNumber":"C 1"/"licenseNumber":"C 9"/' given/bengkel-uji-ani.clr.json >changed.json
expect 1 verify changed.json --trust trust.json
says err 'the signature does not fit'
# shellcheck disable=SC2086
expect 0 revoke given/ani-1.credential.json --status-list register
# shellcheck disable=SC2086
expect 0 status publish register $with --output list.json
expect 1 verify given/bengkel-uji-ani.clr.json --trust trust.json --status-list list.json
says err 'the issuer has revoked it'
expect 0 verify given/bengkel-uji-budi.clr.json --trust trust.json --status-list list.json

# Two records of one name do not share a file.
mkdir other
cp class/records/ani-1.json other/
# shellcheck disable=SC2086
expect 66 issue class/records/ani-1.json other/ani-1.json $with --output again
says err 'is the name of two records'
# shellcheck disable=SC2086
expect 64 issue class $with --format jwt --output again
[ ! -e again ] || fail "something was written"

# An assessor's key endorses the records that this assessor led; of two assessors neither is endorsed.
expect 0 key new --passphrase-file phrase --output assessor.key
mkdir mixed
cp class/records/ani-1.json mixed/
sed 's/MET\.1/MET.2/g' class/submissions/budi-1.json >mixed.json
"$kompeten" score mixed.json >mixed/budi-1.json
# shellcheck disable=SC2086
expect 65 issue mixed/ani-1.json mixed/budi-1.json $with --assessor-key assessor.key --assessor-passphrase-file phrase --output again
says err '"MET.2" led this assessment, and "MET.1" others'
[ ! -e again ] || fail "something was written"
# shellcheck disable=SC2086
expect 0 issue class $with --assessor-key assessor.key --assessor-passphrase-file phrase --output endorsed
expect 0 verify endorsed/*.json --trust trust.json --json
says out '"check": "endorsement"'
[ "$(grep -c '"endorsement":\[{' endorsed/*.json | grep -c ':1$')" = 8 ] || fail "an endorsement is missing"
