// SPDX-License-Identifier: Apache-2.0
// test_writes.c -- what of a function's text tells that it writes to nothing but its own locals, or runs
// straight on
#include <string.h>

#include "check.h"
#include "rubric/writes.h"

// Whether the function on the first line, or on all of them, writes.
static bool writes(const char *lua)
{
    int lines = 1;
    for (const char *at = lua; (at = strchr(at, '\n')) != NULL; at++)
        lines++;
    return writes_in(lua, strlen(lua), 1, lines);
}

static void what_only_reads_is_known(void)
{
    CHECK(!writes("score = function(m) return m.m, said[1] end"));
    CHECK(!writes(
        "score = function(m) if m.a <= 3 and m.b >= 4 or m.a ~= 2 then return 1, x == y end end, weight = 3"));
    CHECK(!writes("score = function (m)\n  local a = m.a\n  local b, c = a + 1, a\n  return a, b end },"));
    CHECK(!writes("f = function() for i = 1, 3 do g(i) end for k, v in ipairs(t) do g(v) end end"));
    CHECK(!writes("f = function()\n  local function g(n) return n end return g(1)\nend"));
    CHECK(!writes("local f = function() local _ENV = { } return 1 end"));
    CHECK(!writes("f = function() local a  ,\tb = 1, 2 return a == b end"));
}

static void an_assignment_writes(void)
{
    CHECK(writes("f = function() x = 1 end"));
    CHECK(writes("f = function() x=1 end"));
    CHECK(writes("f = function() t.x = 1 end"));
    CHECK(writes("f = function() t[1]=1 end"));
    CHECK(writes("f = function() local a a, b = 1, 2 end"));
    CHECK(writes("f = function() local\na = 1 b = 2 end"));
    CHECK(writes("f = function() local a b, c = 1, 2 end"));
    CHECK(writes("f = function() local a = 1; t.local_a = 2 end"));
    CHECK(writes("f = function() mylocal a = 1 end"));
    CHECK(writes("f = function()\n  return 1\n  x = 2\nend"));
}

static void a_named_function_writes(void)
{
    CHECK(writes("f = function() function g() end end"));
    CHECK(writes("f = function() function t.g() end end"));
    CHECK(writes("f = function() function t:g() end end"));
    CHECK(writes("f = function()\nlocal\nfunction g() end end"));
}

static void texts_and_comments_hide_nothing(void)
{
    CHECK(writes("f = function() --[[ local ]] x = 1 end"));
    CHECK(writes("f = function() --[[ local]]x = 1 end"));
    CHECK(writes("f = function() -- local\nx = 1 end"));
    CHECK(writes("f = function() g'local' x = 1 end"));
    CHECK(writes("f = function() g[[for]] x = 1 end"));
    CHECK(writes("f = function() -- local\nfunction g() end end"));
    CHECK(writes("f = function() x --[[ = ]] = 1 end"));
    CHECK(writes("f = function() x --[[<]]= 1 end"));
    CHECK(writes("f = function() t['<']= 1 end"));
    CHECK(writes("f = function() t['=='] = 1 end"));
    CHECK(writes("f = function() t[ [==[a]==] ] = 1 end"));
}

static void where_it_begins_and_ends_is_guessed_large(void)
{
    CHECK(writes("g = function() end, x = 1, function() end"));
    CHECK(writes("f = function() return 1 end x = 2 g = function() end"));
    CHECK(writes("f = function() return 1\n end x = 2 end"));
    CHECK(!writes("x = 1 f = function() return 1 end x = 2"));
    CHECK(writes("x = 1 -- function\nf = function() return 1 end"));
    CHECK(!writes_in("x = 1\nf = function()\nreturn 1 end\ny = 2", 39, 2, 3));
    CHECK(writes_in("x = 1\nf = function()\nreturn 1 end\ny = 2", 39, 2, 4));
}

static void lines_that_are_not_there_write(void)
{
    CHECK(writes_in("f = function() end", 18, 0, 0));
    CHECK(writes_in("f = function() end", 18, 1, 2));
    CHECK(writes_in("f = function() end", 18, -1, 1));
    CHECK(writes_in("f = function()\r\nend", 19, 1, 2));
    CHECK(writes_in("", 0, 2, 3));
}

