// SPDX-License-Identifier: Apache-2.0
// start.c -- a starting file for the author of a rubric: commented, sound as it stands, with the task's own
// measures
#include <string.h>

#include "engine.h"

struct start {
    struct arena *arena;
    const struct trade *trade;
    const kmp_task *task; // NULL: nothing is measured
    const char *id;
    char *text; // grows in the arena; NULL after a failed allocation
};

static void add(struct start *s, const char *part)
{
    if (s->text != NULL)
        s->text = part != NULL ? arena_printf(s->arena, "%s%s", s->text, part) : NULL;
}

#define ADD(s, ...) add(s, arena_printf((s)->arena, __VA_ARGS__))

static void add_head(struct start *s)
{
    ADD(s,
        "-- A rubric to start from. `kompeten check` says what is missing; docs/RUBRICS.md tells every word.\n"
        "rubric {\n"
        "  language = 1, id = \"%s\", version = \"0.1.0\",\n",
        s->id);
    if (s->task != NULL)
        ADD(s, "  task = \"%s/%s\", -- %s\n", s->trade->plugin->id, s->task->id, s->task->title);
    ADD(s, "  title = { en = \"What is tested\", id = \"Apa yang diuji\" },\n"
           "  round = { total = \"0.01\" }, -- only the score that is shown\n");
}

static void add_choices(struct start *s, const kmp_setting *setting)
{
    for (uint32_t i = 0; i < setting->choice_count; i++)
        ADD(s, "%s%s", i > 0 ? ", " : "", setting->choices[i].id);
    if (setting->choice_count == 0)
        ADD(s, "any text");
}

// What the rubric may fix; what it must fix stands in effect, with the first choice.
static void add_settings(struct start *s)
{
    if (s->task == NULL || s->task->setting_count == 0)
        return;
    ADD(s, "  settings = { -- fixed here, so that no assessor can choose the easier one\n");
    for (uint32_t i = 0; i < s->task->setting_count; i++) {
        const kmp_setting *setting = &s->task->settings[i];
        const char *value = setting->fallback != NULL   ? setting->fallback
                            : setting->choice_count > 0 ? setting->choices[0].id
                                                        : "";
        ADD(s, "    %s%s = \"%s\", -- %s: ", setting->fallback != NULL ? "-- " : "", setting->id, value,
            setting->label);
        add_choices(s, setting);
        ADD(s, "\n");
    }
    ADD(s, "  },\n");
}

static const kmp_measure *first_number(const kmp_task *task)
{
    for (uint32_t i = 0; task != NULL && i < task->measure_count; i++)
        if (task->measures[i].kind == KMP_QUANTITY)
            return &task->measures[i];
    return NULL;
}

static void add_ticked(struct start *s)
{
    ADD(s, "\n  -- Ticked by an assessor. need: fewer points than this is not yet competent, whatever else is "
           "good.\n"
           "  criterion { id = \"safety\", tick = true, weight = 20, need = 1,\n"
           "    title = { en = \"Works safely\", id = \"Bekerja dengan aman\" },\n"
           "    levels = {\n"
           "      level { points = 1, when = yes, say = { en = \"Worked safely.\", id = \"Bekerja dengan "
           "aman.\" } },\n"
           "      level { points = 0, when = no,\n"
           "        say = { en = \"Say here what to do next time.\", id = \"Sebutkan apa yang harus "
           "dilakukan.\" } },\n"
           "    } },\n");
}

static void add_measured(struct start *s, const kmp_measure *measure)
{
    ADD(s, "\n  -- Measured by the trade. within_limit: the limit comes from the trade's own files of limits.\n"
           "  -- Other measures of this task:\n");
    for (uint32_t i = 0; i < s->task->measure_count; i++)
        ADD(s, "  --   %s: %s%s%s%s\n", s->task->measures[i].id, s->task->measures[i].label,
            s->task->measures[i].unit != NULL ? " in " : "",
            s->task->measures[i].unit != NULL ? s->task->measures[i].unit : "",
            s->task->measures[i].per >= 0 ? ", one a row" : "");
    ADD(s,
        "  criterion { id = \"%s\", measure = \"%s\", %sweight = 50, need = 1,\n"
        "    title = { en = \"%s\", id = \"%s\" },\n"
        "    levels = { -- read from the top; the first that fits counts\n"
        "      level { points = 1, when = within_limit, say = { en = \"Within the limit.\", id = \"Di dalam "
        "batas.\" } },\n"
        "      level { points = 0, when = otherwise, say = { en = \"Outside the limit.\", id = \"Di luar "
        "batas.\" } },\n"
        "    } },\n",
        measure->id, measure->id, measure->per >= 0 ? "each = all, " : "", measure->label, measure->label_id);
}

