#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# schema.sh SCRIPT SOURCE PROGRAM WORK -- gets the validator into WORK and runs the script; says why and exits 77 where
# it cannot
script=$1 source=$2 program=$3 work=$4
command -v node >/dev/null && command -v npm >/dev/null || { echo "skipped: node and npm are not here"; exit 77; }
[ "$(node -p 'process.versions.node.split(".")[0] >= 18')" = true ] || { echo "skipped: node is older than 18"; exit 77; }
mkdir -p "$work" && cp "$source"/tests/contract/package.json "$source"/tests/contract/package-lock.json \
    "$source/tests/contract/$script" "$work" || exit 70
if [ ! -d "$work/node_modules/ajv" ]; then
    (cd "$work" && npm ci --ignore-scripts --no-audit --no-fund --fetch-retries=0 --fetch-timeout=30000 >npm.log 2>&1) ||
        { rm -rf "$work/node_modules"; echo "skipped: the package ajv cannot be fetched"; exit 77; }
fi
node "$work/$script" "$source" "$program"
