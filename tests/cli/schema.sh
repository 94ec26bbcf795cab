# SPDX-License-Identifier: Apache-2.0
# schema.sh -- the schemas in docs/schema are those that the program prints
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"

for paper in submission record scheme choice decision appeal mapping; do
    expect 0 schema "$paper"
    cmp out "$KOMPETEN_SOURCE/docs/schema/$paper.schema.json" ||
        fail "docs/schema/$paper.schema.json is old: kompeten schema $paper >docs/schema/$paper.schema.json"
done
