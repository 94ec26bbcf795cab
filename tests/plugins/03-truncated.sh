# SPDX-License-Identifier: Apache-2.0
# 03-truncated.sh -- the first half of a library; makes $1 from the sound plugin $2
head -c "$(($(wc -c <"$2") / 2))" "$2" >"$1"
