// SPDX-License-Identifier: Apache-2.0
// sound.h -- a sound plugin of one field and one measure; each exhibit breaks one thing of it
#ifndef SOUND_H
#define SOUND_H

#include <kompeten/ext/examples.h>
#include <kompeten/plugin.h>
#include <string.h>

#define LENGTH                                                                                                 \
    {                                                                                                          \
        0, 0, 0, 0                                                                                             \
    }

static const kmp_field sound_fields[] = {
    { "length", "Length", "Panjang", KMP_QUANTITY, "mm", "0", "1000", NULL, 1, 1, NULL, 0, NULL, 0, -1 },
    { "widths", "Widths", "Lebar", KMP_QUANTITY, "mm", "0", "1000", NULL, 0, 20, NULL, 0, NULL, 0, -1 },
};
static const uint32_t sound_needs[] = { 0 };
static const kmp_measure sound_measures[] = {
    { "twice", "Twice the length", "Dua kali panjang", "mm", 1, KMP_QUANTITY, NULL, -1, sound_needs, 1,
      "2 x length" },
};
static const kmp_task sound_tasks[] = {
    { "try", "Try", "Coba", sound_fields, 2, sound_measures, 1, NULL, 0, NULL, 0 },
};
static const kmp_example sound_items[] = {
    { "try", "twice 3 mm is 6 mm", NULL, "{\"length\":\"3\",\"widths\":[\"4\"]}", "{\"twice\":\"6\"}" },
};
static const kmp_examples sound_examples = { sound_items, 1 };

static inline const void *sound_extension(const char *id)
{
    return strcmp(id, KMP_EXT_EXAMPLES) == 0 ? &sound_examples : NULL;
}

static inline kmp_num length_of(const kmp_desk *desk, const kmp_attempt *a)
{
    return desk->number(a, (kmp_at)LENGTH);
}

static inline kmp_outcome sound_measure(void *self, const kmp_desk *desk, const kmp_attempt *a, uint32_t task)
{
    (void)self;
    (void)task;
    desk->emit(a, 0, 0, kmp_mul(kmp_int(2), length_of(desk, a)), NULL);
    return KMP_DONE;
}

// All of a plugin; a later initialiser of the same member stands in its place.
#define SOUND                                                                                                  \
    .abi = KMP_ABI, .id = "museum", .title = "Museum", .title_id = "Museum", .version = "1.0.0",               \
    .vendor = "kompeten", .license = "Apache-2.0", .tasks = sound_tasks, .task_count = 1,                      \
    .measure = sound_measure, .extension = sound_extension
#define PLUGIN(...) KMP_EXPORT const kmp_plugin kompeten_plugin_v1 = { SOUND, __VA_ARGS__ };
#define MEASURE                                                                                                \
    static kmp_outcome measure(void *self, const kmp_desk *desk, const kmp_attempt *a, uint32_t task)
#define UNUSED(x) (void)(x)

#endif
