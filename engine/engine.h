// SPDX-License-Identifier: Apache-2.0
// engine.h -- what the files of engine/ share: the trades and rubrics at hand, and the walk of attempts
//
// An engine is shared by its workers and changed only under its lock: trades and rubrics are added, nothing
// that a worker holds is ever moved or taken away before the engine closes. What changes with every attempt
// belongs to one worker.
#ifndef KOMPETEN_ENGINE_H
#define KOMPETEN_ENGINE_H

#include <kompeten/kompeten.h>
#include <pthread.h>

#include "base/writer.h"
#include "cage/process.h"
#include "model/output.h"
#include "model/pattern.h"
#include "model/plan.h"
#include "model/record.h"
#include "model/submission.h"
#include "plugin/catalog.h"
#include "rubric/canary.h"
#include "rubric/score.h"

enum { RUBRIC_BYTES = 64 * 1024, WORKER_CAGES = 8, WORKER_PATTERNS = 8 };

// A rubric as it is kept: read, and bound to its task.
struct rubric {
    struct arena arena;
    uint64_t serial; // no other rubric or house of this engine has it
    struct text lua;
    const char *file;
    struct text asked;      // the id that it was asked for by first, with its version where that was said
    char sha256[HASH_TEXT]; // of the text
    struct text json;       // its plan, as the rubric room wrote it
    struct plan plan;
    const struct trade *trade; // NULL: the rubric measures nothing
    struct house *house;       // where its plugin runs; NULL: in this process
    const kmp_task *task;
    uint32_t task_index;
    struct places places;                // of the task
    const struct desk_setting *settings; // [plan.setting_count]
    bool calls;                          // some of its criteria have a function
    bool caged;                          // its text ran in a cage
    struct cage **warm; // one that has read it, for the first worker who asks; NULL: it is read in this process
    kmp_problems *faults; // what was said when it was read
    kmp_status status;    // KMP_OK: usable
    struct rubric *next;
};

// Where a plugin runs that is not in this process.
struct house {
    uint64_t serial;
    const struct trade *trade;
    int image;            // a sealed copy of its file
    bool caged;           // confined by all that makes a cage
    struct text declared; // what it declared at first
    struct cage *warm;    // one that has declared, for the first worker who asks
    struct house *next;
};

// What one thread owns.
struct worker {
    kmp_engine *engine;
    struct arena arena; // emptied for every batch
    kmp_problems *said[FRAME_ATTEMPTS];
    struct {
        uint64_t whose; // serial of a house or a rubric
        struct cage cage;
        uint64_t used; // when
    } cages[WORKER_CAGES];
    uint64_t turns;
    uint64_t met;                 // attempts so far
    struct precedents precedents; // what criteria gave before; unused while it has met but one
    struct follow {
        struct pattern pattern;
        uint64_t rubric; // its serial
        uint64_t used;   // by which batch
    } follows[WORKER_PATTERNS];
    uint64_t batches, learned, followed; // so far; patterns; attempts that followed one
};

struct kmp_engine {
    pthread_mutex_t lock; // for all but what says otherwise
    struct catalog catalog;
    struct canaries canaries;
    const char **rubric_folders;
    size_t rubric_folder_count;
    const char *cage_program, *own_folder; // NULL: none
    bool uncaged, allow_uncaged;
    struct rubric *rubrics; // read so far, newest first
    struct house *houses;
    struct house *spare;    // one that nothing has moved in to yet; NULL: none
    struct cage *dismissed; // killed, and not cleared away yet; NULL: none
    uint64_t serials;       // given out
    struct arena arena;     // lives as long as the engine
    struct arena work;      // emptied at will
    pthread_mutex_t home;   // held while a plugin measures in this process
    struct worker own;      // of whoever calls the engine
    struct writer record;   // its buffer serves every record
};

// One submission on its way. Every step fills the next member and may end the walk.
struct attempt {
    const char *json;
    size_t size;
    const char *name;
    const struct rubric *rubric;   // NULL: the one that the submission names
    struct writer *record;         // is appended to
    size_t record_at, record_size; // where its record begins, and how long it is
    kmp_problems *problems;        // the caller's
    kmp_status status;
    // what the steps make
    bool silent;   // nothing was said of the submission before its evidence was read
    bool followed; // it was read along a pattern: what was said has the places of that
    kmp_problems *said;
    struct submission submission;
    struct evidence evidence;
    struct output output;
    struct measures measures;
    struct call_request *calls;  // [criteria]
    uint32_t call_count;         // of those that have to be made
    struct call_answer *answers; // [criteria], of the calls that were made
    struct scorecard scorecard;
};

