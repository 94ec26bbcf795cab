// SPDX-License-Identifier: Apache-2.0
// test_class.c -- the calls of a class's day, as a page will use them: in memory, without a directory
#include <jansson.h>
#include <kompeten/class.h>
#include <kompeten/kompeten.h>

#include "check.h"

static kmp_engine *engine;
static kmp_problems *problems;

static const char people[] = "issuer,id,name\nk,01,Ani\nk,02,Budi\nl,01,Citra\n";
static const char session[] =
    "{\"on\":\"2026-11-20\",\"zone\":\"WITA\",\"id\":\"UJI\","
    "\"assessors\":[{\"id\":\"MET.1\"},{\"id\":\"MET.2\",\"trained_candidate\":true}]}";

static kmp_source source(const char *name, const char *text)
{
    return (kmp_source){ name, text, strlen(text) };
}

static kmp_folder *new_class(void)
{
    kmp_folder *folder = kmp_folder_new();
    kmp_class_plan plan = { .rubric = "workshop/tidy",
                            .people = source("people.csv", people),
                            .session = source("session.json", session) };
    kmp_problems_clear(problems);
    CHECK_INT(kmp_class_new(folder, engine, &plan, problems), KMP_OK);
    return folder;
}

static const char *paper(const kmp_folder *folder, const char *name)
{
    for (size_t i = 0; i < kmp_folder_count(folder); i++)
        if (strcmp(kmp_folder_paper(folder, i).name, name) == 0)
            return kmp_folder_paper(folder, i).bytes;
    return NULL;
}

static kmp_status enter(kmp_folder *folder, const char *text, const char *reason)
{
    kmp_source sheet = source("sheet.csv", text);
    kmp_entering entering = {
        .sheets = &sheet, .sheet_count = 1, .reason = reason, .at = "2026-11-20T10:00:00+08:00"
    };
    kmp_text report;
    kmp_problems_clear(problems);
    kmp_status status = kmp_class_enter(&report, folder, engine, &entering, problems);
    kmp_text_free(&report);
    return status;
}

static size_t changed(const kmp_folder *folder)
{
    size_t count = 0;
    for (size_t i = 0; i < kmp_folder_count(folder); i++)
        count += kmp_folder_paper(folder, i).changed;
    return count;
}

static const char *said(void)
{
    return kmp_problems_count(problems) > 0 ? kmp_problems_get(problems, 0, KMP_ENGLISH).text : "";
}

static void two_issuers_may_both_have_an_01(void)
{
    kmp_folder *folder = new_class();
    CHECK(paper(folder, "submissions/k.01.json") != NULL);
    CHECK(paper(folder, "submissions/02.json") != NULL);
    CHECK(paper(folder, "submissions/l.01.json") != NULL);
    CHECK(enter(folder, "Candidate,Assessor,care\n01,MET.1,2\n", NULL) != KMP_OK); // which of them?
    kmp_folder_free(folder);
}

static void a_folder_with_papers_is_not_begun_again(void)
{
    kmp_folder *folder = new_class();
    kmp_class_plan plan = { .rubric = "workshop/tidy",
                            .people = source("people.csv", people),
                            .session = source("session.json", session) };
    CHECK_INT(kmp_class_new(folder, engine, &plan, problems), KMP_CLASS_FULL);
    kmp_folder_free(folder);
}

static void a_prefilled_submission_is_referred_not_failed(void)
{
    kmp_folder *folder = new_class();
    const char *text = paper(folder, "submissions/02.json");
    kmp_text record = { NULL, 0 };
    CHECK_INT(kmp_score(&record, engine, text, strlen(text), "02", problems), KMP_OK);
    CHECK(strstr(record.bytes, "\"verdict\":\"refer\"") != NULL);
    CHECK(strstr(record.bytes, "\"trained_candidate\":true") != NULL);
    kmp_text_free(&record);
    kmp_folder_free(folder);
}

