# SPDX-License-Identifier: Apache-2.0
# class-docs.sh -- every command of the pages about a class's day, and about lists and frameworks, is run by a test
set -eu
cd "$KOMPETEN_SOURCE"
for page in docs/CLASS-DAY.md docs/HARI-UJI.md docs/EXCHANGE.md; do
    commands=$(awk '/^```sh$/ { inside = 1; next } /^```$/ { inside = 0 } inside && sub(/^kompeten /, "")' "$page")
    [ "$(printf '%s\n' "$commands" | wc -l)" -ge 8 ] || { echo "$page has hardly any command"; exit 1; }
    printf '%s\n' "$commands" | while IFS= read -r command; do
        grep -qF -e "expect 0 $command" -e "expect 1 $command" -e "expect 0 --lang id $command" tests/cli/*.sh ||
            { echo "$page: no test runs: kompeten $command"; exit 1; }
    done
done

# both pages have the same commands in the same order
commands() {
    grep '^kompeten ' "$1" | sed 's/ --lang id//'
}
[ "$(commands docs/CLASS-DAY.md)" = "$(commands docs/HARI-UJI.md)" ] || { echo "the two pages have other commands"; exit 1; }
