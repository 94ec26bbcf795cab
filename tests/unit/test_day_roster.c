// SPDX-License-Identifier: Apache-2.0
// test_day_roster.c -- the people file, cell by cell; all people are invented
#include "check.h"

#include "day/roster.h"

static struct arena arena;
static kmp_problems *problems;
static struct roster roster;

static kmp_status read(const char *text)
{
    kmp_problems_clear(problems);
    return roster_read(&roster, &arena, "people.csv", text, strlen(text), problems);
}

static const char *said(size_t index)
{
    return index < kmp_problems_count(problems) ? kmp_problems_get(problems, index, KMP_ENGLISH).text : "";
}

static const char *cell(uint32_t person, enum person_column column)
{
    return arena_string(&arena, roster.people[person].cells[column]);
}

static void heads_are_taken_in_either_language(void)
{
    CHECK_INT(read("No;Penerbit;Nomor;Nama;NIK;Tanggal lahir\n1;k;01;Ani;5371014507990001;25/07/1999\n"),
              KMP_OK);
    CHECK_INT(roster.count, 1);
    CHECK_STR(cell(0, PERSON_ID), "01");
    CHECK_STR(cell(0, PERSON_NIK), "5371014507990001");
    CHECK_STR(cell(0, PERSON_BIRTH_DATE), "1999-07-25");
    CHECK_STR(said(0), "cell A1: the column \"No\" is not kept");
}

static void days_that_could_be_month_first_are_told(void)
{
    CHECK_INT(read("issuer,id,name,birth_date\nk,1,Ani,2001-02-03\nk,2,Budi,3/4/2001\nk,3,Citra,05-06-2001\n"),
              KMP_OK);
    CHECK_INT(kmp_problems_count(problems), 1);
    CHECK(strstr(said(0), "cell D3: \"3/4/2001\" is read day first, as 2001-04-03; every day in this column") !=
          NULL);
    // One that can only be day first tells for all; of two equal numbers nothing hangs on the order.
    CHECK_INT(read("issuer,id,name,birth_date\nk,1,Ani,13/04/2001\nk,2,Budi,3/4/2001\n"), KMP_OK);
    CHECK_INT(kmp_problems_count(problems), 0);
    CHECK_INT(read("issuer,id,name,birth_date\nk,1,Ani,04/04/2001\nk,2,Budi,2001-04-03\nk,3,Citra,\n"), KMP_OK);
    CHECK_INT(kmp_problems_count(problems), 0);
    // One that can only be month first is refused by its cell.
    CHECK(read("issuer,id,name,birth_date\nk,1,Ani,04/13/2001\nk,2,Budi,3/4/2001\n") != KMP_OK);
    CHECK(strstr(said(0), "cell D2: \"04/13/2001\" has the month first") != NULL);
}

static void a_damaged_nik_is_refused_by_cell(void)
{
    CHECK(read("issuer,id,name,nik\nk,1,Ani,5.37E+15\nk,2,Budi,\"5,37101E+15\"\nk,3,Citra,371014507990001\n") !=
          KMP_OK);
    CHECK(strstr(said(0), "cell D2: the spreadsheet has turned a NIK into \"5.37E+15\"") != NULL);
    CHECK(strstr(said(1), "cell D3: the spreadsheet has turned a NIK into \"5,37101E+15\"") != NULL);
    CHECK(strstr(said(2), "cell D4: a NIK has 16 digits, found \"371014507990001\"") != NULL);
}

static void every_fault_is_told(void)
{
    CHECK(read("issuer,id,name,language\nk,1,,de\n,1,Budi,\nk,1,Citra,en\n") != KMP_OK);
    CHECK_STR(said(0), "cell C2: the name is missing");
    CHECK_STR(said(1), "cell D2: expected en or id, found \"de\"");
    CHECK_STR(said(2), "cell A3: the issuer is missing");
    CHECK_STR(said(3), "cell B4: \"1\" stands twice in the people file; each person needs an id of their own");
}

static void what_is_written_reads_back(void)
{
    struct page page = { 0 };
    CHECK_INT(read("issuer;id;name;phone\nk;=1;\"Ani \"\"A\"\"; Sh.\";+62 812\nl;=1;Budi;-\n"), KMP_OK);
    roster_write(&page, &roster);
    CHECK_INT(read(page.bytes), KMP_OK);
    CHECK_INT(roster.count, 2);
    CHECK_STR(cell(0, PERSON_ID), "=1");
    CHECK_STR(cell(0, PERSON_NAME), "Ani \"A\"; Sh.");
    CHECK_STR(cell(0, PERSON_PHONE), "+62 812");
    CHECK(strstr(page.bytes, ",=") == NULL && strstr(page.bytes, ",+") == NULL);
    page_free(&page);
}

static void a_file_without_people_is_none(void)
{
    CHECK_INT(read(""), KMP_SHEET_EMPTY);
    CHECK_INT(read("issuer,id,name\n"), KMP_SHEET_EMPTY);
    CHECK_INT(read("name,nik\nAni,\n"), KMP_PEOPLE_COLUMNS);
}

static const struct check_test tests[] = {
    { "heads are taken in either language", heads_are_taken_in_either_language },
    { "days that could be month first are told", days_that_could_be_month_first_are_told },
    { "a damaged NIK is refused by cell", a_damaged_nik_is_refused_by_cell },
    { "every fault is told", every_fault_is_told },
    { "what is written reads back, and no cell begins a formula", what_is_written_reads_back },
    { "a file without people is none", a_file_without_people_is_none },
};

int main(void)
{
    problems = kmp_problems_new();
    int failed = CHECK_SUITE("day_roster", tests);
    kmp_problems_free(problems);
    arena_free(&arena);
    return failed;
}
