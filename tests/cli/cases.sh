# SPDX-License-Identifier: Apache-2.0
# cases.sh -- each folder of tests/cases gives its record or its problems, byte for byte
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"

KOMPETEN=$kompeten "$KOMPETEN_SOURCE/tools/golden" || {
    echo "tools/golden --accept rewrites what is expected, after the difference was read"
    exit 1
}
