// SPDX-License-Identifier: Apache-2.0
// test_scarce.c -- whole flows with each allocation failed in turn: a refusal, never a crash, a leak or another
// result
#include "base/file.h"
#include "check.h"
#include "plugin/catalog.h"
#include "probe.h"
#include "scarce.h"

static const char lua[] =
    "rubric { language = 1, id = \"probe/test\", version = \"1.0.0\", title = { en = \"T\", id = \"U\" },\n"
    "  task = \"probe/piece\", round = { total = \"0.01\" }, ties = { { measure = \"spread\", less = true } "
    "},\n"
    "  units = { { code = \"U.1\", decree = \"1/2020\", title = { id = \"Satu\" } } },\n"
    "  criterion { id = \"w\", title = { en = \"W\", id = \"L\" }, measure = \"width\", need = 1, weight = "
    "50,\n"
    "    levels = { level { points = 1, when = within_limit, say = { en = \"a\", id = \"b\" } },\n"
    "               level { points = 0, when = otherwise, say = { en = \"a\", id = \"b\" } } } },\n"
    "  criterion { id = \"m\", title = { en = \"M\", id = \"N\" }, judged = { by = 2, spread = 1 }, weight = "
    "50,\n"
    "    levels = { level { points = 3, say = { en = \"a\", id = \"b\" } },\n"
    "               level { points = 0, say = { en = \"a\", id = \"b\" } } } },\n"
    "  criterion { id = \"f\", title = { en = \"F\", id = \"G\" }, out_of = 2, uses = { { measure = \"width\", "
    "step "
    "= \"0.5\" } },\n"
    "    score = function(m) return m.width > 10 and 2 or 1, { en = \"a\", id = \"b\" } end },\n"
    "  examples = { { \"good\", given = { measures = { width = { value = \"9\", limit = \"..10\" } }, marks = "
    "{ m = { "
    "a = 3, b = 3 } } }, expect = { verdict = competent } },\n"
    "    { \"wide\", given = { measures = { width = { value = \"11\", limit = \"..10\" } }, marks = { m = { a "
    "= 3, b = 3 } } }, expect = { verdict = not_yet } },\n"
    "    { \"no width\", given = { marks = { m = { a = 3, b = 3 } } }, expect = { verdict = refer } } },\n"
    "}";
static const char json[] =
    "{\"submission\":1,\"id\":\"S-1\",\"rubric\":\"probe/"
    "test\",\"purpose\":\"training\",\"candidate\":{\"issuer\":"
    "\"c\",\"id\":\"01\"},\"attempt\":1,\"taken\":{\"from\":\"2026-11-20T08:00:00+08:00\",\"to\":"
    "\"2026-11-20T09:00:00+08:00\",\"ended\":\"completed\"},\"assessors\":[{\"id\":\"A\"},{\"id\":\"B\"}],"
    "\"evidence\":{\"width\":\"9.5\",\"readings\":[\"1\",\"2\",\"3\"],\"flaws\":[{\"kind\":\"pore\",\"height\":"
    "\"0.1\"}],\"grade\":\"S235\"},\"marks\":[{\"criterion\":\"m\",\"assessor\":\"A\",\"points\":\"3\"},"
    "{\"criterion\":\"m\",\"assessor\":\"B\",\"points\":\"2\"}]}";

static kmp_text record; // of the flow with all the memory it wants

// A flow: gives KMP_OK only with its whole result.
typedef kmp_status flow(kmp_problems *problems);

static kmp_status score(kmp_text *out, kmp_problems *problems)
{
    struct rubric rubric = { 0 };
    struct writer w = { 0 };
    kmp_engine *engine = probe_engine();
    kmp_status status = engine != NULL && engine->catalog.count == 1 ? KMP_OK : KMP_NO_MEMORY;
    if (status == KMP_OK)
        status = engine_read_rubric(&rubric, engine, text_of(lua), "test.lua", problems);
    if (status == KMP_OK)
        status = assess(&w, engine, json, sizeof json - 1, "test.json", &rubric, problems);
    if (status == KMP_OK)
        status = writer_take(&w, out);
    engine_free_rubric(&rubric);
    writer_free(&w);
    probe_close(engine);
    return status;
}

