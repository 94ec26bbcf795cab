-- SPDX-License-Identifier: Apache-2.0
-- luacheck for rubrics: the words of the language, and nothing of Lua's libraries that a rubric does not have
std = {
  read_globals = {
    "rubric", "criterion", "level", "group", "when_failed", "grade",
    "otherwise", "yes", "no", "within_limit", "outside_limit", "between", "at_least", "at_most", "above", "below",
    "equals", "is",
    "refer", "drop", "block", "accept", "noted", "required", "allowed",
    "half_up", "half_even", "down", "up",
    "all", "any", "worst", "count",
    "mean", "median", "trimmed_mean", "sum", "minimum", "maximum", "first", "closest_two", "alone",
    "latest", "highest", "average", "weighted", "decaying", "n_mastery", "lowest",
    "competent", "not_yet", "not_assessed",
    "ipairs", "tostring", "tonumber", "type", "error", "assert", "math", "string", "table",
  },
}
max_line_length = false
unused_args = false
