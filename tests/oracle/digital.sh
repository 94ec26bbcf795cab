#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# digital.sh -- the digital trade's rules against an independent implementation of them, on random evidence
command -v python3 >/dev/null 2>&1 || { echo "skipped: python3 is not installed"; exit 77; }
python3 "$KOMPETEN_SOURCE/tools/luminance-table.py" | cmp - "$KOMPETEN_SOURCE/plugins/digital/luminance_table.h" || exit 1
exec python3 "$(dirname "$0")/digital.py" "$KOMPETEN_BUILD/kompeten" "$KOMPETEN_BUILD/plugins" "${1:-600}"
