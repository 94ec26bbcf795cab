// SPDX-License-Identifier: Apache-2.0
// clock.c -- RFC 3339 read strictly, by the proleptic Gregorian calendar
#include "clock.h"

enum { DAY_SECONDS = 86400 };

// Two digits, or a number above all limits where they are none.
static uint32_t two_digits(const char *at)
{
    uint32_t tens = (uint32_t)(at[0] - '0'), ones = (uint32_t)(at[1] - '0');
    return tens <= 9 && ones <= 9 ? tens * 10 + ones : 100;
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

// The ten characters of a full-date.
static bool read_date(int64_t *number, const char *at)
{
    uint32_t century = two_digits(at), year = two_digits(at + 2), month = two_digits(at + 5),
             day = two_digits(at + 8);
    if (century > 99 || year > 99 || at[4] != '-' || month < 1 || month > 12 || at[7] != '-' || day < 1 ||
        day > month_days(century * 100 + year, month))
        return false;
    *number = day_number(century * 100 + year, month, day);
    return true;
}

// Milliseconds of ".25", and what stands behind; digits beyond the third are read and not counted. Nothing
// where no digit follows the point.
static const char *read_fraction(int64_t *ms, const char *at, const char *end)
{
    int64_t worth = 100;
    const char *first = at + 1;
    *ms = 0;
    if (at == end || *at != '.')
        return at;
    for (at = first; at < end && *at >= '0' && *at <= '9'; at++, worth /= 10)
        *ms += (*at - '0') * worth;
    return at == first ? NULL : at;
}

// Seconds east of Greenwich; all up to the end is the offset.
static bool read_offset(int64_t *seconds, const char *at, const char *end)
{
    *seconds = 0;
    if (end - at == 1)
        return *at == 'Z' || *at == 'z';
    if (end - at != 6 || (*at != '+' && *at != '-') || at[3] != ':')
        return false;
    uint32_t hours = two_digits(at + 1), minutes = two_digits(at + 4);
    *seconds = (int64_t)(hours * 3600 + minutes * 60) * (*at == '-' ? -1 : 1);
    return hours <= 23 && minutes <= 59;
}

// RFC 3339 5.7: a leap second ends a day of UTC.
static bool leap_second_fits(int64_t minute_start)
{
    int64_t of_day = minute_start % DAY_SECONDS;
    return (of_day + DAY_SECONDS) % DAY_SECONDS == DAY_SECONDS - 60;
}

// "2026-11-20T08:00:00" by the places of its characters, then what may be of any length.
static bool read_point(int64_t *ms, int64_t *local_day, struct text text)
{
    enum { DATE = 10, SECONDS = 19 };
    const char *at = text.bytes;
    int64_t part, offset;
    if (text.size <= SECONDS || !read_date(local_day, at) || (at[DATE] != 'T' && at[DATE] != 't') ||
        at[13] != ':' || at[16] != ':')
        return false;
    uint32_t hour = two_digits(at + 11), minute = two_digits(at + 14), second = two_digits(at + 17);
    const char *end = at + text.size, *zone = read_fraction(&part, at + SECONDS, end);
    if (hour > 23 || minute > 59 || second > 60 || zone == NULL || !read_offset(&offset, zone, end))
        return false;
    int64_t minute_start = *local_day * DAY_SECONDS + hour * 3600 + minute * 60 - offset;
    if (second == 60 && !leap_second_fits(minute_start))
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
    return text.size == CLOCK_DATE - 1 && read_date(day, text.bytes);
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
