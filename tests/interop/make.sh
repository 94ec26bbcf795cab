# SPDX-License-Identifier: Apache-2.0
# make.sh -- read by the interop tests: the credentials that are looked at, made by the program in the current folder
# shellcheck shell=sh

umask 077
kompeten=$KOMPETEN_BUILD/kompeten
passphrase="--passphrase-file passphrase"
echo "a passphrase for tests" >passphrase

# A submission of the shipped examples, as if it were taken for certification by somebody who did not train.
sed 's/"purpose": *"training"/"purpose": "certification"/; s/"trained_candidate": *true/"trained_candidate": false/' \
    "$KOMPETEN_SOURCE/examples/welding/01.json" >submission.json
"$kompeten" score submission.json >record.json

# issue OUTPUT [options...]
issue() {
    output=$1
    shift
    # shellcheck disable=SC2086 # a list of words
    "$kompeten" issue record.json $passphrase --output "$output" "$@"
}

# shellcheck disable=SC2086
make_credentials() {
    "$kompeten" key new $passphrase --output body.key --name "LSP Las (invented)" --url https://lsp.example/
    "$kompeten" key new $passphrase --output assessor.key --name "Asesor (invented)"
    "$kompeten" key show body.key --trust >trust.json
    "$kompeten" status new --url https://lsp.example/status/1 --output register
    "$kompeten" decide record.json --by "LSP Las (invented)" --people D-1,D-2 --output decision.json \
        --certificate-no "25920 7212 4 0000001 2026" --registration-no "LAS 042 00001 2026" --valid-until 2036-11-20
    issue full.json --key body.key --decision decision.json --status-list register \
        --assessor-key assessor.key --assessor-passphrase-file passphrase
    issue summary.json --key body.key --decision decision.json --status-list register --summary
    issue other-language.json --key body.key --decision decision.json --lang id
    issue assessment.json --key body.key
    "$kompeten" status publish register $passphrase --key body.key --output list.json
}

# A second attempt of the same candidate, and both in a learner record.
# shellcheck disable=SC2086
make_bundle() {
    mkdir pair
    cp record.json pair/first.json
    sed 's/"attempt": *1,/"attempt": 2,/' submission.json >second-submission.json
    "$kompeten" score second-submission.json >pair/second.json
    "$kompeten" issue pair/*.json $passphrase --key body.key --output bundle --clr >issued
    cp bundle/*.clr.json learner.clr.json
}

# shellcheck disable=SC2086
make_jwts() {
    for kind in ES256 RS256; do
        name=$(printf '%s' $kind | tr '[:upper:]' '[:lower:]')
        "$kompeten" key new $passphrase --kind $kind --controller did:web:lsp.example --output "$name.key"
        "$kompeten" key show "$name.key" --trust >"$name.trust.json"
        issue "$name.jwt" --key "$name.key" --decision decision.json --format jwt
    done
}

# shellcheck disable=SC2086
revoke_full() {
    "$kompeten" revoke full.json --status-list register --why "for the test"
    "$kompeten" status publish register $passphrase --key body.key --output revoked.json
}
