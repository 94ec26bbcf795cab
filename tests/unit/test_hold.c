// SPDX-License-Identifier: Apache-2.0
// test_hold.c -- a rubric kept ready gives what a fresh one gives, call after call
#include <stdio.h>
#include <string.h>

#include "check.h"
#include "rubric/call.h"
#include "scarce.h"

#define HEAD                                                                                                   \
    "rubric { language = 1, id = \"x/y\", version = \"1\", task = \"x/y\",\n"                                  \
    "criterion { id = \"c\", out_of = 3, uses = { \"m\" }, score = "
#define FOOT " },\n}\n"

static kmp_problems *problems;

// Points of a call, "failed" where there are none; `hold` NULL: in a fresh state.
static const char *points(struct hold *hold, const char *lua, int64_t steps)
{
    static char text[EXACT_TEXT];
    struct call_input input = { TEXT("m"), steps };
    struct call_request request = { .function = 1, .count = 1, .inputs = &input, .out_of = exact_int(3) };
    struct call_output out;
    kmp_status status = hold != NULL
                            ? hold_call(&out, hold, &request, problems)
                            : rubric_call(&out, lua, strlen(lua), NULL, 1, &input, 1, exact_int(3), problems);
    if (status != KMP_OK)
        return "failed";
    text[exact_write(text, out.points)] = 0;
    return text;
}

static void same_as_fresh(const char *lua)
{
    static const int64_t steps[] = { 1, 2, 0, 3, 1, 1, 900, 2, 1, 3 };
    struct hold *hold = hold_new(lua, strlen(lua));
    CHECK(hold != NULL);
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        char fresh[EXACT_TEXT];
        snprintf(fresh, sizeof fresh, "%s", points(NULL, lua, steps[i]));
        CHECK_STR(points(hold, lua, steps[i]), fresh);
    }
    hold_free(hold);
}

static void it_gives_what_a_fresh_state_gives(void)
{
    same_as_fresh(HEAD "function(m) return m.m, \"said\" end" FOOT);
    same_as_fresh(HEAD "function(m) if m.m > 1 then return 3, \"a\" end return 0, \"b\" end" FOOT);
}

static void it_does_not_remember_a_number(void)
{
    same_as_fresh("local seen = 0\n" HEAD "function(m) seen = seen + 1 return seen, \"said\" end" FOOT);
}

static void it_does_not_remember_through_another_function(void)
{
    same_as_fresh("local seen = 0\nlocal function next_one() seen = seen + 1 return seen end\n" HEAD
                  "function(m) return next_one(), \"said\" end" FOOT);
}

static void it_does_not_remember_in_a_table(void)
{
    same_as_fresh("local seen = { 0 }\n" HEAD
                  "function(m) seen[1] = seen[1] + 1 return seen[1], \"said\" end" FOOT);
}

static void it_does_not_remember_in_a_table_behind_a_function(void)
{
    same_as_fresh("local seen = { 0 }\nlocal function up() seen[1] = seen[1] + 1 return seen[1] end\n" HEAD
                  "function(m) return up(), \"said\" end" FOOT);
}

static void it_does_not_remember_its_inputs(void)
{
    same_as_fresh("local before = nil\n" HEAD
                  "function(m) local last = before before = m if last == nil then return 0, \"a\" end "
                  "return last.m, \"b\" end" FOOT);
}

static void its_environment_cannot_be_replaced(void)
{
    same_as_fresh(HEAD "function(m) local f = math.floor _ENV = { math = { floor = function() return 1 end } } "
                       "return math.floor(2), \"x\" end" FOOT);
}

static void a_function_that_fails_fails_each_time_and_the_next_call_is_right(void)
{
    same_as_fresh(HEAD "function(m) if m.m == 900 then return m.other, \"a\" end return m.m, \"b\" end" FOOT);
    same_as_fresh(HEAD "function(m) while m.m == 900 do end return m.m, \"b\" end" FOOT);
}

