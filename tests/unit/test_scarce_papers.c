// SPDX-License-Identifier: Apache-2.0
// test_scarce_papers.c -- conclusions, rankings, forms and packs with each allocation failed in turn: a
// refusal, never a crash or another result
#include <kompeten/exchange.h>

#include "check.h"
#include "scarce.h"

static const char people[] =
    "issuer,id,name,nik\nlsp,P1,Ani Lende,5371014507990001\nlsp,P2,Budi Nahak,5371014507990002\n";
static const char session[] =
    "{\"id\":\"K\",\"purpose\":\"certification\",\"session\":{\"programme\":\"Pasangan\",\"centre\":"
    "\"LSP\",\"year\":2026},\"assessors\":[{\"id\":\"MET.1\"}]}";
static const char scheme[] =
    "{\"scheme\":1,\"no\":null,\"version\":\"1\",\"kind\":\"klaster\",\"units\":[{\"code\":\"U.1\","
    "\"decree\":\"1/2020\",\"rubrics\":[\"workshop/pair\"],\"valid_months\":6},{\"code\":\"U.3\","
    "\"decree\":\"1/2020\"}]}";
static const char ticks[] =
    "\"ticks\":[{\"criterion\":\"first\",\"assessor\":\"MET.1\",\"met\":true},{\"criterion\":\"second\","
    "\"assessor\":\"MET.1\",\"met\":true}]";

static kmp_engine *engine;
static kmp_folder *folder;
static kmp_text records[2];
static kmp_problems *problems;
static kmp_text whole; // of the flow with all the memory it wants

// ---- a class to work on ----

static kmp_paper paper_of(const char *name)
{
    for (size_t i = 0; i < kmp_folder_count(folder); i++)
        if (strcmp(kmp_folder_paper(folder, i).name, name) == 0)
            return kmp_folder_paper(folder, i);
    return (kmp_paper){ NULL, "", 0, false };
}

static void tick(const char *name)
{
    char text[8192];
    kmp_paper paper = paper_of(name);
    const char *at = strstr(paper.bytes, "\"ticks\":[]");
    CHECK(at != NULL);
    if (at == NULL)
        return;
    int size = snprintf(text, sizeof text, "%.*s%s%s", (int)(at - paper.bytes), paper.bytes, ticks, at + 10);
    CHECK_INT(kmp_folder_put(folder, name, text, (size_t)size), KMP_OK);
}

static bool open_class(void)
{
    char rubrics[1024];
    const char *source = getenv("KOMPETEN_SOURCE"), *paths[] = { rubrics };
    kmp_text report = { NULL, 0 };
    snprintf(rubrics, sizeof rubrics, "%s/tests/cli/rubrics-papers", source != NULL ? source : ".");
    const kmp_options options = { .rubric_folders = paths, .rubric_folder_count = 1 };
    const kmp_class_plan plan = { .rubric = "workshop/pair",
                                  .people = { "people.csv", people, sizeof people - 1 },
                                  .session = { "session.json", session, sizeof session - 1 },
                                  .on = "2026-11-18",
                                  .zone = "WITA" };
    folder = kmp_folder_new();
    if (kmp_engine_open(&engine, &options, problems) != KMP_OK ||
        kmp_class_new(folder, engine, &plan, problems) != KMP_OK)
        return false;
    tick("submissions/P1.json");
    tick("submissions/P2.json");
    bool good = kmp_class_score(&report, folder, engine, NULL, NULL, problems) == KMP_OK;
    kmp_text_free(&report);
    kmp_paper first = paper_of("records/P1.json"), second = paper_of("records/P2.json");
    records[0] = (kmp_text){ (char *)(uintptr_t)first.bytes, first.size };
    records[1] = (kmp_text){ (char *)(uintptr_t)second.bytes, second.size };
    return good && first.size > 0 && second.size > 0;
}

static void a_class_is_prepared(void)
{
    CHECK(open_class());
}

// ---- flows: KMP_OK only with the whole result ----

typedef kmp_status flow(kmp_text *out);

static const char *const names[] = { "P1", "P2" };

static kmp_status conclude(kmp_text *out)
{
    const kmp_records one = { records, names, 1 };
    const kmp_conclude_options options = { scheme, sizeof scheme - 1, "scheme", "2026-12-01" };
    return kmp_conclude(out, &one, &options, problems);
}

// The same again; a conclusion that differs would be no conclusion of these records.
static kmp_status conclude_again(kmp_text *out)
{
    kmp_text record = { NULL, 0 };
    const kmp_records one = { records, names, 1 };
    const kmp_conclude_options options = { scheme, sizeof scheme - 1, "scheme", "2026-12-01" };
    kmp_status status = kmp_conclude(&record, &one, &options, problems);
    if (status == KMP_OK)
        status = kmp_replay_conclusion(out, record.bytes, record.size, &one, &options, problems);
    if (status == KMP_OK)
        *out = record;
    else
        kmp_text_free(&record);
    return status;
}

