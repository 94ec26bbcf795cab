# SPDX-License-Identifier: Apache-2.0
# count-tests.sh -- the closing line of ./check counts what ctest says, and nothing passed is not all passed
set -eu
file=$(mktemp)
trap 'rm -f "$file"' EXIT

# counted CODE LINE: what count-tests answers to $file.
counted() {
    code=0
    said=$("$KOMPETEN_SOURCE/tools/count-tests" "$file") || code=$?
    if [ "$code" != "$1" ] || [ "$(printf '%s\n' "$said" | tail -n 1)" != "$2" ]; then
        printf 'exit code %s, "%s"; want %s, "%s"\n' "$code" "$said" "$1" "$2"
        exit 1
    fi
}

passed='<testcase name="a" status="run"></testcase>'
failed='<testcase name="b" status="fail"><failure message="Failed"/></testcase>'
absent='<testcase name="d" status="notrun">
<skipped message="Unable to find executable"/>
</testcase>'
skipped='<testcase name="c" status="notrun">
<skipped message="SKIP_RETURN_CODE=77"/>
<system-out>skipped: there is no C++ compiler
</system-out>
</testcase>'

printf '%s\n' "$passed" "$skipped" >"$file"
counted 0 "1 passed, 0 failed, 1 skipped"
[ "$(printf '%s\n' "$said" | head -n 1)" = "skipped: c: there is no C++ compiler" ]
printf '%s\n' "$passed" "$absent" >"$file"
counted 1 "1 passed, 1 failed, 0 skipped"
printf '%s\n' "$passed" "$failed" >"$file"
counted 1 "1 passed, 1 failed, 0 skipped"
printf '%s\n' "$skipped" >"$file"
counted 1 "0 passed, 0 failed, 1 skipped"

# Several files are counted together.
printf '%s\n' "$passed" >"$file"
said=$("$KOMPETEN_SOURCE/tools/count-tests" "$file" "$file" "$file")
[ "$said" = "3 passed, 0 failed, 0 skipped" ]
