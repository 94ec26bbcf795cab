// SPDX-License-Identifier: Apache-2.0
// readings.c -- what is asked of the desk, and what is handed to it
#include <string.h>

#include "automotive.h"

uint32_t readings(const struct work *work, uint32_t field)
{
    return work->desk->count(work->attempt, (kmp_at){ .field = field });
}

kmp_num reading(const struct work *work, uint32_t field, uint32_t index)
{
    return work->desk->number(work->attempt, (kmp_at){ .field = field, .index = index });
}

kmp_num cell(const struct work *work, uint32_t table, uint32_t row, uint32_t column)
{
    return work->desk->number(work->attempt, (kmp_at){ .field = table, .row = row, .column = column });
}

const char *cell_text(const struct work *work, uint32_t table, uint32_t row, uint32_t column)
{
    return work->desk->text(work->attempt, (kmp_at){ .field = table, .row = row, .column = column });
}

kmp_truth cell_flag(const struct work *work, uint32_t table, uint32_t row, uint32_t column)
{
    return work->desk->flag(work->attempt, (kmp_at){ .field = table, .row = row, .column = column });
}

int32_t cell_choice(const struct work *work, uint32_t table, uint32_t row, uint32_t column)
{
    return work->desk->choice(work->attempt, (kmp_at){ .field = table, .row = row, .column = column });
}

kmp_num smallest(const struct work *work, uint32_t field)
{
    kmp_num least = reading(work, field, 0);
    for (uint32_t i = 1; i < readings(work, field); i++)
        least = kmp_min(least, reading(work, field, i));
    return least;
}

kmp_num largest(const struct work *work, uint32_t field)
{
    kmp_num most = reading(work, field, 0);
    for (uint32_t i = 1; i < readings(work, field); i++)
        most = kmp_max(most, reading(work, field, i));
    return most;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

kmp_num setting_number(const struct work *work, const char *id)
{
    const char *at = work->desk->setting(work->attempt, id);
    if (at == NULL || !is_digit(*at))
        return kmp_absent();
    kmp_num value = kmp_int(0), step = kmp_int(1);
    bool behind_point = false;
    for (; is_digit(*at) || (*at == '.' && !behind_point && is_digit(at[1])); at++) {
        if (*at == '.') {
            behind_point = true;
            continue;
        }
        value = kmp_add(kmp_mul(value, kmp_int(10)), kmp_int(*at - '0'));
        step = behind_point ? kmp_mul(step, kmp_int(10)) : step;
    }
    return *at == '\0' ? kmp_div(value, step) : kmp_absent();
}

bool setting_is(const struct work *work, const char *id, const char *text)
{
    const char *found = work->desk->setting(work->attempt, id);
    return found != NULL && strcmp(found, text) == 0;
}

bool limit_known(const kmp_limit *limit)
{
    return kmp_given(limit->low) || kmp_given(limit->high);
}

kmp_truth within(kmp_num value, const kmp_limit *limit)
{
    kmp_truth low = kmp_given(limit->low) ? kmp_at_most(limit->low, value) : KMP_YES;
    kmp_truth high = kmp_given(limit->high) ? kmp_at_most(value, limit->high) : KMP_YES;
    if (low == KMP_NO || high == KMP_NO)
        return KMP_NO;
    return low == KMP_UNKNOWN || high == KMP_UNKNOWN ? KMP_UNKNOWN : KMP_YES;
}

void put_row(const struct work *work, uint32_t measure, uint32_t row, kmp_num value, const kmp_limit *limit)
{
    bool judged = limit != NULL && limit_known(limit);
    work->desk->emit(work->attempt, measure, row, value, judged ? limit : NULL);
}

void put(const struct work *work, uint32_t measure, kmp_num value, const kmp_limit *limit)
{
    put_row(work, measure, 0, value, limit);
}

void say_row(const struct work *work, kmp_severity severity, uint32_t table, uint32_t row, uint32_t notice)
{
    work->desk->report(work->attempt, severity, (kmp_at){ .field = table, .row = row }, notice);
}

void say(const struct work *work, kmp_severity severity, uint32_t field, uint32_t notice)
{
    say_row(work, severity, field, 0, notice);
}

const kmp_limit *named(const struct named_limit *limits, uint32_t count, const char *id)
{
    for (uint32_t i = 0; i < count && id != NULL; i++)
        if (strcmp(limits[i].id, id) == 0)
            return &limits[i].limit;
    return NULL;
}
