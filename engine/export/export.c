// SPDX-License-Identifier: Apache-2.0
// export.c -- records as a list by a mapping: read, the superseded passed over, written
#include <kompeten/exchange.h>

#include <stdlib.h>

#include "../day/show.h"
#include "../day/xlsx/list.h"
#include "../exchange/export.h"
#include "exporting.h"

extern const unsigned char mapping_participants[], mapping_certificates[], mapping_moodle_grades[];
extern const size_t mapping_participants_size, mapping_certificates_size, mapping_moodle_grades_size;

// A submission that a record was made of, or that one of them supersedes.
struct seen {
    struct text hash;
    uint32_t record;
};

struct exporting {
    struct arena arena;
    struct mapping mapping;
    struct roster roster;
    struct decisions decisions;
    struct record *records;                // [count]
    struct seen *submissions, *superseded; // by hash, [count] and [superseded_count]
    uint32_t count, superseded_count;
    struct export x;
    kmp_export_counts *counts;
    kmp_problems *problems;
};

kmp_status mapping_built_in(struct mapping *out, struct arena *arena, const char *name, kmp_problems *problems)
{
    const struct {
        const char *name;
        const unsigned char *bytes;
        size_t size;
    } all[] = {
        { "participants", mapping_participants, mapping_participants_size },
        { "certificates", mapping_certificates, mapping_certificates_size },
        { "moodle-grades", mapping_moodle_grades, mapping_moodle_grades_size },
    };
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        if (strcmp(name, all[i].name) == 0)
            return mapping_read(out, arena, (const char *)all[i].bytes, all[i].size, name, problems);
    problem_say(problems, KMP_ERROR, KMP_UNKNOWN_WORD, NULL, "expected",
                "participants, certificates, moodle-grades", "found", name, NULL);
    return KMP_UNKNOWN_WORD;
}

// ---- reading ----

// A column whose source was not given at all.
static kmp_status check_sources(struct exporting *e, const kmp_export_options *options)
{
    kmp_status worst = KMP_OK;
    for (uint32_t i = 0; i < e->mapping.columns.count; i++) {
        const struct mapped_column *column = mapped_column_at(&e->mapping, i);
        kmp_status status = KMP_OK;
        if (column->person >= 0 && options->people.bytes == NULL)
            status = KMP_EXPORT_NO_PEOPLE;
        else if (column->decision.bytes != NULL && options->decisions.count == 0)
            status = KMP_EXPORT_NO_DECISIONS;
        if (status == KMP_OK || status == worst)
            continue;
        problem_say(e->problems, KMP_ERROR, status, NULL, "head", arena_string(&e->arena, column->head), NULL);
        worst = status;
    }
    return worst;
}

static kmp_status read_beside(struct exporting *e, const kmp_export_options *options)
{
    const kmp_source *mapping = &options->mapping, *people = &options->people;
    kmp_status status =
        mapping->bytes != NULL
            ? mapping_read(&e->mapping, &e->arena, mapping->bytes, mapping->size, mapping->name, e->problems)
            : mapping_built_in(&e->mapping, &e->arena, mapping->name, e->problems);
    if (status == KMP_OK)
        status = check_sources(e, options);
    if (status == KMP_OK && people->bytes != NULL)
        status = roster_read(&e->roster, &e->arena, people->name, people->bytes, people->size, e->problems);
    if (status == KMP_OK)
        status = decisions_read(&e->decisions, &e->arena, &options->decisions, e->problems);
    return status;
}

static int by_hash(const void *a, const void *b)
{
    const struct seen *left = a, *right = b;
    int order = text_order(left->hash, right->hash);
    return order != 0 ? order : left->record < right->record ? -1 : left->record > right->record;
}

static void note_hashes(struct exporting *e, uint32_t index)
{
    const struct record *record = &e->records[index];
    struct text own = { NULL, 0 };
    if (record->submission != 0)
        own = record_text(record, record->submission, "sha256");
    e->submissions[e->count++] = (struct seen){ own, index };
    if (record->supersedes.bytes != NULL)
        e->superseded[e->superseded_count++] = (struct seen){ record->supersedes, index };
}

