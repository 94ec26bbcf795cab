---@meta
-- SPDX-License-Identifier: Apache-2.0
-- The words of the rubric language, for the Lua language server: completion, and a hint at what a word takes.
-- docs/RUBRICS.md tells them with examples.

---@class Say what a person reads
---@field en? string English
---@field id? string Indonesian

---@class Unit
---@field code string code of the unit of competency
---@field decree string number/year of its decree
---@field version? integer
---@field title Say
---@field kuk_required? string[] KUK that must have been seen

---@class Kuk
---@field unit integer which unit of this rubric, from 1
---@field no string "1.1"

---@class Level
---@field points number|string what this level is worth
---@field when? When|string when it fits; a judged criterion has none
---@field source? string where a number of the rubric's own comes from
---@field say? Say what the candidate reads

---@class Judged
---@field by integer how many marks
---@field spread? number|string largest distance between two marks
---@field combine? string mean, median, trimmed_mean, sum, minimum, maximum, first

---@class Use
---@field measure string
---@field step number|string the value is handed over in whole steps of this
---@field round? string half_up, half_even, down, up

---@class Criterion
---@field id string its name in submissions
---@field title Say
---@field measure? string it comes from this measure of the task
---@field tick? boolean an assessor ticks it
---@field count? boolean an assessor counts it
---@field judged? Judged assessors mark it
---@field score? fun(m: table<string, integer>): number|string, Say|string a function computes it
---@field each? string all, any, worst, count: how a table's rows meet the levels
---@field weight? number|string its share of the score; 1 where left out
---@field need? number|string fewest points that are competent
---@field missing? string refer, drop
---@field not_applicable? string allowed
---@field unit? integer the one unit it counts for, from 1
---@field kuk? Kuk[]
---@field levels? Level[] from the top; the first that fits counts
---@field out_of? number|string highest points of a function
---@field uses? Use[] measures that the function reads

---@class Rubric
---@field language integer 1
---@field id string "trade/name"
---@field version string
---@field title Say
---@field task? string "trade/task" that measures
---@field settings? table<string, string>
---@field instruments? string noted, required
---@field unverified? string accept, refer
---@field round? { total: number|string, mode?: string }
---@field pass? number|string
---@field ties? { criterion?: string, measure?: string, less?: boolean }[]
---@field units? Unit[]
---@field examples? table[]

---@class When

---@param table Rubric
function rubric(table) end

---@param table Criterion
---@return Criterion
function criterion(table) end

---@param table Level
---@return Level
function level(table) end

---@param table Group
---@return Group
function group(table) end

---@param table WhenFailed
---@return WhenFailed
function when_failed(table) end

---@param table Grade
---@return Grade
function grade(table) end

---@param low number|string
---@param high number|string both ends included
---@return When
function between(low, high) end

---@param x number|string
---@return When
function at_least(x) end

---@param x number|string
---@return When
function at_most(x) end

---@param x number|string
---@return When
function above(x) end

---@param x number|string
---@return When
function below(x) end

---@param x number|string
---@return When
function equals(x) end

---@param text string
---@return When
function is(text) end

otherwise = "otherwise"
yes = "yes"
no = "no"
within_limit = "within_limit"
outside_limit = "outside_limit"
refer = "refer"
drop = "drop"
block = "block"
accept = "accept"
noted = "noted"
required = "required"
allowed = "allowed"
half_up = "half_up"
half_even = "half_even"
down = "down"
up = "up"
all = "all"
any = "any"
worst = "worst"
count = "count"
mean = "mean"
median = "median"
trimmed_mean = "trimmed_mean"
sum = "sum"
minimum = "minimum"
maximum = "maximum"
first = "first"
closest_two = "closest_two"
alone = "alone"
latest = "latest"
highest = "highest"
average = "average"
weighted = "weighted"
decaying = "decaying"
n_mastery = "n_mastery"
competent = "competent"
not_yet = "not_yet"
not_assessed = "not_assessed"
