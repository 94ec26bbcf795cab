// SPDX-License-Identifier: Apache-2.0
// assets.c -- attribution and licence of what others made: what each asset lacks for this use
#include <string.h>

#include "digital.h"

static const kmp_choice asset_kinds[] = {
    { "image", "Image", "Gambar" },
    { "video", "Video", "Video" },
    { "music", "Music or sound", "Musik atau suara" },
    { "font", "Font", "Huruf" },
    { "text", "Text", "Teks" },
    { "other", "Other", "Lainnya" },
};

static const kmp_choice releases[] = {
    { "not_needed", "Nobody can be recognised", "Tidak ada orang yang dapat dikenali" },
    { "given", "Given in writing", "Diberikan tertulis" },
    { "missing", "Missing", "Tidak ada" },
};
enum { RELEASE_MISSING = 2 };

const kmp_field asset_columns[ASSET_COLUMNS] = {
    [ASSET_NAME] = { "name", "Asset", "Aset", KMP_TEXT, .at_least = 1, .at_most = 1 },
    [ASSET_KIND] = { "kind", "Kind", "Jenis", KMP_CHOICE, .at_least = 1, .at_most = 1, .choices = asset_kinds,
                     .choice_count = KMP_COUNT_OF(asset_kinds) },
    [ASSET_AUTHOR] = { "author", "Author as named in the work (\"none\": not named)",
                       "Pencipta yang disebutkan dalam karya (\"tidak ada\": tidak disebutkan)", KMP_TEXT,
                       .at_least = 1, .at_most = 1 },
    [ASSET_SOURCE] = { "source", "Source as named in the work (\"none\": not named)",
                       "Sumber yang disebutkan dalam karya (\"tidak ada\": tidak disebutkan)", KMP_TEXT,
                       .at_least = 1, .at_most = 1 },
    [ASSET_LICENCE] = { "licence", "Licence or permission (\"none\": not named)",
                        "Lisensi atau izin (\"tidak ada\": tidak disebutkan)", KMP_TEXT, .at_least = 1,
                        .at_most = 1 },
    [ASSET_MODIFIED] = { "modified", "Was changed", "Diubah", KMP_FLAG, .at_least = 0, .at_most = 1 },
    [ASSET_NON_COMMERCIAL] = { "non_commercial", "Licence forbids commercial use (NC)",
                               "Lisensi melarang penggunaan komersial (NC)", KMP_FLAG, .at_least = 0,
                               .at_most = 1 },
    [ASSET_NO_DERIVATIVES] = { "no_derivatives", "Licence forbids changes (ND)",
                               "Lisensi melarang perubahan (ND)", KMP_FLAG, .at_least = 0, .at_most = 1 },
    [ASSET_RELEASE] = { "model_release", "Consent of recognisable people", "Persetujuan orang yang tampak",
                        KMP_CHOICE, .at_least = 1, .at_most = 1, .choices = releases,
                        .choice_count = KMP_COUNT_OF(releases) },
};

// Whether something is at fault; UNKNOWN where what decides is missing.
static kmp_truth not_named(const struct work *w, kmp_at at)
{
    const char *text = work_text(w, at);
    if (text == NULL)
        return KMP_UNKNOWN;
    return text_is_blank(text) || text_is_one_of(text, &w->digital->not_named) ? KMP_YES : KMP_NO;
}

static kmp_truth flag(const struct work *w, kmp_at at)
{
    return w->desk->flag(w->attempt, at);
}

static kmp_truth both(kmp_truth a, kmp_truth b)
{
    if (a == KMP_NO || b == KMP_NO)
        return KMP_NO;
    return a == KMP_UNKNOWN || b == KMP_UNKNOWN ? KMP_UNKNOWN : KMP_YES;
}

struct tally {
    const struct work *w;
    int64_t faults;
    bool unknown;
};

static void count_fault(struct tally *tally, kmp_truth fault, kmp_at at, uint32_t notice)
{
    if (fault == KMP_YES) {
        tally->faults++;
        work_note(tally->w, at, notice);
    }
    tally->unknown = tally->unknown || fault == KMP_UNKNOWN;
}

// What the licence allows can only be asked where there is one.
static void count_licence(struct tally *tally, uint32_t table, uint32_t row)
{
    const struct work *w = tally->w;
    kmp_at licence = work_cell(table, row, ASSET_LICENCE);
    kmp_truth unlicensed = not_named(w, licence);
    count_fault(tally, unlicensed, licence, NOTICE_LICENCE);
    if (unlicensed == KMP_YES)
        return;
    kmp_at sold = work_cell(table, row, ASSET_NON_COMMERCIAL),
           fixed = work_cell(table, row, ASSET_NO_DERIVATIVES);
    kmp_truth commercial = strcmp(work_setting(w, "use"), "commercial") == 0 ? KMP_YES : KMP_NO;
    count_fault(tally, both(commercial, flag(w, sold)), sold, NOTICE_NON_COMMERCIAL);
    count_fault(tally, both(flag(w, work_cell(table, row, ASSET_MODIFIED)), flag(w, fixed)), fixed,
                NOTICE_NO_DERIVATIVES);
}

static void count_release(struct tally *tally, kmp_at at)
{
    int32_t release = tally->w->desk->choice(tally->w->attempt, at);
    kmp_truth fault = release < 0 ? KMP_UNKNOWN : release == RELEASE_MISSING ? KMP_YES : KMP_NO;
    count_fault(tally, fault, at, NOTICE_RELEASE);
}

void assets_measure(const struct work *w, uint32_t table, uint32_t measure)
{
    const struct rule *rule = work_rule(w, "assets", "faults", NULL, NULL);
    for (uint32_t row = 0; row < work_rows(w, table); row++) {
        kmp_at author = work_cell(table, row, ASSET_AUTHOR), source = work_cell(table, row, ASSET_SOURCE);
        struct tally tally = { w, 0, false };
        count_fault(&tally, not_named(w, author), author, NOTICE_AUTHOR);
        count_fault(&tally, not_named(w, source), source, NOTICE_SOURCE);
        count_licence(&tally, table, row);
        count_release(&tally, work_cell(table, row, ASSET_RELEASE));
        if (tally.unknown)
            work_warn(w, work_cell(table, row, ASSET_LICENCE), NOTICE_ASSET_INCOMPLETE);
        else
            work_emit(w, measure, row, kmp_int(tally.faults), rule);
    }
}
