# SPDX-License-Identifier: Apache-2.0
# exit-codes.sh -- what each way of ending means to a script that called the program
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"

submission good true 2
submission failed false 3
submission silent '' 3
echo '{"submission":1' >broken.json

expect 0 score good.json failed.json silent.json
expect 1 score good.json broken.json
says err '^broken.json:2:1: error: '
expect 65 score broken.json
expect 66 score good.json absent.json
says err '^absent.json: error: '
mkdir plain
expect 66 score plain
says err 'no class in this folder.*plain/\*.json'
expect 64 score
expect 64
expect 64 scor good.json
says err 'did you mean "score"'
expect 64 score --prety good.json
says err 'did you mean "--pretty"'
expect 64 score --to
expect 64 score --pretty=1 good.json
expect 64 --lang fr score good.json
expect 66 --rubric-path absent score good.json

expect 0 check "$here/rubrics/workshop/tidy.lua"
says out 'is sound'
echo 'rubric { language = 1, id = "a/b" }' >bad.lua
expect 65 check bad.lua "$here/rubrics/workshop/tidy.lua"
says err '^bad.lua:1'
expect 66 check absent.lua

"$kompeten" score good.json >good.record
expect 0 explain good.record
expect 65 explain broken.json
expect 66 explain absent.record
expect 0 schema submission
expect 0 schema record
expect 64 schema people
expect 64 rank --top 0 good.record
expect 65 rank broken.json
expect 0 trades --json
expect 0 rubrics --json
says out '"workshop/tidy"'
expect 0 --version
says out '^kompeten [0-9]'
