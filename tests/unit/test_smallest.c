// SPDX-License-Identifier: Apache-2.0
// test_smallest.c -- the smallest change of marks and measures, against every other one on small random rubrics
//
// Values are whole quarters. A rubric has one criterion over a single measure, one over the rows of a table,
// one count and one that three assessors judge; needs, a group, a cap, a penalty, factors and a pass mark are
// drawn.
#include "check.h"
#include "score_bench.h"

enum { ROWS = 2, JUDGES = 3, MOST_QUARTERS = 80, MOST_COUNT = 8, CHANGEABLE = 4 };
enum { WIDTH, FLAWS, TRIPS, TASTE };

struct values {
    int width, flaws[ROWS], trips, marks[JUDGES];
};

static struct {
    char body[8192];
    size_t size;
} rubric;
static struct tape page;
static kmp_text page_text;
static uint32_t seed = 11;

static int dice(int sides)
{
    seed = seed * 1664525u + 1013904223u;
    return (int)(seed >> 16) % sides;
}

static void add(const char *format, ...) __attribute__((format(printf, 1, 2)));
static void add(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    rubric.size += (size_t)vsnprintf(rubric.body + rubric.size, sizeof rubric.body - rubric.size, format, args);
    va_end(args);
}

// ---- a random rubric ----

static void add_condition(bool limited)
{
    static const char *const compared[] = { "at_least", "at_most", "above", "below" };
    int kind = dice(limited ? 7 : 5), low = 1 + dice(12);
    if (kind < 4)
        add("%s(\"%d\")", compared[kind], low);
    else if (kind == 4)
        add("between(\"%d\", \"%d\")", low, low + 1 + dice(4));
    else
        add("%s", kind == 5 ? "within_limit" : "outside_limit");
}

static void add_levels(bool limited)
{
    add("levels = { ");
    for (int points = 3; points > 0; points--) {
        add("level { points = %d, when = ", points);
        add_condition(limited);
        add(", source = \"our choice\", " SAY " }, ");
    }
    add("level { points = 0, when = otherwise, " SAY " } } },\n");
}

static void add_share(void)
{
    if (dice(3) == 0)
        add("factor = %d, ", 1 + dice(9));
    else
        add("weight = %d, ", 1 + dice(20));
    if (dice(2) == 0)
        add("need = %d, ", 1 + dice(2));
}

static void draw_rubric(void)
{
    static const char *const each[] = { "all", "any", "worst", "count" };
    static const char *const combine[] = { "mean", "median", "minimum", "maximum", "sum", "trimmed_mean" };
    rubric.size = 0;
    add(TASK "pass = \"%d\",\n", 1 + dice(30));
    if (dice(2) == 0)
        add("rules = { when_failed { criterion = \"trips\", below = 1, cap = %d } },\n", 5 + dice(30));
    add("group { id = \"g\", " TITLE ", %s\n", dice(2) == 0 ? "need = 2," : "");
    add("criterion { id = \"width\", " TITLE ", measure = \"width\", ");
    add_share();
    add_levels(true);
    add("criterion { id = \"flaws\", " TITLE ", measure = \"flaw\", each = %s, ", each[dice(4)]);
    add_share();
    add_levels(strstr(rubric.body, "each = count") == NULL);
    add("},\ncriterion { id = \"trips\", " TITLE ", count = true, ");
    add_share();
    add_levels(false);
    add("criterion { id = \"taste\", " TITLE ", judged = { by = 3, combine = %s%s }, ", combine[dice(6)],
        dice(3) == 0 ? ", spread = 2" : "");
    add_share();
    add("levels = { level { points = 3, " SAY " }, level { points = 2, " SAY " }, level { points = 0, " SAY
        " } } },\n");
    add("criterion { id = \"late\", " TITLE
        ", tick = true, penalty = true, levels = { level { points = -3, when = yes, " SAY
        " }, level { points = 0, when = no, " SAY " } } },\n");
}

static struct values draw_values(void)
{
    static const int marks[] = { 0, 2, 3 };
    struct values v = { .width = dice(MOST_QUARTERS), .trips = dice(MOST_COUNT) };
    for (int i = 0; i < ROWS; i++)
        v.flaws[i] = dice(MOST_QUARTERS);
    int first = dice(3);
    for (int i = 0; i < JUDGES; i++)
        v.marks[i] = marks[dice(3) == 0 ? dice(3) : first];
    return v;
}

static const char *quarters(int value)
{
    static const char *const parts[] = { "", ".25", ".5", ".75" };
    static char text[8][16];
    static int at;
    char *out = text[at++ % 8];
    snprintf(out, sizeof text[0], "%d%s", value / 4, parts[value % 4]);
    return out;
}

