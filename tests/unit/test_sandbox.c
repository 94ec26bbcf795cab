// SPDX-License-Identifier: Apache-2.0
// test_sandbox.c -- what a rubric cannot do: reach out, hang, eat the memory, catch an error, look behind a
// table

#include <lauxlib.h>
#include <time.h>

#include "attacks.h"
#include "base/arena.h"
#include "check.h"
#include "rubric/canary.h"
#include "rubric/sandbox.h"

enum { ANSWER = 256 };

struct script {
    const char *lua;
    size_t size;
    char answer[ANSWER]; // what it gave back
};

static int run_script(lua_State *lua)
{
    struct script *script = lua_touserdata(lua, 1);
    sandbox_load(lua, script->lua, script->size);
    lua_call(lua, 0, 1);
    const char *text = lua_type(lua, -1) == LUA_TTABLE ? "table" : lua_tostring(lua, -1);
    snprintf(script->answer, sizeof script->answer, "%s", text ? text : lua_typename(lua, lua_type(lua, -1)));
    return 0;
}

// Memory in use through memory_resize, and the most there ever was.
static void *(*resize_before)(void *old, size_t size);
static size_t in_use, most_in_use;

static void *count_memory(void *old, size_t size)
{
    size_t *block = old == NULL ? NULL : (size_t *)old - 2;
    size_t had = block == NULL ? 0 : block[0];
    in_use -= had;
    size_t *now = resize_before(block, size == 0 ? 0 : size + 2 * sizeof(size_t));
    if (now == NULL) {
        in_use += size == 0 ? 0 : had;
        return NULL;
    }
    now[0] = size;
    in_use += size;
    most_in_use = in_use > most_in_use ? in_use : most_in_use;
    return now + 2;
}

static double seconds_used(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

// The status that the script ends with; its fault is in `sandbox`, which is closed.
static kmp_status run(struct sandbox *sandbox, struct script *script)
{
    kmp_status status = sandbox_open(sandbox);
    if (status == KMP_OK)
        status = sandbox_do(sandbox, run_script, script);
    sandbox_close(sandbox);
    return status;
}

static struct script script_of(const char *lua)
{
    return (struct script){ .lua = lua, .size = strlen(lua) };
}

static void give(const char *lua, const char *answer)
{
    struct sandbox sandbox;
    struct script script = script_of(lua);
    CHECK_INT(run(&sandbox, &script), KMP_OK);
    CHECK_STR(script.answer, answer);
}

static void fail(const char *lua, kmp_status status, uint32_t line, const char *first_value)
{
    struct sandbox sandbox;
    struct script script = script_of(lua);
    CHECK_INT(run(&sandbox, &script), status);
    CHECK_INT(sandbox.fault.line, line);
    if (first_value != NULL)
        CHECK_STR(sandbox.fault.values[0], first_value);
}

// ---- The attacks ----

static void run_attack(const char *id, const char *lua, size_t size, bool must_fail)
{
    struct sandbox sandbox;
    struct script script = { .lua = lua, .size = size };
    double start = seconds_used();
    most_in_use = in_use = 0;
    kmp_status status = run(&sandbox, &script);
    double took = seconds_used() - start;
    bool harmless = status != KMP_OK || (!must_fail && strstr(script.answer, "ESCAPED") == NULL);
    bool small = most_in_use < SANDBOX_MEMORY + SANDBOX_MEMORY / 8; // the blocks' heads of this count included
    if (!harmless || took > 1 || !small)
        printf("\n%s: status %d, %.2f s, %zu bytes, \"%s\"\n", id, (int)status, took, most_in_use,
               script.answer);
    CHECK(harmless);
    CHECK(took <= 1);
    CHECK(small);
    CHECK_INT(in_use, 0);
}

static json_t *attacks;

static void test_attacks(void)
{
    char *lua = malloc(SCRIPT + 256);
    CHECK(lua != NULL && json_array_size(attacks) > 90);
    size_t i;
    const json_t *attack;
    resize_before = memory_resize;
    memory_resize = count_memory;
    json_array_foreach (attacks, i, attack) {
        const char *expect = json_string_value(json_object_get(attack, "expect"));
        size_t size = build_attack(lua, attack);
        run_attack(json_string_value(json_object_get(attack, "id")), lua, size, strcmp(expect, "error") == 0);
    }
    memory_resize = resize_before;
    free(lua);
}

// ---- One by one ----

static void test_answers(void)
{
    give("return 1 + 2", "3");
    give("return tostring(0.5) .. tostring(true) .. tostring('x') .. tostring(12)", "0.5truex12");
    give("return tonumber('0x10') + tonumber(1)", "17");
    give("return type(tonumber('one'))", "nil");
    give("local sum = 0 for i, v in ipairs { 3, 4, 5 } do sum = sum + i * v end return sum", "26");
    give("return ('aB'):upper() .. string.lower('Cd') .. ('hello'):sub(2, 3) .. ('four'):len()", "ABcdel4");
    give("return math.floor(2.5) + math.ceil(2.5) + math.max(1, 7) + math.min(1, 7) + math.abs(-3)", "16");
    give("return between('1', 2).high", "2");
    give("return yes .. otherwise .. is('x').text", "yesotherwisex");
}

static void test_no_way_out(void)
{
    static const char *const words[] = {
        "os",     "io",       "debug",    "package", "require",   "load",           "loadstring",
        "dofile", "loadfile", "pcall",    "xpcall",  "coroutine", "setmetatable",   "getmetatable",
        "rawset", "rawget",   "rawequal", "next",    "pairs",     "collectgarbage", "print",
        "warn",   "_G",       "utf8",     "table",
    };
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        char lua[64];
        snprintf(lua, sizeof lua, "\nreturn %s", words[i]);
        struct sandbox sandbox;
        struct script script = script_of(lua);
        CHECK_INT(run(&sandbox, &script) == KMP_RUBRIC_UNKNOWN_WORD ||
                      sandbox.fault.status == KMP_RUBRIC_UNKNOWN_WORD_NEAR,
                  true);
        CHECK_STR(sandbox.fault.values[0], words[i]);
        CHECK_INT(sandbox.fault.line, 2);
    }
    fail("return ('x'):find('x')", KMP_RUBRIC_UNKNOWN_WORD, 1, "string.find");
    fail("return ('x'):rep(9)", KMP_RUBRIC_UNKNOWN_WORD, 1, "string.rep");
    fail("return math.random()", KMP_RUBRIC_UNKNOWN_WORD, 1, "math.random");
    fail("\x1bLua", KMP_RUBRIC_SYNTAX, 0, NULL);
}

