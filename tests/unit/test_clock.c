// SPDX-License-Identifier: Apache-2.0
// test_clock.c -- RFC 3339
#include "base/clock.h"

#include "check.h"

static void the_examples_of_rfc_3339_are_read(void)
{
    static const struct {
        const char *text;
        int64_t ms;
    } cases[] = {
        { "1985-04-12T23:20:50.52Z", INT64_C(482196050520) },
        { "1996-12-19T16:39:57-08:00", INT64_C(851042397000) },
        { "1990-12-31T23:59:60Z", INT64_C(662687999000) },
        { "1990-12-31T15:59:60-08:00", INT64_C(662687999000) },
        { "1937-01-01T12:00:27.87+00:20", INT64_C(-1041337172130) },
        { "1970-01-01T00:00:00Z", 0 },
        { "1970-01-01t00:00:00.0019z", 1 },
        { "1969-12-31T23:59:59.999-00:00", -1 },
        { "0000-01-01T00:00:00Z", INT64_C(-62167219200000) },
        { "9999-12-31T23:59:59.999Z", INT64_C(253402300799999) },
        { "2026-11-20T08:00:00+08:00", INT64_C(1795132800000) },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        int64_t ms = 42;
        CHECK(clock_read(&ms, text_of(cases[i].text)));
        CHECK_INT(ms, cases[i].ms);
    }
}

static void what_is_no_date_time_is_refused(void)
{
    static const char *const cases[] = {
        "",
        "2026",
        "2026-11-20",
        "2026-11-20T08:00:00",
        "2026-11-20 08:00:00Z",
        "2026-11-20T08:00Z",
        "2026-11-20T08:00:00+0800",
        "2026-11-20T08:00:00+8:00",
        "2026-11-20T08:00:00+24:00",
        "2026-11-20T08:00:00+08:60",
        "2026-11-20T24:00:00Z",
        "2026-11-20T23:60:00Z",
        "2026-11-20T23:59:61Z",
        "2026-11-20T08:00:60Z",
        "2026-11-20T23:59:60+08:00",
        "2026-13-20T08:00:00Z",
        "2026-00-20T08:00:00Z",
        "2026-11-31T08:00:00Z",
        "2026-11-00T08:00:00Z",
        "2026-02-29T08:00:00Z",
        "1900-02-29T08:00:00Z",
        "2026-11-20T08:00:00.Z",
        "2026-11-20T08:00:00,5Z",
        "2026-11-20T08:00:00Z ",
        " 2026-11-20T08:00:00Z",
        "+2026-11-20T08:00:00Z",
        "2026-11-20T08:00:00ZZ",
        "20261120T080000Z",
        "2026-11-20T08:00:00.5",
        "2026-1a-20T08:00:00Z",
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        int64_t ms = 42;
        if (!CHECK_INT(clock_read(&ms, text_of(cases[i])), false))
            printf("  accepted: %s\n", cases[i]);
        CHECK_INT(ms, 42);
    }
    int64_t ms, day;
    CHECK(!clock_read(&ms, text_of(NULL)));
    CHECK(!clock_read_date(&day, text_of(NULL)));
    CHECK(!clock_read(&ms, (struct text){ "2026-11-20T08:00:00\0Z", 21 }));
}

// What may stand at each place of a date-time: 0 to n, a sign of the form, or a sign of the zone.
static void every_place_of_a_date_time_is_looked_at(void)
{
    static const char good[] = "2026-11-21T18:10:10.5+08:10";
    static const char *const fits[] = {
        "0123456789", "0123456789", "0123456789", "0123456789", "-",          "01",         "012",
        "-",          "012",        "0123456789", "Tt",         "01",         "0123456789", ":",
        "012345",     "0123456789", ":",          "012345",     "0123456789", ".",          "0123456789",
        "+-",         "01",         "0123456789", ":",          "012345",     "0123456789",
    };
    for (size_t at = 0; at < sizeof good - 1; at++)
        for (int byte = 1; byte < 256; byte++) {
            char text[sizeof good];
            int64_t ms;
            memcpy(text, good, sizeof good);
            text[at] = (char)byte;
            if (!CHECK_INT(clock_read(&ms, text_of(text)), strchr(fits[at], byte) != NULL))
                printf("  place %zu: %s\n", at, text);
        }
}

