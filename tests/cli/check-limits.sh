# SPDX-License-Identifier: Apache-2.0
# check-limits.sh -- a criterion judged by a limit that its trade does not give for these settings is told by check
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"
[ -e "$KOMPETEN_BUILD/plugins/barista.so" ] || { echo "skipped: the barista plugin is not built"; exit 77; }

# write PROFILE WHEN: the pressure of espressos; the centre's profile has a number without a tolerance, the WBC's a range
write() {
    cat >pressure.lua <<END
rubric { language = 1, id = "workshop/pressure", version = "1.0.0", task = "barista/espresso_set",
  settings = { profile = "$1" }, title = { en = "Pressure", id = "Tekanan" },
  criterion { id = "pressure", measure = "pressure", each = all, need = 1, title = { en = "Pressure", id = "Tekanan" }, levels = {
    level { points = 1, when = $2, source = "our choice", say = { en = "good", id = "baik" } },
    level { points = 0, when = otherwise, say = { en = "bad", id = "buruk" } } } },
  examples = {
    { "good", given = { measures = { pressure = { { value = "9", limit = "8.5..9.5" } } } }, expect = { verdict = competent } },
    { "a single one, and bad", given = { measures = { pressure = { value = "7", limit = "8.5..9.5" } } }, expect = { verdict = not_yet } },
    { "not read", given = {}, expect = { verdict = refer } },
  } }
END
}
write centre within_limit
expect 0 check pressure.lua
says err '^pressure.lua:3:32: warning: with these settings the trade gave "pressure" no limit, whatever was tried'
expect 0 --lang id check pressure.lua
says err 'kejuruan tidak memberi batas bagi "pressure"'
write wbc within_limit
expect 0 check pressure.lua
grep -q ' no limit' err && fail "a limit that the trade gives is missed"
write centre 'between("8.5", "9.5")'
expect 0 check pressure.lua
grep -q ' no limit' err && fail "a number of the rubric's own needs no limit"
true
