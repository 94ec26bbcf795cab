# SPDX-License-Identifier: Apache-2.0
# 06-no-library.sh -- an object file, not linked; makes $1 from the sound plugin $2
cp "$2" "$1"
printf '\001\000' | dd of="$1" bs=1 seek=16 conv=notrunc 2>/dev/null
