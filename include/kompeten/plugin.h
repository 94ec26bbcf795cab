// SPDX-License-Identifier: Apache-2.0
// plugin.h -- what the author of a trade writes against; nothing else of kompeten is visible to a plugin
//
// A plugin DECLARES what an assessor enters (fields) and what it computes (measures), and COMPUTES the second
// from the first. It states facts; a rubric turns facts into points and the engine turns points into a verdict.
// It never sees a candidate, a verdict or a record.
//
// Ownership never crosses the line: whatever is handed over is borrowed until the call returns, or static.
// Structs are frozen for KMP_ABI 1; growth is an extension, asked for by an id that carries a revision.
//
// Thread labels: [setup] before or after all measuring, one thread; [worker] one call at a time per `self`,
// several `self` may exist side by side; [any] at any time from any thread.
//
// While measuring a plugin has no clock, file, network, locale, randomness or global state: the same evidence
// gives the same measures, always. Everything in it is `static` but the one entry.
#ifndef KOMPETEN_PLUGIN_H
#define KOMPETEN_PLUGIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <kompeten/number.h>
#include <kompeten/version.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define KMP_EXPORT __attribute__((visibility("default")))
#else
#define KMP_EXPORT
#endif

// ---- What is declared: constant tables, readable before any function of the plugin runs ----

typedef enum kmp_kind {
    KMP_QUANTITY = 0, // an exact number in a unit
    KMP_COUNT = 1,    // a whole number, 0 or more, without a unit
    KMP_FLAG = 2,     // yes or no
    KMP_CHOICE = 3,   // one of the field's choices
    KMP_TEXT = 4,     // text as it was written, UTF-8
    KMP_DATE = 5,     // an RFC 3339 full-date, handed over as text
    KMP_TABLE = 6     // rows of columns
} kmp_kind;

typedef struct kmp_choice {
    const char *id, *label, *label_id; // "undercut", "Undercut", "Takik"
} kmp_choice;

// One thing that an assessor enters. Ids are lower case, digits and underscore, 1 to 40 bytes.
typedef struct kmp_field {
    const char *id, *label, *label_id; // "dose", "Dose", "Takaran"
    kmp_kind kind;
    const char *unit;           // UCUM code in which the plugin reads a quantity ("g", "mm", "1"); of a KMP_COUNT
                                // the id of the table or list whose entries it counts, if any; else NULL
    const char *low, *high;     // plausible range in that unit, ends included, decimal text; NULL: open
    const char *max_resolution; // the coarsest instrument that suits, in the unit; NULL: not read off a gauge
    uint32_t at_least, at_most; // readings or rows: 1,1 one; 8,16 a list; 0,1 may be left out
    const kmp_choice *choices;  // for KMP_CHOICE
    uint32_t choice_count;
    const struct kmp_field *columns; // for KMP_TABLE; a column is no table; at_least 0: the cell may be empty
    uint32_t column_count;
    int32_t none_flag; // for KMP_TABLE: index of the flag field "inspected, none found"; -1: rows must be given
} kmp_field;

// One thing that the plugin computes.
typedef struct kmp_measure {
    const char *id, *label, *label_id;
    const char *unit;      // UCUM code of the value; NULL for text
    int32_t decimals;      // places shown to a person; the value stays exact
    kmp_kind kind;         // KMP_QUANTITY or KMP_TEXT
    const char *scope;     // "tested.position": also stands in the record's scope, "qualified.position" only in a
                           // competent one; else NULL
    int32_t per;           // index of the table field whose rows it follows, one value a row; -1: one value
    const uint32_t *needs; // indices of fields without any of which it is absent
    uint32_t need_count;
    const char *source; // where the formula comes from, with edition
} kmp_measure;

// What a rubric fixes and an assessor cannot: edition, level, vehicle, profile.
typedef struct kmp_setting {
    const char *id, *label, *label_id;
    const kmp_choice *choices; // what may be chosen; NULL: any text
    uint32_t choice_count;
    const char *fallback; // used where the rubric says nothing; NULL: the rubric must say
} kmp_setting;

// Something that a plugin may have to say about evidence; reported by its index.
typedef struct kmp_notice {
    const char *code, *text, *text_id; // "arc_time_short", one sentence in English, one in Indonesian
} kmp_notice;

typedef struct kmp_task {
    const char *id, *title, *title_id; // "smaw_plate"
    const kmp_field *fields;
    uint32_t field_count;
    const kmp_measure *measures;
    uint32_t measure_count;
    const kmp_setting *settings;
    uint32_t setting_count;
    const kmp_notice *notices;
    uint32_t notice_count;
} kmp_task;

// A limit that judged a value: absent ends are unbounded, an open end fails on the limit itself.
// The texts are static or live in the plugin's `self`.
typedef struct kmp_limit {
    kmp_num low, high;
    bool low_open, high_open;
    const char *standard, *edition, *clause; // "ISO 5817", "2023", "Table 1, 5011"
    bool verified;                           // the number was read in the source, not merely remembered
} kmp_limit;

// ---- What the engine lends while a plugin is set up ----

