// SPDX-License-Identifier: Apache-2.0
// validity.c -- until when a range by rule lasts: confirmations every six months, revalidation after years
//
// Months end where the calendar ends them: six months after 31 August is the last day of February. The last day
// still counts.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "welding.h"

struct day {
    int32_t year, month, day; // month and day from 1; year 0: no date
};

static int32_t days_in(int32_t year, int32_t month)
{
    static const int32_t lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return lengths[month - 1] + (month == 2 && leap);
}

static int32_t digits(const char *text, int count)
{
    int32_t value = 0;
    for (int i = 0; i < count; i++)
        value = value * 10 + (text[i] - '0');
    return value;
}

// The desk hands over dates that were checked.
static struct day day_read(const char *text)
{
    if (text == NULL || strlen(text) != DATE_TEXT - 1)
        return (struct day){ 0, 0, 0 };
    return (struct day){ digits(text, 4), digits(text + 5, 2), digits(text + 8, 2) };
}

static int day_order(struct day a, struct day b)
{
    int32_t x = (a.year * 16 + a.month) * 32 + a.day, y = (b.year * 16 + b.month) * 32 + b.day;
    return (x > y) - (x < y);
}

static int by_day(const void *a, const void *b)
{
    return day_order(*(const struct day *)a, *(const struct day *)b);
}

static struct day day_later(struct day from, kmp_num months)
{
    int32_t month = from.year * 12 + from.month - 1 + (int32_t)months.n;
    struct day to = { month / 12, month % 12 + 1, from.day };
    if (to.day > days_in(to.year, to.month))
        to.day = days_in(to.year, to.month);
    return to;
}

static void say_day(const struct attempt *job, enum measure measure, struct day day)
{
    char text[40];
    snprintf(text, sizeof text, "%04d-%02d-%02d", day.year, day.month, day.day);
    if (day.year > 0 && day.year < 10000)
        emit_text(job, measure, text);
}

// All confirmations by date; a gap ends the chain, and nothing after it counts. False where one cannot be read.
static bool confirmed_to(struct day *out, const struct attempt *job, struct day test, kmp_num months)
{
    kmp_at at = { FIELD_CONFIRMATIONS, 0, 0, 0 };
    uint32_t count = job->desk->count(job->a, at);
    struct day *days = job->desk->scratch(job->a, (count + 1) * sizeof *days);
    if (days == NULL)
        return false;
    for (at.index = 0; at.index < count; at.index++) {
        days[at.index] = day_read(job->desk->text(job->a, at));
        if (days[at.index].year == 0)
            return false;
    }
    qsort(days, count, sizeof *days, by_day);
    *out = day_later(test, months);
    for (uint32_t i = 0; i < count; i++)
        if (day_order(days[i], test) < 0)
            report(job, KMP_NOTE, FIELD_CONFIRMATIONS, 0, NOTICE_EARLY);
        else if (day_order(days[i], *out) <= 0)
            *out = day_later(days[i], months);
        else {
            report(job, KMP_NOTE, FIELD_CONFIRMATIONS, 0, NOTICE_LAPSED);
            break;
        }
    return true;
}

void validity_measure(const struct attempt *job)
{
    const kmp_num *q = job->rules->qualify.numbers;
    struct day test = day_read(job->desk->text(job->a, (kmp_at){ FIELD_TEST_DATE, 0, 0, 0 })), confirm;
    kmp_num months = q[setting_is(job, "validity", "aws") ? Q_AWS_MONTHS : Q_CONFIRM_MONTHS];
    if (test.year == 0 || !confirmed_to(&confirm, job, test, months))
        return;
    struct day until = confirm;
    bool three = setting_is(job, "validity", "a"), two = setting_is(job, "validity", "b");
    say_day(job, MEASURE_CONFIRM_BY, confirm);
    if (three || two) {
        struct day revalidate = day_later(test, q[three ? Q_A_MONTHS : Q_B_MONTHS]);
        say_day(job, MEASURE_REVALIDATE_BY, revalidate);
        until = day_order(revalidate, until) < 0 ? revalidate : until;
    }
    say_day(job, MEASURE_VALID_UNTIL, until);
}