// engine.c

kmp_status worker_open(struct worker *out, kmp_engine *engine);
void worker_close(struct worker *worker);

// rubrics.c: under the lock

// The rubric "id" or "id@version", read at its first use and kept; NULL with an error.
const struct rubric *engine_rubric(kmp_engine *engine, struct text id, kmp_problems *problems);
// Reads a rubric's text and binds it to its task. Ends with engine_free_rubric whatever comes out.
kmp_status engine_read_rubric(struct rubric *out, kmp_engine *engine, struct text lua, const char *file,
                              kmp_problems *problems);
void engine_free_rubric(struct rubric *rubric);
// Forgets the rubrics that could not be used.
void engine_forget_faulty(kmp_engine *engine);
// Where the plan's faults are in the rubric's text.
struct plan_source rubric_source(const struct rubric *rubric);

// house.c: what others wrote in processes of its own; under the lock

// Opens a plugin in a cage of its own, or as the engine was told. A catalog_opener; `user` is the engine.
catalog_opener house_open;
struct house *house_of(const kmp_engine *engine, const struct trade *trade);
void house_close(struct house *house);
// Starts a further cage for it; false where it does not come up as it did before.
bool house_start(struct cage *out, const kmp_engine *engine, const struct house *house);
// Runs a rubric's text in a cage of its own and gives its plan as JSON, in the rubric's arena.
kmp_status house_read(struct rubric *rubric, kmp_engine *engine, kmp_problems *problems);
bool house_start_rubric(struct cage *out, const kmp_engine *engine, const struct rubric *rubric);
// Ends a warm cage that nobody took; or lets it end while other work goes on.
void house_cool(struct cage **warm);
void house_dismiss(kmp_engine *engine, struct cage **warm);
// A phrase for a sentence: "it crashed".
const char *house_why(enum cage_end end);

// errand.c: what a worker asks of its cages

// Lets the plugin measure these attempts, all of one rubric; each has its output or a status then.
void errand_measure(struct worker *worker, struct attempt *const *attempts, uint32_t count);
// Lets the rubric's functions answer the calls of these attempts.
void errand_call(struct worker *worker, struct attempt *const *attempts, uint32_t count);

// fit.c

// Errors of a submission that only its rubric shows: criteria and units that are not there, a tick where
// something is counted. Notes the place of every criterion that is named.
kmp_status fit_submission(struct submission *attempt, const struct plan *plan, struct arena *arena,
                          kmp_problems *problems);

// follow.c: submissions read along the pattern of one before; likewise unused while the worker has met but one

// Begins an attempt along a pattern: reads the submission and its evidence. False where it follows none; what
// has been filled of it is not to be used then.
bool follow_begin(struct attempt *attempt, struct worker *worker);
// Where an attempt that follows none is begun, so that it can be kept as a pattern; NULL: it is not kept.
struct follow *follow_prepare(const struct attempt *attempt, struct worker *worker);
// It has begun, in the arena of the pattern, with this status: it is kept if nothing was said of it.
void follow_learn(struct follow *follow, const struct attempt *attempt, kmp_status status,
                  struct worker *worker);

// assess.c

// Who is told what is missed: nobody where a candidate did not come.
kmp_problems *assess_listener(const struct attempt *attempt);
// The rubric that a submission names; NULL with an error.
const struct rubric *assess_rubric(const struct submission *attempt, struct worker *worker,
                                   kmp_problems *problems);
// The walk of some attempts side by side: read, choose, measure, score, decide, record. At most FRAME_ATTEMPTS.
// What the caller sets of each: all up to `problems`. The record is canonical JSON.
void assess_all(struct worker *worker, struct attempt *attempts, uint32_t count);
// What scoring an attempt asks beside its papers.
struct score_beside assess_beside(const struct attempt *attempt, struct worker *worker);
// Works out what the functions of an attempt's rubric are asked elsewhere; nothing where they run here.
kmp_status assess_prepare_calls(struct attempt *attempt, struct worker *worker);
// The walk of one, by the engine's own worker.
kmp_status assess(struct writer *record, kmp_engine *engine, const char *json, size_t size, const char *name,
                  const struct rubric *rubric, kmp_problems *problems);

#endif
