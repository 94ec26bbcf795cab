# SPDX-License-Identifier: Apache-2.0
# 07-backup-name.sh -- a backup beside the plugin; makes $1 from the sound plugin $2
cp "$2" "$1.bak"
made=$1.bak