static void add_judged(struct start *s)
{
    ADD(s, "\n  -- Marked by two assessors, at most one point apart; one descriptor a level.\n"
           "  criterion { id = \"workmanship\", judged = { by = 2, spread = 1, combine = mean }, weight = 30,\n"
           "    title = { en = \"Workmanship\", id = \"Mutu pengerjaan\" },\n"
           "    levels = {\n"
           "      level { points = 3, say = { en = \"Excellent.\", id = \"Istimewa.\" } },\n"
           "      level { points = 2, say = { en = \"Good.\", id = \"Baik.\" } },\n"
           "      level { points = 1, say = { en = \"Acceptable.\", id = \"Cukup.\" } },\n"
           "      level { points = 0, say = { en = \"Not acceptable.\", id = \"Belum cukup.\" } },\n"
           "    } },\n");
}

static const char *given_measure(struct start *s, const kmp_measure *measure, const char *value)
{
    if (measure == NULL)
        return "";
    bool rows = measure->per >= 0;
    const char *text = arena_printf(s->arena, "measures = { %s = %s{ value = \"%s\", limit = \"..2\" }%s }, ",
                                    measure->id, rows ? "{ " : "", value, rows ? " }" : "");
    return text != NULL ? text : "";
}

static void add_examples(struct start *s, const kmp_measure *measure)
{
    const char *good = given_measure(s, measure, "1");
    ADD(s,
        "\n  examples = { -- every outcome needs one; they run at every `kompeten check`\n"
        "    { \"good work\", given = { %sticks = { safety = yes }, marks = { workmanship = { a = 3, b = 3 } } "
        "},\n"
        "      expect = { verdict = competent, score = \"%s\" } },\n"
        "    { \"unsafe\", given = { %sticks = { safety = no }, marks = { workmanship = { a = 3, b = 3 } } },\n"
        "      expect = { verdict = not_yet } },\n"
        "    { \"nobody looked at safety\", given = { %smarks = { workmanship = { a = 3, b = 2 } } },\n"
        "      expect = { verdict = refer } },\n"
        "  },\n}\n",
        good, measure != NULL ? "100" : "50", good, good);
}

static bool plain_id(struct text id)
{
    const char *slash = memchr(id.bytes, '/', id.size);
    if (slash == NULL || slash == id.bytes || slash + 1 == id.bytes + id.size)
        return false;
    for (uint32_t i = 0; i < id.size; i++) {
        char c = id.bytes[i];
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
              id.bytes + i == slash))
            return false;
    }
    return true;
}

static kmp_status find_task(struct start *s, kmp_engine *engine, struct text id, const char *task,
                            kmp_problems *problems)
{
    const char *slash = memchr(id.bytes, '/', id.size);
    s->trade =
        catalog_trade(&engine->catalog, (struct text){ id.bytes, (uint32_t)(slash - id.bytes) }, problems);
    if (s->trade == NULL && engine->catalog.hindered != KMP_OK)
        return engine->catalog.hindered;
    if (s->trade == NULL && task == NULL)
        return KMP_OK;
    uint32_t index;
    if (s->trade != NULL)
        s->task = task != NULL ? trade_task(s->trade, text_of(task), &index) : &s->trade->plugin->tasks[0];
    if (s->task != NULL)
        return KMP_OK;
    problem_say(problems, KMP_ERROR, s->trade == NULL ? KMP_UNKNOWN_TRADE : KMP_UNKNOWN_TASK, NULL, "task",
                task, NULL);
    return KMP_UNKNOWN_TASK;
}

static kmp_status take(kmp_text *out, const struct start *s)
{
    size_t size = s->text != NULL ? strlen(s->text) : 0;
    char *bytes = s->text != NULL ? memory_resize(NULL, size + 1) : NULL;
    if (bytes == NULL)
        return KMP_NO_MEMORY;
    memcpy(bytes, s->text, size + 1);
    *out = (kmp_text){ bytes, size };
    return KMP_OK;
}

kmp_status kmp_new_rubric(kmp_text *out, kmp_engine *engine, const char *id, const char *task,
                          kmp_problems *problems)
{
    *out = (kmp_text){ 0 };
    if (!plain_id(text_of(id))) {
        problem_say(problems, KMP_ERROR, KMP_WRONG_FORMAT, NULL, "expected", "trade/name", "found", id, NULL);
        return KMP_WRONG_FORMAT;
    }
    struct arena arena = { 0 };
    struct start s = { .arena = &arena, .id = id, .text = arena_printf(&arena, "%s", "") };
    kmp_status status = find_task(&s, engine, text_of(id), task, problems);
    if (status == KMP_OK) {
        const kmp_measure *measure = first_number(s.task);
        add_head(&s);
        add_settings(&s);
        add_ticked(&s);
        if (measure != NULL)
            add_measured(&s, measure);
        add_judged(&s);
        add_examples(&s, measure);
        status = take(out, &s);
    }
    arena_free(&arena);
    return status;
}