static kmp_status read_records(struct exporting *e, const kmp_records *records)
{
    kmp_status worst = KMP_OK;
    e->records = arena_array(&e->arena, records->count + 1, sizeof *e->records);
    e->submissions = arena_array(&e->arena, records->count + 1, sizeof *e->submissions);
    e->superseded = arena_array(&e->arena, records->count + 1, sizeof *e->superseded);
    if (e->records == NULL || e->submissions == NULL || e->superseded == NULL)
        return KMP_NO_MEMORY;
    for (uint32_t i = 0; i < records->count && worst != KMP_NO_MEMORY; i++) {
        kmp_status status = record_read(&e->records[i], &e->arena, records->texts[i].bytes,
                                        records->texts[i].size, records->names[i], e->problems);
        worst = worst == KMP_OK || status == KMP_NO_MEMORY ? status : worst;
        if (status == KMP_OK)
            note_hashes(e, i);
    }
    if (e->count > 1)
        qsort(e->submissions, e->count, sizeof *e->submissions, by_hash);
    if (e->superseded_count > 1)
        qsort(e->superseded, e->superseded_count, sizeof *e->superseded, by_hash);
    return worst;
}

// ---- rows ----

static const struct seen *first_of(const struct seen *all, uint32_t count, struct text hash)
{
    uint32_t low = 0, high = count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (text_order(all[middle].hash, hash) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < count && text_same(all[low].hash, hash) ? &all[low] : NULL;
}

// Whether another record here stands for this one; it is said then.
static bool passed_over(struct exporting *e, uint32_t index)
{
    const struct record *record = &e->records[index];
    if (record->submission == 0)
        return false;
    struct text hash = record_text(record, record->submission, "sha256");
    bool old = first_of(e->superseded, e->superseded_count, hash) != NULL;
    const struct seen *first = first_of(e->submissions, e->count, hash);
    if (!old && (first == NULL || first->record == index))
        return false;
    problem_say(e->problems, KMP_WARNING, old ? KMP_EXPORT_SUPERSEDED : KMP_EXPORT_TWICE, NULL, "candidate",
                arena_string(&e->arena, record_text(record, record->candidate, "id")), NULL);
    return true;
}

static kmp_status add_record(struct exporting *e, uint32_t index)
{
    const struct record *record = &e->records[index];
    struct text issuer = record_text(record, record->candidate, "issuer");
    struct text id = record_text(record, record->candidate, "id");
    if (passed_over(e, index)) {
        e->counts->passed++;
        return KMP_OK;
    }
    e->counts->records++;
    const struct decision *decision;
    if (decisions_find(&decision, &e->decisions, &e->arena, record) != KMP_OK)
        return KMP_NO_MEMORY;
    return export_record(&e->x, record, roster_find(&e->roster, issuer, id), decision);
}

static kmp_status add_records(struct exporting *e, const kmp_records *records)
{
    kmp_status status = export_begin(&e->x, &e->arena, &e->mapping, e->problems);
    for (uint32_t i = 0; i < records->count && status == KMP_OK; i++) {
        problem_file(e->problems, records->names[i]);
        status = add_record(e, i);
    }
    problem_file(e->problems, NULL);
    e->counts->rows = e->x.grid.count > 0 ? e->x.grid.count - 1 : 0;
    e->counts->left_out = e->x.left_out;
    return status != KMP_OK ? status : e->x.worst;
}

kmp_status export_write(kmp_text *out, struct export *x, const char *format)
{
    if (strcmp(format, "xlsx") == 0)
        return list_write(out, x->arena, &x->grid, x->problems);
    return export_csv(out, x);
}

kmp_status kmp_export(kmp_text *out, kmp_export_counts *counts, const kmp_records *records,
                      const kmp_export_options *options, kmp_problems *problems)
{
    struct exporting e = { .counts = counts, .problems = problems };
    *out = (kmp_text){ NULL, 0 };
    *counts = (kmp_export_counts){ 0 };
    if (strcmp(options->format, "csv") != 0 && strcmp(options->format, "xlsx") != 0) {
        problem_say(problems, KMP_ERROR, KMP_UNKNOWN_WORD, NULL, "expected", "csv, xlsx", "found",
                    options->format, NULL);
        return KMP_UNKNOWN_WORD;
    }
    kmp_status status = read_beside(&e, options);
    if (status == KMP_OK)
        status = read_records(&e, records);
    if (status == KMP_OK)
        status = add_records(&e, records);
    if (status == KMP_OK)
        status = export_write(out, &e.x, options->format);
    if (status == KMP_NO_MEMORY)
        problem_say(problems, KMP_ERROR, status, NULL, NULL);
    arena_free(&e.arena);
    return status;
}
