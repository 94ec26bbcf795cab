// SPDX-License-Identifier: Apache-2.0
// test_import_scheme.c -- marking schemes in tables become rubrics that check finds sound, or find out what does not
// add up
#include <jansson.h>

#include "base/arena.h"
#include "check.h"
#include "day/page.h"
#include <kompeten/kompeten.h>

static kmp_engine *engine;
static kmp_problems *problems;
static struct arena arena;
static kmp_text rubric;

// Imports a table and keeps the rubric; the problems are those of the import.
static kmp_status import(const char *csv)
{
    kmp_problems_clear(problems);
    kmp_text_free(&rubric);
    return kmp_import_scheme(&rubric, csv, strlen(csv), "trade/test scheme.csv", NULL, problems);
}

static bool is_sound(void)
{
    kmp_text summary = { NULL, 0 };
    kmp_problems_clear(problems);
    bool sound =
        kmp_check_rubric(&summary, engine, rubric.bytes, rubric.size, "scheme.lua", problems) == KMP_OK;
    for (size_t i = 0; i < kmp_problems_count(problems); i++)
        printf("\nscheme.lua:%u: %s", kmp_problems_get(problems, i, KMP_ENGLISH).line,
               kmp_problems_get(problems, i, KMP_ENGLISH).text);
    kmp_text_free(&summary);
    return sound;
}

static bool said(const char *code)
{
    for (size_t i = 0; i < kmp_problems_count(problems); i++)
        if (strcmp(kmp_problems_get(problems, i, KMP_ENGLISH).code, code) == 0)
            return true;
    return false;
}

#define HEAD "criterion,sub-criterion,aspect,M or J,descriptors,section,max mark\n"

static void a_small_scheme_is_sound(void)
{
    CHECK_INT(import("\xEF\xBB\xBF" HEAD "A Layout,A1 Page,\"Menu, \"\"main\"\" one\",M,,1,0.5\r\n"
                     "A Layout,A1 Page,Looks good,J,\"0: ugly\n1: plain\n2: nice\n3: a pleasure\",1,1.25\n"
                     "B Code,B1,Compiles,M,without a warning,2,0.25\n\n"),
              KMP_OK);
    CHECK(is_sound());
    CHECK(strstr(rubric.bytes, "out_of = \"2\"") != NULL);
    CHECK(strstr(rubric.bytes, "\"Menu, \\\"main\\\" one\"") != NULL);
    CHECK(strstr(rubric.bytes, "{ \"ugly\", \"plain\", \"nice\", \"a pleasure\" }") != NULL);
    CHECK(strstr(rubric.bytes, "id = \"scheme/test_scheme\"") != NULL);
}

static void semicolons_bring_decimal_commas(void)
{
    CHECK_INT(
        import("Criterion;Aspect;M/J;Max Mark;Sub Criterion\nA;One;M;0,5;1\nA;Two;J;1,5;2\nB;Three;M;1;1\n"),
        KMP_OK);
    CHECK(is_sound());
    CHECK(strstr(rubric.bytes, "\"A_1_1\"") != NULL && strstr(rubric.bytes, "\"B_1_1\"") != NULL);
}

static void declared_marks_are_held_against_the_sum(void)
{
#define DECLARED "criterion,aspect,M or J,max mark,section,criterion mark,section mark\n"
    CHECK_INT(import(DECLARED "A,One,M,8,1,17,16.75\nA,Two,M,8.75,1,17,16.75\n"), KMP_OK);
    CHECK(!is_sound());
    CHECK(said("rubric_sum_differs"));
    CHECK_INT(import(DECLARED "A,One,M,8,1,16.75,17\nA,Two,M,8.75,1,16.75,17\n"), KMP_OK);
    CHECK(!is_sound());
    CHECK(said("rubric_sum_differs"));
    CHECK_INT(import(DECLARED "A,One,M,8,1,16.75,16.75\nA,Two,M,8.75,1,,\n"), KMP_OK);
    CHECK(is_sound());
}

