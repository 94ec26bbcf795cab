// SPDX-License-Identifier: Apache-2.0
// contrast.c -- WCAG contrast of colour pairs, a translucent foreground composited exactly
#include <string.h>

#include "digital.h"
#include "luminance.h"

struct colour {
    uint32_t level[3];
};

static const kmp_choice colour_uses[] = {
    { "text", "Text", "Teks" },
    { "non_text", "Graphic, icon or control", "Grafik, ikon, atau kontrol" },
};
enum { USE_TEXT = 0, USE_NON_TEXT = 1 };

static const kmp_choice size_units[] = {
    { "px", "CSS pixels", "Piksel CSS" },
    { "pt", "Points", "Poin" },
};

const kmp_field colour_columns[COLOUR_COLUMNS] = {
    [COLOUR_NAME] = { "name", "Where", "Letak", KMP_TEXT, .at_least = 1, .at_most = 1 },
    [COLOUR_FOREGROUND] = { "foreground", "Foreground, #RRGGBB", "Warna depan, #RRGGBB", KMP_TEXT,
                            .at_least = 1, .at_most = 1 },
    [COLOUR_BACKGROUND] = { "background", "Background, #RRGGBB", "Warna latar, #RRGGBB", KMP_TEXT,
                            .at_least = 1, .at_most = 1 },
    [COLOUR_OPACITY] = { "opacity", "Opacity of the foreground (1: opaque)", "Opasitas warna depan (1: pekat)",
                         KMP_QUANTITY, .unit = "1", .low = "0", .high = "1", .at_least = 1, .at_most = 1 },
    [COLOUR_USE] = { "use", "Used for", "Digunakan untuk", KMP_CHOICE, .at_least = 1, .at_most = 1,
                     .choices = colour_uses, .choice_count = KMP_COUNT_OF(colour_uses) },
    [COLOUR_SIZE] = { "size", "Text size", "Ukuran teks", KMP_QUANTITY, .unit = "1", .low = "1", .high = "2000",
                      .at_least = 0, .at_most = 1 },
    [COLOUR_SIZE_UNIT] = { "size_unit", "Unit of the text size", "Satuan ukuran teks", KMP_CHOICE,
                           .at_least = 0, .at_most = 1, .choices = size_units,
                           .choice_count = KMP_COUNT_OF(size_units) },
    [COLOUR_BOLD] = { "bold", "Bold", "Tebal", KMP_FLAG, .at_least = 0, .at_most = 1 },
};

static int32_t hex_digit(char c)
{
    static const char digits[] = "0123456789abcdef0123456789ABCDEF";
    const char *found = c != '\0' ? strchr(digits, c) : NULL;
    return found != NULL ? (int32_t)((found - digits) % 16) : -1;
}

// "#RGB" or "#RRGGBB".
static bool read_colour(struct colour *out, const char *text)
{
    if (text == NULL || text[0] != '#')
        return false;
    size_t length = strlen(text + 1);
    if (length != 3 && length != 6)
        return false;
    uint32_t wide = length == 6;
    for (uint32_t i = 0; i < 3; i++) {
        int32_t high = hex_digit(text[1 + (i << wide)]), low = hex_digit(text[1 + (i << wide) + wide]);
        if (high < 0 || low < 0)
            return false;
        out->level[i] = (uint32_t)(high * 16 + low);
    }
    return true;
}

// Relative luminance plus 0.05 in units of 1e-18, of `above` over `below`; within 1.1e-14 of the true value.
static int64_t brightness(const struct colour *above, const struct colour *below, kmp_num opacity)
{
    static const int64_t weights[3] = { 2126, 7152, 722 };
    int64_t sum = LUMINANCE_ONE * 500;
    for (int i = 0; i < 3; i++) {
        kmp_wide mixed =
            (kmp_wide)opacity.n * above->level[i] + (kmp_wide)(opacity.d - opacity.n) * below->level[i];
        sum += weights[i] * luminance_between(mixed, opacity.d);
    }
    return sum;
}

// The ratio to nine places. Two luminances within 1.1e-14 move a ratio of at most 21 by less than
// 22 * 1.1e-14 / 0.05 < 1e-11, so it is within 1e-9 with its rounding.
static kmp_num ratio(const struct colour *front, const struct colour *back, kmp_num opacity)
{
    int64_t a = brightness(front, back, opacity), b = brightness(back, back, kmp_int(1));
    int64_t high = a > b ? a : b, low = a > b ? b : a;
    return kmp_frac((int64_t)(((kmp_wide)high * 1000000000 + low / 2) / low), 1000000000);
}

// "large" or "text"; NULL where a size or weight that decides is missing.
static const char *text_class(const struct work *w, uint32_t table, uint32_t row)
{
    int32_t unit = w->desk->choice(w->attempt, work_cell(table, row, COLOUR_SIZE_UNIT));
    kmp_num size = work_number(w, work_cell(table, row, COLOUR_SIZE));
    if (unit < 0 || !kmp_given(size))
        return NULL;
    const char *name = size_units[unit].id;
    const struct rule *regular = work_rule(w, "contrast", "large", name, NULL);
    const struct rule *bold = work_rule(w, "contrast", "large", name, "bold");
    if (regular == NULL || bold == NULL)
        return NULL;
    if (kmp_at_most(regular->value, size) == KMP_YES)
        return "large";
    if (kmp_less(size, bold->value) == KMP_YES)
        return "text";
    kmp_truth heavy = w->desk->flag(w->attempt, work_cell(table, row, COLOUR_BOLD));
    return heavy == KMP_YES ? "large" : heavy == KMP_NO ? "text" : NULL;
}

static const char *pair_class(const struct work *w, uint32_t table, uint32_t row)
{
    int32_t use = w->desk->choice(w->attempt, work_cell(table, row, COLOUR_USE));
    if (use == USE_NON_TEXT)
        return "non-text";
    if (use != USE_TEXT)
        return NULL;
    const char *found = text_class(w, table, row);
    if (found == NULL)
        work_warn(w, work_cell(table, row, COLOUR_SIZE), NOTICE_TEXT_SIZE);
    return found;
}

static bool colour_at(struct colour *out, const struct work *w, kmp_at at)
{
    const char *text = work_text(w, at);
    if (read_colour(out, text))
        return true;
    if (text != NULL)
        work_warn(w, at, NOTICE_COLOUR);
    return false;
}

void contrast_measure(const struct work *w, uint32_t table, uint32_t measure)
{
    for (uint32_t row = 0; row < work_rows(w, table); row++) {
        struct colour front, back;
        bool readable = colour_at(&front, w, work_cell(table, row, COLOUR_FOREGROUND));
        readable = colour_at(&back, w, work_cell(table, row, COLOUR_BACKGROUND)) && readable;
        kmp_num opacity = work_number(w, work_cell(table, row, COLOUR_OPACITY));
        const char *class = pair_class(w, table, row);
        if (!readable || !kmp_given(opacity) || class == NULL)
            continue;
        const struct rule *rule = work_rule(w, "contrast", work_setting(w, "conformance"), class, NULL);
        if (rule != NULL)
            w->desk->emit_within(w->attempt, measure, row, ratio(&front, &back, opacity),
                                 kmp_frac(1, 1000000000), &rule->limit);
    }
}
