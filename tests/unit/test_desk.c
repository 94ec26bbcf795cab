// SPDX-License-Identifier: Apache-2.0
// test_desk.c -- evidence in, measures out, and what the desk makes of a plugin that lies
#include "check.h"
#include "plugin/declare.h"
#include "plugin/desk.h"
#include "probe.h"

static struct arena arena;
static kmp_problems *problems;
static struct measures measures;

static kmp_status measure(const char *evidence_json, const char *level)
{
    arena_empty(&arena);
    kmp_problems_clear(problems);
    char *paper = arena_printf(&arena, "{\"evidence\":%s}", evidence_json);
    struct submission attempt = { .version = 1 };
    if (tape_read(&attempt.tape, &arena, paper, strlen(paper), "evidence", problems) != KMP_OK)
        return KMP_JSON_SYNTAX;
    attempt.evidence = tape_member(&attempt.tape, 0, "evidence");
    struct places places;
    struct evidence evidence;
    CHECK(places_make(&places, &arena, &probe_tasks[0]));
    kmp_status status = evidence_read(&evidence, &arena, &places, &attempt, INSTRUMENTS_NOTED, problems);
    struct desk_setting setting = { "level", level };
    if (status == KMP_OK)
        status = desk_measure(&measures, &arena, &probe_trade, 0, &evidence, &setting, level != NULL, problems);
    return status;
}

static const struct measured *value(uint32_t which, uint32_t row)
{
    uint32_t count;
    const struct measured *first = measures_of(&measures, which, &count);
    return row < count ? &first[row] : NULL;
}

#define SOUND "\"width\":\"9.5\",\"readings\":[\"1\",\"1.5\",\"1.25\"],\"none_found\":true"

static void values_are_exact_and_every_expected_one_is_there(void)
{
    CHECK_INT(measure("{" SOUND "}", NULL), KMP_OK);
    CHECK_INT(measures.count, 5);
    CHECK(kmp_equal(value(PROBE_WIDTH_OUT, 0)->value, kmp_frac(19, 2)) == KMP_YES);
    CHECK(kmp_equal(value(PROBE_SPREAD, 0)->value, kmp_frac(1, 2)) == KMP_YES);
    CHECK_INT(value(PROBE_NAME, 0)->given, false);
    CHECK(measures.ready[PROBE_FLAW]);
}

static void a_limit_is_kept_to_its_very_edge(void)
{
    CHECK_INT(measure("{\"width\":\"10\"}", NULL), KMP_OK);
    CHECK_INT(value(PROBE_WIDTH_OUT, 0)->within, KMP_YES);
    CHECK_INT(measure("{\"width\":\"10.00000000000000001\"}", NULL), KMP_OK);
    CHECK_INT(value(PROBE_WIDTH_OUT, 0)->within, KMP_NO);
    CHECK_INT(measure("{\"width\":\"9.99999999999999999\"}", NULL), KMP_OK);
    CHECK_INT(value(PROBE_WIDTH_OUT, 0)->within, KMP_YES);
    CHECK_INT(measure("{\"width\":\"15\"}", "mild"), KMP_OK);
    CHECK_INT(value(PROBE_WIDTH_OUT, 0)->within, KMP_YES);
}

static void a_limit_inside_the_error_judges_nothing(void)
{
    CHECK_INT(measure("{\"width\":\"9.95\"}", NULL), KMP_OK);
    CHECK_INT(value(PROBE_ABOUT, 0)->within, KMP_UNKNOWN);
    CHECK_INT(measure("{\"width\":\"9.9\"}", NULL), KMP_OK);
    CHECK_INT(value(PROBE_ABOUT, 0)->within, KMP_YES);
    CHECK_INT(measure("{\"width\":\"10.1\"}", NULL), KMP_OK);
    CHECK_INT(value(PROBE_ABOUT, 0)->within, KMP_UNKNOWN);
    CHECK_INT(measure("{\"width\":\"10.11\"}", NULL), KMP_OK);
    CHECK_INT(value(PROBE_ABOUT, 0)->within, KMP_NO);
}

