// SPDX-License-Identifier: Apache-2.0
// test_framework.c -- frameworks of competency: names, pointers of faults, and Moodle's importer by its own
// rules
//
// The importer is restated from Moodle's admin/tool/lpimportcsv: its columns in order, its way through the
// rows, the reader that PHP has for CSV, and what it does to names.
#include <kompeten/exchange.h>

#include "check.h"
#include "model/unit_urn.h"

static kmp_problems *problems;
static char *scheme, *foreign;

static char *read_whole(const char *name)
{
    char path[4096];
    const char *source = getenv("KOMPETEN_SOURCE");
    snprintf(path, sizeof path, "%s/tests/frameworks/%s", source != NULL ? source : ".", name);
    FILE *file = fopen(path, "rb");
    char *text = calloc(1, 65536);
    if (file == NULL || text == NULL || fread(text, 1, 65535, file) == 0)
        CHECK(false);
    if (file != NULL)
        fclose(file);
    return text;
}

static kmp_text write_as(const char *text, const char *format)
{
    kmp_text out;
    const kmp_source source = { "scheme", text, strlen(text) };
    const kmp_framework_options options = { format, "LSP", "2026-01-01T00:00:00Z" };
    kmp_problems_clear(problems);
    CHECK_INT(kmp_framework_write(&out, &source, &options, problems), KMP_OK);
    return out;
}

// ---- names ----

static void names_follow_from_code_decree_and_number(void)
{
    // By another implementation of RFC 9562.
    struct arena arena = { 0 };
    const struct text code = TEXT("C.24LAS01.029.1"), decree = TEXT("98/2018"), no = TEXT("1.1"),
                      one = TEXT("1");
    CHECK_STR(unit_urn(&arena, code, decree), "urn:uuid:c5a1fce1-6475-58e8-bbfd-bce873564597");
    CHECK_STR(unit_part_urn(&arena, "kuk", code, decree, no), "urn:uuid:1c5b15b1-ad68-56f9-b213-74ab6ba013fc");
    CHECK_STR(unit_part_urn(&arena, "element", code, decree, one),
              "urn:uuid:9e242c6b-7ce0-5f3a-8a3e-f19725b263d6");
    CHECK_STR(unit_urn(&arena, text_of("X"), (struct text){ NULL, 0 }),
              "urn:uuid:321dae02-b19f-5d53-90e1-0b5a151c3198");
    arena_free(&arena);
}

// ---- faults have their pointers ----

static char changed[65536];

// The foreign package with the first `from` turned into `to`.
static kmp_status read_changed(const char *from, const char *to)
{
    kmp_text out;
    const char *at = strstr(foreign, from);
    const kmp_framework_beside beside = { .kind = "okupasi", .decree = "NW/12" };
    CHECK(at != NULL);
    if (at == NULL)
        return KMP_OK;
    int size =
        snprintf(changed, sizeof changed, "%.*s%s%s", (int)(at - foreign), foreign, to, at + strlen(from));
    const kmp_source source = { "package", changed, (size_t)size };
    kmp_problems_clear(problems);
    kmp_status status = kmp_framework_read(&out, &source, &beside, problems);
    CHECK((status == KMP_OK) == (out.bytes != NULL));
    kmp_text_free(&out);
    return status;
}

// The worst of what is said.
static kmp_problem first_error(void)
{
    for (size_t i = 0; i < kmp_problems_count(problems); i++) {
        kmp_problem problem = kmp_problems_get(problems, i, KMP_ENGLISH);
        if (problem.severity == KMP_ERROR)
            return problem;
    }
    return (kmp_problem){ .pointer = "none", .code = "none" };
}

static void what_is_missing_or_broken_is_told_by_pointer(void)
{
    static const struct {
        const char *from, *to, *pointer, *code;
    } all[] = {
        { "\"creator\"", "\"maker\"", "/CFDocument", "missing_key" },
        { "\"fullStatement\": \"Mix\"", "\"statement\": \"Mix\"", "/CFItems/2", "missing_key" },
        { "\"humanCodingScheme\": \"BR.1\"", "\"code\": \"BR.1\"", "/CFItems/1", "missing_key" },
        { "2024-05-06T07:08:09+00:00", "yesterday", "/CFDocument/lastChangeDateTime", "wrong_format" },
        { "\"urn:a:12\"", "\"a12\"", "/CFAssociations/1/uri", "wrong_format" },
        { "\"title\": \"1\", ", "", "/CFAssociations/0/originNodeURI", "missing_key" },
        { "\"sequenceNumber\": 2", "\"sequenceNumber\": 2.5", "/CFAssociations/1/sequenceNumber",
          "wrong_kind" },
        { "\"Knead\"", "\"Kn\\u202eead\"", "/CFItems/3/fullStatement", "hidden_character" },
    };
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        CHECK(read_changed(all[i].from, all[i].to) != KMP_OK);
        CHECK_STR(first_error().pointer, all[i].pointer);
        CHECK_STR(first_error().code, all[i].code);
    }
}