static void merged_cells_totals_and_long_types_are_read(void)
{
    CHECK_INT(import("\xEF\xBB\xBF"
                     "Criterion;Sub-criterion;Aspect;M or J;Descriptors;WSOS Section;Max. mark\r\n"
                     "A Work organization;A1 Bench;Bench tidy;M;;1;0,50\r\n;;Tools in place;m;;;0,50\r\n"
                     ";A2 Plan;\"Reads the\r\ndrawing\";J;\"0: no|1: some|2: most|3: all\";1;1,50\r\n;;;;;;\r\n"
                     "Total A;;;;;;2,50\r\nB Making;B1 Size;Width 20 mm;Measurement;;2;2,00\r\n"
                     ";;Surface;Judgement;;;1,00\r\nTotal;;;;;;5,50\r\n"),
              KMP_OK);
    CHECK(is_sound());
    CHECK(strstr(rubric.bytes, "out_of = \"5.5\"") != NULL);
    CHECK_INT(
        import("Kriteria;Sub-kriteria;Aspek;M/J;Deskriptor;Bagian;Nilai maks\nA;A1;Meja;Pengukuran;;1;40%\n"
               ";;Hasil;Penilaian;;;60 %\nJumlah;;;;;;100%\n"),
        KMP_OK);
    CHECK(is_sound());
    CHECK(strstr(rubric.bytes, "out_of = \"100\"") != NULL);
    CHECK_INT(import(HEAD "A,A1,One,M,,1,1\n,,Two,J,,,2\nTotal A,,,,,,4\n"), KMP_SCHEME_TOTAL);
    CHECK_INT(kmp_problems_get(problems, 0, KMP_ENGLISH).line, 4);
    CHECK_INT(kmp_problems_get(problems, 0, KMP_ENGLISH).column, 7);
    CHECK_INT(import(HEAD "A,A1,One,M,,1,1\n,,Two,J,,,20%\n"), KMP_SCHEME_MARK);
    CHECK_INT(import(HEAD "A,A1,One,Missing,,1,1\n"), KMP_SCHEME_TYPE);
    CHECK_INT(kmp_problems_get(problems, 0, KMP_ENGLISH).column, 4);
}

static void what_is_wrong_in_a_table_has_its_line(void)
{
    CHECK_INT(import("criterion,aspect,max mark\nA,One,1\n"), KMP_SCHEME_COLUMN);
    CHECK_INT(import(HEAD), KMP_SCHEME_EMPTY);
    CHECK_INT(import(""), KMP_SCHEME_EMPTY);
    CHECK_INT(import(HEAD "A,A1,One,X,,1,0.5\nA,A1,Two,M,,1,half\nA,A1,,M,,1,1\nA,A1,Three,M,,1,-1\n"),
              KMP_SCHEME_TYPE);
    CHECK_INT(kmp_problems_count(problems) + kmp_problems_dropped(problems), 4);
    CHECK_INT(kmp_problems_get(problems, 1, KMP_ENGLISH).line, 3);
    CHECK_STR(kmp_problems_get(problems, 1, KMP_ENGLISH).code, "scheme_mark");
    CHECK(said("scheme_row") || kmp_problems_dropped(problems) > 0);
    CHECK_INT(import(HEAD "A,A1,Three,M,,1,-1\n"), KMP_SCHEME_MARK);
    CHECK_STR(kmp_problems_get(problems, 0, KMP_INDONESIAN).text,
              "seharusnya nilai di atas 0, seperti 0.5, atau 5% bila semuanya persen, ditemukan \"-1\"");
    CHECK_INT(import(HEAD "A,A1,\"One,M,,1,0.5\n"), KMP_SHEET_QUOTE);
    CHECK_INT(import(HEAD "A,A1,\xFF,M,,1,0.5\n"), KMP_SHEET_ENCODING);
    CHECK_INT(import("criterion,aspect,M or J,max mark,criterion mark\nA,One,M,1,2\nA,Two,M,1,3\n"),
              KMP_SCHEME_DECLARED);
    CHECK(rubric.bytes == NULL);
}

// ---- a scheme of 149 aspects, whose texts are not ours: read from the shared data ----

static void add_cell(struct page *page, const char *text, const char *end)
{
    page_print(page, "\"");
    for (; text != NULL && *text != '\0'; text++)
        page_print(page, *text == '"' ? "\"\"" : "%c", *text);
    page_print(page, "\"%s", end);
}

static const char *text_of_member(const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text != NULL ? text : "";
}

static void add_number(struct page *page, const json_t *object, const char *key, const char *end)
{
    page_print(page, "%g%s", json_number_value(json_object_get(object, key)), end);
}

