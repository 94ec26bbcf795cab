// SPDX-License-Identifier: Apache-2.0
// times.c -- days and times as people and spreadsheets in Indonesia write them
#include <string.h>

#include "../base/clock.h"
#include "session.h"

static const struct {
    struct text name, offset;
} zones[] = {
    { TEXT("WIB"), TEXT("+07:00") },
    { TEXT("WITA"), TEXT("+08:00") },
    { TEXT("WIT"), TEXT("+09:00") },
};

static bool digit(char c)
{
    return c >= '0' && c <= '9';
}

struct text zone_offset(struct text zone)
{
    for (size_t i = 0; i < sizeof zones / sizeof zones[0]; i++)
        if (text_same(zone, zones[i].name))
            return zones[i].offset;
    bool offset = zone.size == 6 && (zone.bytes[0] == '+' || zone.bytes[0] == '-') && digit(zone.bytes[1]) &&
                  digit(zone.bytes[2]) && zone.bytes[3] == ':' && digit(zone.bytes[4]) && digit(zone.bytes[5]);
    return offset ? zone : (struct text){ NULL, 0 };
}

const char *zone_name(struct text offset)
{
    for (size_t i = 0; i < sizeof zones / sizeof zones[0]; i++)
        if (text_same(offset, zones[i].offset))
            return zones[i].name.bytes;
    return offset.bytes;
}

// A number of one to `most` digits; false where there is none.
static bool take_number(struct text *rest, int *out, uint32_t most)
{
    uint32_t size = 0;
    *out = 0;
    while (size < rest->size && size < most && digit(rest->bytes[size]))
        *out = *out * 10 + (rest->bytes[size++] - '0');
    *rest = (struct text){ rest->bytes + size, rest->size - size };
    return size > 0;
}

static bool take_one_of(struct text *rest, const char *which, char *out)
{
    if (rest->size == 0 || strchr(which, rest->bytes[0]) == NULL)
        return false;
    *out = rest->bytes[0];
    *rest = (struct text){ rest->bytes + 1, rest->size - 1 };
    return true;
}

static void skip_spaces(struct text *rest)
{
    while (rest->size > 0 && rest->bytes[0] == ' ')
        *rest = (struct text){ rest->bytes + 1, rest->size - 1 };
}

static struct text checked_day(struct arena *arena, int year, int month, int day)
{
    int64_t number;
    struct text text = text_of(arena_printf(arena, "%04d-%02d-%02d", year, month, day));
    return text.bytes != NULL && clock_read_date(&number, text) ? text : (struct text){ NULL, 0 };
}

// A day at the beginning of a text: its numbers as they stand there, and whether the year is the first of them.
struct written {
    int first, second, third;
    bool year_first;
};

static bool take_numbers(struct text *rest, struct written *out)
{
    uint32_t year_digits;
    char separator, again;
    struct text start = *rest;
    if (!take_number(rest, &out->first, 4) || !take_one_of(rest, "/-.", &separator) ||
        !take_number(rest, &out->second, 2) || !take_one_of(rest, "/-.", &again) || separator != again)
        return false;
    year_digits = rest->size;
    if (!take_number(rest, &out->third, 4))
        return false;
    year_digits -= rest->size;
    out->year_first = start.size > 4 && start.bytes[4] == separator;
    if (out->year_first)
        return year_digits == 2 && separator == '-';
    out->third += year_digits == 2 ? 2000 : 0;
    return year_digits == 2 || year_digits == 4;
}

// Day first, or year first with its four digits.
static struct text take_day(struct arena *arena, struct text *rest)
{
    struct written day;
    if (!take_numbers(rest, &day))
        return (struct text){ NULL, 0 };
    return day.year_first ? checked_day(arena, day.first, day.second, day.third)
                          : checked_day(arena, day.third, day.second, day.first);
}

enum day_order day_order(struct arena *arena, struct text text)
{
    struct written day;
    if (!take_numbers(&text, &day) || text.size > 0)
        return DAY_NONE;
    if (day.year_first)
        return checked_day(arena, day.first, day.second, day.third).bytes != NULL ? DAY_ANYHOW : DAY_NONE;
    bool day_first = checked_day(arena, day.third, day.second, day.first).bytes != NULL;
    bool month_first = checked_day(arena, day.third, day.first, day.second).bytes != NULL;
    if (!day_first)
        return month_first ? DAY_MONTH_FIRST : DAY_NONE;
    if (!month_first)
        return DAY_DAY_FIRST;
    return day.first != day.second ? DAY_BOTH_WAYS : DAY_ANYHOW;
}

struct text day_read(struct arena *arena, struct text text)
{
    struct text rest = text, day = take_day(arena, &rest);
    return rest.size == 0 ? day : (struct text){ NULL, 0 };
}

// Hours and minutes, and seconds that may be left out, separated by ':' or, as Indonesia writes, '.'.
static bool take_time(struct text *rest, int *hours, int *minutes, int *seconds)
{
    char separator, again;
    *seconds = 0;
    if (!take_number(rest, hours, 2) || !take_one_of(rest, ":.", &separator) || !take_number(rest, minutes, 2))
        return false;
    if (rest->size > 0 && rest->bytes[0] == separator)
        return take_one_of(rest, ":.", &again) && take_number(rest, seconds, 2);
    return true;
}

struct text moment_read(struct arena *arena, struct text text, struct text day, struct text offset)
{
    static const struct text none = { NULL, 0 };
    int64_t ms;
    if (clock_read(&ms, text))
        return text;
    struct text rest = text, ahead = text, zone = offset;
    struct text own_day = take_day(arena, &ahead);
    if (own_day.bytes != NULL && ahead.size > 0 && (ahead.bytes[0] == ' ' || ahead.bytes[0] == 'T')) {
        day = own_day;
        rest = (struct text){ ahead.bytes + 1, ahead.size - 1 };
    }
    int hours, minutes, seconds;
    skip_spaces(&rest);
    if (day.bytes == NULL || !take_time(&rest, &hours, &minutes, &seconds))
        return none;
    skip_spaces(&rest);
    if (rest.size > 0)
        zone = zone_offset(rest);
    if (zone.bytes == NULL)
        return none;
    struct text moment = text_of(arena_printf(arena, "%.*sT%02d:%02d:%02d%.*s", (int)day.size, day.bytes, hours,
                                              minutes, seconds, (int)zone.size, zone.bytes));
    return moment.bytes != NULL && clock_read(&ms, moment) ? moment : none;
}
