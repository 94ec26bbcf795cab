// SPDX-License-Identifier: Apache-2.0
// clock.h -- points in time as RFC 3339 writes them; nothing here asks what time it is
#ifndef KOMPETEN_BASE_CLOCK_H
#define KOMPETEN_BASE_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

#include "text.h"

// What a complaint expects where a point in time is none.
#define CLOCK_EXAMPLE "a time such as 2026-11-20T08:00:00+08:00"

// RFC 3339 date-time with offset, to milliseconds since 1970-01-01T00:00:00Z. Leap second :60 counts as :59. False
// where it is none.
bool clock_read(int64_t *ms, struct text text);
// RFC 3339 full-date, to days since 1970-01-01.
bool clock_read_date(int64_t *day, struct text text);
// Day of a point in time at its own offset: what a calendar in that workshop showed.
bool clock_local_day(int64_t *day, struct text date_time);

// The day so many months later, clamped to the end of its month: 31 August and 6 months is 28 or 29 February.
int64_t clock_add_months(int64_t day, int64_t months);
// "2026-11-20"; years 0 to 9999.
enum { CLOCK_DATE = 11 };
void clock_write_date(char out[CLOCK_DATE], int64_t day);

#endif