static void add_aspect(struct page *page, const json_t *scheme, const json_t *aspect)
{
    const char *criterion = text_of_member(aspect, "criterion"), *section = text_of_member(aspect, "wsos");
    const json_t *levels = json_object_get(aspect, "levels");
    char descriptors[4096] = "";
    for (char points[] = "0"; json_object_get(levels, points) != NULL; points[0]++)
        snprintf(descriptors + strlen(descriptors), sizeof descriptors - strlen(descriptors), "%s: %s\n",
                 points, text_of_member(levels, points));
    add_cell(page, criterion, ",");
    add_cell(page, text_of_member(aspect, "sub"), ",");
    add_cell(page, text_of_member(aspect, "aspect"), ",");
    add_cell(page, text_of_member(aspect, "type"), ",");
    add_cell(page, levels != NULL ? descriptors : text_of_member(aspect, "extra"), ",");
    add_cell(page, section, ",");
    add_number(page, aspect, "max", ",");
    add_number(page, json_object_get(json_object_get(scheme, "criteria"), criterion), "marks", ",");
    add_number(page, json_object_get(json_object_get(scheme, "wsos_sections"), section), "marks", "\n");
}

static const char *euroskills_table(const json_t *scheme)
{
    struct page page = { 0 };
    size_t i;
    const json_t *aspect;
    page_print(
        &page,
        "criterion,sub-criterion,aspect,M or J,descriptors,section,max mark,criterion mark,section mark\n");
    json_array_foreach (json_object_get(scheme, "aspects"), i, aspect)
        add_aspect(&page, scheme, aspect);
    const char *table = arena_string(&arena, (struct text){ page.bytes, (uint32_t)page.size });
    page_free(&page);
    return table;
}

static void a_scheme_of_149_aspects_reconciles_to_100(void)
{
    const char *shared = getenv("KOMPETEN_SHARED");
    const char *path =
        arena_printf(&arena, "%s/data/rubrics/euroskills-2023-web.json", shared != NULL ? shared : "");
    json_t *scheme = json_load_file(path, 0, NULL);
    if (scheme == NULL) {
        printf("skipped: %s is not here ", path);
        return;
    }
    CHECK_INT(import(euroskills_table(scheme)), KMP_OK);
    CHECK(is_sound());
    kmp_text summary = { NULL, 0 };
    CHECK_INT(kmp_check_rubric(&summary, engine, rubric.bytes, rubric.size, "scheme.lua", problems), KMP_OK);
    CHECK_STR(summary.bytes,
              "{\"criteria\":149,\"examples\":3,\"id\":\"scheme/test_scheme\",\"version\":\"0.1.0\"}");
    CHECK(strstr(rubric.bytes, "  out_of = \"100\"") != NULL);
    kmp_text_free(&summary);
    json_decref(scheme);
}

static void *(*resize_before)(void *old, size_t size);
static long fail_at;

static void *fail_once(void *old, size_t size)
{
    return size != 0 && fail_at-- == 0 ? NULL : resize_before(old, size);
}

static void want_of_memory_is_said(void)
{
    const char *csv = HEAD "A Layout,A1,One,M,,1,0.5\nA,A1,Two,J,\"bad\ngood\",1,1\n";
    resize_before = memory_resize;
    long tried = 0;
    for (bool reached = true; reached && tried < 1000; tried++) {
        kmp_text text = { NULL, 0 };
        fail_at = tried;
        memory_resize = fail_once;
        kmp_status status = kmp_import_scheme(&text, csv, strlen(csv), "x.csv", "a/b", NULL);
        memory_resize = resize_before;
        reached = fail_at < 0;
        CHECK_INT(status, reached ? KMP_NO_MEMORY : KMP_OK);
        kmp_text_free(&text);
    }
    CHECK(tried > 2 && tried < 1000);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "a small scheme is sound", a_small_scheme_is_sound },
        { "semicolons bring decimal commas", semicolons_bring_decimal_commas },
        { "declared marks are held against the sum", declared_marks_are_held_against_the_sum },
        { "merged cells, totals and long types are read", merged_cells_totals_and_long_types_are_read },
        { "what is wrong in a table has its line", what_is_wrong_in_a_table_has_its_line },
        { "a scheme of 149 aspects reconciles to 100", a_scheme_of_149_aspects_reconciles_to_100 },
        { "want of memory is said", want_of_memory_is_said },
    };
    kmp_options options = { 0 };
    problems = kmp_problems_new();
    if (problems == NULL || kmp_engine_open(&engine, &options, NULL) != KMP_OK)
        return 70;
    int result = CHECK_SUITE("import", tests);
    kmp_text_free(&rubric);
    kmp_problems_free(problems);
    kmp_engine_close(engine);
    arena_free(&arena);
    return result;
}
