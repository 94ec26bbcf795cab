// SPDX-License-Identifier: Apache-2.0
// test_day_times.c -- days and times as people write them
#include "check.h"

#include "day/session.h"

static struct arena arena;

static const char *day(const char *text)
{
    return arena_string(&arena, day_read(&arena, text_of(text)));
}

static const char *moment(const char *text)
{
    return arena_string(&arena, moment_read(&arena, text_of(text), text_of("2026-11-18"), text_of("+08:00")));
}

static void days_are_read_day_first(void)
{
    CHECK_STR(day("18/11/2026"), "2026-11-18");
    CHECK_STR(day("8/1/2026"), "2026-01-08");
    CHECK_STR(day("18-11-26"), "2026-11-18");
    CHECK_STR(day("18.11.2026"), "2026-11-18");
    CHECK_STR(day("2026-11-18"), "2026-11-18");
    CHECK_STR(day("29/02/2024"), "2024-02-29");
}

static void what_is_no_day_is_none(void)
{
    static const char *const texts[] = { "11/18/2026",   "31/04/2026", "29/02/2026", "18/11",
                                         "18/11/026",    "18/11-2026", "2026/11/18", "18 Nov 2026",
                                         "18/11/2026 x", "",           "46344" };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        CHECK_STR(day(texts[i]), NULL);
}

static void a_day_can_be_read_one_way_or_both(void)
{
    CHECK_INT(day_order(&arena, text_of("18/11/2026")), DAY_DAY_FIRST);
    CHECK_INT(day_order(&arena, text_of("2026-04-03")), DAY_ANYHOW);
    CHECK_INT(day_order(&arena, text_of("05/05/2026")), DAY_ANYHOW);
    CHECK_INT(day_order(&arena, text_of("03/04/2026")), DAY_BOTH_WAYS);
    CHECK_INT(day_order(&arena, text_of("04/25/2026")), DAY_MONTH_FIRST);
    CHECK_INT(day_order(&arena, text_of("02/30/2026")), DAY_NONE);
    CHECK_INT(day_order(&arena, text_of("13/13/2026")), DAY_NONE);
}

static void times_take_the_day_and_zone_of_the_class(void)
{
    CHECK_STR(moment("08:30"), "2026-11-18T08:30:00+08:00");
    CHECK_STR(moment("8.30"), "2026-11-18T08:30:00+08:00");
    CHECK_STR(moment("08.30.15"), "2026-11-18T08:30:15+08:00");
    CHECK_STR(moment("08:30 WIB"), "2026-11-18T08:30:00+07:00");
    CHECK_STR(moment("19/11/2026 08:30 WIT"), "2026-11-19T08:30:00+09:00");
    CHECK_STR(moment("2026-11-19 08:30"), "2026-11-19T08:30:00+08:00");
    CHECK_STR(moment("2026-11-19T08:30:00+07:00"), "2026-11-19T08:30:00+07:00");
}

static void what_is_no_time_is_none(void)
{
    static const char *const texts[] = { "25:00", "08:61",           "8", "08:30 WITB", "08:30:",
                                         "pagi",  "31/02/2026 08:30" };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        CHECK_STR(moment(texts[i]), NULL);
}

static void zones_have_names(void)
{
    CHECK_STR(zone_name(zone_offset(text_of("WITA"))), "WITA");
    CHECK_STR(zone_name(zone_offset(text_of("+09:00"))), "WIT");
    CHECK(zone_offset(text_of("WITB")).bytes == NULL);
    CHECK(zone_offset(text_of("+0800")).bytes == NULL);
}

static void file_names_have_no_surprises(void)
{
    CHECK_STR(file_name(&arena, text_of("BAR1-001")), "BAR1-001");
    CHECK_STR(file_name(&arena, text_of("../a b")), "%2E.%2Fa%20b");
}

static const struct check_test tests[] = {
    { "days are read day first", days_are_read_day_first },
    { "what is no day is none", what_is_no_day_is_none },
    { "a day can be read one way or both", a_day_can_be_read_one_way_or_both },
    { "times take the day and zone of the class", times_take_the_day_and_zone_of_the_class },
    { "what is no time is none", what_is_no_time_is_none },
    { "zones have names", zones_have_names },
    { "file names have no surprises", file_names_have_no_surprises },
};

int main(void)
{
    int failed = CHECK_SUITE("day_times", tests);
    arena_free(&arena);
    return failed;
}