static void one_bad_cell_leaves_everything_as_it_was(void)
{
    kmp_folder *folder = new_class();
    char *before = strdup(paper(folder, "submissions/02.json"));
    CHECK(enter(folder, "Candidate,Assessor,swept,care\n02,MET.1,K,2\n02,MET.2,K,9\n", NULL) != KMP_OK);
    CHECK_STR(said(), "cell D3: expected 0..3, found \"9\"");
    CHECK_STR(paper(folder, "submissions/02.json"), before);
    CHECK(paper(folder, "journal.ndjson") == NULL);
    free(before);
    kmp_folder_free(folder);
}

static void entering_twice_is_entering_once(void)
{
    static const char sheet[] = "Candidate,Assessor,From,To,Ended,swept,care,Recommend,Reason\n"
                                "02,MET.1,08:00,08:30,completed,K,2,K,good\n";
    kmp_folder *folder = new_class();
    CHECK_INT(enter(folder, sheet, NULL), KMP_OK);
    char *once = strdup(paper(folder, "submissions/02.json")),
         *journal = strdup(paper(folder, "journal.ndjson"));
    CHECK_INT(enter(folder, sheet, NULL), KMP_OK);
    CHECK_STR(paper(folder, "submissions/02.json"), once);
    CHECK_STR(paper(folder, "journal.ndjson"), journal);
    free(once);
    free(journal);
    kmp_folder_free(folder);
}

static void a_changed_value_needs_a_reason_and_supersedes(void)
{
    kmp_folder *folder = new_class();
    CHECK_INT(enter(folder, "Candidate,Assessor,care\n02,MET.1,2\n", NULL), KMP_OK);
    CHECK(enter(folder, "Candidate,Assessor,care\n02,MET.1,3\n", NULL) != KMP_OK);
    CHECK_STR(said(), "cell C2: 2 was entered for 02 before, found \"3\"; to change it give --reason");
    CHECK_INT(enter(folder, "Candidate,Assessor,care\n02,MET.1,2.0\n", NULL), KMP_OK); // the same number
    CHECK_INT(enter(folder, "Candidate,Assessor,care\n02,MET.1,3\n", "typed wrongly"), KMP_OK);
    const char *text = paper(folder, "submissions/02.json");
    CHECK(strstr(text, "\"points\":\"3\"") != NULL);
    CHECK(strstr(text, "\"reason\":\"typed wrongly\"") != NULL);
    const char *hash = strstr(text, "\"supersedes\":\"");
    CHECK(hash != NULL);
    char name[90];
    snprintf(name, sizeof name, "earlier/%.64s.json", hash != NULL ? hash + 14 : "");
    CHECK(paper(folder, name) != NULL && strstr(paper(folder, name), "\"points\":\"2\"") != NULL);
    kmp_folder_free(folder);
}

static void what_a_hand_wrote_into_a_submission_stays(void)
{
    kmp_folder *folder = new_class();
    char *text = strdup(paper(folder, "submissions/02.json")), *end = strrchr(text, '}'), by_hand[4000];
    *end = '\0';
    snprintf(by_hand, sizeof by_hand,
             "%s,\"note\":\"rain\",\"adjustments\":[{\"code\":\"extra_time\",\"extra_time_s\":600}]}", text);
    CHECK_INT(kmp_folder_put(folder, "submissions/02.json", by_hand, strlen(by_hand)), KMP_OK);
    CHECK_INT(enter(folder, "Candidate,Assessor,care\n02,MET.3,2\n", NULL), KMP_OK);
    const char *after = paper(folder, "submissions/02.json");
    CHECK(strstr(after, "\"note\":\"rain\"") != NULL);
    CHECK(strstr(after, "\"extra_time_s\":600") != NULL);
    CHECK(strstr(after, "{\"id\":\"MET.3\",\"trained_candidate\":false}") != NULL);
    free(text);
    kmp_folder_free(folder);
}

