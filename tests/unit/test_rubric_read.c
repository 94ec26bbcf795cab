// SPDX-License-Identifier: Apache-2.0
// test_rubric_read.c -- a rubric's text becomes its plan; its functions are called with whole steps

#include "base/arena.h"
#include "check.h"
#include "rubric/call.h"
#include "rubric/check.h"
#include "rubric/read.h"

static const char example[] =
    "rubric {\n"
    "  language = 1, id = \"barista/espresso-1\", version = \"1.0.0\", instruments = noted,\n"
    "  round = { total = \"0.01\", mode = half_up }, ties = { { measure = \"spread\", less = true } },\n"
    "  criterion { id = \"ppe\", tick = true, weight = 10, kuk = { { unit = 1, no = \"1.1\" } },\n"
    "    levels = { level { points = 1, when = yes },\n"
    "               level { points = 0, when = no } } },\n"
    "  criterion { id = \"time\", measure = \"shot_time\", weight = 0.5,\n"
    "    levels = { level { points = 3, when = within_limit },\n"
    "               level { points = 1, when = between(\"20\", 35.5), source = \"our choice\" },\n"
    "               level { points = 0, when = at_least(\"3\") }, level { points = 0, when = is(\"x\") } } },\n"
    "  criterion { id = \"milk\", out_of = 3, uses = {},\n"
    "    score = function(m) if m.milk <= 650 then return 3, { en = \"Cool.\", id = \"Dingin.\" } end\n"
    "                        return \"0.5\", \"Warm.\" end },\n"
    "  criterion { id = \"z\", score = function(m) return m.milc, \"x\" end },\n"
    "  examples = { { \"good work\", expect = { verdict = competent } } },\n"
    "}\n";

static const char expected[] =
    "{\"examples\":[{\"expect\":{\"verdict\":\"competent\"},\"items\":[\"good "
    "work\"]}],\"id\":\"barista/espresso-1\","
    "\"instruments\":\"noted\",\"items\":["
    "{\"id\":\"ppe\",\"kuk\":[{\"no\":\"1.1\",\"unit\":1}],\"levels\":["
    "{\"line\":5,\"points\":1,\"when\":\"yes\",\"word\":\"level\"},"
    "{\"line\":6,\"points\":0,\"when\":\"no\",\"word\":\"level\"}],"
    "\"line\":4,\"tick\":true,\"weight\":10,\"word\":\"criterion\"},"
    "{\"id\":\"time\",\"levels\":["
    "{\"line\":8,\"points\":3,\"when\":\"within_limit\",\"word\":\"level\"},"
    "{\"line\":9,\"points\":1,\"source\":\"our "
    "choice\",\"when\":{\"high\":\"35.5\",\"low\":\"20\",\"when\":\"between\"},"
    "\"word\":\"level\"},"
    "{\"line\":10,\"points\":0,\"when\":{\"low\":\"3\",\"when\":\"at_least\"},\"word\":\"level\"},"
    "{\"line\":10,\"points\":0,\"when\":{\"text\":\"x\",\"when\":\"is\"},\"word\":\"level\"}],"
    "\"line\":7,\"measure\":\"shot_time\",\"weight\":\"0.5\",\"word\":\"criterion\"},"
    "{\"id\":\"milk\",\"line\":11,\"out_of\":3,\"score\":{\"function\":1,\"line\":12},\"uses\":[],\"word\":"
    "\"criterion\"},"
    "{\"id\":\"z\",\"line\":14,\"score\":{\"function\":2,\"line\":14},\"word\":\"criterion\"}],"
    "\"language\":1,\"line\":1,\"round\":{\"mode\":\"half_up\",\"total\":\"0.01\"},"
    "\"ties\":[{\"less\":true,\"measure\":\"spread\"}],\"version\":\"1.0.0\",\"word\":\"rubric\"}";

static void test_example(void)
{
    struct writer w = { 0 };
    kmp_text plan = { 0 };
    CHECK_INT(rubric_read(&w, example, strlen(example), "espresso.lua", NULL), KMP_OK);
    CHECK_INT(writer_take(&w, &plan), KMP_OK);
    CHECK_STR(plan.bytes, expected);
    kmp_text_free(&plan);
}

