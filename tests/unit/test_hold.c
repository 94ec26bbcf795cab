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
static struct arena arena;

enum { TOLD = 1200 };

// The points of an answer and what it says, or where and why it failed.
static void tell(char out[TOLD], const struct call_answer *answer)
{
    char text[EXACT_TEXT];
    text[exact_write(text, answer->points)] = 0;
    if (answer->status == KMP_OK)
        snprintf(out, TOLD, "%s: %.*s / %.*s", text, (int)answer->en.size, answer->en.bytes,
                 (int)answer->id.size, answer->id.bytes);
    else
        snprintf(out, TOLD, "%u: %s", answer->line, answer->why);
}

// Calls function 1 in a row with these steps.
static void call_all(struct call_answer *out, struct hold *hold, const int64_t *steps, uint32_t count)
{
    struct call_input inputs[16];
    struct call_request requests[16];
    for (uint32_t i = 0; i < count; i++) {
        inputs[i] = (struct call_input){ TEXT("m"), steps[i] };
        requests[i] =
            (struct call_request){ .function = 1, .count = 1, .inputs = &inputs[i], .out_of = exact_int(3) };
    }
    CHECK_INT(hold_calls(out, hold, requests, count, &arena, problems), KMP_OK);
}

// What a call gives in a fresh state.
static void call_fresh(char out[TOLD], const char *lua, int64_t steps)
{
    struct call_input input = { TEXT("m"), steps };
    struct call_output output;
    kmp_problems_clear(problems);
    kmp_status status = rubric_call(&output, lua, strlen(lua), NULL, 1, &input, 1, exact_int(3), problems);
    const struct problem *said = problem_at(problems, 0);
    struct call_answer answer = { .status = status };
    if (status == KMP_OK) {
        answer.points = output.points;
        answer.en = text_of(output.say.en);
        answer.id = text_of(output.say.id);
    } else {
        answer.line = said->line;
        answer.why = said->args[1].value;
    }
    tell(out, &answer);
}

static const int64_t rows[] = { 1, 2, 0, 3, 1, 1, 900, 2, 1, 3, -1, 2 };
enum { ROWS = sizeof rows / sizeof rows[0] };

static void compare(const struct call_answer *answers, const char *lua)
{
    for (uint32_t i = 0; i < ROWS; i++) {
        char held[TOLD], fresh[TOLD];
        tell(held, &answers[i]);
        call_fresh(fresh, lua, rows[i]);
        CHECK_STR(held, fresh);
    }
}

// One call after another, then all of them in a row, twice.
static void same_as_fresh(const char *lua)
{
    struct call_answer answers[ROWS];
    struct hold *hold = hold_new(lua, strlen(lua));
    CHECK(hold != NULL);
    for (uint32_t i = 0; i < ROWS; i++)
        call_all(&answers[i], hold, &rows[i], 1);
    compare(answers, lua);
    for (int times = 0; times < 2; times++) {
        call_all(answers, hold, rows, ROWS);
        compare(answers, lua);
    }
    hold_free(hold);
    arena_free(&arena);
}

static void it_gives_what_a_fresh_state_gives(void)
{
    same_as_fresh(HEAD "function(m) return m.m, \"said\" end" FOOT);
    same_as_fresh(HEAD "function(m) if m.m > 1 then return 3, \"a\" end return 0, \"b\" end" FOOT);
}