static const char *verdict_of(const struct values *v, bool late)
{
    char attempt[2048];
    snprintf(
        attempt, sizeof attempt,
        "\"evidence\":{\"width\":\"%s\",\"flaws\":[{\"kind\":\"pore\",\"height\":\"%s\"},{\"kind\":\"pore\","
        "\"height\":\"%s\"}]},\"counts\":[{\"criterion\":\"trips\",\"assessor\":\"A\",\"count\":%d}],"
        "\"ticks\":[{\"criterion\":\"late\",\"assessor\":\"A\",\"met\":%s}],"
        "\"marks\":[{\"criterion\":\"taste\",\"assessor\":\"A\",\"points\":\"%d\"},{\"criterion\":\"taste\","
        "\"assessor\":\"B\",\"points\":\"%d\"},{\"criterion\":\"taste\",\"assessor\":\"C\",\"points\":\"%d\"}]",
        quarters(v->width), quarters(v->flaws[0]), quarters(v->flaws[1]), v->trips, late ? "true" : "false",
        v->marks[0], v->marks[1], v->marks[2]);
    return scored(rubric.body, attempt) ? part("verdict") : "no record";
}

static bool competent(const struct values *v, bool late)
{
    return strcmp(verdict_of(v, late), "competent") == 0;
}

// ---- what the page says, applied ----

static uint32_t first_of(uint32_t object, const char *key)
{
    uint32_t list = tape_member(&page, object, key);
    return list != 0 ? tape_first(&page, list) : 0;
}

static struct text text_in(uint32_t object, const char *key)
{
    return tape_node(&page, tape_member(&page, object, key))->text;
}

static bool explain(void)
{
    char *lua = arena_printf(&bench_arena, BENCH_HEAD "%s}", rubric.body);
    kmp_text text = { lua, strlen(lua) };
    kmp_explain_options options = { .format = KMP_AS_JSON, .rubric = &text, .rubric_name = "test.lua" };
    kmp_text_free(&page_text);
    return kmp_explain(&page_text, bench, bench_record.bytes, bench_record.size, "record", &options,
                       bench_problems) == KMP_OK &&
           tape_read(&page, &bench_arena, page_text.bytes, page_text.size, "page", bench_problems) == KMP_OK;
}

struct told {
    struct values to;
    bool changed[CHANGEABLE], late, helps;
    bool open[ROWS]; // of the width or of each row: the bound itself does not do
    int rows;        // rows told
};

// "...; needed at most 10 mm ..." as quarters; *open where the bound itself would not do.
static int told_value(const char *line, bool *open)
{
    const char *needed = strstr(line, "; needed ");
    CHECK(needed != NULL);
    if (needed == NULL)
        return 0;
    int value = (int)(4 * strtod(needed + strcspn(needed, "0123456789"), NULL)); // quarters are exact
    bool above = strstr(line, "needed above") != NULL, below = strstr(line, "needed below") != NULL;
    *open = above || below;
    return value + (above ? 1 : 0) - (below ? 1 : 0);
}

static void apply_line(struct told *told, struct text id, const char *line)
{
    int from, to, row = 1;
    char who;
    bool open = false;
    if (text_is(id, "width") && strncmp(line, "Width: ", 7) == 0) {
        told->to.width = told_value(line, &told->open[0]);
    } else if (text_is(id, "trips") && strncmp(line, "Counted: ", 9) == 0) {
        told->to.trips = told_value(line, &open) / 4;
    } else if (text_is(id, "flaws") && sscanf(line, "Flaw, row %d: ", &row) == 1 && row <= ROWS) {
        told->to.flaws[row - 1] = told_value(line, &told->open[row - 1]);
        told->rows++;
    } else if (text_is(id, "taste") && sscanf(line, "Mark of %c: from %d to %d", &who, &from, &to) == 3) {
        told->to.marks[who - 'A'] = to;
    }
}

static struct told read_page(const struct values *v)
{
    static const char *const ids[CHANGEABLE] = { "width", "flaws", "trips", "taste" };
    struct told told = { .to = *v, .late = true };
    for (uint32_t s = first_of(0, "sections"); s != 0; s = tape_node(&page, s)->next) {
        if (!text_is(text_in(s, "title"), "The least that would have to change"))
            continue;
        for (uint32_t i = first_of(s, "items"); i != 0; i = tape_node(&page, i)->next) {
            struct text id = text_in(i, "id");
            told.helps = told.helps || id.bytes != NULL;
            for (int c = 0; c < CHANGEABLE; c++)
                told.changed[c] = told.changed[c] || text_is(id, ids[c]);
            told.late = told.late && !text_is(id, "late");
            for (uint32_t l = first_of(i, "lines"); l != 0; l = tape_node(&page, l)->next)
                apply_line(&told, id, arena_string(&bench_arena, tape_node(&page, l)->text));
        }
    }
    return told;
}

// ---- against every other way ----

static int away(int a, int b)
{
    return a > b ? a - b : b - a;
}

// No value of one reading that lies nearer would do, all else as told.
static bool nearest_value(const struct told *told, int *reading, int own, bool open, int most)
{
    int kept = *reading, reach = away(kept, own) - (open ? 1 : 0);
    bool nearest = true;
    for (int value = 0; value < most && nearest; value++) {
        bool nearer = away(value, own) < reach || (open && away(value, own) == reach);
        *reading = value;
        if (nearer && value != kept)
            nearest = !competent(&told->to, told->late);
    }
    *reading = kept;
    return nearest;
}