// What a number is written as, in rubric { x = number }; NULL where it is refused as inexact.
static void number(const char *lua, const char *json)
{
    char text[128], want[128];
    struct writer w = { 0 };
    kmp_text plan = { 0 };
    snprintf(text, sizeof text, "rubric { x = %s }", lua);
    kmp_status status = rubric_read(&w, text, strlen(text), "x.lua", NULL);
    CHECK_INT(status, json != NULL ? KMP_OK : KMP_RUBRIC_NO_DECIMAL);
    if (json != NULL && writer_take(&w, &plan) == KMP_OK) {
        snprintf(want, sizeof want, "{\"line\":1,\"word\":\"rubric\",\"x\":%s}", json);
        CHECK_STR(plan.bytes, want);
    }
    kmp_text_free(&plan);
    writer_free(&w);
}

static void test_numbers(void)
{
    number("7", "7");
    number("-7", "-7");
    number("0x7fffffffffffffff", "9223372036854775807");
    number("0.1", "\"0.1\"");
    number("-0.05", "\"-0.05\"");
    number("12.50", "\"12.5\"");
    number("100.0", "\"100\"");
    number("1e3", "\"1000\"");
    number("1e-7", "\"0.0000001\"");
    number("123456.789012345", "\"123456.789012345\"");
    number("-0.0", "\"0\"");
    number("0.1 + 0.2", NULL);
    number("1/3", NULL);
    number("1/0", NULL);
    number("0/0", NULL);
    number("1e16", NULL);
    number("1e-300", NULL);
}

static kmp_status call(struct call_output *out, uint32_t function, int64_t milk, kmp_problems *problems)
{
    struct call_input input = { TEXT("milk"), milk };
    return rubric_call(out, example, strlen(example), "espresso.lua", function, &input, 1, exact_int(3),
                       problems);
}

static void test_call(void)
{
    struct call_output out;
    char points[EXACT_TEXT];
    CHECK_INT(call(&out, 1, 650, NULL), KMP_OK);
    exact_write(points, out.points);
    CHECK_STR(points, "3");
    CHECK_STR(out.say.en, "Cool.");
    CHECK_STR(out.say.id, "Dingin.");
    CHECK_INT(call(&out, 1, 651, NULL), KMP_OK);
    exact_write(points, out.points);
    CHECK_STR(points, "0.5");
    CHECK_STR(out.say.id, "Warm.");
}

static void test_call_unknown(void)
{
    struct call_output out;
    kmp_problems *problems = kmp_problems_new();
    CHECK_INT(call(&out, 2, 1, problems), KMP_FUNCTION_FAILED);
    kmp_problem problem = kmp_problems_get(problems, 0, KMP_ENGLISH);
    CHECK_INT(problem.line, 14);
    CHECK_INT(problem.severity, KMP_WARNING);
    CHECK_STR(problem.text,
              "line 14 of the rubric: the function reads \"milc\", which `uses` does not name; did you mean "
              "\"milk\"?");
    CHECK(!exact_given(out.points));
    kmp_problems_free(problems);
}

// What a function gives, and the reason why it is refused.
static void refused(const char *body, const char *why)
{
    char text[256], want[512];
    struct call_output out;
    kmp_problems *problems = kmp_problems_new();
    snprintf(text, sizeof text, "rubric {\nscore = function(m) %s end }", body);
    CHECK_INT(rubric_call(&out, text, strlen(text), "x.lua", 1, NULL, 0, exact_int(3), problems),
              KMP_FUNCTION_FAILED);
    snprintf(want, sizeof want, "line 2 of the rubric: %s", why);
    CHECK_INT(kmp_problems_count(problems), 1);
    CHECK_STR(kmp_problems_get(problems, 0, KMP_ENGLISH).text, want);
    kmp_problems_free(problems);
}

static void test_call_refused(void)
{
    static const char points[] = "as points; return a number from 0 to 3 first";
    static const char no_text[] = "return a text or { en = ..., id = ... } second";
    char why[256];
    static const char *const given[][2] = {
        { "return 4, 'x'", "4" },
        { "return -1, 'x'", "-1" },
        { "return 1/0, 'x'", "an inexact number" },
        { "return '1e2', 'x'", "1e2" },
        { "return nil, 'x'", "nil" },
        { "return {}, 'x'", "table" },
        { "return 1e300, 'x'", "an inexact number" },
        { "return ' 1', 'x'", " 1" },
    };
    for (size_t i = 0; i < sizeof given / sizeof given[0]; i++) {
        snprintf(why, sizeof why, "the function gave %s %s", given[i][1], points);
        refused(given[i][0], why);
    }
    static const char *const texts[][2] = {
        { "return 1", "nil" },
        { "return 1, { en = 'x' }", "table" },
        { "return 1, ''", "string" },
        { "return 1, 'a\\nb'", "string" },
        { "return 1, '\\xff'", "string" },
        { "return 1, 5", "number" },
        { "return 1, { en = 'x', id = 'a\\0b' }", "table" },
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        snprintf(why, sizeof why, "the function explained its points with %s; %s", texts[i][1], no_text);
        refused(texts[i][0], why);
    }
    refused("while true do end",
            "the rubric was stopped because it computes too long; look for a loop that does not end");
    refused("error('too hot')", "the rubric stops here: too hot");
}

