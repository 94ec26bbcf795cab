// SPDX-License-Identifier: Apache-2.0
// roster.h -- the people file: names and national numbers, which stand there and nowhere else
#ifndef KOMPETEN_DAY_ROSTER_H
#define KOMPETEN_DAY_ROSTER_H

#include "grid.h"

// The columns of a people file, in their order; the last is ours and may be left out.
enum person_column {
    PERSON_ISSUER,
    PERSON_ID,
    PERSON_NAME,
    PERSON_NIK,
    PERSON_BIRTH_PLACE,
    PERSON_BIRTH_DATE,
    PERSON_SEX,
    PERSON_ADDRESS,
    PERSON_CITY_CODE,
    PERSON_PROVINCE_CODE,
    PERSON_PHONE,
    PERSON_EMAIL,
    PERSON_EDUCATION_CODE,
    PERSON_JOB_CODE,
    PERSON_CONSENT,
    PERSON_LANGUAGE, // of the candidate's feedback: en or id
    PERSON_COLUMNS
};

struct person {
    struct text cells[PERSON_COLUMNS]; // dates as 2026-11-18; no text: empty
    uint32_t row;
};

struct roster {
    struct person *people;
    uint32_t count;
};

// Reads and checks a people file: every fault is an error with its cell. Persons without an issuer take
// `issuer`, where it is a text.
kmp_status roster_read(struct roster *out, struct arena *arena, const char *name, const char *bytes,
                       size_t size, kmp_problems *problems);
// The person of a candidate; NULL where the file has none.
const struct person *roster_find(const struct roster *roster, struct text issuer, struct text id);
// The file as it is kept: commas, all columns, nothing that a spreadsheet could take for a formula.
void roster_write(struct page *page, const struct roster *roster);

#endif