static void further_assessment_leaves_a_tick_open(void)
{
    kmp_folder *folder = new_class();
    CHECK_INT(enter(folder, "Candidate,Assessor,swept,care\n02,MET.1,PL,2\n", NULL), KMP_OK);
    CHECK(strstr(paper(folder, "submissions/02.json"), "\"ticks\":[]") != NULL);
    kmp_folder_free(folder);
}

static void what_is_missing_is_named_with_who_can_supply_it(void)
{
    kmp_folder *folder = new_class();
    kmp_text text;
    CHECK_INT(enter(folder, "Candidate,Assessor,swept,Ended\n02,MET.1,BK,\n", NULL), KMP_OK);
    CHECK_INT(kmp_class_missing(&text, folder, engine, problems), KMP_OK);
    json_t *report = json_loadb(text.bytes, text.size, JSON_REJECT_DUPLICATES, NULL);
    json_t *second = json_array_get(json_object_get(report, "missing"), 1);
    json_t *lack = json_array_get(json_object_get(second, "lacks"), 0);
    CHECK_STR(json_string_value(json_object_get(second, "candidate")), "02");
    CHECK_STR(json_string_value(json_object_get(second, "verdict")), "not_yet"); // no mark could change it
    CHECK_STR(json_string_value(json_object_get(lack, "kind")), "mark");
    CHECK_INT(json_array_size(json_object_get(lack, "who")), 2);
    json_decref(report);
    kmp_text_free(&text);
    kmp_folder_free(folder);
}

static void add_up(void *caller, const kmp_progress *progress)
{
    size_t *told = caller;
    *told += progress->done;
}

static void scoring_tells_its_progress_and_keeps_what_was(void)
{
    kmp_folder *folder = new_class();
    kmp_text sum;
    size_t told = 0, before;
    CHECK_INT(kmp_class_score(&sum, folder, engine, add_up, &told, problems), KMP_OK);
    kmp_text_free(&sum);
    CHECK_INT(told, 1 + 2 + 3);
    CHECK(paper(folder, "records/02.json") != NULL);
    before = kmp_folder_count(folder);
    CHECK_INT(enter(folder, "Candidate,Assessor,swept,care\n02,MET.1,K,2\n", NULL), KMP_OK);
    CHECK(strstr(paper(folder, "submissions/02.json"), "\"supplements\":\"") != NULL);
    CHECK_INT(kmp_class_score(&sum, folder, engine, NULL, NULL, problems), KMP_OK);
    kmp_text_free(&sum);
    CHECK_INT(kmp_folder_count(folder), before + 3); // the journal, the submission and the record before
    CHECK(changed(folder) > 0);
    kmp_folder_free(folder);
}

static void a_rubric_that_changed_under_a_class_is_refused(void)
{
    kmp_folder *folder = new_class();
    char *text = strdup(paper(folder, "session.json")), *hash = strstr(text, "\"rubric_sha256\":\"");
    hash[17] = hash[17] == '0' ? '1' : '0';
    CHECK_INT(kmp_folder_put(folder, "session.json", text, strlen(text)), KMP_OK);
    CHECK_INT(enter(folder, "Candidate,Assessor,care\n02,MET.1,2\n", NULL), KMP_CLASS_RUBRIC_CHANGED);
    free(text);
    kmp_folder_free(folder);
}

static void names_are_nowhere_but_in_the_people_file_and_on_paper(void)
{
    kmp_folder *folder = new_class();
    for (size_t i = 0; i < kmp_folder_count(folder); i++) {
        kmp_paper one = kmp_folder_paper(folder, i);
        if (strstr(one.name, ".json") != NULL)
            CHECK(strstr(one.bytes, "Citra") == NULL);
    }
    kmp_folder_free(folder);
}

