// SPDX-License-Identifier: Apache-2.0
// entrants.c -- the candidates of a class with their records, and what a form says of each
#include "forms.h"

#include "../day/show.h"

static const struct {
    const char *indonesian, *english, *brief;
} words[OUTCOMES] = {
    [OUTCOME_K] = { "Kompeten", "Competent", "K" },
    [OUTCOME_BK] = { "Belum Kompeten", "Not yet competent", "BK" },
    [OUTCOME_PL] = { "Penilaian lanjut", "Further assessment", "PL" },
    [OUTCOME_ABSENT] = { "Tidak dinilai", "Not assessed", "TD" },
    [OUTCOME_DISPUTED] = { "Asesor belum sepakat", "The assessors disagree", "-" },
    [OUTCOME_UNKNOWN] = { "Belum ada hasil", "No result yet", "-" },
};

const char *outcome_word(enum outcome outcome)
{
    return words[outcome].indonesian;
}

const char *outcome_english(enum outcome outcome)
{
    return words[outcome].english;
}

const char *outcome_short(enum outcome outcome)
{
    return words[outcome].brief;
}

uint32_t record_first(const struct record *record, uint32_t list)
{
    return list != 0 ? tape_first(&record->tape, list) : 0;
}

struct text entrant_name(const struct entrant *entrant)
{
    return entrant->person != NULL ? entrant->person->cells[PERSON_NAME] : entrant->seat->id;
}

struct text unit_code(const struct record *record, uint32_t unit)
{
    return record_text(record, unit, "code");
}

uint32_t outcome_count(const struct forms *forms, enum outcome outcome)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < forms->count; i++)
        count += forms->entrants[i].outcome == outcome;
    return count;
}

// ---- outcomes ----

static enum outcome outcome_of_word(struct text word)
{
    if (text_is(word, "K"))
        return OUTCOME_K;
    return text_is(word, "BK") ? OUTCOME_BK : OUTCOME_PL;
}

// What the assessors of a unit say together: DISPUTED where they contradict each other, OUTCOMES where none
// says anything.
static enum outcome recommended(const struct record *record, uint32_t unit)
{
    enum outcome all = OUTCOMES;
    for (uint32_t i = record_first(record, record_member(record, unit, "recommended")); i != 0;
         i = tape_node(&record->tape, i)->next) {
        enum outcome one = outcome_of_word(record_text(record, i, "result"));
        all = all == OUTCOMES || all == one ? one : OUTCOME_DISPUTED;
    }
    return all;
}

enum outcome computed_outcome(const struct record *record, uint32_t unit)
{
    static const enum outcome all[] = { OUTCOME_K, OUTCOME_BK, OUTCOME_PL, OUTCOME_ABSENT };
    struct text verdict = record_text(record, unit, "verdict");
    for (size_t i = 0; verdict_words[i] != NULL; i++)
        if (text_is(verdict, verdict_words[i]))
            return all[i];
    return OUTCOME_UNKNOWN;
}

enum outcome unit_outcome(const struct entrant *entrant, uint32_t unit)
{
    enum outcome computed = computed_outcome(&entrant->record, unit);
    enum outcome said = recommended(&entrant->record, unit);
    if (computed != OUTCOME_K && computed != OUTCOME_BK)
        return computed; // whatever was recommended: it is not known, or was not seen
    return said != OUTCOMES ? said : computed;
}

enum outcome entrant_outcome(struct entrant *entrant)
{
    static const enum outcome order[] = { OUTCOME_DISPUTED, OUTCOME_BK, OUTCOME_PL, OUTCOME_ABSENT };
    const struct record *record = &entrant->record;
    bool seen[OUTCOMES] = { false };
    entrant->computed = true;
    for (uint32_t i = record_first(record, record->units); i != 0; i = tape_node(&record->tape, i)->next) {
        uint32_t agrees = record_member(record, i, "agrees");
        seen[unit_outcome(entrant, i)] = true;
        entrant->computed &= recommended(record, i) == OUTCOMES;
        entrant->differs |= agrees != 0 && tape_node(&record->tape, agrees)->kind == NODE_FALSE;
    }
    for (size_t i = 0; i < sizeof order / sizeof order[0]; i++)
        if (seen[order[i]])
            return order[i];
    return OUTCOME_K;
}

// ---- reading ----

static kmp_status read_entrant(struct forms *forms, uint32_t index, bool named)
{
    struct day *day = forms->day;
    struct entrant *entrant = &forms->entrants[index];
    entrant->seat = session_seat(&day->session, index);
    entrant->person = named ? roster_find(&day->roster, entrant->seat->issuer, entrant->seat->id) : NULL;
    entrant->paper = &day->drafts[index].paper;
    entrant->outcome = OUTCOME_UNKNOWN;
    const char *name = seat_file(&day->arena, &day->session, index, "records", ".json");
    const struct paper *paper = name != NULL ? folder_find(day->folder, name) : NULL;
    if (name == NULL || paper == NULL)
        return name == NULL ? KMP_NO_MEMORY : KMP_OK;
    kmp_status status =
        record_read(&entrant->record, &day->arena, paper->bytes, paper->size, name, forms->problems);
    if (status != KMP_OK)
        return status;
    struct text scored = record_text(&entrant->record, entrant->record.submission, "sha256");
    entrant->scored = text_is(scored, entrant->paper->sha256);
    if (entrant->scored)
        entrant->outcome = entrant_outcome(entrant);
    return KMP_OK;
}

kmp_status forms_read(struct forms *out, struct day *day, bool named, kmp_problems *problems)
{
    *out = (struct forms){ .day = day, .problems = problems };
    out->entrants = arena_array(&day->arena, (size_t)day->session.candidates.count + 1, sizeof *out->entrants);
    kmp_status status = out->entrants != NULL ? KMP_OK : KMP_NO_MEMORY;
    for (uint32_t i = 0; i < day->session.candidates.count && status == KMP_OK; i++) {
        status = read_entrant(out, i, named);
        out->count++;
    }
    return status;
}
