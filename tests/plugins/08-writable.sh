# SPDX-License-Identifier: Apache-2.0
# 08-writable.sh -- a file that everybody may change; makes $1 from the sound plugin $2
cp "$2" "$1"
chmod 666 "$1"
