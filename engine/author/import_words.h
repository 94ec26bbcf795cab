// SPDX-License-Identifier: Apache-2.0
// import_words.h -- what marking schemes call their columns and their two kinds of aspects, letters only
#ifndef KOMPETEN_IMPORT_WORDS_H
#define KOMPETEN_IMPORT_WORDS_H

#include <stdbool.h>

enum column {
    COLUMN_CRITERION,
    COLUMN_SUB,
    COLUMN_ASPECT,
    COLUMN_TYPE,
    COLUMN_DESCRIPTORS,
    COLUMN_SECTION,
    COLUMN_MARK,
    COLUMN_CRITERION_MARK, // what the scheme declares, where it does
    COLUMN_SECTION_MARK,
    COLUMNS
};

static const struct {
    enum column column;
    const char *name;
} names[] = {
    { COLUMN_CRITERION, "criterion" },
    { COLUMN_CRITERION, "criteria" },
    { COLUMN_SUB, "subcriterion" },
    { COLUMN_SUB, "subcriteria" },
    { COLUMN_SUB, "sub" },
    { COLUMN_ASPECT, "aspect" },
    { COLUMN_ASPECT, "aspectdescription" },
    { COLUMN_TYPE, "morj" },
    { COLUMN_TYPE, "mj" },
    { COLUMN_TYPE, "type" },
    { COLUMN_TYPE, "aspecttype" },
    { COLUMN_DESCRIPTORS, "descriptors" },
    { COLUMN_DESCRIPTORS, "descriptor" },
    { COLUMN_SECTION, "section" },
    { COLUMN_SECTION, "wsos" },
    { COLUMN_SECTION, "wsossection" },
    { COLUMN_MARK, "maxmark" },
    { COLUMN_MARK, "mark" },
    { COLUMN_MARK, "max" },
    { COLUMN_CRITERION_MARK, "criterionmark" },
    { COLUMN_SECTION_MARK, "sectionmark" },
    { COLUMN_CRITERION, "kriteria" },
    { COLUMN_SUB, "subkriteria" },
    { COLUMN_ASPECT, "aspek" },
    { COLUMN_TYPE, "jenis" },
    { COLUMN_DESCRIPTORS, "deskriptor" },
    { COLUMN_SECTION, "bagian" },
    { COLUMN_MARK, "nilaimaks" },
    { COLUMN_MARK, "nilaimaksimal" },
};

static const struct {
    const char *name;
    bool judged;
} types[] = {
    { "m", false },         { "measurement", false }, { "measured", false },
    { "measure", false },   { "o", false }, // objective was the older word
    { "objective", false }, { "pengukuran", false },  { "diukur", false },
    { "j", true },          { "judgement", true },    { "judgment", true },
    { "judged", true },     { "penilaian", true },    { "dinilai", true },
};

#endif