static void heavy_calls_are_the_fresh_ones(void)
{
    same_as_fresh(HEAD "function(m) local t = 0 for i = 1, 400000 do t = t + 1 end return 2, \"b\" end" FOOT);
}

static void it_does_not_remember_in_a_table_within_a_table(void)
{
    same_as_fresh("local seen = { deep = { 0 } }\n" HEAD
                  "function(m) seen.deep[1] = seen.deep[1] + 1 return seen.deep[1], \"said\" end" FOOT);
    same_as_fresh("local seen = { deep = {} }\nlocal other = { seen.deep }\n" HEAD
                  "function(m) local t = other[1] seen.deep[#t + 1] = m.m return #t, \"said\" end" FOOT);
    same_as_fresh(
        "local seen = { 0 }\nlocal own = { up = function() seen[1] = seen[1] + 1 return seen[1] end }\n" HEAD
        "function(m) return own.up(), \"said\" end" FOOT);
    same_as_fresh("local seen = { 0 }\nseen.self = seen\n" HEAD
                  "function(m) seen.self.self[1] = seen[1] + 1 return seen[1], \"said\" end" FOOT);
}

static void it_does_not_remember_a_member_that_came_or_went(void)
{
    same_as_fresh("local seen = {}\n" HEAD
                  "function(m) local n = #seen seen[n + 1] = 1 return n, \"said\" end" FOOT);
    same_as_fresh("local seen = { 1, 2, 3 }\n" HEAD
                  "function(m) seen[#seen] = nil return #seen, \"said\" end" FOOT);
    same_as_fresh(
        "local seen = { a = 1 }\n" HEAD
        "function(m) local a = seen.a seen.a = nil if a == nil then return 3, \"x\" end return a, \"y\" "
        "end" FOOT);
    same_as_fresh("local seen = {}\n" HEAD
                  "function(m) for i = 1, 30 do seen[i] = i end for i = 30, 1, -1 do seen[i] = nil end "
                  "return #seen, \"said\" end" FOOT);
}

static void it_reads_its_tables_as_they_are(void)
{
    same_as_fresh("local row = { 1, 0, 1 }\n" HEAD
                  "function(m) local t = 0 for i, v in ipairs(row) do t = t + v end return t, \"x\" end" FOOT);
    same_as_fresh(
        "local row = { 1, nil, 1, a = 4 }\n" HEAD
        "function(m) local t = #row for i, v in ipairs(row) do t = t + v end return t - 1, \"x\" end" FOOT);
    same_as_fresh("local a = {}\nlocal b = { a, a, { a } }\n" HEAD
                  "function(m) if b[1] == a and b[2] == b[1] and b[3][1] == a and b[3] ~= a and type(a) == "
                  "\"table\" then return 3, \"x\" end return 0, \"y\" end" FOOT);
    same_as_fresh("local said = { { en = \"good\", id = \"baik\" }, { en = \"bad\" } }\n" HEAD
                  "function(m) return 1, said[m.m % 3 + 1] end" FOOT);
    same_as_fresh(
        "local row = { 2 }\nlocal function get() return row end\nlocal own = { get = get, row = row }\n" HEAD
        "function(m) if own.get() == own.row then return own.row[1], \"x\" end return 0, \"y\" end" FOOT);
    same_as_fresh("local lib = { m = math, e = level }\n" HEAD
                  "function(m) return lib.m.min(m.m, 3), \"x\" end" FOOT);
    same_as_fresh(HEAD "function(m) for i, v in ipairs(m) do return 1, \"x\" end return 2, \"y\" end" FOOT);
}

static void it_does_not_remember_that_a_word_marked_a_table(void)
{
    same_as_fresh(HEAD "function(m) level(m) return m.m, \"said\" end" FOOT);
    same_as_fresh(HEAD "function(m) group(math) return m.m, \"said\" end" FOOT);
    same_as_fresh("local seen = { { 1 } }\n" HEAD "function(m) level(seen[1]) return 1, \"said\" end" FOOT);
    same_as_fresh("local seen = { 1 }\n" HEAD "function(m) level(seen) return seen[1], \"said\" end" FOOT);
}

