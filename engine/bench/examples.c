// SPDX-License-Identifier: Apache-2.0
// examples.c -- a plugin's own examples on the bench, and how they differ
#include <kompeten/ext/examples.h>
#include <string.h>

#include "bench.h"

// What differs so far: it outlives the attempts, so it has an arena of its own until the examples are through.
struct differences {
    kmp_bench *bench;
    const kmp_example *example;
    struct arena arena;
    char *text;
};

static void differ(struct differences *all, const char *what, uint32_t row, const char *found,
                   const char *wanted)
{
    const char *before = all->text != NULL ? all->text : "";
    all->text = arena_printf(&all->arena, "%sexample \"%s\": %s[%u] is %s, want %s\n", before,
                             all->example->title, what, row, found, wanted);
}

static void compare(struct differences *all, const struct tape *wanted, uint32_t node, const char *measure,
                    uint32_t row)
{
    const struct node *value = tape_node(wanted, node);
    const char *want = value->kind == NODE_NULL ? "absent" : arena_string(&all->arena, value->text);
    const char *got = kmp_bench_value(all->bench, measure, row);
    if (want == NULL || strcmp(got, want) != 0)
        differ(all, measure, row, got, want != NULL ? want : "a text");
}

static void compare_measures(struct differences *all)
{
    const char *json = all->example->measures;
    struct tape wanted;
    if (json == NULL || tape_read(&wanted, &all->arena, json, strlen(json), "measures", NULL) != KMP_OK) {
        differ(all, "measures", 0, "no JSON object", "one");
        return;
    }
    for (uint32_t i = tape_first(&wanted, 0); i != 0; i = tape_node(&wanted, i)->next) {
        const char *measure = arena_string(&all->arena, tape_node(&wanted, i)->key);
        if (measure == NULL)
            return;
        if (tape_node(&wanted, i)->kind != NODE_LIST) {
            compare(all, &wanted, i, measure, 0);
            continue;
        }
        uint32_t row = 0;
        for (uint32_t j = tape_first(&wanted, i); j != 0; j = tape_node(&wanted, j)->next)
            compare(all, &wanted, j, measure, row++);
    }
}

static bool example_fits(struct differences *all)
{
    const kmp_example *example = all->example;
    size_t before = all->text != NULL ? strlen(all->text) : 0;
    bool complete = example->task != NULL && example->title != NULL && example->evidence != NULL;
    if (!complete)
        all->text = arena_printf(&all->arena, "%san example lacks its task, title or evidence\n",
                                 all->text != NULL ? all->text : "");
    else if (kmp_bench_measure(all->bench, example->task, example->settings, example->evidence))
        compare_measures(all);
    else
        differ(all, "evidence", 0, kmp_bench_said_all(all->bench), "evidence that can be measured");
    return all->text == NULL || strlen(all->text) == before;
}

int kmp_bench_examples(kmp_bench *bench, const char **why)
{
    *why = "";
    const kmp_plugin *plugin = kmp_bench_plugin(bench);
    const kmp_examples *examples =
        plugin != NULL && plugin->extension != NULL ? plugin->extension(KMP_EXT_EXAMPLES) : NULL;
    if (examples == NULL)
        return -1;
    int count = 0;
    struct differences all = { .bench = bench };
    for (uint32_t i = 0; i < examples->count; i++) {
        all.example = &examples->items[i];
        count += !example_fits(&all);
    }
    const char *kept = all.text != NULL ? arena_string(&bench->arena, text_of(all.text)) : "";
    *why = kept != NULL ? kept : "";
    arena_free(&all.arena);
    return count;
}
