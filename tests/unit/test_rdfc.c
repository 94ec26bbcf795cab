// SPDX-License-Identifier: Apache-2.0
// test_rdfc.c -- RDFC-1.0 against the W3C test suite
#include "base/file.h"
#include "check.h"
#include "nquads.h"
#include "seal/rdfc.h"

static char folder[1000];

enum { MOST_BYTES = 1 << 20 };

static struct text read_vector(struct arena *arena, const char *name)
{
    struct text text;
    CHECK_INT(file_read(&text, arena, arena_printf(arena, "%s/%s", folder, name), MOST_BYTES, NULL), KMP_OK);
    return text;
}

static void check_vector(const char *name)
{
    struct arena arena = { 0 };
    struct quads quads = { .arena = &arena };
    struct text canonical;
    nquads_read(&quads, read_vector(&arena, arena_printf(&arena, "%s-in.nq", name)));
    CHECK_INT(rdfc_canonical(&canonical, &quads, NULL), KMP_OK);
    struct text want = read_vector(&arena, arena_printf(&arena, "%s-rdfc10.nq", name));
    if (!CHECK_STR(arena_string(&arena, canonical), arena_string(&arena, want)))
        printf("in %s\n", name);
    arena_free(&arena);
}

// All but the one that asks for SHA-384 and the one that is meant not to end.
static void the_suite_gives_the_published_bytes(void)
{
    struct arena arena = { 0 };
    const char **names;
    uint32_t count, checked = 0;
    CHECK_INT(file_list(&names, &count, &arena, folder, "-rdfc10.nq", NULL), KMP_OK);
    for (uint32_t i = 0; i < count; i++) {
        if (strcmp(names[i], "test075-rdfc10.nq") == 0)
            continue;
        check_vector(arena_printf(&arena, "%.*s", (int)(strlen(names[i]) - strlen("-rdfc10.nq")), names[i]));
        checked++;
    }
    CHECK_INT(checked, count - 1);
    CHECK(checked >= 60);
    arena_free(&arena);
}

static void statements_made_to_be_slow_are_refused(void)
{
    struct arena arena = { 0 };
    struct quads quads = { .arena = &arena };
    struct text canonical;
    nquads_read(&quads, read_vector(&arena, "test074-in.nq"));
    CHECK_INT(rdfc_canonical(&canonical, &quads, NULL), KMP_CREDENTIAL_TANGLED);
    arena_free(&arena);
}

// A statement about each of `count` nodes that nothing tells apart.
static kmp_status twins(uint32_t count)
{
    struct arena arena = { 0 };
    struct quads quads = { .arena = &arena, .blanks = count };
    struct text canonical;
    for (uint32_t i = 0; i < count; i++) {
        struct quad quad = { .subject = { .kind = RDF_BLANK, .blank = i },
                             .predicate = text_of("urn:p"),
                             .object = { .kind = RDF_LITERAL, .value = text_of("1") } };
        quads_add(&quads, &quad);
    }
    kmp_status status = rdfc_canonical(&canonical, &quads, NULL);
    if (status == KMP_OK)
        CHECK(strstr(arena_string(&arena, canonical), "_:c14n499 ") != NULL);
    arena_free(&arena);
    return status;
}

static void twins_are_told_apart_within_reason(void)
{
    CHECK_INT(twins(500), KMP_OK);
    CHECK_INT(twins(100000), KMP_CREDENTIAL_TANGLED);
}

int main(void)
{
    const char *shared = getenv("KOMPETEN_SHARED");
    snprintf(folder, sizeof folder, "%s/data/vectors/rdfc10-suite/rdfc10",
             shared != NULL ? shared : "../shared");
    if (!file_exists(folder))
        return check_skip("the W3C suite of RDFC-1.0 is not here");
    static const struct check_test tests[] = {
        { "the W3C suite gives the published bytes", the_suite_gives_the_published_bytes },
        { "statements made to be slow are refused", statements_made_to_be_slow_are_refused },
        { "twins are told apart within reason", twins_are_told_apart_within_reason },
    };
    return CHECK_SUITE("RDFC-1.0", tests);
}
