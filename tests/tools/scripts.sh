# SPDX-License-Identifier: Apache-2.0
# scripts.sh -- shellcheck has nothing to say about our scripts
set -eu
if ! command -v shellcheck >/dev/null 2>&1; then
    echo "skipped: shellcheck is not here"
    exit 77
fi
cd "$KOMPETEN_SOURCE"
shellcheck -x demo check .ci/run
for script in tools/*; do
    head -n 2 "$script" | grep -q -e '^#!/bin/sh' -e 'SPDX' || continue
    case $script in *.py | *.awk) continue ;; esac
    shellcheck -x "$script"
done
shellcheck -x -s sh tests/cli/*.sh tests/tools/*.sh tests/kit/*.sh
