// SPDX-License-Identifier: Apache-2.0
// forms.c -- a form of a class: which one, checked, written
#include <kompeten/papers.h>

#include <string.h>

#include "../export/exporting.h"
#include "../papers/forms.h"
#include "class.h"

struct form {
    const char *name;
    void (*write)(struct page *page, const struct forms *forms);
    bool with_nik; // and it may be uploaded as a list
};

static const struct form all[] = {
    { "ia01", form_ia01, false },       { "ia11", form_ia11, false },
    { "ak02", form_ak02, false },       { "ak05", form_ak05, false },
    { "minutes", form_minutes, false }, { "participants", form_participants, true },
};

static kmp_status refuse(kmp_problems *problems, const char *expected, const char *found)
{
    problem_say(problems, KMP_ERROR, KMP_UNKNOWN_WORD, NULL, "expected", expected, "found",
                found != NULL ? found : "", NULL);
    return KMP_UNKNOWN_WORD;
}

static const struct form *find_form(const char *name)
{
    for (size_t i = 0; name != NULL && i < sizeof all / sizeof all[0]; i++)
        if (strcmp(all[i].name, name) == 0)
            return &all[i];
    return NULL;
}

static kmp_status write_html(kmp_text *out, const struct form *form, const struct forms *forms)
{
    struct page page = { 0 };
    form->write(&page, forms);
    page.failed = page.failed || forms->day->arena.starved; // a word that had no memory is missing from it
    return page_take(&page, out);
}

// Those who are K or BK, by the mapping that is built in; the others are said by name.
static kmp_status add_entrant(struct export *x, const struct forms *forms, const struct entrant *entrant)
{
    if (entrant->outcome == OUTCOME_K || entrant->outcome == OUTCOME_BK)
        return export_record(x, &entrant->record, entrant->person, NULL);
    problem_say(forms->problems, KMP_WARNING, KMP_FORM_NOT_LISTED, NULL, "candidate",
                arena_string(&forms->day->arena, entrant->seat->id), "found", outcome_english(entrant->outcome),
                NULL);
    return KMP_OK;
}

static kmp_status write_participants(kmp_text *out, const struct forms *forms,
                                     const kmp_class_form_options *options)
{
    struct mapping mapping;
    struct export x;
    struct arena *arena = &forms->day->arena;
    kmp_status status = mapping_built_in(&mapping, arena, "participants", forms->problems);
    if (status == KMP_OK)
        status = export_begin(&x, arena, &mapping, forms->problems);
    x.lenient = !forms->final || options->nameless; // forms_check has said what is missing
    for (uint32_t i = 0; i < forms->count && status == KMP_OK; i++)
        status = add_entrant(&x, forms, &forms->entrants[i]);
    if (status == KMP_OK)
        status = x.worst;
    return status == KMP_OK ? export_write(out, &x, options->format) : status;
}

static kmp_status write_form(kmp_text *out, struct day *day, const struct form *form,
                             const kmp_class_form_options *options, kmp_problems *problems)
{
    struct forms forms;
    struct scheme scheme;
    kmp_status status = forms_read(&forms, day, !options->nameless, problems);
    if (status == KMP_OK && options->scheme.bytes != NULL) {
        status = scheme_read(&scheme, &day->arena, options->scheme.bytes, options->scheme.size,
                             options->scheme.name, problems);
        forms.scheme = &scheme;
    }
    forms.final = options->final;
    if (status == KMP_OK)
        status = forms_check(&forms, !options->nameless, form->with_nik);
    if (status != KMP_OK)
        return status;
    return strcmp(options->format, "html") == 0 ? write_html(out, form, &forms)
                                                : write_participants(out, &forms, options);
}

kmp_status kmp_class_form(kmp_text *out, const kmp_folder *folder, kmp_engine *engine,
                          const kmp_class_form_options *options, kmp_problems *problems)
{
    struct day day;
    *out = (kmp_text){ NULL, 0 };
    const struct form *form = find_form(options->form);
    bool html = strcmp(options->format, "html") == 0;
    bool list = strcmp(options->format, "csv") == 0 || strcmp(options->format, "xlsx") == 0;
    if (form == NULL)
        return refuse(problems, "ia01, ia11, ak02, ak05, minutes, participants", options->form);
    if (!html && !(list && form->with_nik))
        return refuse(problems, form->with_nik ? "html, csv, xlsx" : "html", options->format);
    kmp_status status = class_open(&day, folder, engine, problems);
    if (status == KMP_OK)
        status = write_form(out, &day, form, options, problems);
    return class_close(&day, NULL, status);
}
