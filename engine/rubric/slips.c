// SPDX-License-Identifier: Apache-2.0
// slips.c -- what authors write before they know the language, told as what to write instead
#include "slips.h"

#include <string.h>

// The line of the fault, without its end.
static struct text line_of(const char *lua, size_t size, uint32_t number)
{
    const char *at = lua, *end = lua + size;
    for (uint32_t line = 1; line < number && at < end; at++)
        line += *at == '\n';
    const char *stop = at < end ? memchr(at, '\n', (size_t)(end - at)) : NULL;
    return (struct text){ at, (uint32_t)((stop != NULL ? stop : end) - at) };
}

// Where a part stands in a line; NULL: nowhere.
static const char *part_of(struct text line, const char *part)
{
    size_t size = strlen(part);
    for (uint32_t i = 0; i + size <= line.size; i++)
        if (memcmp(line.bytes + i, part, size) == 0)
            return line.bytes + i;
    return NULL;
}

static bool is_syntax(const struct sandbox_fault *fault)
{
    return fault->status == KMP_RUBRIC_SYNTAX || fault->status == KMP_RUBRIC_SYNTAX_COMMA ||
           fault->status == KMP_RUBRIC_SYNTAX_TEXT || fault->status == KMP_RUBRIC_SYNTAX_UNEXPECTED;
}

static bool is_word(const struct sandbox_fault *fault)
{
    return fault->status == KMP_RUBRIC_UNKNOWN_WORD || fault->status == KMP_RUBRIC_UNKNOWN_WORD_NEAR;
}

typedef bool slip(const struct sandbox_fault *fault, struct text line);

static bool has_curly_quotes(const struct sandbox_fault *fault, struct text line)
{
    static const char *const quotes[] = { "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x9E", "\xE2\x80\x98",
                                          "\xE2\x80\x99" };
    bool any = false;
    for (size_t i = 0; i < sizeof quotes / sizeof quotes[0]; i++)
        any = any || part_of(line, quotes[i]) != NULL;
    return any && is_syntax(fault);
}

static bool is_other_remark(const struct sandbox_fault *fault, struct text line)
{
    uint32_t i = 0;
    while (i < line.size && (line.bytes[i] == ' ' || line.bytes[i] == '\t'))
        i++;
    bool begins =
        i < line.size && (line.bytes[i] == '#' || (line.bytes[i] == '/' && i + 1 < line.size &&
                                                   (line.bytes[i + 1] == '/' || line.bytes[i + 1] == '*')));
    return begins && is_syntax(fault);
}

static bool is_comparison(const struct sandbox_fault *fault, struct text line)
{
    static const char *const signs[] = { "<=", ">=", "<", ">", "≤", "≥" };
    (void)line;
    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++)
        if (is_syntax(fault) && strcmp(fault->values[0], signs[i]) == 0)
            return true;
    return false;
}

static bool is_double_equals(const struct sandbox_fault *fault, struct text line)
{
    const char *word = is_word(fault) ? part_of(line, fault->values[0]) : NULL;
    if (word == NULL)
        return false;
    word += strlen(fault->values[0]);
    const char *end = line.bytes + line.size;
    while (word < end && *word == ' ')
        word++;
    return end - word > 1 && word[0] == '=' && word[1] == '=';
}

static bool is_colon(const struct sandbox_fault *fault, struct text line)
{
    return fault->status == KMP_RUBRIC_SYNTAX && strstr(fault->values[0], "<name> expected") != NULL &&
           part_of(line, ":") != NULL;
}

static bool is_range(const struct sandbox_fault *fault, struct text line)
{
    (void)line;
    return fault->status == KMP_RUBRIC_SYNTAX && strstr(fault->values[0], "malformed number") != NULL &&
           strstr(fault->values[0], "..") != NULL;
}

static bool ends_early(const struct sandbox_fault *fault, struct text line)
{
    (void)line;
    return is_syntax(fault) && strcmp(fault->values[0], "<eof>") == 0;
}

static bool is_one_of(const struct sandbox_fault *fault, const char *const *words)
{
    for (; is_word(fault) && *words != NULL; words++)
        if (strcmp(fault->values[0], *words) == 0)
            return true;
    return false;
}

static bool is_truth(const struct sandbox_fault *fault, struct text line)
{
    static const char *const words[] = { "True", "TRUE", "False", "FALSE", "benar", "salah", NULL };
    (void)line;
    return is_one_of(fault, words);
}

static bool is_answer(const struct sandbox_fault *fault, struct text line)
{
    static const char *const words[] = { "ya", "Ya", "tidak", "Tidak", "YES", "NO", "No", "y", "n", NULL };
    (void)line;
    return is_one_of(fault, words);
}

static const struct {
    slip *is;
    kmp_status status;
} slips[] = {
    { has_curly_quotes, KMP_RUBRIC_SLIP_QUOTES },  { is_other_remark, KMP_RUBRIC_SLIP_REMARK },
    { is_comparison, KMP_RUBRIC_SLIP_COMPARISON }, { is_double_equals, KMP_RUBRIC_SLIP_EQUALS },
    { is_colon, KMP_RUBRIC_SLIP_COLON },           { is_range, KMP_RUBRIC_SLIP_RANGE },
    { ends_early, KMP_RUBRIC_SLIP_END },           { is_truth, KMP_RUBRIC_SLIP_TRUTH },
    { is_answer, KMP_RUBRIC_SLIP_ANSWER },
};

void slips_explain(struct sandbox_fault *fault, const char *lua, size_t size)
{
    if (!is_syntax(fault) && !is_word(fault))
        return;
    struct text line = line_of(lua, size, fault->line);
    for (size_t i = 0; i < sizeof slips / sizeof slips[0]; i++)
        if (slips[i].is(fault, line)) {
            fault->status = slips[i].status;
            return;
        }
    // "# remark" is the length of what stands on the next line, where Lua stumbles.
    if (fault->line > 1 && is_other_remark(fault, line_of(lua, size, fault->line - 1))) {
        fault->status = KMP_RUBRIC_SLIP_REMARK;
        fault->line--;
        fault->column = 1;
    }
}
