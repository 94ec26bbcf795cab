// SPDX-License-Identifier: Apache-2.0
// test_problem.c -- complaints: kept, told, counted, sorted
#include "base/problem.h"

#include "check.h"

static void say(kmp_problems *problems, kmp_severity severity, const char *pointer, const char *field)
{
    problem_say(problems, severity, KMP_MISSING_READING, pointer, "field", field, (char *)NULL);
}

static void a_problem_is_told_in_both_languages(void)
{
    kmp_problems *problems = kmp_problems_new();
    problem_file(problems, "budi.json");
    say(problems, KMP_WARNING, "/evidence", "dose");
    kmp_problem english = kmp_problems_get(problems, 0, KMP_ENGLISH);
    kmp_problem indonesian = kmp_problems_get(problems, 0, KMP_INDONESIAN);
    CHECK_STR(english.text, "no reading of \"dose\"");
    CHECK_STR(indonesian.text, "tidak ada hasil ukur \"dose\"");
    CHECK_STR(english.code, "missing_reading");
    CHECK_STR(english.file, "budi.json");
    CHECK_STR(english.pointer, "/evidence");
    CHECK_INT(english.status, KMP_MISSING_READING);
    CHECK(kmp_problems_get(problems, 0, KMP_ENGLISH).text == english.text);
    kmp_problems_free(problems);
}

static void names_without_a_value_stay_as_they_are(void)
{
    struct arena arena = { 0 };
    struct problem problem = { .status = KMP_WRONG_KIND, .args = { { "expected", "a {found}" } } };
    CHECK_STR(problem_text(&arena, &problem, KMP_ENGLISH), "expected a {found}, found {found}");
    struct problem braces = { .status = KMP_RUBRIC_SETTING_MISSING,
                              .args = { { "setting", "level" }, { "task", "a/b" } } };
    CHECK_STR(problem_text(&arena, &braces, KMP_ENGLISH),
              "setting \"level\" of task \"a/b\" must be set; write settings = { level = ... }");
    struct problem open = { .status = KMP_RUBRIC_ABSENT };
    CHECK_STR(problem_text(&arena, &open, KMP_ENGLISH), "there is no rubric here; a file begins with rubric {");
    arena_free(&arena);
}

static void control_characters_of_others_are_escaped(void)
{
    struct arena arena = { 0 };
    struct problem problem = { .status = KMP_UNKNOWN_KEY, .args = { { "key", "a\x1B[2J\n\x7F\xC3\xA9" } } };
    CHECK_STR(problem_text(&arena, &problem, KMP_ENGLISH),
              "there is no key \"a\\u001b[2J\\u000a\\u007f\xC3\xA9\" here");
    arena_free(&arena);
}

static void a_notice_is_told_in_its_own_words(void)
{
    struct arena arena = { 0 };
    struct problem both = { .status = KMP_NOTICE,
                            .code = "barista/cold",
                            .args = { { "text", "the cup is cold" }, { "text_id", "cangkir dingin" } } };
    struct problem one = { .status = KMP_NOTICE, .args = { { "text", "the cup is cold" } } };
    CHECK_STR(problem_text(&arena, &both, KMP_ENGLISH), "the cup is cold");
    CHECK_STR(problem_text(&arena, &both, KMP_INDONESIAN), "cangkir dingin");
    CHECK_STR(problem_text(&arena, &one, KMP_INDONESIAN), "the cup is cold");
    CHECK_STR(problem_code(&both), "barista/cold");
    CHECK_STR(problem_code(&one), "notice");
    arena_free(&arena);
}

static void every_status_has_its_code_and_two_sentences(void)
{
    struct arena arena = { 0 };
    for (int status = 0; status < KMP_STATUS_COUNT; status++) {
        struct problem problem = { .status = (kmp_status)status };
        const char *code = problem_code(&problem);
        CHECK(code[0] != 0 && strspn(code, "abcdefghijklmnopqrstuvwxyz_0123456789") == strlen(code));
        CHECK(problem_text(&arena, &problem, KMP_ENGLISH)[0] != 0);
        CHECK(problem_text(&arena, &problem, KMP_INDONESIAN)[0] != 0);
        struct problem named = { .status = problem_status_of(text_of(code)) };
        CHECK(named.status <= problem.status);
        CHECK_STR(problem_code(&named), code);
    }
    CHECK_INT(problem_status_of(text_of("no_such_code")), KMP_STATUS_COUNT);
    CHECK_INT(problem_status_of(text_of(NULL)), KMP_STATUS_COUNT);
    arena_free(&arena);
}

