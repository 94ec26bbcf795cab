# SPDX-License-Identifier: Apache-2.0
# 09-folder.sh -- a folder with a plugin's name; makes $1 from the sound plugin $2
mkdir "$1"
