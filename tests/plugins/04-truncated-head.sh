# SPDX-License-Identifier: Apache-2.0
# 04-truncated-head.sh -- the first twenty bytes of a library; makes $1 from the sound plugin $2
head -c 20 "$2" >"$1"