// An Indonesian sentence that forgets an argument would hide what was found.
static void both_sentences_name_the_same_arguments(void)
{
    static const char *const names[] = { "{expected}",  "{found}",   "{key}",   "{near}",       "{field}",
                                         "{criterion}", "{why}",     "{limit}", "{instrument}", "{assessor}",
                                         "{trade}",     "{measure}", "{what}" };
    struct arena arena = { 0 };
    for (int status = 0; status < KMP_STATUS_COUNT; status++) {
        struct problem problem = { .status = (kmp_status)status };
        const char *english = problem_text(&arena, &problem, KMP_ENGLISH);
        const char *indonesian = problem_text(&arena, &problem, KMP_INDONESIAN);
        for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
            if ((strstr(english, names[i]) != NULL) != (strstr(indonesian, names[i]) != NULL))
                CHECK_STR(problem_code(&problem), names[i]);
    }
    arena_free(&arena);
}

static void a_full_list_counts_the_rest(void)
{
    kmp_problems *problems = kmp_problems_new();
    for (int i = 0; i < PROBLEMS_KEPT + 10; i++)
        say(problems, KMP_WARNING, "", "dose");
    CHECK_INT(kmp_problems_count(problems), PROBLEMS_KEPT);
    CHECK_INT(kmp_problems_dropped(problems), 10);
    CHECK_INT(kmp_problems_at_least(problems, KMP_WARNING), PROBLEMS_KEPT + 10);
    CHECK_INT(problem_worst(problems), KMP_OK);
    problem_say(problems, KMP_ERROR, KMP_TIMES_REVERSED, "/taken", (char *)NULL);
    CHECK_INT(kmp_problems_count(problems), PROBLEMS_KEPT);
    CHECK_STR(kmp_problems_get(problems, PROBLEMS_KEPT - 1, KMP_ENGLISH).code, "times_reversed");
    CHECK_INT(kmp_problems_at_least(problems, KMP_ERROR), 1);
    CHECK_INT(problem_worst(problems), KMP_TIMES_REVERSED);
    for (int i = 0; i < PROBLEMS_KEPT; i++)
        say(problems, KMP_ERROR, "", "dose");
    CHECK_STR(kmp_problems_get(problems, 0, KMP_ENGLISH).code, "times_reversed");
    kmp_problems_clear(problems);
    CHECK_INT(kmp_problems_count(problems) + kmp_problems_dropped(problems), 0);
    CHECK_INT(problem_worst(problems), KMP_OK);
    kmp_problems_free(problems);
}

static void nobody_listens_where_there_is_no_list(void)
{
    say(NULL, KMP_ERROR, "", "dose");
    problem_file(NULL, "x");
    problem_sort(NULL, 0);
    CHECK_INT(problem_worst(NULL), KMP_OK);
    CHECK_INT(kmp_problems_count(NULL), 0);
    CHECK(problem_at(NULL, 0) == NULL);
    kmp_problems_clear(NULL);
    kmp_problems_free(NULL);
}

static void beyond_the_end_there_is_nothing(void)
{
    kmp_problems *problems = kmp_problems_new();
    kmp_problem none = kmp_problems_get(problems, 0, KMP_ENGLISH);
    CHECK_INT(none.status, KMP_OK);
    CHECK_STR(none.text, "");
    CHECK(problem_at(problems, 7) == NULL);
    kmp_problems_free(problems);
}