static void rows_come_one_by_one_and_an_empty_cell_is_absent(void)
{
    CHECK_INT(
        measure("{\"flaws\":[{\"kind\":\"pore\",\"height\":\"0.5\"},{\"kind\":\"crack\",\"height\":\"0.1\"},"
                "{\"kind\":\"pore\"}]}",
                NULL),
        KMP_OK);
    CHECK_INT(value(PROBE_FLAW, 0)->within, KMP_YES);
    CHECK_INT(value(PROBE_FLAW, 1)->within, KMP_NO);
    CHECK_INT(value(PROBE_FLAW, 2)->given, false);
}

static void nothing_missing_becomes_a_value(void)
{
    CHECK_INT(measure("{}", NULL), KMP_OK);
    for (uint32_t i = 0; i < measures.count; i++)
        CHECK_INT(measures.items[i].given, false);
    CHECK_INT(measure("{\"width\":\"NaN\",\"readings\":[\"1\",\"2\"]}", NULL), KMP_OK);
    CHECK_INT(value(PROBE_WIDTH_OUT, 0)->given, false);
    CHECK_INT(value(PROBE_SPREAD, 0)->given, false);
    CHECK_INT(measure("{\"width\":\"0\"}", NULL), KMP_OK);
    CHECK_INT(value(PROBE_WIDTH_OUT, 0)->given, true);
    CHECK_INT(value(PROBE_RATIO, 0)->given, false);
}

// ---- plugins that lie ----

static kmp_outcome say_undeclared(const kmp_desk *desk, const kmp_attempt *a)
{
    desk->emit(a, 99, 0, kmp_int(1), NULL);
    return KMP_DONE;
}

static kmp_outcome say_twice(const kmp_desk *desk, const kmp_attempt *a)
{
    desk->emit(a, PROBE_WIDTH_OUT, 0, kmp_int(1), NULL);
    return KMP_DONE;
}

static kmp_outcome say_of_no_row(const kmp_desk *desk, const kmp_attempt *a)
{
    desk->emit(a, PROBE_FLAW, 7, kmp_int(1), NULL);
    return KMP_DONE;
}

static kmp_outcome say_text_as_number(const kmp_desk *desk, const kmp_attempt *a)
{
    desk->emit(a, PROBE_NAME, 0, kmp_int(1), NULL);
    return KMP_DONE;
}

static kmp_outcome say_broken_text(const kmp_desk *desk, const kmp_attempt *a)
{
    desk->emit_text(a, PROBE_NAME, 0, "\xFF");
    return KMP_DONE;
}

static kmp_outcome ask_unknown_setting(const kmp_desk *desk, const kmp_attempt *a)
{
    return desk->setting(a, "weather") == NULL ? KMP_DONE : KMP_GAVE_UP;
}

static kmp_outcome report_unknown_notice(const kmp_desk *desk, const kmp_attempt *a)
{
    desk->report(a, KMP_WARNING, (kmp_at){ .field = 0 }, 5);
    return KMP_DONE;
}

static kmp_outcome give_up(const kmp_desk *desk, const kmp_attempt *a)
{
    (void)desk;
    (void)a;
    return KMP_GAVE_UP;
}

static void a_lie_costs_the_attempt_and_says_which(void)
{
    static const struct {
        kmp_outcome (*extra)(const kmp_desk *, const kmp_attempt *);
        kmp_status status;
        const char *text;
    } lies[] = {
        { say_undeclared, KMP_PLUGIN_MISBEHAVES, "a measure that it does not declare" },
        { say_twice, KMP_PLUGIN_MISBEHAVES, "a measure twice" },
        { say_of_no_row, KMP_PLUGIN_MISBEHAVES, "a row that the evidence does not have" },
        { say_text_as_number, KMP_PLUGIN_MISBEHAVES, "of another kind" },
        { say_broken_text, KMP_PLUGIN_MISBEHAVES, "not UTF-8" },
        { ask_unknown_setting, KMP_PLUGIN_MISBEHAVES, "a setting that it does not declare" },
        { report_unknown_notice, KMP_PLUGIN_MISBEHAVES, "a notice or a field" },
        { give_up, KMP_PLUGIN_GAVE_UP, "could not measure this attempt" },
    };
    for (size_t i = 0; i < sizeof lies / sizeof lies[0]; i++) {
        probe_extra = lies[i].extra;
        CHECK_INT(measure("{" SOUND "}", NULL), lies[i].status);
        CHECK_INT(kmp_problems_at_least(problems, KMP_ERROR), 1);
        const char *text = kmp_problems_get(problems, kmp_problems_count(problems) - 1, KMP_ENGLISH).text;
        if (strstr(text, lies[i].text) == NULL)
            CHECK_STR(text, lies[i].text);
    }
    probe_extra = NULL;
}