// ---- running straight on ----

// Whether the function on all of these lines runs straight on.
static bool straight(const char *lua)
{
    int lines = 1;
    for (const char *at = lua; (at = strchr(at, '\n')) != NULL; at++)
        lines++;
    return runs_straight(lua, strlen(lua), 1, lines);
}

static void what_only_compares_and_computes_runs_straight_on(void)
{
    CHECK(straight("score = function(m) return m.m, said[1] end"));
    CHECK(straight("score = function(m)\n  if m[id] <= good then return 2, said[1] end -- (so)\n"
                   "  if not (m.a > 3) and (m.b or (1 + 2)) then return 1, { en = \"a (b)\", id = 'c' } end\n"
                   "  return 0, \"x\" .. 'y' .. [[z]]\nend,"));
    CHECK(straight("f = function(m) do (t).x = 1 end local a = -(m.a) * (2 + m.b) return a, #t == {} end"));
    CHECK(straight("x = f(1), function() return 1 end g(2)"));
}

static void a_call_does_not(void)
{
    CHECK(!straight("f = function(m) return g(m) end"));
    CHECK(!straight("f = function(m) return g (m) end"));
    CHECK(!straight("f = function(m) return g\n(m) end"));
    CHECK(!straight("f = function(m) return g--[[x]](m) end"));
    CHECK(!straight("f = function(m) return g -- so.\n(m) end"));
    CHECK(!straight("f = function(m) return g'x' end"));
    CHECK(!straight("f = function(m) return g \"x\" end"));
    CHECK(!straight("f = function(m) return g[[x]] end"));
    CHECK(!straight("f = function(m) return g [==[x]==] end"));
    CHECK(!straight("f = function(m) return g{} end"));
    CHECK(!straight("f = function(m) return t.g {} end"));
    CHECK(!straight("f = function(m) return t[1] (m) end"));
    CHECK(!straight("f = function(m) return (g)(m) end"));
    CHECK(!straight("f = function(m) return m:g() end"));
    CHECK(!straight("f = function(m) return m:g'x' end"));
    CHECK(!straight("f = function(m) return ('x'):rep(3) end"));
    CHECK(!straight("f = function(m) return {}(1) end"));
    CHECK(!straight("f = function(m) return f(m) end"));
}

static void what_runs_twice_does_not(void)
{
    CHECK(!straight("f = function(m) while m.a do x = 1 end end"));
    CHECK(!straight("f = function(m) for i = 1, 2 do x = 1 end end"));
    CHECK(!straight("f = function(m) repeat x = 1 until m.a end"));
    CHECK(!straight("f = function(m) ::a:: x = 1 goto a end"));
    CHECK(!straight("f = function(m) local g = function() end end"));
    CHECK(!straight("function g() end f = function() end"));
    CHECK(!straight("-- function\nf = function(m) return 1 end"));
    CHECK(!straight("f = 1"));
    CHECK(!runs_straight("f = function() end", 18, 0, 0));
    CHECK(!runs_straight("f = function() end", 18, -1, -1));
    CHECK(!runs_straight("f = function() end", 18, 1, 2));
    CHECK(!runs_straight("f = function()\r\nend", 19, 1, 2));
}

int main(void)
{
    static const struct check_test tests[] = {
        { "what only reads is known", what_only_reads_is_known },
        { "an assignment writes", an_assignment_writes },
        { "a named function writes", a_named_function_writes },
        { "texts and comments hide nothing", texts_and_comments_hide_nothing },
        { "where it begins and ends is guessed large", where_it_begins_and_ends_is_guessed_large },
        { "lines that are not there write", lines_that_are_not_there_write },
        { "what only compares and computes runs straight on",
          what_only_compares_and_computes_runs_straight_on },
        { "a call does not", a_call_does_not },
        { "what runs twice does not", what_runs_twice_does_not },
    };
    return CHECK_SUITE("writes", tests);
}