static void what_a_scheme_does_not_keep_cannot_refuse_a_package(void)
{
    CHECK_INT(read_changed("\"educationLevel\": [\"12\"]", "\"educationLevel\": 12"), KMP_OK);
    CHECK_INT(kmp_problems_at_least(problems, KMP_WARNING), 1);
    CHECK_INT(read_changed("\"subject\": [\"Food\"]", "\"subject\": \"Food\""), KMP_OK);
    CHECK_INT(kmp_problems_at_least(problems, KMP_WARNING), 1);
    CHECK_INT(read_changed("\"homeGrown\": true", "\"homeGrown\": {\"a\": [1]}"), KMP_OK);
    CHECK_INT(kmp_problems_at_least(problems, KMP_WARNING), 0);
}

// ---- Moodle's importer ----

enum { CELLS = 14, ROWS = 200, WIDTH = 400 };
static char rows[ROWS][CELLS + 1][WIDTH];
static int widths[ROWS], row_count;

// fgetcsv with its escape character: behind a backslash a quotation mark does not end a cell.
static void php_fgetcsv(const char *at)
{
    row_count = 0;
    while (*at != 0 && row_count < ROWS) {
        int cell = 0;
        for (;;) {
            char *out = rows[row_count][cell < CELLS ? cell : CELLS];
            int size = 0;
            bool quoted = *at == '"', escaped = false;
            at += quoted;
            while (*at != 0 && (quoted || strchr(",\r\n", *at) == NULL)) {
                if (quoted && !escaped && *at == '"' && at[1] != '"')
                    break;
                at += quoted && !escaped && *at == '"';
                escaped = *at == '\\';
                if (size + 1 < WIDTH)
                    out[size++] = *at;
                at++;
            }
            at += quoted && *at == '"';
            out[size] = 0;
            cell++;
            if (*at != ',')
                break;
            at++;
        }
        widths[row_count++] = cell;
        at += *at == '\r';
        at += *at == '\n';
    }
}

static bool php_empty(const char *text)
{
    return text[0] == 0 || strcmp(text, "0") == 0;
}

// Rows that add_children reaches below this one.
static int reach(const char *parent, int depth)
{
    int reached = 0;
    for (int i = 1; i < row_count && depth < 10; i++)
        if (php_empty(rows[i][12]) && strcmp(rows[i][0], parent) == 0)
            reached += 1 + reach(rows[i][1], depth + 1);
    return reached;
}

static int code_points(const char *text)
{
    int count = 0;
    for (; *text != 0; text++)
        count += ((unsigned char)*text & 0xC0) != 0x80;
    return count;
}

static void check_row(int i)
{
    CHECK_INT(widths[i], CELLS); // csv_import_reader refuses another number of columns
    CHECK(!php_empty(rows[i][1]) && !php_empty(rows[i][2])); // create_competency skips it else
    CHECK(code_points(rows[i][1]) <= 100 && code_points(rows[i][2]) <= 100);
    CHECK(strpbrk(rows[i][2], "<\t\r\n") == NULL);
    CHECK_STR(rows[i][4], "2"); // FORMAT_PLAIN
    for (int k = 1; k < i; k++)
        CHECK(strcmp(rows[k][1], rows[i][1]) != 0);
}

static void moodles_importer_takes_the_csv(void)
{
    static const char *const heads[CELLS] = { "Parent ID number",
                                              "ID number",
                                              "Short name",
                                              "Description",
                                              "Description format",
                                              "Scale values",
                                              "Scale configuration",
                                              "Rule type (optional)",
                                              "Rule outcome (optional)",
                                              "Rule config (optional)",
                                              "Cross-referenced competency ID numbers",
                                              "Exported ID (optional)",
                                              "Is framework",
                                              "Taxonomy" };
    kmp_text csv = write_as(scheme, "moodle");
    if (csv.bytes == NULL)
        return;
    php_fgetcsv(csv.bytes);
    for (int i = 0; i < CELLS; i++)
        CHECK_STR(rows[0][i], heads[i]);
    CHECK_INT(row_count, 9);
    for (int i = 1; i < row_count; i++)
        check_row(i);
    CHECK_STR(rows[1][12], "1");
    CHECK_INT(reach("", 0), row_count - 2);
    // validate_scaleconfiguration: the first entry has a scaleid, some entry is the default and proficient.
    CHECK_STR(rows[1][6], "[{\"scaleid\":\"0\"},{\"id\":2,\"scaledefault\":1,\"proficient\":1}]");
    CHECK_STR(rows[1][5], "Belum kompeten,Kompeten");
    CHECK_STR(rows[1][13], "competency,skill,indicator"); // each is a word of competency_framework
    // A name that Moodle would cut or clean stands whole in the description.
    CHECK_STR(rows[5][3], "Suhu air < 30 °C, \"dingin\", dicatat");
    CHECK_STR(rows[5][2], "Suhu air …");
    CHECK_INT(code_points(rows[7][2]), 100);
    CHECK(strstr(rows[7][3], "tanpa sobek") != NULL);
    kmp_text_free(&csv);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "names follow from code, decree and number", names_follow_from_code_decree_and_number },
        { "what is missing or broken is told by pointer", what_is_missing_or_broken_is_told_by_pointer },
        { "what a scheme does not keep cannot refuse a package",
          what_a_scheme_does_not_keep_cannot_refuse_a_package },
        { "Moodle's importer takes the CSV", moodles_importer_takes_the_csv },
    };
    problems = kmp_problems_new();
    scheme = read_whole("scheme.json");
    foreign = read_whole("foreign.json");
    int code = CHECK_SUITE("framework", tests);
    free(scheme);
    free(foreign);
    kmp_problems_free(problems);
    return code;
}
