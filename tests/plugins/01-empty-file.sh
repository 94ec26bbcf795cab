# SPDX-License-Identifier: Apache-2.0
# 01-empty-file.sh -- a file without a byte; makes $1 from the sound plugin $2
: >"$1"
