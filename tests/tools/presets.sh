# SPDX-License-Identifier: Apache-2.0
# presets.sh -- cmake reads CMakePresets.json and finds the presets that our scripts and pages name
set -eu
cd "$KOMPETEN_SOURCE"
presets=$(cmake --list-presets=all)
for name in release dev asan tiny tsan coverage; do
    printf '%s\n' "$presets" | grep -q "\"$name\""
done
