# SPDX-License-Identifier: Apache-2.0
# credentials.sh -- a certification body's day: key, decisions, credentials, revocation, and what is refused
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"
unset KOMPETEN_RUBRIC_PATH
# shellcheck source=tests/interop/make.sh
. "$KOMPETEN_SOURCE/tests/interop/make.sh"
make_credentials
make_jwts
passphrase="--passphrase-file passphrase"

# What a credential is worth without and with a trust list.
expect 0 verify full.json
says err 'nobody says who'
says err 'nobody knows whether it was revoked'
expect 0 verify full.json summary.json --trust trust.json --status-list list.json
says out '^full.json: valid: SMAW 3G groove weld on plate, issued by LSP Las (invented)$'
[ ! -s err ] || fail "something is said of a good credential"
expect 0 verify full.json --trust trust.json --status-list list.json --record record.json --submission submission.json
expect 0 verify es256.jwt --trust es256.trust.json
expect 1 verify es256.jwt --trust rs256.trust.json
expect 0 verify full.json --trust trust.json --json
says out '"outcome": "passed"'

# Somebody else's paper, a changed one, no paper.
sed 's/"value":"96.67"/"value":"99.99"/' full.json >better.json
expect 1 verify better.json --trust trust.json --json
says out '"code": "credential_signature"'
expect 66 verify absent.json
sed 's/"purpose": "certification"/"purpose": "rpl"/' submission.json >other.json
expect 1 verify full.json --submission other.json
says err 'made of another submission'

# A revoked one; a replaced one.
revoke_full
expect 1 verify full.json --trust trust.json --status-list revoked.json
says err 'the issuer has revoked it'
expect 65 revoke full.json --status-list register
# shellcheck disable=SC2086
expect 0 reissue record.json --key body.key $passphrase --decision decision.json --status-list register \
    --supersedes summary.json --output again.json
# shellcheck disable=SC2086
expect 0 status publish register --key body.key $passphrase --output after.json
expect 1 verify summary.json --trust trust.json --status-list after.json
expect 0 verify again.json --trust trust.json --status-list after.json
awarded() { sed 's/.*"awardedDate":"\([^"]*\)".*/\1/' "$1"; }
[ "$(awarded again.json)" = "$(awarded summary.json)" ] || fail "the date of award moved"

# A suspended one is valid again.
expect 0 status new --url https://lsp.example/status/2 --purpose suspension --output pauses
# shellcheck disable=SC2086
expect 0 issue record.json --key body.key $passphrase --status-list pauses --output paused.json
expect 0 suspend paused.json --status-list pauses
# shellcheck disable=SC2086
expect 0 status publish pauses --key body.key $passphrase --output pauses.json
expect 1 verify paused.json --trust trust.json --status-list pauses.json
says err 'has suspended it'
expect 0 suspend paused.json --status-list pauses --lift
# shellcheck disable=SC2086
expect 0 status publish pauses --key body.key $passphrase --output pauses.json
expect 0 verify paused.json --trust trust.json --status-list pauses.json

# Keys are for their owner.
chmod 644 body.key
# shellcheck disable=SC2086
expect 66 issue record.json --key body.key $passphrase --output x.json
says err 'others may read this key'
chmod 600 body.key
echo "another passphrase" >wrong
expect 65 issue record.json --key body.key --passphrase-file wrong --output x.json
says err 'does not open the key'
# shellcheck disable=SC2086
expect 73 key new $passphrase --output body.key
says err 'not overwritten'
[ ! -e x.json ] || fail "a refused credential was written"

# A conclusion against a scheme is decided and put out like an attempt.
cat >scheme.json <<'END'
{"scheme":1,"no":"SKM-3G","version":"1","kind":"klaster","title":{"id":"Las 3G"},"units":[{"code":"C.24LAS01.029.1",
"decree":"98/2018","version":1,"title":{"id":"Las"},"valid_months":36}]}
END
"$kompeten" conclude record.json --scheme scheme.json --on 2026-12-01 >conclusion.json
expect 65 decide conclusion.json --by LSP --people MET.000.003318.2017 --output conclusion.decision
says err 'may not decide'
expect 0 decide conclusion.json --by LSP --people D-1 --output conclusion.decision
# shellcheck disable=SC2086
expect 0 issue conclusion.json --key body.key $passphrase --decision conclusion.decision --output concluded.json
expect 0 verify concluded.json --trust trust.json --record conclusion.json
says out 'valid: Las 3G'

# A list of decisions: all or none.
cp record.json second.json
printf 'record,people,certificate_no\nrecord.json,"D-1, D-2",C 1\nsecond.json,D-1,C 1\n' >twice.csv
expect 65 decide --list twice.csv --by LSP --output decided
says err 'certificate_no "C 1" stands on lines 2 and 3'
printf 'record,people,certificate_no\nrecord.json,D-1,C 1\nsecond.json,MET.000.003318.2017,C 2\n' >assessor.csv
expect 65 decide --list assessor.csv --by LSP --output decided
says err 'may not decide'
says err '1 of 2 lines are refused'
[ ! -e decided ] || fail "a list that is refused was written"
printf 'record,people,certificate_no\nrecord.json,"D-1, D-2",C 1\nsecond.json,D-1,C 2\n' >good.csv
expect 0 decide --list good.csv --by LSP --output decided --dry-run
[ ! -e decided ] || fail "a dry run wrote"
expect 0 decide --list good.csv --by LSP --output decided
says out '^2 decisions$'
[ -s decided/second.decision.json ] || fail "a decision is missing"
cp record.json third.json
printf 'record,people,certificate_no\nthird.json,D-1,C 2\n' >taken.csv
expect 65 decide --list taken.csv --by LSP --output decided
says err 'was given before'
printf 'record,nik\nrecord.json,1\n' >column.csv
expect 65 decide --list column.csv --by LSP --output decided
says err 'no column "nik"'
