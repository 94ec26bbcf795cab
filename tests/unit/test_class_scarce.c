// SPDX-License-Identifier: Apache-2.0
// test_class_scarce.c -- a class's day with each allocation failed in turn: a refusal, and the folder as it was
#include <kompeten/class.h>

#include "check.h"
#include "scarce.h"

static char rubrics[4096];
static const char people[] = "issuer,id,name,language\nk,01,Ani,en\nk,02,Budi,id\n";
static const char sheet[] = "Candidate,Assessor,From,swept,care,Recommend,Reason\n01,MET.1,08:30,K,2,K,good\n"
                            "02,MET.1,,BK,1,BK,\n";
static const char list[] = "id,kind,resolution,unit,calibrated_until,reads\nx,y,0.1,mm,31/12/2027,\n";

typedef kmp_status step(kmp_folder *folder, kmp_engine *engine, kmp_problems *problems);

static kmp_status begin(kmp_folder *folder, kmp_engine *engine, kmp_problems *problems)
{
    kmp_class_plan plan = { .rubric = "workshop/tidy",
                            .people = { "people.csv", people, sizeof people - 1 },
                            .instruments = { "list.csv", list, sizeof list - 1 },
                            .on = "20/11/2026",
                            .zone = "WIB",
                            .assessors = "MET.1, MET.2" };
    return kmp_class_new(folder, engine, &plan, problems);
}

static kmp_status enter(kmp_folder *folder, kmp_engine *engine, kmp_problems *problems)
{
    kmp_source source = { "sheet.csv", sheet, sizeof sheet - 1 };
    kmp_entering entering = {
        .sheets = &source, .sheet_count = 1, .at = "2026-11-20T10:00:00+07:00", .reason = "r"
    };
    kmp_text report;
    kmp_status status = kmp_class_enter(&report, folder, engine, &entering, problems);
    kmp_text_free(&report);
    return status;
}

static kmp_status score(kmp_folder *folder, kmp_engine *engine, kmp_problems *problems)
{
    kmp_text sum;
    kmp_status status = kmp_class_score(&sum, folder, engine, NULL, NULL, problems);
    bool all = status == KMP_OK && sum.bytes != NULL && strcmp(sum.bytes, "{\"scored\":2,\"unscored\":0}") == 0;
    kmp_text_free(&sum);
    return status == KMP_OK && !all ? KMP_NO_MEMORY : status;
}

static kmp_status look(kmp_folder *folder, kmp_engine *engine, kmp_problems *problems)
{
    kmp_text text;
    kmp_status status = kmp_class_missing(&text, folder, engine, problems);
    kmp_text_free(&text);
    if (status == KMP_OK)
        status = kmp_class_ready(&text, folder, engine, NULL, problems);
    else
        return status;
    kmp_text_free(&text);
    if (status == KMP_OK)
        status = kmp_class_page(&text, folder, engine, KMP_INDONESIAN, problems);
    else
        return status;
    kmp_text_free(&text);
    return status;
}

static step *const steps[] = { begin, enter, score, look };

// The day up to a step, which is the one that runs out of memory. Gives its status; `kept` tells whether the
// folder is as it was.
static kmp_status walk(size_t until, long fail_at, bool stays_away, bool *kept)
{
    void *(*usual)(void *, size_t) = memory_resize;
    const char *folders[] = { rubrics };
    kmp_options options = { .rubric_folders = folders, .rubric_folder_count = 1, .uncaged = true };
    kmp_engine *engine = NULL;
    kmp_problems *problems = kmp_problems_new();
    kmp_folder *folder = kmp_folder_new();
    kmp_status status = kmp_engine_open(&engine, &options, problems);
    for (size_t i = 0; status == KMP_OK && i < until; i++)
        status = steps[i](folder, engine, problems);
    size_t before = kmp_folder_count(folder);
    CHECK_INT(status, KMP_OK);
    scarce_begin(fail_at, stays_away);
    status = steps[until](folder, engine, problems);
    memory_resize = usual;
    *kept = kmp_folder_count(folder) == before;
    kmp_folder_free(folder);
    kmp_engine_close(engine);
    kmp_problems_free(problems);
    return status;
}

// Every allocation of a step, one after the other, until the step goes through.
static void starve(size_t until, bool stays_away)
{
    bool kept;
    long n = 1, refused = 0;
    for (;; n++) {
        kmp_status status = walk(until, n, stays_away, &kept);
        if (!scarce_came())
            break;
        refused += status != KMP_OK;
        if (status != KMP_OK && !kept)
            CHECK_INT(n, -1); // a step that failed has changed something
    }
    CHECK(n > 20);
    CHECK(refused > 0);
}

static void starve_both(size_t until)
{
    starve(until, true);
    starve(until, false);
}

static void a_class_is_begun_whole_or_not(void)
{
    starve_both(0);
}

static void sheets_are_entered_whole_or_not(void)
{
    starve_both(1);
}

static void scoring_is_whole_or_not(void)
{
    starve_both(2);
}

static void looking_changes_nothing(void)
{
    starve_both(3);
}

static const struct check_test tests[] = {
    { "a class is begun whole or not", a_class_is_begun_whole_or_not },
    { "sheets are entered whole or not", sheets_are_entered_whole_or_not },
    { "scoring is whole or not", scoring_is_whole_or_not },
    { "looking changes nothing", looking_changes_nothing },
};

int main(void)
{
    const char *source = getenv("KOMPETEN_SOURCE");
    snprintf(rubrics, sizeof rubrics, "%s/tests/cli/rubrics", source != NULL ? source : ".");
    return CHECK_SUITE("class_scarce", tests);
}
