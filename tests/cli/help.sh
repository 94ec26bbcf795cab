# SPDX-License-Identifier: Apache-2.0
# help.sh -- every command explains itself in both languages, on standard output
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"

expect 0 --help
says out '^usage: kompeten COMMAND'
sed -n '/^Commands:/,/^$/s/^  \([a-z-]*\( [a-z]*\)*\)  .*/\1/p' out >commands
[ "$(wc -l <commands)" -ge 8 ] || fail "fewer commands than there are"

while read -r command; do
    # shellcheck disable=SC2086 # a name may be two words
    expect 0 $command --help
    says out "^usage: kompeten $command"
    cp out english
    # shellcheck disable=SC2086
    expect 0 $command --help --lang id
    says out "^pemakaian: kompeten $command"
    cmp -s out english && fail "$command --help is not translated"
    [ ! -s err ] || fail "$command --help says something on stderr"
done <commands

# The language comes from the first of the variables that is set.
for setting in LANGUAGE=id:en LC_ALL=id_ID.UTF-8 LC_MESSAGES=id LANG=id_ID; do
    env "$setting" "$kompeten" --help >out
    says out '^pemakaian:'
done
env LANGUAGE=en LANG=id_ID.UTF-8 "$kompeten" --help >out
says out '^usage:'
env LANG=idx "$kompeten" --help >out
says out '^usage:'