static void a_huge_text_is_cut_between_code_points(void)
{
    kmp_problems *problems = kmp_problems_new();
    static char huge[100001];
    for (size_t i = 0; i < 100000; i += 2)
        memcpy(huge + i, "\xC3\xA9", 2);
    say(problems, KMP_ERROR, huge, huge);
    const struct problem *kept = problem_at(problems, 0);
    CHECK(strlen(kept->args[0].value) <= PROBLEM_VALUE_BYTES);
    CHECK(strlen(kept->args[0].value) >= PROBLEM_VALUE_BYTES - 4);
    CHECK(strlen(kept->pointer) <= PROBLEM_POINTER_BYTES);
    CHECK_INT(text_invalid_at(kept->pointer, strlen(kept->pointer)), strlen(kept->pointer));
    CHECK_STR(kept->pointer + strlen(kept->pointer) - 3, "\xE2\x80\xA6");
    huge[PROBLEM_VALUE_BYTES] = 0;
    say(problems, KMP_ERROR, "", huge);
    CHECK_STR(problem_at(problems, 1)->args[0].value, huge);
    kmp_problems_free(problems);
}

static void texts_are_copied(void)
{
    kmp_problems *problems = kmp_problems_new();
    char word[] = "dose";
    say(problems, KMP_NOTE, word, word);
    word[0] = 'X';
    CHECK_STR(problem_at(problems, 0)->pointer, "dose");
    CHECK_STR(problem_at(problems, 0)->args[0].value, "dose");
    kmp_problems_free(problems);
}

static void sorting_moves_only_from_the_index_on_and_keeps_equals_in_order(void)
{
    static const char *const given[][2] = {
        { "/z", "first" }, { "/b", "y" }, { "/b", "x" }, { "/a", "z" }, { NULL, "q" }
    };
    static const char *const wanted[] = { "first", "q", "z", "x", "y" };
    kmp_problems *problems = kmp_problems_new();
    for (int i = 0; i < 5; i++)
        say(problems, KMP_WARNING, given[i][0], given[i][1]);
    problem_sort(problems, 1);
    for (size_t i = 0; i < 5; i++)
        CHECK_STR(problem_at(problems, i)->args[0].value, wanted[i]);
    problem_sort(problems, 1000);
    kmp_problems_clear(problems);
    for (uint32_t line = 1; line <= 2; line++)
        problem_add(problems, &(struct problem){ .status = KMP_NOT_TICKED, .line = line });
    problem_sort(problems, 0);
    CHECK_INT(problem_at(problems, 0)->line, 1);
    kmp_problems_free(problems);
}

static void memory_that_ran_out_stands_at_the_end(void)
{
    kmp_problems *problems = kmp_problems_new();
    problem_say(problems, KMP_ERROR, KMP_NO_MEMORY, NULL, (char *)NULL);
    problem_say(problems, KMP_ERROR, KMP_NO_MEMORY, NULL, (char *)NULL);
    say(problems, KMP_ERROR, "", "dose");
    CHECK_INT(kmp_problems_count(problems), 2);
    CHECK_STR(kmp_problems_get(problems, 1, KMP_ENGLISH).code, "no_memory");
    CHECK_STR(kmp_problems_get(problems, 1, KMP_INDONESIAN).text, "memori tidak cukup");
    CHECK_INT(problem_worst(problems), KMP_NO_MEMORY);
    kmp_problems_free(problems);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "a problem is told in both languages", a_problem_is_told_in_both_languages },
        { "names without a value stay as they are", names_without_a_value_stay_as_they_are },
        { "control characters of others are escaped", control_characters_of_others_are_escaped },
        { "a notice is told in its own words", a_notice_is_told_in_its_own_words },
        { "every status has its code and two sentences", every_status_has_its_code_and_two_sentences },
        { "both sentences name the same arguments", both_sentences_name_the_same_arguments },
        { "a full list counts the rest, and an error finds a place", a_full_list_counts_the_rest },
        { "nobody listens where there is no list", nobody_listens_where_there_is_no_list },
        { "beyond the end there is nothing", beyond_the_end_there_is_nothing },
        { "a huge text is cut between code points", a_huge_text_is_cut_between_code_points },
        { "texts are copied", texts_are_copied },
        { "sorting moves only from the index on",
          sorting_moves_only_from_the_index_on_and_keeps_equals_in_order },
        { "memory that ran out stands at the end", memory_that_ran_out_stands_at_the_end },
    };
    return CHECK_SUITE("problem", tests);
}