static void assessors_may_be_named_by_their_sheets(void)
{
    kmp_folder *folder = kmp_folder_new();
    kmp_class_plan plan = {
        .rubric = "workshop/tidy", .people = source("people.csv", people), .on = "20/11/2026", .zone = "WIB"
    };
    kmp_text sum;
    CHECK_INT(kmp_class_new(folder, engine, &plan, problems), KMP_OK);
    CHECK_INT(enter(folder, "Candidate,From\n02,08:00\n", NULL), KMP_OK);
    CHECK_INT(enter(folder, "Candidate,Assessor,swept,care\n02,MET.9,K,2\n", NULL), KMP_OK);
    kmp_problems_clear(problems);
    CHECK_INT(kmp_class_score(&sum, folder, engine, NULL, NULL, problems), KMP_OK);
    CHECK_STR(sum.bytes, "{\"scored\":1,\"unscored\":2}");
    CHECK_STR(said(), "no assessor is named; an observer does not assess");
    kmp_text_free(&sum);
    kmp_folder_free(folder);
}

static void what_people_are_called_is_escaped_on_the_page(void)
{
    kmp_folder *folder = kmp_folder_new();
    kmp_class_plan plan = {
        .rubric = "workshop/tidy",
        .on = "20/11/2026",
        .zone = "WIB",
        .assessors = "MET.1",
        .people = source("people.csv", "issuer,id,name\nk,<i>1,\"<script>alert(\"\"x\"\")</script>\"\n")
    };
    kmp_text sum, html;
    CHECK_INT(kmp_class_new(folder, engine, &plan, problems), KMP_OK);
    CHECK_INT(kmp_class_score(&sum, folder, engine, NULL, NULL, problems), KMP_OK);
    CHECK_INT(kmp_class_page(&html, folder, engine, KMP_ENGLISH, problems), KMP_OK);
    CHECK(strstr(html.bytes, "<script>") == NULL);
    CHECK(strstr(html.bytes, "&lt;script&gt;") != NULL);
    CHECK(strstr(html.bytes, "<i>1") == NULL);
    CHECK(paper(folder, "forms/%3Ci%3E1.html") != NULL &&
          strstr(paper(folder, "forms/%3Ci%3E1.html"), "<script>") == NULL);
    kmp_text_free(&sum);
    kmp_text_free(&html);
    kmp_folder_free(folder);
}

static const struct check_test tests[] = {
    { "two issuers may both have an 01", two_issuers_may_both_have_an_01 },
    { "a folder with papers is not begun again", a_folder_with_papers_is_not_begun_again },
    { "a prefilled submission is referred, not failed", a_prefilled_submission_is_referred_not_failed },
    { "one bad cell leaves everything as it was", one_bad_cell_leaves_everything_as_it_was },
    { "entering twice is entering once", entering_twice_is_entering_once },
    { "a changed value needs a reason and supersedes", a_changed_value_needs_a_reason_and_supersedes },
    { "what a hand wrote into a submission stays", what_a_hand_wrote_into_a_submission_stays },
    { "further assessment leaves a tick open", further_assessment_leaves_a_tick_open },
    { "what is missing is named with who can supply it", what_is_missing_is_named_with_who_can_supply_it },
    { "scoring tells its progress and keeps what was", scoring_tells_its_progress_and_keeps_what_was },
    { "a rubric that changed under a class is refused", a_rubric_that_changed_under_a_class_is_refused },
    { "names are nowhere but in the people file and on paper",
      names_are_nowhere_but_in_the_people_file_and_on_paper },
    { "assessors may be named by their sheets", assessors_may_be_named_by_their_sheets },
    { "what people are called is escaped on the page", what_people_are_called_is_escaped_on_the_page },
};

int main(void)
{
    char rubrics[4096];
    const char *source_folder = getenv("KOMPETEN_SOURCE");
    snprintf(rubrics, sizeof rubrics, "%s/tests/cli/rubrics", source_folder != NULL ? source_folder : ".");
    const char *folders[] = { rubrics };
    kmp_options options = { .rubric_folders = folders, .rubric_folder_count = 1 };
    problems = kmp_problems_new();
    if (kmp_engine_open(&engine, &options, problems) != KMP_OK)
        return 70;
    int failed = CHECK_SUITE("class", tests);
    kmp_engine_close(engine);
    kmp_problems_free(problems);
    return failed;
}