static kmp_status score_flow(kmp_problems *problems)
{
    kmp_text out = { 0 };
    kmp_status status = score(&out, problems);
    if (status == KMP_OK && record.bytes != NULL)
        CHECK(strcmp(out.bytes, record.bytes) == 0);
    kmp_text_free(&out);
    return status;
}

// ---- three of a class, of which the last is read along the one before it ----

enum { OF_CLASS = 3 };
static kmp_text class_records[OF_CLASS]; // with all the memory that it wants

// Scores one of them; what comes out is its own record.
static kmp_status score_one_of(kmp_engine *engine, const struct rubric *rubric, uint32_t number,
                               kmp_problems *problems)
{
    char paper[sizeof json];
    struct writer w = { 0 };
    memcpy(paper, json, sizeof json);
    strstr(paper, "S-1")[2] = (char)('1' + number);
    strstr(paper, "9.5")[2] = (char)('5' - number);
    kmp_status status = assess(&w, engine, paper, sizeof paper - 1, "test.json", rubric, problems);
    if (status == KMP_OK && class_records[number].bytes == NULL)
        status = writer_take(&w, &class_records[number]);
    else if (status == KMP_OK)
        CHECK(w.size == class_records[number].size &&
              memcmp(w.bytes, class_records[number].bytes, w.size) == 0);
    writer_free(&w);
    return status;
}

static kmp_status class_flow(kmp_problems *problems)
{
    struct rubric rubric = { 0 };
    kmp_engine *engine = probe_engine();
    kmp_status status = engine != NULL && engine->catalog.count == 1 ? KMP_OK : KMP_NO_MEMORY;
    if (status == KMP_OK)
        status = engine_read_rubric(&rubric, engine, text_of(lua), "test.lua", problems);
    bool read = status == KMP_OK;
    for (uint32_t i = 0; read && i < OF_CLASS; i++) {
        kmp_status one = score_one_of(engine, &rubric, i, problems);
        status = status == KMP_OK ? one : status;
    }
    CHECK(scarce.fail_at != 0 || (status == KMP_OK && engine->own.followed > 0));
    engine_free_rubric(&rubric);
    probe_close(engine);
    return status;
}

static kmp_status check_flow(kmp_problems *problems)
{
    kmp_text summary = { 0 };
    kmp_engine *engine = probe_engine();
    kmp_status status = engine != NULL && engine->catalog.count == 1
                            ? kmp_check_rubric(&summary, engine, lua, sizeof lua - 1, "test.lua", problems)
                            : KMP_NO_MEMORY;
    kmp_text_free(&summary);
    probe_close(engine);
    return status;
}

static kmp_status explain_flow(kmp_problems *problems)
{
    kmp_text text = { 0 };
    kmp_explain_options options = { .language = KMP_INDONESIAN };
    kmp_status status = kmp_explain(&text, NULL, record.bytes, record.size, "r", &options, problems);
    CHECK(status != KMP_OK || strstr(text.bytes, "Kompeten") != NULL);
    kmp_text_free(&text);
    return status;
}

static kmp_status rank_flow(kmp_problems *problems)
{
    kmp_text out = { 0 };
    const kmp_text records[] = { record, record };
    const char *const names[] = { "a", "b" };
    kmp_status status = kmp_rank(&out, NULL, records, names, 2, 1, problems);
    CHECK(status != KMP_OK || strstr(out.bytes, "\"rank\":1") != NULL);
    kmp_text_free(&out);
    return status;
}

static kmp_status line_flow(kmp_problems *problems)
{
    kmp_text out = { 0 };
    problem_say(problems, KMP_ERROR, KMP_MISSING_KEY, "/x", "key", "x", NULL);
    kmp_status status = kmp_problem_line(&out, 3, json, sizeof json - 1, problems);
    kmp_text_free(&out);
    return status;
}

