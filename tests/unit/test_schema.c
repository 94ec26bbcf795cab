// SPDX-License-Identifier: Apache-2.0
// test_schema.c -- the published schemas are what the tables print
#include "base/file.h"
#include "check.h"
#include "model/decision.h"
#include "model/record.h"

static const struct {
    const char *name, *id;
    const struct shape *shape;
} papers[] = {
    { "submission", "urn:kompeten:schema:submission:1", &submission_shape },
    { "record", "urn:kompeten:schema:record:1", &record_shape },
    { "decision", "urn:kompeten:schema:decision:1", &decision_shape },
};

static struct arena arena;

static const char *published(const char *name)
{
    struct text text = { NULL, 0 };
    const char *path = arena_printf(&arena, "%s/docs/schema/%s.schema.json", getenv("KOMPETEN_SOURCE"), name);
    file_read(&text, &arena, path, TAPE_MAX_BYTES, NULL);
    return text.bytes != NULL ? text.bytes : "";
}

static void the_published_schemas_are_what_the_tables_print(void)
{
    for (size_t i = 0; i < sizeof papers / sizeof papers[0]; i++) {
        struct writer w = { 0 };
        kmp_text printed = { 0 };
        shape_schema(&w, papers[i].shape, papers[i].id);
        CHECK_INT(writer_take(&w, &printed), KMP_OK);
        const char *line = arena_printf(&arena, "%s\n", printed.bytes != NULL ? printed.bytes : "");
        bool same = strcmp(line, published(papers[i].name)) == 0;
        CHECK(same);
        if (!same)
            printf("\ndocs/schema/%s.schema.json is not what `kompeten schema %s` prints\n", papers[i].name,
                   papers[i].name);
        kmp_text_free(&printed);
        writer_free(&w);
    }
}

static const struct check_test tests[] = {
    { "the published schemas are what the tables print", the_published_schemas_are_what_the_tables_print },
};

int main(void)
{
    if (getenv("KOMPETEN_SOURCE") == NULL)
        return check_skip("KOMPETEN_SOURCE does not name the source tree");
    int result = CHECK_SUITE("schema", tests);
    arena_free(&arena);
    return result;
}
