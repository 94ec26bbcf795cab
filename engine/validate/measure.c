// SPDX-License-Identifier: Apache-2.0
// measure.c -- evidence put before the plugin, and what it may not do about it
#include <stdlib.h>
#include <string.h>

#include "check.h"

static char *run(struct stand *stand, const struct base *base, const json_t *evidence)
{
    char *json = json_dumps(evidence, JSON_COMPACT), *result = NULL;
    kmp_plugin const *plugin = stand->spy.plugin;
    stand->spy = (struct spy){ .plugin = plugin, .self = stand->spy.self };
    if (json != NULL && kmp_bench_measure(stand->bench, base->task->id, base->settings, json))
        result = strdup(kmp_bench_all(stand->bench));
    free(json);
    return result;
}

char *measure_quietly(struct stand *stand, const struct base *base, const json_t *evidence)
{
    return run(stand, base, evidence);
}

const char *evidence_text(struct check *check, const json_t *evidence)
{
    char *json = json_dumps(evidence, JSON_COMPACT);
    const char *text = json != NULL ? arena_string(&check->arena, text_of(json)) : NULL;
    free(json);
    return text != NULL ? text : "?";
}

// The desk's own words about the first thing that it did not take.
static const char *misbehaviour(struct check *check)
{
    const char *said = kmp_bench_said_all(check->stand.bench);
    const char *begin = strstr(said, "plugin_misbehaves: ");
    if (begin == NULL)
        return NULL;
    const char *quoted = strstr(begin, "\" "); // behind the trade's name
    const char *what = quoted != NULL ? quoted + 2 : begin;
    return arena_string(&check->arena, (struct text){ what, (uint32_t)strcspn(what, "\n") });
}

static void look(struct check *check, const struct base *base, const json_t *evidence)
{
    const struct spy *spy = &check->stand.spy;
    if (spy->no_number != NULL)
        say_once(check, KMP_ERROR, KMP_CHECK_NO_NUMBER, "measure", spy->no_number, "found",
                 arena_printf(&check->arena, "%lld/%lld", (long long)spy->value.n, (long long)spy->value.d),
                 NULL);
    if (spy->overflow != NULL && !check->odd)
        say_once(check, KMP_ERROR, KMP_CHECK_OVERFLOWS, "measure", spy->overflow, "evidence",
                 evidence_text(check, evidence), NULL);
    const char *what = misbehaviour(check);
    if (what != NULL)
        say_once(check, KMP_ERROR, KMP_CHECK_MISBEHAVES, "task", base->task->id, "what", what, "evidence",
                 evidence_text(check, evidence), NULL);
    else if (spy->called && spy->outcome != KMP_DONE)
        say_once(check, KMP_ERROR, KMP_CHECK_GAVE_UP, "task", base->task->id, "evidence",
                 evidence_text(check, evidence), NULL);
}

char *measure_evidence(struct check *check, const struct base *base, const json_t *evidence)
{
    char *result = run(&check->stand, base, evidence);
    look(check, base, evidence);
    return result;
}

const char *first_difference(struct check *check, const char *a, const char *b)
{
    if (a == NULL || b == NULL)
        return "one of the two has no result";
    size_t line = 0;
    for (size_t i = 0; a[i] != '\0' && a[i] == b[i]; i++)
        line = a[i] == '\n' ? i + 1 : line;
    const char *text = arena_printf(&check->arena, "%.*s / %.*s", (int)strcspn(a + line, "\n"), a + line,
                                    (int)strcspn(b + line, "\n"), b + line);
    return text != NULL ? text : "";
}