// How many faults the text alone shows, and the place of the first.
static void text_faults(const char *lua, size_t count, uint32_t line, uint32_t column)
{
    static const struct canaries wrong = { true, true };
    kmp_problems *problems = kmp_problems_new();
    check_text(lua, strlen(lua), "x.lua", &wrong, problems);
    CHECK_INT(kmp_problems_count(problems), count);
    CHECK_INT(kmp_problems_get(problems, 0, KMP_ENGLISH).line, line);
    CHECK_INT(kmp_problems_get(problems, 0, KMP_ENGLISH).column, column);
    kmp_problems_free(problems);
}

static void test_text(void)
{
    text_faults("x { a = 1, b = 2,\n  a = 3 }", 1, 2, 3);
    text_faults("x { a = 1, ['a'] = 2 }", 1, 1, 13);
    text_faults("x { ['a'] = 1; a = 2 }", 1, 1, 16);
    text_faults("x { a = { a = { a = 1 } } }", 0, 0, 0);
    text_faults("x { a = 1, y = 'a = 1, a = 2', --[[ a = 1, ]] z = [==[ , a = ]] ]==] } -- { a = 1, a = 2", 0,
                0, 0);
    text_faults("x { a = 1, f = function(m) local b, a = 1, 2 if m then b, a = 3, 4 end return a end, b = 2 }",
                0, 0, 0);
    text_faults("x { f = function() while a do repeat b = 1 until c end end, f = 2 }", 1, 1, 61);
    text_faults("x { 'é', a = 1, a = 2 }", 1, 1, 17);
    text_faults("return a ~= b, 1 // 2, a .. b, '&|~', 2^3", 0, 0, 0);
    text_faults("return 1 << 2", 1, 1, 10);
    text_faults("return ~1 | 2 & 3", 3, 1, 8);
    text_faults("return t[a], a < b, t[1][2]", 0, 0, 0);
    text_faults("return t[(a) == b]", 1, 1, 14);
    text_faults("x { a = 1, a = 2", 0, 0, 0); // Lua says that it does not end
    text_faults("x { a = 'unfinished, a = 2", 0, 0, 0);
    text_faults(")]} end x { a = 1, a = 2 }", 1, 1, 20);
}

static void *(*resize_before)(void *old, size_t size);
static long fail_at;

static void *fail_once(void *old, size_t size)
{
    return size != 0 && fail_at-- == 0 ? NULL : resize_before(old, size);
}

static kmp_status read_once(void)
{
    struct writer w = { 0 };
    kmp_status status = rubric_read(&w, example, strlen(example), "espresso.lua", NULL);
    writer_free(&w);
    return status;
}

static kmp_status call_once(void)
{
    struct call_output out;
    return call(&out, 1, 650, NULL);
}

static void fail_each(kmp_status (*work)(void))
{
    resize_before = memory_resize;
    long tried = 0;
    for (bool reached = true; reached && tried < 5000; tried++) {
        fail_at = tried;
        memory_resize = fail_once;
        kmp_status status = work();
        memory_resize = resize_before;
        reached = fail_at < 0;
        CHECK(status == KMP_NO_MEMORY || status == KMP_OK); // OK: a block that shrinks need not
    }
    CHECK(tried > 100 && tried < 5000);
}

static void test_no_memory(void)
{
    fail_each(read_once);
    fail_each(call_once);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "every word, entry, condition and function has its place in the plan", test_example },
        { "a number stands for its shortest decimal or is refused", test_numbers },
        { "a function gives points and a text in both languages", test_call },
        { "a function that reads an unknown measure is told which was meant", test_call_unknown },
        { "what a function gives is checked", test_call_refused },
        { "duplicate keys and operators that this Lua gets wrong are seen in the text", test_text },
        { "any allocation may fail", test_no_memory },
    };
    return CHECK_SUITE("rubric_read", tests);
}
