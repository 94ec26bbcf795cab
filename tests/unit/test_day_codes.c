// SPDX-License-Identifier: Apache-2.0
// test_day_codes.c -- check codes: every single typing error is found
#include "check.h"

#include "day/codes.h"

static const char signs[] = "0123456789ABCDEFGHJKMNPQRSTVWXY";

static bool reads(uint32_t key, const char *text, uint32_t *candidate, uint32_t *column)
{
    return code_read(candidate, column, key, text_of(text));
}

static void every_code_reads_back(void)
{
    char code[CODE_TEXT];
    uint32_t key = code_key(text_of("KPG-BAR1-2026")), wrong = 0;
    for (uint32_t candidate = 0; candidate < 900; candidate++)
        for (uint32_t column = 0; column < 60; column++) {
            uint32_t a = 0, b = 0;
            code_write(code, key, candidate, column);
            wrong += !reads(key, code, &a, &b) || a != candidate || b != column;
        }
    CHECK_INT(wrong, 0);
}

static void every_wrong_sign_is_found(void)
{
    char code[CODE_TEXT];
    uint32_t candidate, column, passed = 0, tried = 0;
    for (uint32_t key = 0; key < 31; key++) {
        code_write(code, key, 7 * key, key + 3);
        for (size_t at = 0; at < CODE_TEXT - 1; at++) {
            char right = code[at];
            for (const char *sign = signs; *sign != '\0' && right != '-'; sign++) {
                if (*sign == right)
                    continue;
                code[at] = *sign;
                tried++;
                passed += reads(key, code, &candidate, &column);
            }
            code[at] = right;
        }
    }
    CHECK_INT(tried, 31 * 6 * 30);
    CHECK_INT(passed, 0);
}

static void any_two_signs_that_changed_places_are_found(void)
{
    char code[CODE_TEXT], turned[CODE_TEXT];
    uint32_t candidate, column, passed = 0;
    for (uint32_t n = 0; n < 900; n++) {
        code_write(code, 5, n, n % 61);
        for (size_t i = 1; i < CODE_TEXT - 1; i++)
            for (size_t k = i + 1; k < CODE_TEXT - 1; k++) {
                if (code[i] == '-' || code[k] == '-' || code[i] == code[k])
                    continue;
                memcpy(turned, code, sizeof turned);
                turned[i] = code[k];
                turned[k] = code[i];
                passed += reads(5, turned, &candidate, &column);
            }
    }
    CHECK_INT(passed, 0);
}

static void letters_that_look_like_digits_are_taken(void)
{
    char code[CODE_TEXT];
    uint32_t candidate = 0, column = 0;
    code_write(code, 0, 32, 1); // "A1101-..."
    code[1] = 'l';
    code[3] = 'o';
    CHECK(reads(0, code, &candidate, &column));
    CHECK_INT(candidate, 32);
    CHECK_INT(column, 1);
}

static void too_much_and_too_little_is_no_code(void)
{
    uint32_t candidate, column;
    CHECK(!reads(0, "", &candidate, &column));
    CHECK(!reads(0, "A", &candidate, &column));
    CHECK(!reads(0, "A0000", &candidate, &column));
    CHECK(!reads(0, "A0000-00", &candidate, &column));
    CHECK(!reads(0, "A00\xC3\xA9", &candidate, &column));
}

static const struct check_test tests[] = {
    { "every code reads back", every_code_reads_back },
    { "every wrong sign is found", every_wrong_sign_is_found },
    { "any two signs that changed places are found", any_two_signs_that_changed_places_are_found },
    { "letters that look like digits are taken", letters_that_look_like_digits_are_taken },
    { "too much and too little is no code", too_much_and_too_little_is_no_code },
};

int main(void)
{
    return CHECK_SUITE("day_codes", tests);
}