static void test_nearest_word(void)
{
    struct sandbox sandbox;
    struct script script = script_of("\n\nreturn criteron {}");
    CHECK_INT(run(&sandbox, &script), KMP_RUBRIC_UNKNOWN_WORD_NEAR);
    CHECK_STR(sandbox.fault.values[0], "criteron");
    CHECK_STR(sandbox.fault.values[1], "criterion");
    CHECK_INT(sandbox.fault.line, 3);
}

static void test_read_only(void)
{
    fail("\nyes = no", KMP_RUBRIC_READ_ONLY, 2, "yes");
    fail("mine = 1", KMP_RUBRIC_READ_ONLY, 1, "mine");
    fail("_ENV.mine = 1", KMP_RUBRIC_READ_ONLY, 1, "mine");
    fail("string.len = nil", KMP_RUBRIC_READ_ONLY, 1, "string.len");
    fail("math.abs = math.max", KMP_RUBRIC_READ_ONLY, 1, "math.abs");
}

static void test_bounds(void)
{
    fail("\nwhile true do end", KMP_RUBRIC_LIMIT, 2, NULL);
    fail("local function f() return f() end return f()", KMP_RUBRIC_LIMIT, 1, NULL);
    fail("local s = 'x'\nwhile true do s = s .. s end", KMP_RUBRIC_LIMIT_TEXT, 0, NULL);
    fail("local t = {}\nfor i = 1, 1e6 do t[i] = i end", KMP_RUBRIC_LIMIT_MEMORY, 2, NULL);
    fail("\nfor i = 1, 1e6 do local t = { {}, {}, {} } end", KMP_RUBRIC_LIMIT, 2, NULL);
    fail("local t, n = {}, {}\nfor i = 1, 1e6 do n = { n, {}, {}, {} } end", KMP_RUBRIC_LIMIT_MEMORY, 2, NULL);
}

