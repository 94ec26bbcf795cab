// SPDX-License-Identifier: Apache-2.0
// lint.c -- each rule stands for verifiers that were seen to fail: tabs (DIDKit), other controls (PyLD,
// DIDKit), reals (PyLD), code points above U+FFFF beside those from U+E000 (Digital Bazaar)
#include "lint.h"

#include <string.h>

#include "rdf.h"
#include "rdfc.h"

enum { NIK_DIGITS = 16 };

static kmp_status say(kmp_problems *problems, const struct tape *tape, uint32_t node, kmp_status status,
                      const char *why)
{
    tape_say(problems, tape, node, KMP_ERROR, status, "why", why, NULL);
    return status;
}

static bool has_control(struct text text)
{
    for (uint32_t i = 0; i < text.size; i++) {
        unsigned char c = (unsigned char)text.bytes[i];
        if ((c < 0x20 && c != '\n') || c == 0x7F)
            return true;
    }
    return false;
}

static bool is_whole(struct text number)
{
    for (uint32_t i = 0; i < number.size; i++)
        if (strchr(".eE", number.bytes[i]) != NULL)
            return false;
    return true;
}

static bool is_nik(struct text text)
{
    if (text.size != NIK_DIGITS)
        return false;
    for (uint32_t i = 0; i < text.size; i++)
        if (text.bytes[i] < '0' || text.bytes[i] > '9')
            return false;
    return true;
}

// Numbers that a body gives are its own affair.
static bool is_given_number(struct text key)
{
    return text_is(key, "licenseNumber") || text_is(key, "identityHash");
}

static kmp_status lint_value(const struct tape *tape, uint32_t i, kmp_problems *problems)
{
    const struct node *node = tape_node(tape, i);
    if (node->kind == NODE_NUMBER && !is_whole(node->text))
        return say(problems, tape, i, KMP_CREDENTIAL_VALUE, "a number that is not whole");
    if (node->kind != NODE_STRING)
        return KMP_OK;
    if (has_control(node->text))
        return say(problems, tape, i, KMP_CREDENTIAL_VALUE, "a tab or another control character");
    if (is_nik(node->text) && !is_given_number(node->key))
        return say(problems, tape, i, KMP_CANDIDATE_NIK, NULL);
    return KMP_OK;
}

static kmp_status lint_order(struct arena *arena, const struct tape *tape, kmp_problems *problems)
{
    struct rdf_source source = { tape, 0, 0, "proof", NULL };
    struct quads quads;
    struct text *lines;
    uint32_t count = 0;
    kmp_status status = rdf_read(&quads, arena, &source, problems);
    if (status == KMP_OK)
        status = rdfc_lines(&lines, &count, &quads, problems);
    for (uint32_t i = 1; status == KMP_OK && i < count; i++)
        if (text_canonical_order(lines[i - 1], lines[i]) > 0)
            status = say(problems, tape, 0, KMP_CREDENTIAL_VALUE,
                         "rare characters that other programs sort differently");
    return status;
}

kmp_status lint_credential(struct arena *arena, const struct tape *tape, kmp_problems *problems)
{
    kmp_status status = KMP_OK;
    for (uint32_t i = 0; i < tape->count; i++) {
        kmp_status one = lint_value(tape, i, problems);
        status = status == KMP_OK ? one : status;
    }
    return status == KMP_OK ? lint_order(arena, tape, problems) : status;
}