static kmp_outcome say_without_need(const kmp_desk *desk, const kmp_attempt *a)
{
    desk->emit(a, PROBE_WIDTH_OUT, 0, kmp_int(1), NULL);
    return KMP_DONE;
}

static void a_measure_without_its_evidence_is_absent_whatever_the_plugin_says(void)
{
    probe_extra = say_without_need;
    CHECK_INT(measure("{\"width\":null,\"readings\":[\"1\"]}", NULL), KMP_OK);
    probe_extra = NULL;
    CHECK_INT(value(PROBE_WIDTH_OUT, 0)->given, false);
    CHECK_INT(value(PROBE_SPREAD, 0)->given, false);
    CHECK(!measures.ready[PROBE_SPREAD]);
}

static kmp_outcome odd_numbers(const kmp_desk *desk, const kmp_attempt *a)
{
    desk->emit(a, PROBE_RATIO, 0, (kmp_num){ 4, 8 }, &(kmp_limit){ .low = { 2, 4 }, .high = { INT64_MIN, 1 } });
    return KMP_DONE;
}

static void fractions_are_tidied_on_their_way(void)
{
    probe_extra = odd_numbers;
    CHECK_INT(measure("{\"width\":\"0\"}", NULL), KMP_OK);
    probe_extra = NULL;
    CHECK_INT(value(PROBE_RATIO, 0)->value.d, 2);
    CHECK_INT(value(PROBE_RATIO, 0)->limit.high.d, 0);
}

static kmp_outcome notice(const kmp_desk *desk, const kmp_attempt *a)
{
    desk->report(a, KMP_ERROR, (kmp_at){ .field = PROBE_READINGS, .index = 1 }, 0);
    return KMP_DONE;
}

static void a_notice_is_told_with_trade_place_and_both_languages(void)
{
    probe_extra = notice;
    CHECK_INT(measure("{" SOUND "}", NULL), KMP_OK);
    probe_extra = NULL;
    kmp_problem said = kmp_problems_get(problems, kmp_problems_count(problems) - 1, KMP_INDONESIAN);
    CHECK_STR(said.code, "probe/odd");
    CHECK_STR(said.text, "Itu ganjil.");
    CHECK_STR(said.pointer, "/evidence/readings/1");
    CHECK_INT(said.severity, KMP_WARNING);
}

static void inches_and_millimetres_of_one_length_measure_the_same(void)
{
    CHECK_INT(measure("{\"width\":{\"value\":\"0.25\",\"unit\":\"[in_i]\"}}", NULL), KMP_OK);
    kmp_num inch = value(PROBE_WIDTH_OUT, 0)->value;
    CHECK_INT(measure("{\"width\":{\"value\":\"6.35\",\"unit\":\"mm\"}}", NULL), KMP_OK);
    CHECK(kmp_equal(inch, value(PROBE_WIDTH_OUT, 0)->value) == KMP_YES);
}

// ---- declarations ----

static const char *fault_of(const kmp_plugin *plugin)
{
    arena_empty(&arena);
    const char *fault = declare_fault(&arena, plugin);
    return fault != NULL ? fault : "none";
}

