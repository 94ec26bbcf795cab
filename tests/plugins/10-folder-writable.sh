# SPDX-License-Identifier: Apache-2.0
# 10-folder-writable.sh -- a folder that everybody may change; makes $1 from the sound plugin $2
mkdir "$1.d"
cp "$2" "$1.d/museum.so"
chmod 777 "$1.d"
made=$1.d/museum.so