// ---- with files: a rubric from its folder, a plugin that is loaded ----

static struct arena arena; // of what the flows below read, beside the memory that runs out
static struct text paper;
static kmp_text real_record;

static bool make_paths(const char **plugins, const char **rubrics)
{
    static char plugin_folder[4096], rubric_folder[4096];
    const char *build = getenv("KOMPETEN_BUILD"), *source = getenv("KOMPETEN_SOURCE");
    snprintf(plugin_folder, sizeof plugin_folder, "%s/scarce", build != NULL ? build : "");
    snprintf(rubric_folder, sizeof rubric_folder, "%s/rubrics", source != NULL ? source : "");
    *plugins = plugin_folder;
    *rubrics = rubric_folder;
    return build != NULL && source != NULL;
}

static kmp_status open_real(kmp_engine **engine, kmp_problems *problems)
{
    const char *plugins, *rubrics;
    make_paths(&plugins, &rubrics);
    kmp_options options = { .plugin_folders = &plugins,
                            .plugin_folder_count = 1,
                            .rubric_folders = &rubrics,
                            .rubric_folder_count = 1 };
    return kmp_engine_open(engine, &options, problems);
}

static kmp_status score_paper(kmp_text *out, kmp_problems *problems)
{
    kmp_engine *engine = NULL;
    kmp_status status = open_real(&engine, problems);
    if (status == KMP_OK)
        status = kmp_score(out, engine, paper.bytes, paper.size, "01.json", problems);
    kmp_engine_close(engine);
    return status;
}

// A trade that was refused for want of memory is a refusal of the submission too, never another record.
static kmp_status real_flow(kmp_problems *problems)
{
    kmp_text out = { 0 };
    kmp_status status = score_paper(&out, problems);
    CHECK((status == KMP_OK) == (out.bytes != NULL));
    CHECK(status != KMP_OK ||
          (out.size == real_record.size && memcmp(out.bytes, real_record.bytes, out.size) == 0));
    kmp_text_free(&out);
    return status;
}

static kmp_status replay_flow(kmp_problems *problems)
{
    kmp_text report = { 0 };
    kmp_engine *engine = NULL;
    kmp_status status = open_real(&engine, problems);
    if (status == KMP_OK)
        status = kmp_replay(&report, engine, real_record.bytes, real_record.size, paper.bytes, paper.size, NULL,
                            problems);
    CHECK(status != KMP_RECORDS_DIFFER);
    kmp_text_free(&report);
    kmp_engine_close(engine);
    return status;
}

static void sweep(flow *run, bool stays_away, long every)
{
    scarce_begin(0, false);
    kmp_problems *enough = kmp_problems_new();
    CHECK_INT(run(enough), KMP_OK);
    kmp_problems_free(enough);
    long n = 1;
    for (; n < 20000; n += every) {
        scarce_begin(n, stays_away);
        kmp_problems *problems = kmp_problems_new();
        if (problems != NULL)
            run(problems);
        kmp_problems_free(problems);
        CHECK_INT(scarce.live, 0);
        if (!scarce_came() || scarce.live != 0)
            break;
    }
    memory_resize = scarce_resize;
    printf("    %ld allocations\n", n - 1);
    CHECK(n > 3);
}

static void sweep_both(flow *run)
{
    sweep(run, false, 1);
    sweep(run, true, 1);
}

static void scoring(void)
{
    sweep_both(score_flow);
}

static void scoring_a_class(void)
{
    sweep_both(class_flow);
}

static void checking(void)
{
    sweep_both(check_flow);
}

static void explaining(void)
{
    sweep_both(explain_flow);
}

static void ranking(void)
{
    sweep_both(rank_flow);
}

static void the_problem_line(void)
{
    sweep_both(line_flow);
}

// Those with files take long: here some of their allocations, by tools/fault-sweep all.
static void sweep_some(flow *run)
{
    sweep(run, false, scarce_every(3));
    sweep(run, true, scarce_every(3));
}

static void scoring_with_files(void)
{
    sweep_some(real_flow);
}

