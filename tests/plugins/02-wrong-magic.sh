# SPDX-License-Identifier: Apache-2.0
# 02-wrong-magic.sh -- text where a library is expected; makes $1 from the sound plugin $2
printf '#!/bin/sh\necho plugin\n' >"$1"
