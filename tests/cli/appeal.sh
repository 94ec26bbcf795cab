# SPDX-License-Identifier: Apache-2.0
# appeal.sh -- an appeal: who may hear it, what it leads to, and the decision after it; nothing is edited
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"

# attempt NAME SWEPT MARK [more members]: a submission of one candidate for certification, and its record.
attempt() {
    submission "$1" "$2" "$3"
    sed -i "s/\"purpose\":\"training\"/\"purpose\":\"certification\"/; s/\"id\":\"$1\"},\"session\"/\"id\":\"ani\"},\"session\"/; s/}\$/${4:-}}/" "$1.json"
    "$kompeten" score "$1.json" >"$1.record.json"
}
attempt old false 2
hash=$(sed 's/.*"submission":{"id":"old","sha256":"\([0-9a-f]*\)".*/\1/' old.record.json)
attempt new true 2 ",\"supersedes\":\"$hash\",\"reason\":\"seen on a photograph\""
attempt other true 3
sed 's/"id":"ani"/"id":"budi"/' new.json >stranger.json
"$kompeten" score stranger.json >stranger.record.json
expect 0 decide old.record.json --by "LSP (invented)" --people D-1 --output first.json

cp old.record.json before
# appeal CODE options...: with what every appeal says.
appeal() {
    code_wanted=$1
    shift
    expect "$code_wanted" appeal old.record.json --filed-at 2026-11-21T08:00:00+08:00 --grounds "lantai sudah disapu" "$@"
}

# Who may not hear it, and what leads nowhere: every reason at once.
appeal 65 --panel MET.1,D-1,T-1 --trained-by T-1 --outcome rejected --new other.record.json --decision first.json --output x.json
says err '"MET.1" assessed this candidate and may not hear'
says err '"D-1" decided on this result and may not hear'
says err '"T-1" trained this candidate and may not hear'
says err 'a rejected appeal changes nothing'
says err 'the new record does not supersede'
appeal 65 --panel P-1 --outcome upheld --output x.json
says err 'whose outcome is upheld names the new record'
appeal 65 --panel P-1 --outcome upheld --new stranger.record.json --output x.json
says err 'of another candidate'
appeal 65 --panel P-1 --outcome perhaps --output x.json
says err 'upheld, rejected, reassess'
expect 65 appeal old.record.json --filed-at 2026-11-19T08:00:00+08:00 --grounds x --panel P-1 --outcome rejected --output x.json
says err 'filed before the test'
expect 65 appeal new.record.json --filed-at 2026-11-21T08:00:00+08:00 --grounds x --panel P-1 --outcome rejected --decision first.json --output x.json
says err 'the decision is about another record'
: >empty
appeal 66 --panel P-1 --outcome rejected --decision empty --output x.json
expect 64 appeal old.record.json --panel P-1 --output x.json
[ ! -e x.json ] || fail "an appeal that was refused was written"

# One that is right, and the decision after it.
appeal 0 --panel P-1,P-2 --outcome upheld --new new.record.json --decision first.json --output appeal.json
appeal 73 --panel P-1,P-2 --outcome rejected --output appeal.json
says err 'not overwritten'
appeal 0 --panel P-1,P-2 --outcome rejected --output rejected.json
expect 0 decide new.record.json --by "LSP (invented)" --people D-1 --appeal appeal.json --supersedes first.json --output second.json
grep -q "\"appeal_sha256\":\"$(head -c -1 appeal.json | sha256sum | cut -d' ' -f1)\"" second.json || fail "the decision does not know the appeal"
grep -q "\"supersedes\":\"$(head -c -1 first.json | sha256sum | cut -d' ' -f1)\"" second.json || fail "the decision does not know the earlier one"
expect 65 decide old.record.json --by LSP --people D-1 --appeal appeal.json --output x.json
says err 'the appeal does not lead to this record'
expect 65 decide new.record.json --by LSP --people D-1 --appeal rejected.json --output x.json
says err 'the appeal does not lead to this record'
expect 65 decide new.record.json --by LSP --people D-1 --appeal appeal.json --supersedes second.json --output x.json
says err 'a record that this appeal is not against'
expect 65 decide new.record.json --by LSP --people D-1 --appeal appeal.json --at 2026-11-20T12:00:00+08:00 --output x.json
says err 'older than the appeal'
printf 'record,people,appeal,supersedes\nnew.record.json,D-1,appeal.json,first.json\n' >list.csv
expect 0 decide --list list.csv --by LSP --output decided
grep -q appeal_sha256 decided/new.decision.json || fail "the list does not know the appeal"
cmp before old.record.json || fail "a record was edited"

# A person reads it.
expect 0 explain appeal.json second.json
says out '^Appeal: upheld: the candidate is right$'
says out '^Heard by: P-1, P-2$'
says out '^Decision: Competent$'
says out '^Follows the appeal with SHA-256: '
expect 0 explain appeal.json --html --lang id
says out '<h1>Banding: diterima'
sed 's/"outcome":"upheld"/"outcome":"rejected"/' appeal.json >broken.json
expect 65 explain broken.json
says err 'a rejected appeal changes nothing'

# A conclusion that is appealed against is superseded by one that rests on another record.
cat >scheme.json <<'END'
{"scheme":1,"no":"S-1","version":"1","kind":"klaster","units":[{"code":"U.1","decree":"1/2020","version":1,"rubrics":["workshop/tidy"],"valid_months":36}]}
END
for name in old new; do "$kompeten" conclude $name.record.json --scheme scheme.json --on 2026-11-22 >$name.conclusion.json; done
expect 0 appeal old.conclusion.json --filed-at 2026-11-23T08:00:00+08:00 --grounds x --panel P-1 --outcome reassess --new new.conclusion.json --output c.json
expect 65 appeal old.conclusion.json --filed-at 2026-11-23T08:00:00+08:00 --grounds x --panel P-1 --outcome reassess --new old.conclusion.json --output x.json
says err 'does not supersede'
expect 65 appeal old.conclusion.json --filed-at 2026-11-23T08:00:00+08:00 --grounds x --panel P-1 --outcome reassess --new new.record.json --output x.json
says err 'does not supersede'
[ ! -e x.json ] || fail "what was refused was written"