static void replaying(void)
{
    sweep_some(replay_flow);
}

// ---- a pattern while it is made ----

enum { SPARE = 32 * 1024, STEP = 112 };

static kmp_status read_attempt(struct submission *attempt, struct evidence *evidence, struct arena *own,
                               const struct rubric *rubric)
{
    kmp_status status = submission_read(attempt, own, json, sizeof json - 1, NULL, NULL);
    if (status == KMP_OK)
        status = fit_submission(attempt, &rubric->plan, own, NULL);
    return status != KMP_OK ? status
                            : evidence_read(evidence, own, &rubric->places, attempt, INSTRUMENTS_NOTED, NULL);
}

// Whether a pattern comes out where so many bytes are at hand; what is asked for beyond is not there the first
// time, if `once`.
static bool made_with(const struct rubric *rubric, size_t left, bool once)
{
    struct pattern pattern = { .gap_count = 0 };
    struct submission attempt;
    struct evidence evidence;
    bool made = false;
    long live = scarce.live;
    scarce.fail_at = 0;
    if (read_attempt(&attempt, &evidence, &pattern.arena, rubric) == KMP_OK &&
        arena_take(&pattern.arena, SPARE) != NULL) {
        pattern.arena.used -= left;
        scarce.fail_at = once ? scarce.asked + 1 : 0;
        made = pattern_make(&pattern, &attempt, &evidence, &rubric->places);
        CHECK(made == (pattern.gap_count > 0));
    }
    scarce.fail_at = 0;
    pattern_free(&pattern);
    CHECK_INT(scarce.live, live);
    return made;
}

static void making_a_pattern(void)
{
    struct rubric rubric = { 0 };
    void *(*usual)(void *, size_t) = memory_resize;
    scarce_begin(0, false);
    kmp_problems *problems = kmp_problems_new();
    kmp_engine *engine = probe_engine();
    CHECK_INT(engine_read_rubric(&rubric, engine, text_of(lua), "test.lua", problems), KMP_OK);
    CHECK(made_with(&rubric, 0, false));
    for (size_t left = 0; left < SPARE; left += STEP)
        CHECK(!made_with(&rubric, left, true));
    engine_free_rubric(&rubric);
    probe_close(engine);
    kmp_problems_free(problems);
    CHECK_INT(scarce.live, 0);
    memory_resize = usual;
}

static bool read_files(void)
{
    const char *plugins, *rubrics;
    if (!make_paths(&plugins, &rubrics))
        return false;
    const char *path = arena_printf(&arena, "%s/examples/barista/01.json", getenv("KOMPETEN_SOURCE"));
    kmp_problems *problems = kmp_problems_new();
    bool good = file_read(&paper, &arena, path, 1024 * 1024, problems) == KMP_OK &&
                score_paper(&real_record, problems) == KMP_OK;
    kmp_problems_free(problems);
    return good;
}

int main(void)
{
    static const struct check_test tests[] = {
        { "scoring with each allocation failed in turn", scoring },
        { "scoring three of a class with each allocation failed in turn", scoring_a_class },
        { "checking a rubric with each allocation failed in turn", checking },
        { "explaining with each allocation failed in turn", explaining },
        { "ranking with each allocation failed in turn", ranking },
        { "scoring with a plugin and a rubric's file, each allocation failed in turn", scoring_with_files },
        { "replaying with each allocation failed in turn", replaying },
        { "no pattern comes out where memory runs out once while it is made", making_a_pattern },
        { "the problem line with each allocation failed in turn", the_problem_line },
    };
    kmp_problems *problems = kmp_problems_new();
    int failed = score(&record, problems) == KMP_OK && read_files() ? CHECK_SUITE("scarce", tests) : 70;
    kmp_problems_free(problems);
    kmp_text_free(&record);
    for (uint32_t i = 0; i < OF_CLASS; i++)
        kmp_text_free(&class_records[i]);
    kmp_text_free(&real_record);
    arena_free(&arena);
    return failed;
}
