// SPDX-License-Identifier: Apache-2.0
// codes.c -- OBD-II trouble codes from text and from two bytes
#include <string.h>

#include "automotive.h"

enum { CODE_TEXT = 6 }; // five characters and the NUL

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// Four hexadecimal digits, as "0171", "01 71" or "0x01 0x71"; -1 for any other text.
static int32_t bytes_read(const char *text)
{
    int32_t value = 0, digits = 0;
    for (; *text != '\0'; text++) {
        if (*text == ' ')
            continue;
        if (text[0] == '0' && (text[1] == 'x' || text[1] == 'X') && digits % 2 == 0) {
            text++;
            continue;
        }
        if (hex_digit(*text) < 0 || digits == 4)
            return -1;
        value = value * 16 + hex_digit(*text);
        digits++;
    }
    return digits == 4 ? value : -1;
}

static const char *code_from_bytes(char code[CODE_TEXT], const char *text)
{
    int32_t value = bytes_read(text);
    if (value <= 0)
        return value == 0 ? "none" : NULL;
    code[0] = "PCBU"[value >> 14 & 3];
    code[1] = (char)('0' + (value >> 12 & 3));
    for (int place = 0; place < 3; place++)
        code[2 + place] = "0123456789ABCDEF"[value >> (8 - 4 * place) & 15];
    code[5] = '\0';
    return code;
}

static const char *code_from_text(const char *text)
{
    if (strcmp(text, "none") == 0)
        return text;
    if (strlen(text) != 5 || strchr("PCBU", text[0]) == NULL || strchr("0123", text[1]) == NULL)
        return NULL;
    for (int place = 2; place < 5; place++)
        if (strchr("0123456789ABCDEF", text[place]) == NULL)
            return NULL;
    return text;
}

static const char *find(const struct code_meaning *rows, uint32_t count, const char *code)
{
    for (uint32_t i = 0; i < count; i++)
        if (strncmp(rows[i].code, code, strlen(rows[i].code)) == 0)
            return rows[i].meaning;
    return NULL;
}

// The bytes, where they are given, are what the control unit said; the text is what the candidate made of them.
static void measure_code(const struct work *work, uint32_t row)
{
    char made[CODE_TEXT];
    const char *bytes = cell_text(work, FAULT_CODES, row, CODE_BYTES);
    const char *wrote = cell_text(work, FAULT_CODES, row, CODE_READ);
    const char *code = NULL;
    if (bytes != NULL)
        code = code_from_bytes(made, bytes);
    else if (wrote != NULL)
        code = code_from_text(wrote);
    if (code == NULL) {
        say_row(work, KMP_WARNING, FAULT_CODES, row, SAY_NO_CODE);
        return;
    }
    work->desk->emit_text(work->attempt, FAULT_CODE, row, code);
    if (bytes != NULL && wrote != NULL)
        put_row(work, FAULT_CODE_AGREES, row, kmp_int(strcmp(code, wrote) == 0), NULL);
    work->desk->emit_text(work->attempt, FAULT_CODE_MEANING, row,
                          find(work->rules->meanings, work->rules->meaning_count, code));
    work->desk->emit_text(work->attempt, FAULT_CODE_ORIGIN, row,
                          find(work->rules->origins, work->rules->origin_count, code));
}

void codes_measure(const struct work *work)
{
    for (uint32_t row = 0; row < readings(work, FAULT_CODES); row++)
        measure_code(work, row);
}
