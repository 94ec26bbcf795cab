// SPDX-License-Identifier: Apache-2.0
// test_pattern.c -- a submission that is read along the one before it gives what it gives by itself
#include "check.h"
#include "engine.h"

enum { CHANGES = 150, PAPERS = 16, LINE = 20, POOL = 8192 };

static kmp_engine *engine;
static kmp_problems *said, *said_alone;
static struct writer record, record_alone;
static struct arena arena;

static bool open_engine(void)
{
    static char plugins[4096], rubrics[4096];
    snprintf(plugins, sizeof plugins, "%s/plugins", getenv("KOMPETEN_BUILD"));
    snprintf(rubrics, sizeof rubrics, "%s/rubrics", getenv("KOMPETEN_SOURCE"));
    const char *plugin_folders[] = { plugins }, *rubric_folders[] = { rubrics };
    const kmp_options options = { .plugin_folders = plugin_folders,
                                  .plugin_folder_count = 1,
                                  .rubric_folders = rubric_folders,
                                  .rubric_folder_count = 1 };
    said = kmp_problems_new();
    said_alone = kmp_problems_new();
    return said != NULL && said_alone != NULL && kmp_engine_open(&engine, &options, said) == KMP_OK;
}

static void close_engine(void)
{
    kmp_engine_close(engine);
    kmp_problems_free(said);
    kmp_problems_free(said_alone);
    writer_free(&record);
    writer_free(&record_alone);
    arena_free(&arena);
}

static struct text read_paper(const char *trade, uint32_t number)
{
    char path[4096];
    struct text paper = { NULL, 0 };
    snprintf(path, sizeof path, "%s/examples/%s/%02u.json", getenv("KOMPETEN_SOURCE"), trade, number);
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        return paper;
    char *bytes = arena_alloc(&arena, 65536);
    paper = (struct text){ bytes, (uint32_t)fread(bytes, 1, 65536, file) };
    fclose(file);
    return paper;
}

// ---- both ways ----

// Scores a paper behind others. True where it was read along a pattern; a text of its own size in memory has
// nothing behind it that a reader could take for more.
static bool score_behind(struct text paper)
{
    char *own = malloc(paper.size > 0 ? paper.size : 1);
    memcpy(own, paper.bytes, paper.size);
    kmp_problems_clear(said);
    writer_empty(&record);
    uint64_t before = engine->own.followed;
    assess(&record, engine, own, paper.size, "paper.json", NULL, said);
    free(own);
    return engine->own.followed > before;
}

// The same behind a line of white space that no paper before it had, so that it follows none.
static void score_alone(struct text paper)
{
    static uint32_t number;
    char *own = malloc(paper.size + LINE);
    number++;
    for (uint32_t i = 0; i < LINE - 1; i++)
        own[i] = (number >> i & 1) != 0 ? ' ' : '\t';
    own[LINE - 1] = '\n';
    memcpy(own + LINE, paper.bytes, paper.size);
    kmp_problems_clear(said_alone);
    writer_empty(&record_alone);
    uint64_t before = engine->own.followed;
    assess(&record_alone, engine, own, paper.size + LINE, "paper.json", NULL, said_alone);
    CHECK_INT(engine->own.followed, before);
    free(own);
}