// What is not counted instruction by instruction fails where it would be.
static void what_runs_straight_on_gives_what_a_fresh_state_gives(void)
{
    same_as_fresh("local said = { \"a\", { en = \"b\", id = \"c\" } }\n" HEAD
                  "function(m) if m.m == 900 then return 4, said[1] end if m.m > 1 then return 2, said[2] end "
                  "return 1, said[m.m + 1] end" FOOT);
    same_as_fresh(HEAD "function(m) return 3 // m.m, \"x\" end" FOOT);
    same_as_fresh(HEAD "function(m) return m.m .. \"\", \"x\" .. m.m end" FOOT);
    same_as_fresh(HEAD "function(m) local s = \"0123456789abcdef\" s = s .. s .. s .. s s = s .. s .. s .. s "
                       "s = s .. s .. s .. s s = s .. s .. s .. s if m.m == 2 then s = s .. s end "
                       "return #s % 4, \"x\" end" FOOT);
    same_as_fresh("local seen = 0\n" HEAD "function(m) seen = seen + 1 return seen, \"said\" end" FOOT);
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

static void what_writes_nothing_sees_its_inputs_as_others_do(void)
{
    same_as_fresh(HEAD "function(m) return #m, \"x\" end" FOOT);
    same_as_fresh(HEAD "function(m) return m.mm, \"x\" end" FOOT);
    same_as_fresh(HEAD "function(m) return m[1], \"x\" end" FOOT);
    same_as_fresh(HEAD "function(m) return m.m, m end" FOOT);
    same_as_fresh(HEAD "function(m) return m, \"x\" end" FOOT);
    same_as_fresh(HEAD "function(m) local n = m.m return n, tostring(m.m) end" FOOT);
    same_as_fresh(HEAD "function(m) return tonumber(m.m), tostring(m) end" FOOT);
    same_as_fresh("local before = { 1 }\n" HEAD "function(m) if before[m.m] then return 1, \"x\" end "
                  "return 2, \"y\" end" FOOT);
}

static void what_writes_cannot_write_to_its_inputs(void)
{
    same_as_fresh(HEAD "function(m) m.m = 2 return m.m, \"x\" end" FOOT);
    same_as_fresh(HEAD "function(m) m.m = m.m return m.m, \"x\" end" FOOT);
    same_as_fresh(HEAD "function(m) m.n = 1 return 1, \"x\" end" FOOT);
    same_as_fresh(HEAD "function(m) local function set(t) t.m = 1 end set(m) return m.m, \"x\" end" FOOT);
    same_as_fresh("local function set(t)\nt.m = 1 end\n" HEAD "function(m) set(m) return 1, \"x\" end" FOOT);
}

static void texts_that_a_call_makes_are_its_own(void)
{
    same_as_fresh(HEAD "function(m) return 1, \"so many: \" .. tostring(m.m) end" FOOT);
    same_as_fresh(HEAD "function(m) return 1, { en = \"n \" .. tostring(m.m), id = \"j\" } end" FOOT);
    same_as_fresh(HEAD "function(m) if m.m == 900 then return 1, { en = \"n\" } end return 1, \"n\" end" FOOT);
    same_as_fresh("local said = { en = \"n\", id = \"j\" }\n" HEAD
                  "function(m) if m.m == 2 then said = { en = \"other\", id = \"lain\" } end "
                  "return 1, said end" FOOT);
}

static void texts_that_come_again_have_one_number(void)
{
    static const char lua[] = "local said = { { en = \"a\", id = \"b\" }, { en = \"c\", id = \"d\" } }\n" HEAD
                              "function(m) if m.m == 3 then return 1, { en = \"a\", id = \"b\" } end "
                              "return 1, said[m.m] end" FOOT;
    static const int64_t steps[] = { 1, 2, 1, 3, 3, 2 };
    struct call_answer answers[6];
    struct hold *hold = hold_new(lua, strlen(lua));
    call_all(answers, hold, steps, 6);
    CHECK(answers[0].say != 0 && answers[1].say != 0 && answers[0].say != answers[1].say);
    CHECK_INT(answers[2].say, answers[0].say);
    CHECK_INT(answers[5].say, answers[1].say);
    CHECK_INT(answers[3].say, 0);
    CHECK_INT(answers[4].say, 0);
    hold_free(hold);
    arena_free(&arena);
}

static void more_texts_than_there_are_numbers_are_no_fault(void)
{
    static const char lua[] = HEAD "function(m) return 1, tostring(m.m) end" FOOT;
    struct hold *hold = hold_new(lua, strlen(lua));
    for (int64_t steps = 0; steps < 2 * CALL_SAYS; steps++) {
        char expected[32];
        struct call_answer answer;
        call_all(&answer, hold, &steps, 1);
        snprintf(expected, sizeof expected, "%d", (int)steps);
        CHECK(text_is(answer.en, expected) && text_is(answer.id, expected));
        CHECK_INT(answer.say, steps < CALL_SAYS ? steps + 1 : 0);
    }
    hold_free(hold);
    arena_free(&arena);
}

// ---- functions side by side ----

static void functions_in_a_row_do_not_see_each_other(void)
{
    static const char lua[] =
        "local seen, said = 0, { en = \"a\", id = \"b\" }\nrubric { language = 1, id = \"x/y\", version = "
        "\"1\",\n"
        "criterion { id = \"c\", out_of = 3, score = function(m) seen = seen + 1 return seen, said end },\n"
        "criterion { id = \"d\", out_of = 3, score = function(m) return seen, said end },\n"
        "criterion { id = \"e\", out_of = 3, score = function(m) said.en = \"c\" return 1, said end },\n"
        "criterion { id = \"f\", out_of = 3, score = function(m) return m.m, said end } }\n";
    static const uint32_t order[] = { 1, 2, 1, 4, 3, 2, 1, 4, 2, 3, 1, 2 };
    enum { CALLS = sizeof order / sizeof order[0] };
    struct call_request requests[CALLS];
    struct call_answer answers[CALLS];
    struct call_input input = { TEXT("m"), 2 };
    struct hold *hold = hold_new(lua, strlen(lua));
    for (uint32_t i = 0; i < CALLS; i++)
        requests[i] = (struct call_request){ order[i], 1, &input, exact_int(3), NULL };
    CHECK_INT(hold_calls(answers, hold, requests, CALLS, &arena, problems), KMP_OK);
    for (uint32_t i = 0; i < CALLS; i++) {
        static const int64_t points[] = { 0, 1, 0, 1, 2 };
        CHECK_INT(answers[i].status, KMP_OK);
        CHECK_INT(exact_order(answers[i].points, exact_int(points[order[i]])), 0);
        CHECK(text_is(answers[i].en, order[i] == 3 ? "c" : "a"));
    }
    hold_free(hold);
    arena_free(&arena);
}

// ---- how much it takes ----

// How often memory is asked for at the third call.
static long effort(const char *lua)
{
    struct call_answer answer;
    struct hold *hold = hold_new(lua, strlen(lua));
    call_all(&answer, hold, rows, 1);
    call_all(&answer, hold, rows, 1);
    scarce_begin(0, false);
    call_all(&answer, hold, rows, 1);
    hold_free(hold);
    arena_free(&arena);
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
        { "what runs straight on gives what a fresh state gives",
          what_runs_straight_on_gives_what_a_fresh_state_gives },
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
        { "what writes nothing sees its inputs as others do",
          what_writes_nothing_sees_its_inputs_as_others_do },
        { "what writes cannot write to its inputs", what_writes_cannot_write_to_its_inputs },
        { "texts that a call makes are its own", texts_that_a_call_makes_are_its_own },
        { "texts that come again have one number", texts_that_come_again_have_one_number },
        { "more texts than there are numbers are no fault", more_texts_than_there_are_numbers_are_no_fault },
        { "functions in a row do not see each other", functions_in_a_row_do_not_see_each_other },
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