// Counted on by a calendar that knows only the rule of leap years.
static void four_hundred_years_of_days_follow_each_other(void)
{
    int64_t wanted = -25567, day; // 1900-01-01
    for (int year = 1900; year < 2300; year++)
        for (int month = 1; month <= 12; month++)
            for (int of_month = 1; of_month <= 31; of_month++) {
                static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
                bool leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);
                bool exists = of_month <= days[month - 1] + (month == 2 && leap);
                char text[32];
                snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, of_month);
                CHECK_INT(clock_read_date(&day, text_of(text)), exists);
                if (exists)
                    CHECK_INT(day, wanted++);
            }
}

static void a_date_alone_is_read_strictly(void)
{
    int64_t day = 42;
    CHECK(clock_read_date(&day, text_of("1970-01-02")));
    CHECK_INT(day, 1);
    CHECK(!clock_read_date(&day, text_of("1970-01-02 ")));
    CHECK(!clock_read_date(&day, text_of("1970-1-2")));
    CHECK(!clock_read_date(&day, text_of("1970/01/02")));
    CHECK(!clock_read_date(&day, text_of("1970-01-02T00:00:00Z")));
    CHECK_INT(day, 1);
}

static void the_local_day_is_the_workshops(void)
{
    int64_t day = 0, wanted = 0;
    CHECK(clock_read_date(&wanted, text_of("2026-11-20")));
    CHECK(clock_local_day(&day, text_of("2026-11-20T00:30:00+08:00")));
    CHECK_INT(day, wanted);
    CHECK(clock_local_day(&day, text_of("2026-11-20T23:30:00-08:00")));
    CHECK_INT(day, wanted);
    CHECK(!clock_local_day(&day, text_of("2026-11-20")));
}

static void months_are_clamped_to_the_end_of_the_month(void)
{
    static const struct {
        const char *day;
        int months;
        const char *later;
    } rows[] = {
        { "2026-08-31", 6, "2027-02-28" },  { "2027-08-31", 6, "2028-02-29" }, { "2028-02-29", 12, "2029-02-28" },
        { "2026-11-20", 36, "2029-11-20" }, { "2026-12-31", 1, "2027-01-31" }, { "2026-01-31", 3, "2026-04-30" },
        { "0001-01-01", 0, "0001-01-01" },  { "9998-12-31", 12, "9999-12-31" }, { "2000-02-29", 0, "2000-02-29" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        int64_t day;
        char text[CLOCK_DATE];
        CHECK(clock_read_date(&day, text_of(rows[i].day)));
        clock_write_date(text, clock_add_months(day, rows[i].months));
        CHECK_STR(text, rows[i].later);
    }
}

static void every_day_of_four_centuries_is_written_as_it_is_read(void)
{
    int64_t day = 0, end = 0, again;
    char text[CLOCK_DATE];
    CHECK(clock_read_date(&day, text_of("1900-01-01")) && clock_read_date(&end, text_of("2300-01-01")));
    for (; day < end; day++) {
        clock_write_date(text, day);
        if (!clock_read_date(&again, text_of(text)) || again != day)
            CU_FAIL_FATAL("a day is written as another one");
    }
}

int main(void)
{
    static const struct check_test tests[] = {
        { "the examples of RFC 3339 are read", the_examples_of_rfc_3339_are_read },
        { "what is no date-time is refused", what_is_no_date_time_is_refused },
        { "every place of a date-time is looked at", every_place_of_a_date_time_is_looked_at },
        { "four hundred years of days follow each other", four_hundred_years_of_days_follow_each_other },
        { "a date alone is read strictly", a_date_alone_is_read_strictly },
        { "the local day is the workshop's", the_local_day_is_the_workshops },
        { "months are clamped to the end of the month", months_are_clamped_to_the_end_of_the_month },
        { "every day of four centuries is written as it is read",
          every_day_of_four_centuries_is_written_as_it_is_read },
    };
    return CHECK_SUITE("clock", tests);
}
