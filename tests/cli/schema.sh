# SPDX-License-Identifier: Apache-2.0
# schema.sh -- the schemas in docs/schema are those that the program prints
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"

for paper in submission record; do
    expect 0 schema "$paper"
    diff -u "$KOMPETEN_SOURCE/docs/schema/$paper.schema.json" out 2>&1 | head -n 30 >differences
    [ ! -s differences ] ||
        fail "docs/schema/$paper.schema.json is old: kompeten schema $paper >docs/schema/$paper.schema.json"
done