static bool same_text(const char *a, const char *b)
{
    return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

static bool said_the_same(void)
{
    bool same = kmp_problems_count(said) == kmp_problems_count(said_alone);
    for (size_t i = 0; same && i < kmp_problems_count(said); i++) {
        kmp_problem a = kmp_problems_get(said, i, KMP_ENGLISH),
                    b = kmp_problems_get(said_alone, i, KMP_ENGLISH);
        same = a.severity == b.severity && same_text(a.text, b.text) && same_text(a.pointer, b.pointer) &&
               a.line == (b.line == 0 ? 0 : b.line - 1) && a.column == b.column;
    }
    return same;
}

static void print_said(const char *how, kmp_problems *problems)
{
    for (size_t i = 0; i < kmp_problems_count(problems); i++) {
        kmp_problem one = kmp_problems_get(problems, i, KMP_ENGLISH);
        printf("%s: %u:%u %s %s\n", how, one.line, one.column, one.pointer, one.text);
    }
}

static bool same_both_ways(struct text paper, uint32_t *follows)
{
    *follows += score_behind(paper);
    score_alone(paper);
    bool same = record.size == record_alone.size &&
                (record.size == 0 || memcmp(record.bytes, record_alone.bytes, record.size) == 0) &&
                said_the_same();
    if (!same) {
        printf("differs: %.*s\n", (int)paper.size, paper.bytes);
        print_said("behind", said);
        print_said("alone", said_alone);
    }
    return same;
}

// ---- papers with something changed ----

static uint32_t dice(uint32_t sides)
{
    static uint64_t state = 5;
    state = state * UINT64_C(6364136223846793005) + 1442695040888963407;
    return (uint32_t)(state >> 33) % sides;
}

static struct text put(struct text paper, size_t at, size_t old, struct text new)
{
    char *bytes = arena_alloc(&arena, paper.size + new.size + 1);
    memcpy(bytes, paper.bytes, at);
    memcpy(bytes + at, new.bytes, new.size);
    memcpy(bytes + at + new.size, paper.bytes + at + old, paper.size - at - old);
    return (struct text){ bytes, (uint32_t)(paper.size - old + new.size) };
}

// A value as it stands in the text.
static struct text value_at(const struct tape *tape, uint32_t node)
{
    const struct node *value = tape_node(tape, node);
    const char *at = tape->source + value->at;
    uint32_t size = value->kind == NODE_STRING   ? value->text.size + 2
                    : value->kind == NODE_NUMBER ? value->text.size
                    : value->kind == NODE_FALSE  ? 5
                    : value->kind <= NODE_TRUE   ? 4
                                                 : 1;
    return (struct text){ at, size };
}

static struct text any_value(const struct tape *tape)
{
    static const char *const odd[] = {
        "\"\"",
        "\"x\"",
        "\" 1\"",
        "\"1 \"",
        "\"2.50\"",
        "\"1,5\"",
        "\"-3\"",
        "\"9999999\"",
        "\"1e3\"",
        "\"0.1234567890123456789012345678901234567890\"",
        "0",
        "1",
        "-1",
        "1.5",
        "01",
        "1e2",
        "12345678901234567890",
        "true",
        "false",
        "null",
        "tru",
        "\"not_applicable\"",
        "\"2026-02-30\"",
        "\"2026-11-20T08:00:00+08:00\"",
        "\"2031-11-20T08:00:00+08:00\"",
        "\"3171234567890123\"",
        "\"\\u0041\"",
        "\"Sugeng \xC3\xA9\"",
        "\"\xFF\"",
        "\"tab\there\"",
        "\"a line that is longer than sixteen and than thirty-two bytes\"",
        "{}",
        "[]",
        "\"open",
        "{\"value\":\"1\"}",
    };
    return dice(2) == 0 ? text_of(odd[dice(sizeof odd / sizeof odd[0])]) : value_at(tape, dice(tape->count));
}

// ---- values of the same field, as the other papers of the class have them ----

struct field_value {
    struct text key, under, value;
};
static struct field_value pool[POOL];
static uint32_t pooled;

static struct text key_above(const struct tape *tape, uint32_t node)
{
    while (node != 0 && tape_node(tape, node)->key.bytes == NULL)
        node = tape_node(tape, node)->parent;
    return tape_node(tape, node)->key;
}

static struct field_value known_at(const struct tape *tape, uint32_t node)
{
    uint32_t parent = tape_node(tape, node)->parent;
    return (struct field_value){ tape_node(tape, node)->key, key_above(tape, parent), value_at(tape, node) };
}

static void gather_pool(const char *trade)
{
    struct tape tape;
    pooled = 0;
    for (uint32_t number = 1; number <= PAPERS; number++) {
        struct text paper = read_paper(trade, number);
        CHECK(paper.bytes != NULL && tape_read(&tape, &arena, paper.bytes, paper.size, NULL, NULL) == KMP_OK);
        for (uint32_t i = 1; paper.bytes != NULL && i < tape.count && pooled < POOL; i++)
            if (tape_node(&tape, i)->kind < NODE_LIST)
                pool[pooled++] = known_at(&tape, i);
    }
}

static struct text pool_value(const struct tape *tape, uint32_t node)
{
    struct field_value old = known_at(tape, node);
    for (uint32_t i = dice(pooled), tried = 0; tried < pooled; tried++, i = (i + 1) % pooled)
        if (text_same(pool[i].key, old.key) && text_same(pool[i].under, old.under) &&
            !text_same(pool[i].value, old.value))
            return pool[i].value;
    return old.value;
}

// Whether each paper of a class has a value of its own there: then another one may follow.
static bool is_own(const struct tape *tape, uint32_t node)
{
    static const char *const keys[] = { "value", "met", "points", "count", "from", "to", "attempt" };
    struct field_value here = known_at(tape, node);
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        if (text_is(here.key, keys[i]))
            return !text_is(here.under, "resolution");
    return text_is(here.key, "id") && (here.under.bytes == NULL || text_is(here.under, "candidate"));
}

static uint32_t any_node(const struct tape *tape, bool own)
{
    uint32_t node = dice(tape->count);
    while (own && !is_own(tape, node))
        node = dice(tape->count);
    return node;
}

static struct text change_value(struct text paper, const struct tape *tape, bool valid)
{
    uint32_t node = any_node(tape, valid);
    struct text old = value_at(tape, node);
    return tape_node(tape, node)->kind >= NODE_LIST ? paper
                                                    : put(paper, (size_t)(old.bytes - tape->source), old.size,
                                                          valid ? pool_value(tape, node) : any_value(tape));
}

static struct text change_byte(struct text paper)
{
    static const char *const bytes[] = { "", "\"", "1", ",", " ", "}", "\\", "\xC3", "a", "\n" };
    return put(paper, dice(paper.size), dice(2), text_of(bytes[dice(sizeof bytes / sizeof bytes[0])]));
}

static struct text change(struct text paper)
{
    struct tape tape;
    uint32_t kind = dice(12);
    if (tape_read(&tape, &arena, paper.bytes, paper.size, NULL, NULL) != KMP_OK)
        return paper;
    return kind == 0 ? change_byte(paper) : change_value(paper, &tape, kind > 4);
}

// Behind a paper that can be followed, each with one to three things changed.
static void check_trade(const char *trade)
{
    uint32_t follows = 0, wrong = 0;
    for (uint32_t number = 1; number <= PAPERS; number++) {
        arena_empty(&arena);
        struct text paper = read_paper(trade, number);
        CHECK(paper.bytes != NULL);
        score_behind(paper);
        gather_pool(trade);
        for (uint32_t i = 0; paper.bytes != NULL && i < CHANGES; i++) {
            struct text changed = change(paper);
            for (uint32_t more = dice(4); more > 0; more--)
                changed = change(changed);
            wrong += !same_both_ways(changed, &follows);
            score_behind(paper);
        }
    }
    printf("%s: %u of %u followed\n", trade, follows, PAPERS * CHANGES);
    CHECK_INT(wrong, 0);
    CHECK(follows > PAPERS * CHANGES / 5);
}

// The paper with the first `old` replaced.
static struct text replaced(struct text paper, const char *old, const char *new)
{
    const char *at = memmem(paper.bytes, paper.size, old, strlen(old));
    CHECK(at != NULL);
    return at == NULL ? paper : put(paper, (size_t)(at - paper.bytes), strlen(old), text_of(new));
}

// Gives how many of two papers behind this one, which differ from it in the candidate alone, followed it.
static uint32_t check_others(struct text paper)
{
    uint32_t follows = 0;
    score_behind(paper);
    CHECK(same_both_ways(replaced(paper, "LAS2-001", "LAS2-101"), &follows));
    CHECK(same_both_ways(replaced(paper, "LAS2-001", "LAS2-1002"), &follows));
    return follows;
}

static void what_is_said_of_one_is_said_of_the_next(void)
{
    arena_empty(&arena);
    struct text paper = read_paper("welding", 1);
    score_behind(paper); // nothing is kept of the first that an engine meets
    CHECK_INT(check_others(paper), 2);
    struct text unsaid = replaced(paper, ", \"trained_candidate\": false", "");
    CHECK_INT(check_others(replaced(unsaid, "training", "certification")), 0);
    CHECK(kmp_problems_count(said) > 0);
    struct text unknown = replaced(paper, "\"calibrated_until\": \"2027-02-28\"", "\"calibrated_until\": null");
    CHECK_INT(check_others(unknown), 2);
    CHECK(kmp_problems_count(said) > 0);
    CHECK_INT(check_others(replaced(paper, "time_used\": {\"value\": \"80", "time_used\": {\"value\": \"80,5")),
              2);
    CHECK(kmp_problems_count(said) > 0);
}

static void welding_papers(void)
{
    check_trade("welding");
}

static void automotive_papers(void)
{
    check_trade("automotive");
}

static void barista_papers(void)
{
    check_trade("barista");
}

static void digital_papers(void)
{
    check_trade("digital");
}

int main(void)
{
    static const struct check_test tests[] = {
        { "what is said of one paper is said of the next", what_is_said_of_one_is_said_of_the_next },
        { "welding: read along another paper or alone, changed papers give the same", welding_papers },
        { "automotive: the same", automotive_papers },
        { "barista: the same", barista_papers },
        { "digital: the same", digital_papers },
    };
    if (!open_engine())
        return 70;
    int result = CHECK_SUITE("pattern", tests);
    close_engine();
    return result;
}