static kmp_status rank(kmp_text *out)
{
    const kmp_records both = { records, names, 2 };
    const kmp_rank_options options = { .top = 1 };
    return kmp_rank_programmes(out, &both, &options, problems);
}

static kmp_status choose(kmp_text *out)
{
    static const char *const chosen[] = { "P2" };
    const kmp_records both = { records, names, 2 };
    const kmp_choose_options options = { "Pasangan", 1, chosen, 1, "undian", "Kepala", "sama", "2026-12-20" };
    return kmp_choose(out, &both, &options, problems);
}

static kmp_status fill(kmp_text *out, const char *form, const char *format)
{
    const kmp_class_form_options options = { .form = form, .format = format };
    return kmp_class_form(out, folder, engine, &options, problems);
}

static kmp_status fill_ia01(kmp_text *out)
{
    return fill(out, "ia01", "html");
}

static kmp_status fill_ak02(kmp_text *out)
{
    return fill(out, "ak02", "html");
}

static kmp_status fill_list(kmp_text *out)
{
    return fill(out, "participants", "csv");
}

static const char decision[] = "{\"decision\":1,\"result_sha256\":"
                               "\"0000000000000000000000000000000000000000000000000000000000000000\",\"by\":"
                               "{\"body\":\"LSP\",\"people\":[\"D\"]},\"at\":\"2026-12-01T08:00:00Z\","
                               "\"verdict\":\"K\",\"units_granted\":[]}";

static kmp_status list(kmp_text *out, const char *mapping, const char *format)
{
    static const char *const decided_names[] = { "decision" };
    const kmp_text decided = { (char *)(uintptr_t)decision, sizeof decision - 1 };
    kmp_export_counts counts;
    const kmp_records both = { records, names, 2 };
    const kmp_export_options options = { .mapping = { "mapping", mapping, strlen(mapping) },
                                         .people = { "people.csv", people, sizeof people - 1 },
                                         .decisions = { &decided, decided_names, 1 },
                                         .format = format };
    return kmp_export(out, &counts, &both, &options, problems);
}

static kmp_status list_units(kmp_text *out)
{
    return list(
        out,
        "{\"mapping\":1,\"rows\":\"unit\",\"format\":{\"encoding\":\"utf-16\",\"decimal\":\"comma\",\"dates\":"
        "\"day-month-year\"},\"columns\":[{\"head\":\"No\",\"computed\":\"number\"},{\"head\":\"N\",\"person\":"
        "\"name\"},{\"head\":\"U\",\"unit\":\"/code\"},{\"head\":\"S\",\"record\":\"/"
        "score\",\"as\":\"decimal\"},{"
        "\"head\":\"D\",\"computed\":\"day\",\"as\":\"date\"},{\"head\":\"B\",\"decision\":\"/"
        "verdict\",\"missing\":\"empty\"},{\"head\":\"R\",\"computed\":\"outcome\",\"words\":{"
        "\"competent\":\"K\"}}]}",
        "csv");
}

static kmp_status list_participants(kmp_text *out)
{
    kmp_export_counts counts;
    const kmp_records both = { records, names, 2 };
    const kmp_export_options options = { .mapping = { "participants", NULL, 0 },
                                         .people = { "people.csv", people, sizeof people - 1 },
                                         .format = "csv" };
    return kmp_export(out, &counts, &both, &options, problems);
}

static bool keep(void *caller, const char *bytes, size_t size)
{
    kmp_text *out = caller;
    char *grown = realloc(out->bytes, out->size + size + 1);
    if (grown == NULL)
        return false;
    memcpy(grown + out->size, bytes, size);
    *out = (kmp_text){ grown, out->size + size };
    grown[out->size] = '\0';
    return true;
}

static kmp_status pack(kmp_text *out)
{
    size_t members;
    const kmp_pack_sources sources = { folder, NULL, 0, false, keep, out };
    return kmp_pack_write(&members, &sources, engine, problems);
}

static kmp_text packed; // to be unpacked

static kmp_status unpack(kmp_text *out)
{
    kmp_pack *open = NULL;
    kmp_status status = kmp_pack_open(&open, packed.bytes, packed.size, "pack", problems);
    bool good = status != KMP_OK || keep(out, "", kmp_pack_count(open) > 3);
    kmp_pack_close(open);
    return good ? status : KMP_NO_MEMORY;
}

// ---- each allocation in turn ----