// A value inside a JSON data file that lies beside the plugin; 0 is "not there" and every call takes it.
typedef uint32_t kmp_node;

typedef struct kmp_host { // [setup], all of it; texts live until `close`
    void *engine;         // the engine's own; hand back the host itself as the first argument
    kmp_node (*file)(const struct kmp_host *host, const char *name); // root of "iso5817.json"; 0 was reported
    kmp_node (*member)(const struct kmp_host *host, kmp_node object, const char *key);
    kmp_node (*item)(const struct kmp_host *host, kmp_node list, uint32_t index);
    uint32_t (*count)(const struct kmp_host *host, kmp_node list); // items of a list or members of an object
    const char *(*key)(const struct kmp_host *host, kmp_node member); // its name in its object; NULL in a list
    const char *(*text)(const struct kmp_host *host, kmp_node value); // a string's text; NULL for other kinds
    kmp_num (*number)(const struct kmp_host *host, kmp_node value);   // decimal text or integer; else absent
    kmp_truth (*flag)(const struct kmp_host *host, kmp_node value);   // true, false; else KMP_UNKNOWN
} kmp_host;

// ---- What the engine lends while a plugin measures ----

typedef struct kmp_attempt kmp_attempt; // one candidate's evidence; opaque

// A place in the evidence. For a table: field, row, column; else field and index of the reading.
typedef struct kmp_at {
    uint32_t field, row, column, index;
} kmp_at;

typedef enum kmp_severity { KMP_NOTE = 0, KMP_WARNING = 1, KMP_ERROR = 2 } kmp_severity;

typedef struct kmp_desk { // [worker], all of it
    // How many readings of a field, or rows of a table, were given, the refused ones included.
    uint32_t (*count)(const kmp_attempt *a, kmp_at at);
    // Whether something usable stands there. Never reports anything.
    bool (*given)(const kmp_attempt *a, kmp_at at);
    // A quantity or count, exact, in the field's own unit; absent where missing or refused.
    kmp_num (*number)(const kmp_attempt *a, kmp_at at);
    // Index into the field's choices; -1 where missing or refused.
    int32_t (*choice)(const kmp_attempt *a, kmp_at at);
    // Yes, no, or KMP_UNKNOWN where missing.
    kmp_truth (*flag)(const kmp_attempt *a, kmp_at at);
    // A text or date; NULL where missing. Lives until `measure` returns.
    const char *(*text)(const kmp_attempt *a, kmp_at at);
    // What the rubric fixed; the setting's fallback where it said nothing. Never NULL for a declared setting
    // with a fallback.
    const char *(*setting)(const kmp_attempt *a, const char *id);
    // Puts out a measure. An absent value is not put out. `row` is 0 unless the measure is per a table.
    // `limit` is what judged it, copied; NULL where nothing did.
    void (*emit)(const kmp_attempt *a, uint32_t measure, uint32_t row, kmp_num value, const kmp_limit *limit);
    // The same for a value known to lie within value +- error: a limit inside that band judges nothing.
    void (*emit_within)(const kmp_attempt *a, uint32_t measure, uint32_t row, kmp_num value, kmp_num error,
                        const kmp_limit *limit);
    void (*emit_text)(const kmp_attempt *a, uint32_t measure, uint32_t row, const char *text); // copied
    // Says something about the evidence; `notice` is an index into the task's notices. It changes no measure.
    void (*report)(const kmp_attempt *a, kmp_severity severity, kmp_at at, uint32_t notice);
    // Zeroed memory until `measure` returns; NULL where there is none left: give up then.
    void *(*scratch)(const kmp_attempt *a, size_t size);
} kmp_desk;

typedef enum kmp_outcome {
    KMP_DONE = 0,   // whatever could be measured was put out
    KMP_GAVE_UP = 1 // nothing of this attempt may be used: it is not scored, and not marked either
} kmp_outcome;

// ---- The plugin ----

typedef struct kmp_plugin {
    uint32_t abi;          // KMP_ABI
    const char *id;        // of the trade: "welding"; the first part of its tasks' and rubrics' ids
    const char *title, *title_id; // "Welding", "Pengelasan"
    const char *version, *vendor, *license;
    const kmp_task *tasks;
    uint32_t task_count;
    // Makes what `measure` works on: limits from data files, tables. May be NULL.
    kmp_outcome (*open)(const kmp_host *host, void **self); // [setup]
    void (*close)(void *self);                              // [setup] may be NULL
    // Measures one attempt at task number `task`.
    kmp_outcome (*measure)(void *self, const kmp_desk *desk, const kmp_attempt *a, uint32_t task); // [worker]
    // A further capability by id, "kompeten.examples/1", or NULL for every id it does not know. May be NULL.
    const void *(*extension)(const char *id); // [any]
} kmp_plugin;

// The one symbol that a plugin exports. Its name carries the major version of the line.
extern KMP_EXPORT const kmp_plugin kompeten_plugin_v1;

#define KMP_COUNT_OF(table) ((uint32_t)(sizeof(table) / sizeof((table)[0])))

#ifdef __cplusplus
}
#endif

#endif