static int marks_changed(const struct values *a, const struct values *b, int *distance)
{
    int changed = 0;
    *distance = 0;
    for (int i = 0; i < JUDGES; i++) {
        changed += a->marks[i] != b->marks[i];
        *distance += away(a->marks[i], b->marks[i]);
    }
    return changed;
}

// No way of giving fewer marks otherwise, or as many nearer ones, would do.
static bool fewest_marks(const struct told *told, const struct values *from)
{
    static const int marks[] = { 0, 2, 3 };
    struct values one = told->to;
    int distance, far, changed = marks_changed(&told->to, from, &distance);
    for (int way = 0; way < 27; way++) {
        int digits = way;
        for (int i = 0; i < JUDGES; i++, digits /= 3)
            one.marks[i] = marks[digits % 3];
        int count = marks_changed(&one, from, &far);
        if ((count < changed || (count == changed && far < distance)) && competent(&one, told->late))
            return false;
    }
    return true;
}

static bool is_nearest(struct told *told, const struct values *from)
{
    bool nearest = true;
    if (told->changed[WIDTH])
        nearest = nearest_value(told, &told->to.width, from->width, told->open[0], MOST_QUARTERS + 20);
    if (nearest && told->changed[TRIPS])
        nearest = nearest_value(told, &told->to.trips, from->trips, false, 20);
    bool any = strstr(rubric.body, "each = any") != NULL, worst = strstr(rubric.body, "each = worst") != NULL;
    for (int i = 0; i < ROWS && (any || worst); i++)
        if (nearest && told->changed[FLAWS] && told->to.flaws[i] != from->flaws[i])
            nearest =
                nearest_value(told, &told->to.flaws[i], from->flaws[i], told->open[i], MOST_QUARTERS + 20);
    return nearest && (!told->changed[TASTE] || fewest_marks(told, from));
}

// Whether changing only these criteria could do, whatever they become.
static bool could_do(const struct values *from, unsigned set, bool late, int step)
{
    static const int marks[] = { 0, 2, 3 };
    struct values v = *from;
    int widths = (set >> WIDTH & 1) != 0 ? MOST_QUARTERS : 1,
        flaws = (set >> FLAWS & 1) != 0 ? MOST_QUARTERS : 1;
    int trips = (set >> TRIPS & 1) != 0 ? 16 : 1, tastes = (set >> TASTE & 1) != 0 ? 3 : 1;
    for (int w = 0; w < widths; w += step)
        for (int f = 0; f < flaws; f += step)
            for (int t = 0; t < trips; t++)
                for (int m = 0; m < tastes; m++) {
                    v.width = widths > 1 ? w : from->width;
                    v.trips = trips > 1 ? t : from->trips;
                    for (int i = 0; i < ROWS; i++)
                        v.flaws[i] = flaws > 1 ? f : from->flaws[i];
                    for (int i = 0; i < JUDGES; i++)
                        v.marks[i] = tastes > 1 ? marks[m] : from->marks[i];
                    if (competent(&v, late))
                        return true;
                }
    return false;
}

static bool another_one_alone_could(const struct told *told, const struct values *from)
{
    int changed = !told->late;
    for (int c = 0; c < CHANGEABLE; c++)
        changed += told->changed[c];
    for (int c = 0; changed > 1 && c < CHANGEABLE; c++)
        if (could_do(from, 1u << c, true, 2))
            return true;
    return false;
}

static void the_smallest_change_is_told_in_measures_and_marks(void)
{
    int tried = 0, helped = 0, kinds[CHANGEABLE] = { 0 };
    for (int round = 0; round < 250; round++) {
        draw_rubric();
        struct values from = draw_values();
        if (strcmp(verdict_of(&from, true), "not_yet") != 0)
            continue;
        tried++;
        CHECK(explain());
        struct told told = read_page(&from);
        if (!told.helps) {
            CHECK(!could_do(&from, 15, false, 10));
            continue;
        }
        helped++;
        for (int c = 0; c < CHANGEABLE; c++)
            kinds[c] += told.changed[c];
        bool does = strstr(rubric.body, "each = count") != NULL && told.changed[FLAWS];
        does = does || (competent(&told.to, told.late) && is_nearest(&told, &from) &&
                        !another_one_alone_could(&told, &from));
        CHECK(does);
        if (!does) {
            printf("%s\n%s\n", rubric.body, page_text.bytes);
            return;
        }
    }
    for (int c = 0; c < CHANGEABLE; c++)
        CHECK(kinds[c] > 10);
    printf("    %d not yet competent, %d helped: %d by the width, %d by flaws, %d by a count, %d by marks\n",
           tried, helped, kinds[WIDTH], kinds[FLAWS], kinds[TRIPS], kinds[TASTE]);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "the smallest change is told in measures and marks",
          the_smallest_change_is_told_in_measures_and_marks },
    };
    if (!bench_setup())
        return 70;
    int result = CHECK_SUITE("smallest", tests);
    kmp_text_free(&page_text);
    bench_teardown();
    return result;
}