static void fail_each(flow *run)
{
    CHECK_INT(run(&whole), KMP_OK);
    for (int away = 0; away < 2; away++)
        for (long n = 1;; n++) {
            kmp_text out = { NULL, 0 };
            kmp_problems_clear(problems);
            scarce_begin(n, away == 1);
            kmp_status status = run(&out);
            bool came = scarce_came();
            scarce_begin(0, false);
            bool same =
                out.size == whole.size && (out.size == 0 || memcmp(out.bytes, whole.bytes, out.size) == 0);
            CHECK(status != KMP_OK || same);
            free(out.bytes);
            if (!came)
                break;
        }
    free(whole.bytes);
    whole = (kmp_text){ NULL, 0 };
}

static void a_conclusion(void)
{
    fail_each(conclude);
    fail_each(conclude_again);
}

static void a_ranking_and_a_choice(void)
{
    fail_each(rank);
    fail_each(choose);
}

static void the_forms(void)
{
    fail_each(fill_ia01);
    fail_each(fill_ak02);
    fail_each(fill_list);
}

static void lists_by_a_mapping(void)
{
    fail_each(list_units);
    fail_each(list_participants);
}

static const char full_scheme[] = "{\"scheme\":1,\"no\":\"S\",\"version\":\"1\",\"kind\":\"klaster\","
                                  "\"framework\":{\"creator\":\"LSP\",\"changed\":"
                                  "\"2026-01-01T00:00:00Z\"},\"units\":[{\"code\":\"U.1\",\"decree\":\"1/"
                                  "2020\",\"title\":{\"id\":\"Uji\"},\"same_as\":"
                                  "[\"urn:x:1\"],\"elements\":[{\"no\":\"1\",\"title\":{\"id\":\"E\"},\"kuk\":["
                                  "{\"no\":\"1.1\",\"text\":{\"id\":\"K <b>\","
                                  "\"en\":\"C\"},\"critical\":true}]}]}]}";

static kmp_status give(kmp_text *out, const char *format)
{
    const kmp_source source = { "scheme", full_scheme, sizeof full_scheme - 1 };
    const kmp_framework_options options = { format, NULL, NULL };
    return kmp_framework_write(out, &source, &options, problems);
}

static kmp_status give_case(kmp_text *out)
{
    return give(out, "case");
}

static kmp_status give_moodle(kmp_text *out)
{
    return give(out, "moodle");
}

static kmp_status give_units(kmp_text *out)
{
    const kmp_source source = { "scheme", full_scheme, sizeof full_scheme - 1 };
    return kmp_scheme_units(out, &source, problems);
}

static kmp_status give_rubric(kmp_text *out)
{
    static const char lua[] = "rubric { language = 1, id = \"x/y\", version = \"1\", title = { en = \"X\" },\n"
                              "  units = { { code = \"U.1\", decree = \"1/2020\", title = { en = \"U\" }, "
                              "kuk_required = { \"1.1\" } } },\n"
                              "  criterion { id = \"c\", tick = true, need = 1, kuk = { { unit = 1, no = "
                              "\"1.1\" } }, title = { en = \"C\" }, levels = {\n"
                              "    level { points = 1, when = yes, say = { en = \"Y\" } }, level { points = 0, "
                              "when = no, say = { en = \"N\" } } } } }\n";
    const kmp_source source = { "lua", lua, sizeof lua - 1 };
    return kmp_rubric_scheme(out, engine, &source, "klaster", problems);
}

static kmp_text package; // to be taken over

static kmp_status take(kmp_text *out)
{
    const kmp_source source = { "package", package.bytes, package.size };
    const kmp_framework_beside beside = { .kind = NULL };
    return kmp_framework_read(out, &source, &beside, problems);
}

static void frameworks(void)
{
    fail_each(give_case);
    fail_each(give_moodle);
    fail_each(give_units);
    fail_each(give_rubric);
    CHECK_INT(give_case(&package), KMP_OK);
    fail_each(take);
    free(package.bytes);
}

static void a_pack(void)
{
    fail_each(pack);
    CHECK_INT(pack(&packed), KMP_OK);
    fail_each(unpack);
    free(packed.bytes);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "a class is prepared", a_class_is_prepared },
        { "a conclusion without memory is a refusal", a_conclusion },
        { "a ranking and a choice without memory are refusals", a_ranking_and_a_choice },
        { "forms without memory are refusals", the_forms },
        { "lists by a mapping without memory are refusals", lists_by_a_mapping },
        { "frameworks without memory are refusals", frameworks },
        { "a pack without memory is a refusal", a_pack },
    };
    problems = kmp_problems_new();
    memory_resize = scarce_resize;
    int code = CHECK_SUITE("scarce_papers", tests);
    kmp_folder_free(folder);
    kmp_engine_close(engine);
    kmp_problems_free(problems);
    return code;
}
