// SPDX-License-Identifier: Apache-2.0
// clock.c -- RFC 3339 read strictly, by the proleptic Gregorian calendar
#include "clock.h"

#include <string.h>

enum { DAY_SECONDS = 86400 };

// What is left to read; `failed` once something else stood there than was asked for.
struct cursor {
    const char *at, *end;
    bool failed;
};

static int64_t digits(struct cursor *c, int count)
{
    int64_t value = 0;
    for (int i = 0; i < count; i++) {
        if (c->at == c->end || *c->at < '0' || *c->at > '9') {
            c->failed = true;
            return 0;
        }
        value = value * 10 + (*c->at++ - '0');
    }
    return value;
}

// One of the characters in `wanted`, or failure; gives the one that stood there.
static char one_of(struct cursor *c, const char *wanted)
{
    if (c->at == c->end || *c->at == 0 || strchr(wanted, *c->at) == NULL) {
        c->failed = true;
        return 0;
    }
    return *c->at++;
}

static int64_t within(struct cursor *c, int64_t value, int64_t low, int64_t high)
{
    if (value < low || value > high)
        c->failed = true;
    return value;
}

static int64_t month_days(int64_t year, int64_t month)
{
    static const char days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[month - 1] + (month == 2 && leap);
}

// Days since 1970-01-01: years are counted from March, so that the leap day is the last of its year.
static int64_t day_number(int64_t year, int64_t month, int64_t day)
{
    year += 400 - (month <= 2);
    int64_t from_march = (month + 9) % 12;
    int64_t of_year = (153 * from_march + 2) / 5 + day - 1;
    return year * 365 + year / 4 - year / 100 + year / 400 + of_year - 719468 - 146097;
}

static int64_t date(struct cursor *c)
{
    int64_t year = digits(c, 4);
    one_of(c, "-");
    int64_t month = within(c, digits(c, 2), 1, 12);
    one_of(c, "-");
    int64_t day = digits(c, 2);
    if (c->failed)
        return 0;
    within(c, day, 1, month_days(year, month));
    return day_number(year, month, day);
}

// Milliseconds of ".25"; digits beyond the third are read and not counted.
static int64_t fraction(struct cursor *c)
{
    int64_t ms = 0, worth = 100;
    if (c->at == c->end || *c->at != '.')
        return 0;
    c->at++;
    do {
        ms += digits(c, 1) * worth;
        worth /= 10;
    } while (c->at < c->end && *c->at >= '0' && *c->at <= '9');
    return ms;
}

// Seconds east of Greenwich.
static int64_t offset(struct cursor *c)
{
    char sign = one_of(c, "Zz+-");
    if (c->failed || sign == 'Z' || sign == 'z')
        return 0;
    int64_t hours = within(c, digits(c, 2), 0, 23);
    one_of(c, ":");
    int64_t minutes = within(c, digits(c, 2), 0, 59);
    int64_t seconds = hours * 3600 + minutes * 60;
    return sign == '-' ? -seconds : seconds;
}

// RFC 3339 5.7: a leap second ends a day of UTC.
static bool leap_second_fits(int64_t minute_start)
{
    int64_t of_day = minute_start % DAY_SECONDS;
    return (of_day + DAY_SECONDS) % DAY_SECONDS == DAY_SECONDS - 60;
}

static bool read_point(int64_t *ms, int64_t *local_day, struct text text)
{
    if (text.bytes == NULL)
        return false;
    struct cursor c = { text.bytes, text.bytes + text.size, false };
    *local_day = date(&c);
    one_of(&c, "Tt");
    int64_t hour = within(&c, digits(&c, 2), 0, 23);
    one_of(&c, ":");
    int64_t minute = within(&c, digits(&c, 2), 0, 59);
    one_of(&c, ":");
    int64_t second = within(&c, digits(&c, 2), 0, 60);
    int64_t part = fraction(&c);
    int64_t minute_start = *local_day * DAY_SECONDS + hour * 3600 + minute * 60 - offset(&c);
    if (c.failed || c.at != c.end || (second == 60 && !leap_second_fits(minute_start)))
        return false;
    *ms = (minute_start + (second == 60 ? 59 : second)) * 1000 + part;
    return true;
}

bool clock_read(int64_t *ms, struct text text)
{
    int64_t day, point;
    if (!read_point(&point, &day, text))
        return false;
    *ms = point;
    return true;
}

bool clock_read_date(int64_t *day, struct text text)
{
    if (text.bytes == NULL)
        return false;
    struct cursor c = { text.bytes, text.bytes + text.size, false };
    int64_t found = date(&c);
    if (c.failed || c.at != c.end)
        return false;
    *day = found;
    return true;
}

bool clock_local_day(int64_t *day, struct text date_time)
{
    int64_t ms, found;
    if (!read_point(&ms, &found, date_time))
        return false;
    *day = found;
    return true;
}

// Year, month and day of a day number; the way of day_number back.
static void civil(int64_t number, int64_t *year, int64_t *month, int64_t *day)
{
    int64_t low = -1, high = 10000; // the year whose first of January is not behind it
    while (high - low > 1) {
        int64_t middle = low + (high - low) / 2;
        if (day_number(middle, 1, 1) <= number)
            low = middle;
        else
            high = middle;
    }
    *year = low;
    *month = 12;
    while (*month > 1 && day_number(*year, *month, 1) > number)
        (*month)--;
    *day = number - day_number(*year, *month, 1) + 1;
}

int64_t clock_add_months(int64_t number, int64_t months)
{
    int64_t year, month, day;
    civil(number, &year, &month, &day);
    int64_t later = year * 12 + month - 1 + months;
    year = later / 12;
    month = later % 12 + 1;
    int64_t last = month_days(year, month);
    return day_number(year, month, day < last ? day : last);
}

static char *put_digits(char *at, int64_t value, int count)
{
    for (int i = count; i-- > 0; value /= 10)
        at[i] = (char)('0' + value % 10);
    return at + count;
}

void clock_write_date(char out[CLOCK_DATE], int64_t number)
{
    int64_t year, month, day;
    civil(number, &year, &month, &day);
    char *at = put_digits(out, year, 4);
    *at++ = '-';
    at = put_digits(at, month, 2);
    *at++ = '-';
    at = put_digits(at, day, 2);
    *at = 0;
}