static void a_table_that_was_put_back_is_no_memory(void)
{
    same_as_fresh("local seen = { 1, nil, 2 }\n" HEAD
                  "function(m) local n = #seen seen[1] = nil seen[1] = 1 return n, \"said\" end" FOOT);
    same_as_fresh("local seen = { 1 }\n" HEAD
                  "function(m) seen[1] = 3 local n = seen[1] seen[1] = 1 return n, \"said\" end" FOOT);
}

static void another_table_in_its_place_is_forgotten(void)
{
    same_as_fresh("local seen = { 0 }\n" HEAD
                  "function(m) local n = seen[1] seen = { n + 1 } return n, \"said\" end" FOOT);
}

static void a_table_with_too_much_in_it_is_no_fault(void)
{
    same_as_fresh("local many = {}\nfor i = 1, 3000 do many[i] = i % 4 end\n" HEAD
                  "function(m) return many[m.m + 1], \"said\" end" FOOT);
}

// ---- how much it takes ----

// How often memory is asked for at the third call.
static long effort(const char *lua)
{
    struct hold *hold = hold_new(lua, strlen(lua));
    CHECK_STR(points(hold, lua, 1), points(hold, lua, 1));
    scarce_begin(0, false);
    points(hold, lua, 1);
    hold_free(hold);
    return scarce.asked;
}

static void a_function_that_only_reads_its_tables_is_kept(void)
{
    CHECK(effort("local seen = { 0 }\n" HEAD "function(m) seen[1] = 1 return 1, \"said\" end" FOOT) > 100);
    CHECK(effort("local said = { { en = \"a\", id = \"b\" } }\nlocal f = math.floor\nlocal m2 = math\n" HEAD
                 "function(m) return m2.abs(f(m.m)), said[1] end" FOOT) < 10);
}

static void a_recursive_function_is_kept(void)
{
    same_as_fresh("local function down(n) if n <= 0 then return 0 end return down(n - 1) end\n" HEAD
                  "function(m) return down(m.m), \"b\" end" FOOT);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "it gives what a fresh state gives", it_gives_what_a_fresh_state_gives },
        { "it does not remember a number", it_does_not_remember_a_number },
        { "it does not remember through another function", it_does_not_remember_through_another_function },
        { "it does not remember in a table", it_does_not_remember_in_a_table },
        { "it does not remember in a table behind a function",
          it_does_not_remember_in_a_table_behind_a_function },
        { "it does not remember in a table within a table", it_does_not_remember_in_a_table_within_a_table },
        { "it does not remember a member that came or went", it_does_not_remember_a_member_that_came_or_went },
        { "it reads its tables as they are", it_reads_its_tables_as_they_are },
        { "it does not remember that a word marked a table", it_does_not_remember_that_a_word_marked_a_table },
        { "a table that was put back is no memory", a_table_that_was_put_back_is_no_memory },
        { "another table in its place is forgotten", another_table_in_its_place_is_forgotten },
        { "a table with too much in it is no fault", a_table_with_too_much_in_it_is_no_fault },
        { "a function that only reads its tables is kept", a_function_that_only_reads_its_tables_is_kept },
        { "it does not remember its inputs", it_does_not_remember_its_inputs },
        { "its environment cannot be replaced", its_environment_cannot_be_replaced },
        { "a function that fails fails each time and the next call is right",
          a_function_that_fails_fails_each_time_and_the_next_call_is_right },
        { "heavy calls are the fresh ones", heavy_calls_are_the_fresh_ones },
        { "a recursive function is kept", a_recursive_function_is_kept },
    };
    problems = kmp_problems_new();
    int failed = CHECK_SUITE("hold", tests);
    kmp_problems_free(problems);
    return failed;
}