static void faulty_declarations_are_named(void)
{
    CHECK_STR(fault_of(&probe_plugin), "none");
    kmp_field fields[5];
    kmp_measure list[6];
    kmp_task task = probe_tasks[0];
    kmp_plugin plugin = probe_plugin;
    plugin.tasks = &task;
    task.fields = memcpy(fields, probe_fields, sizeof fields);
    task.measures = memcpy(list, probe_measures, sizeof list);
    fields[0].unit = "grams";
    CHECK_STR(fault_of(&plugin), "task \"piece\", field \"width\" has the unit \"grams\", which is no UCUM "
                                 "code known here; docs/PLUGINS.md lists them");
    fields[0].unit = "mm";
    fields[0].low = "1,5";
    CHECK_STR(fault_of(&plugin),
              "task \"piece\", field \"width\" has a bound or a resolution that is no decimal text");
    fields[0].low = "0.33333333333333333333";
    CHECK_STR(fault_of(&plugin),
              "task \"piece\", field \"width\" has a bound or a resolution that 64 bits cannot hold");
    fields[0].low = NULL;
    fields[1].at_least = 7;
    CHECK_STR(fault_of(&plugin),
              "task \"piece\", field \"readings\" has at_least and at_most that fit no number of readings");
    fields[1].at_least = 3;
    fields[2].none_flag = 0;
    CHECK_STR(fault_of(&plugin),
              "task \"piece\", field \"flaws\" names a flag for \"none found\" that is no flag field");
    fields[2].none_flag = PROBE_NONE;
    fields[4].kind = KMP_COUNT;
    fields[4].unit = "flaws";
    fields[4].high = "many";
    CHECK_STR(fault_of(&plugin),
              "task \"piece\", field \"grade\" has a bound or a resolution that is no decimal text");
    fields[4].high = "20";
    CHECK_STR(fault_of(&plugin), "none");
    fields[4].unit = "width";
    CHECK_STR(fault_of(&plugin), "task \"piece\", field \"grade\" is a count, which has no unit but the id of "
                                 "a table or list that it counts the rows of");
    fields[3].kind = KMP_COUNT;
    fields[3].unit = fields[4].unit = "readings";
    fields[2].none_flag = -1;
    CHECK_STR(fault_of(&plugin), "task \"piece\", field \"grade\" counts what another count already does");
    memcpy(&fields[2], &probe_fields[2], 3 * sizeof fields[0]);
    list[2].per = 0;
    CHECK_STR(fault_of(&plugin),
              "task \"piece\", measure \"flaw\" follows the rows of a field that is no table");
    list[2].per = PROBE_FLAWS;
    list[3].id = "Ratio!";
    CHECK_STR(fault_of(&plugin),
              "task \"piece\", measure \"?\" has an id that is not 1 to 40 of a-z, 0-9 and _");
    list[3].id = "width";
    CHECK_STR(fault_of(&plugin), "task \"piece\", measure \"width\" stands twice");
    list[3].id = "ratio";
    plugin.measure = NULL;
    CHECK_STR(fault_of(&plugin), "it has no function that measures");
}

int main(void)
{
    static const struct check_test tests[] = {
        { "values are exact and every expected one is there",
          values_are_exact_and_every_expected_one_is_there },
        { "a limit is kept to its very edge", a_limit_is_kept_to_its_very_edge },
        { "a limit inside the error judges nothing", a_limit_inside_the_error_judges_nothing },
        { "rows come one by one and an empty cell is absent",
          rows_come_one_by_one_and_an_empty_cell_is_absent },
        { "nothing missing becomes a value", nothing_missing_becomes_a_value },
        { "a lie costs the attempt and says which", a_lie_costs_the_attempt_and_says_which },
        { "a measure without its evidence is absent whatever the plugin says",
          a_measure_without_its_evidence_is_absent_whatever_the_plugin_says },
        { "fractions are tidied on their way", fractions_are_tidied_on_their_way },
        { "a notice is told with trade, place and both languages",
          a_notice_is_told_with_trade_place_and_both_languages },
        { "inches and millimetres of one length measure the same",
          inches_and_millimetres_of_one_length_measure_the_same },
        { "faulty declarations are named", faulty_declarations_are_named },
    };
    problems = kmp_problems_new();
    int failed = CHECK_SUITE("desk", tests);
    kmp_problems_free(problems);
    arena_free(&arena);
    return failed;
}
