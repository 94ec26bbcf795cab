#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# interop.sh WORK TERMS -- our credentials by other people's verifiers, and theirs by ours; exit code 77: why not here
set -eu
work=$1 terms=$2
skip() {
    echo "skipped: $1"
    exit 77
}
command -v node >/dev/null && command -v npm >/dev/null || skip "node and npm are not here"
[ "$(node -p 'process.versions.node.split(".")[0] >= 20')" = true ] || skip "node is older than 20"
mkdir -p "$work"
cp "$KOMPETEN_SOURCE"/tests/interop/*.json "$KOMPETEN_SOURCE"/tests/interop/*.mjs "$work"
cd "$work"
if [ ! -d node_modules/jose ]; then
    npm ci --ignore-scripts --no-audit --no-fund --fetch-retries=0 --fetch-timeout=60000 >npm.log 2>&1 || {
        rm -rf node_modules
        skip "the verifiers cannot be fetched"
    }
fi
"$terms" >terms.tsv
"$terms" contexts >contexts.tsv
node terms.mjs terms.tsv contexts.tsv

rm -rf made
mkdir made
cd made
# shellcheck source=tests/interop/make.sh
. "$KOMPETEN_SOURCE/tests/interop/make.sh"
make_credentials
make_bundle
make_jwts
revoke_full
cd ..
node verify.mjs "$work/made" terms.tsv

# DIDKit, in Rust: its package alone, because its tree would be 374 MB for nothing.
didkit=learncard-didkit-plugin-1.9.10.tgz
if [ ! -f didkit/didkit.wasm ] && npm pack --silent --fetch-retries=0 --fetch-timeout=60000 @learncard/didkit-plugin@1.9.10 >npm.log 2>&1; then
    echo "74c29523b8af9ae7d0d14884534e1b7b1765367e417b90ca40393aa5972b779f66084ea84ac57e68564ef1cc9d7a044736c14a235496ad4adfe98e6ffdbd6e78  $didkit" | sha512sum --quiet -c -
    tar xzf $didkit package/dist/didkit_wasm.js package/dist/didkit_wasm_bg.wasm
    mkdir -p didkit
    mv package/dist/didkit_wasm.js didkit/didkit.mjs
    mv package/dist/didkit_wasm_bg.wasm didkit/didkit.wasm
fi
node pages.mjs terms.tsv >pages.json
if [ -f didkit/didkit.wasm ]; then
    node didkit.mjs "$work/made" pages.json
else
    echo "without DIDKit, which cannot be fetched"
fi

# What others signed, and a change in it.
for file in made/theirs-[0-9]*.json; do
    "$kompeten" verify --quiet "$file"
    sed 's/"Completed"/"Failed"/' "$file" >made/changed.json
    if "$kompeten" verify --quiet made/changed.json 2>made/why; then
        echo "a change in $file was not seen"
        exit 1
    fi
    grep -q 'the signature does not fit' made/why
done
for file in made/theirs-*.jwt; do "$kompeten" verify --quiet "$file" --trust made/theirs.trust.json; done
while read -r file code; do
    trust=made/theirs.trust.json
    case $file in *.json) trust= ;; esac
    if "$kompeten" verify --json "made/$file" ${trust:+--trust "$trust"} >made/answer; then
        echo "$file is believed"
        exit 1
    fi
    grep -q "\"code\": \"$code\"" made/answer || {
        echo "$file is refused, but not as $code"
        cat made/answer
        exit 1
    }
done <made/refused.tsv
echo "ok - $(wc -l <made/refused.tsv) of others are refused, each for its reason"

for python in python3 /usr/bin/python3; do
    "$python" -c 'import pyld, nacl' 2>/dev/null || continue
    "$python" "$KOMPETEN_SOURCE/tests/interop/check.py" pages.json made/full.json made/summary.json \
        made/assessment.json made/other-language.json made/learner.clr.json
    exit 0
done
echo "without PyLD and PyNaCl, which are not here"