static void test_faults_of_functions(void)
{
    fail("local t = nil\nreturn t.x", KMP_RUBRIC_FAILS, 2, "attempt to index a nil value (local 't')");
    fail("\n\nerror('too hot')", KMP_RUBRIC_FAILS, 3, "too hot");
    fail("error { 1 }", KMP_RUBRIC_FAILS, 1, "table");
    fail("error()", KMP_RUBRIC_FAILS, 1, "no value");
    fail("assert(false, 'cold')", KMP_RUBRIC_FAILS, 1, "cold");
    fail("error('rubric:99: lie')", KMP_RUBRIC_FAILS, 1, "rubric:99: lie");
    fail("error('a\\nb\\xff')", KMP_RUBRIC_FAILS, 1, "a?b?");
    fail("return tostring({})", KMP_RUBRIC_WRONG_VALUE, 1, "tostring");
    fail("return tostring(1/0)", KMP_RUBRIC_NO_DECIMAL, 1, "tostring");
    fail("\nreturn (", KMP_RUBRIC_SYNTAX_UNEXPECTED, 2, "<eof>");
    fail("\nreturn { 1 2 }", KMP_RUBRIC_SYNTAX_COMMA, 2, "2");
    fail("return 'x\n", KMP_RUBRIC_SYNTAX_TEXT, 1, "'x");
    fail("goto nowhere", KMP_RUBRIC_SYNTAX, 1, "no visible label 'nowhere' for <goto> at line 1");
    fail("return level(1)", KMP_RUBRIC_WANTS_TABLE, 1, "level");
    fail("return level(level {})", KMP_RUBRIC_WANTS_TABLE, 1, "level");
    fail("return at_least()", KMP_RUBRIC_WANTS_NUMBER, 1, "at_least");
    fail("return between('1')", KMP_RUBRIC_WANTS_RANGE, 1, "between");
    fail("return is(1)", KMP_RUBRIC_WANTS_TEXT, 1, "is");
}

static void test_canaries(void)
{
    struct canaries found;
    CHECK_INT(sandbox_canaries(&found), KMP_OK);
    CHECK_INT(found.wrong_bitwise, LUA_VERSION_RELEASE[0] < '5');
    CHECK_INT(found.wrong_index, LUA_VERSION_RELEASE[0] < '8');
}

static long fail_at;

static void *fail_once(void *old, size_t size)
{
    return size != 0 && fail_at-- == 0 ? NULL : resize_before(old, size);
}

static void test_no_memory(void)
{
    const char *lua = "local t = {} for i = 1, 50 do t[i] = level { say = 'x' .. i } end return #t";
    resize_before = memory_resize;
    kmp_status status = KMP_NO_MEMORY;
    long tried = 0;
    for (; status != KMP_OK && tried < 5000; tried++) {
        struct sandbox sandbox;
        struct script script = script_of(lua);
        fail_at = tried;
        memory_resize = fail_once;
        status = run(&sandbox, &script);
        memory_resize = resize_before;
        if (status == KMP_OK && fail_at >= 0)
            break;
        CHECK(status == KMP_NO_MEMORY || status == KMP_OK);
        status = KMP_NO_MEMORY;
    }
    CHECK(tried > 100 && tried < 5000);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "every known attack ends as an error or a harmless value, in a second and 16 MiB", test_attacks },
        { "what a rubric may compute is computed", test_answers },
        { "no function leads out of the sandbox or catches an error", test_no_way_out },
        { "an unknown word is named with the one that was meant", test_nearest_word },
        { "words and libraries cannot be changed", test_read_only },
        { "time, memory and texts are bounded, and the bound is named", test_bounds },
        { "an error has its line and its reason", test_faults_of_functions },
        { "the canaries know this Lua", test_canaries },
        { "any allocation may fail", test_no_memory },
    };
    char path[4096];
    const char *shared = getenv("KOMPETEN_SHARED");
    snprintf(path, sizeof path, "%s/data/lua-attacks.json", shared ? shared : "../shared");
    json_t *file = json_load_file(path, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, NULL);
    if (file == NULL)
        return check_skip("../shared/data is not here");
    attacks = json_object_get(file, "attacks");
    int failures = CHECK_SUITE("sandbox", tests);
    json_decref(file);
    return failures;
}
