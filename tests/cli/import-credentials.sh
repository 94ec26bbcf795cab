# SPDX-License-Identifier: Apache-2.0
# import-credentials.sh -- credentials of others: signature, issuer, dates and status, and what they answer for
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"
unset KOMPETEN_RUBRIC_PATH
# shellcheck source=tests/interop/make.sh
. "$KOMPETEN_SOURCE/tests/interop/make.sh"
make_credentials
make_jwts
"$kompeten" key new --passphrase-file passphrase --output stranger.key
issue strange.json --key stranger.key
mkdir lists given
cp list.json lists/

# A credential answers for a record that comes without its submission.
cp record.json given/
expect 65 import given --trust trust.json --into body
cp full.json summary.json given/
expect 0 import given --trust trust.json --status-list lists --into body
says out '^3 in: 3 imported'
says out '^proven: 0 by scoring again, 1 by a signature alone; 0 nobody signed; 2 credentials$'
grep -q '"rescored":false,.*"signed_by":\["did:key:' body/index.ndjson || fail "the issuer does not answer for the record"
cp submission.json given/
expect 0 import given --trust trust.json --status-list lists --into body
says out '^proven: 1 by scoring again'
expect 0 replay body

# None of these is believed.
mkdir bad
sed 's/"value":"96.67"/"value":"99.99"/' full.json >bad/changed.json
cp strange.json es256.jwt bad/
tr 'A-Za-z' 'B-ZAb-za' <rs256.jwt >bad/scrambled.jwt
expect 65 import bad --trust trust.json --into other
for code in credential_signature issuer_unknown; do
    grep -l "\"code\": \"$code\"" other/set-aside/* >/dev/null || fail "nothing was set aside as $code"
done
expect 65 import full.json --trust trust.json --into other --at 2040-01-01T00:00:00Z
expect 0 import es256.jwt --trust es256.trust.json --into other
[ "$(find other/credentials -name '*.jwt' | wc -l)" = 1 ] || fail "the JWT has no place"

# A copy that somebody spoiled takes nothing away; nor does time. A learner record is what is in it.
expect 65 import bad/changed.json --trust trust.json --into body
sed 's/"proofValue":"z\(.\)[^1]/"proofValue":"z\11/; t
    s/"proofValue":"z\(.\)1/"proofValue":"z\12/' full.json >bad/spoiled.json
expect 65 import bad/spoiled.json --trust trust.json --into body
[ "$(find body/credentials -type f | wc -l)" = 2 ] || fail "a spoiled copy took a credential away"
expect 0 import full.json --trust trust.json --status-list lists --into body --at 2040-01-01T00:00:00Z
expect 0 issue record.json --key body.key --passphrase-file passphrase --decision decision.json --clr --output class
expect 0 import class --trust trust.json --into learner
says out '^3 in: 2 imported, 0 already there, 1 duplicates, 0 set aside$'

# One that is a JWT is unfolded as well: what has a proof of its own, and what is a JWT in an envelope.
holder=urn:uuid:00000000-0000-4000-8000-000000000001
expect 0 issue record.json --key body.key --passphrase-file passphrase --decision decision.json --clr --output one --subject $holder
issue inner.jwt --key es256.key --decision decision.json --format jwt --subject $holder
wrap() {
    "$KOMPETEN_BUILD/tests/wrap_jwt" es256.key passphrase did:web:lsp.example one/*.clr.json "$@"
}
cat trust.json es256.trust.json | tr -d '\n' | sed 's/\],"trust":1}{"issuers":\[/,/' >both.json
mkdir whole
wrap inner.jwt >whole/learner.jwt
expect 0 import whole --trust both.json --into unfolded
says out '^3 in: 3 imported, 0 already there, 0 duplicates, 0 set aside$'
[ "$(find unfolded/credentials -name '*.jwt' | wc -l)" = 2 ] || fail "the record and the JWT in it are not both there"
[ "$(find unfolded/credentials -name '*.json' | wc -l)" = 1 ] || fail "the credential with a proof of its own is not there"
expect 0 import inner.jwt --trust both.json --into unfolded
says out '^1 in: 0 imported, 1 already there'

# What is false in it is set aside, and the record around it; what is true stands for itself.
{
    sed 's/\.[^.]*$/./' inner.jwt | tr -d '\n'
    sed 's/.*\.//' inner.jwt | tr 'A-Za-z' 'B-ZAb-za'
} >false.jwt
wrap inner.jwt false.jwt >spoiled.jwt
expect 1 import spoiled.jwt --trust both.json --into sorted
says out '^4 in: 2 imported, 0 already there, 0 duplicates, 2 set aside$'
wrap whole/learner.jwt >nested.jwt
expect 1 import nested.jwt --trust both.json --into sorted
grep -l '"code": "clr_no_badge"' sorted/set-aside/* >/dev/null || fail "a learner record hides in another"

# One that is revoked later does not stand any more, and answers for nothing.
revoke_full
expect 65 import full.json --trust trust.json --status-list revoked.json --into body
says out '^1 that were taken before are refused now'
[ "$(find body/credentials -type f | wc -l)" = 1 ] || fail "a revoked credential stands"
expect 65 import full.json --trust trust.json --status-list revoked.json --into fresh
