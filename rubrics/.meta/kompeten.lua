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
---@field combine? string mean, median, trimmed_mean, sum, minimum, maximum, first, closest_two
---@field drop_highest? integer
---@field drop_lowest? integer
---@field third? string closest_two, alone, all: what one more mark does beyond the spread
---@field missing? string refer, drop, block

---@class Round
---@field mark? number|string step of each mark
---@field points? number|string
---@field criterion? number|string
---@field group? number|string
---@field total? number|string of the score that is shown
---@field attempts? number|string of what several attempts come to
---@field mode? string half_up, half_even, down, up

---@class Group
---@field id string
---@field title Say
---@field out_of? number|string declared; held against the sum
---@field need? number|string fewest points that are competent
---@field best? integer only the best so many count
---@field only_one? boolean at most one may be given
---@field start? number|string what the sum begins with
---@field scale? { from_low?: number|string, from_high?: number|string, to_low?: number|string, to_high: number|string }
---@field floor? number|string
---@field ceiling? number|string
---@field round? Round

---@class WhenFailed
---@field criterion string
---@field below? number|string fewer points than this are a failure; its need where left out
---@field zero? string[] criteria and groups that give nothing then
---@field cap? number|string no more than this then
---@field group? string whose sum is capped; the whole where left out

---@class Grade
---@field id string
---@field from? number|string lowest score that has it
---@field title? Say

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
---@field factor? number|string what one point is worth, in place of a weight
---@field penalty? boolean points from 0 down
---@field bonus? boolean points from 0 up
---@field section? string
---@field round? Round
---@field need? number|string fewest points that are competent
---@field missing? string refer, drop, block
---@field not_applicable? string allowed
---@field unit? integer the one unit it counts for, from 1
---@field kuk? Kuk[]
---@field levels? Level[] from the top; the first that fits counts
---@field out_of? number|string highest points of a function
---@field uses? Use[] measures that the function reads

---@class Overtime
---@field per number|string so many seconds
---@field points number|string cost this, below 0
---@field floor? number|string no fewer points than this in all
---@field round? string down, up: what a part of `per` is

---@class TimeLimit
---@field seconds integer
---@field most_overtime? integer seconds beyond which it is not yet competent
---@field overtime? Overtime

---@class Attempts
---@field combine string latest, first, highest, lowest, average, weighted, decaying, n_mastery
---@field weight? number|string share of the latest, between 0 and 1
---@field mastery? number|string the score that counts as mastered
---@field times? integer how often it must be reached
---@field need? number|string what the attempts must come to

---@class Given
---@field measures? table<string, any> a value, { value = "27", limit = "20..30" }, or a list of them; {}: none found
---@field ticks? table<string, any> yes, no, "not_applicable", or one an assessor: { a = yes, b = no }
---@field counts? table<string, any>
---@field marks? table<string, any>
---@field seconds? number|string
---@field ended? string completed, absent, withdrew, stopped_for_safety, interrupted

---@class Expect
---@field verdict? string competent, not_yet, refer, not_assessed
---@field score? number|string
---@field out_of? number|string
---@field grade? string
---@field ranking? number|string
---@field points? table<string, number|string>
---@field groups? table<string, number|string>
---@field sections? table<string, number|string>

---@class Example: { [1]: string }
---@field given Given
---@field expect Expect

---@class Rubric
---@field language integer 1
---@field id string "trade/name"
---@field version string
---@field title Say
---@field task? string "trade/task" that measures
---@field settings? table<string, string>
---@field instruments? string noted, required
---@field unverified? string accept, refer
---@field round? Round
---@field pass? number|string
---@field ties? { criterion?: string, group?: string, measure?: string, less?: boolean }[]
---@field ranking? { criterion?: string, group?: string, measure?: string, weight?: number|string, less?: boolean }[]
---@field sections? { id: string, title: Say, out_of?: number|string }[]
---@field rules? WhenFailed[]
---@field grades? Grade[]
---@field time_limit? TimeLimit
---@field attempts? Attempts
---@field out_of? number|string
---@field start? number|string
---@field floor? number|string
---@field ceiling? number|string
---@field units? Unit[]
---@field scale? { from_low?: number|string, from_high?: number|string, to_low?: number|string, to_high: number|string }
---@field best? integer only the best so many count
---@field only_one? boolean at most one may be given
---@field examples? Example[]

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
lowest = "lowest"
competent = "competent"
not_yet = "not_yet"
not_assessed = "not_assessed"
