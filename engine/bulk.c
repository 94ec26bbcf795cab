// SPDX-License-Identifier: Apache-2.0
// bulk.c -- many submissions: threads that read, score and put out batches in turn, outcomes in the order of
// the input
//
// Every thread does everything: it takes the next batch of the input, scores it with cages of its own, and puts
// out what is due. Batches are few, so memory does not grow with the input; who finds none free waits for the
// slowest.
#include <string.h>
#include <unistd.h>

#include "engine.h"

enum { WORKERS_MOST = 256, BATCH_BYTES = 256 * 1024, SPARE_BATCHES = 1 };

enum stage { FREE, BEING_SCORED, DONE };

struct batch {
    enum stage stage;
    uint64_t number; // its place in the input
    uint32_t count;
    struct pack text; // of its papers, each with a NUL behind
    kmp_submission papers[FRAME_ATTEMPTS];
    size_t at[FRAME_ATTEMPTS]; // where each begins in `text`
    struct attempt attempts[FRAME_ATTEMPTS];
    kmp_problems *problems[FRAME_ATTEMPTS];
    struct writer records;
};

struct bulk {
    kmp_engine *engine;
    const kmp_bulk *wanted;
    pthread_mutex_t reading;
    pthread_mutex_t lock; // of all that follows
    pthread_cond_t changed;
    struct batch *batches;
    uint32_t batch_count;
    uint64_t next_number, next_out;
    bool writing; // somebody is putting out
    bool over;    // no more is read
    bool refused; // the caller takes no more: what is scored beyond is not put out
    kmp_status status;
};

// One thread.
struct hand {
    struct bulk *bulk;
    struct worker worker;
    pthread_t thread;
};

static void fail(struct bulk *bulk, kmp_status status)
{
    pthread_mutex_lock(&bulk->lock);
    if (bulk->status == KMP_OK)
        bulk->status = status;
    bulk->over = true;
    pthread_cond_broadcast(&bulk->changed);
    pthread_mutex_unlock(&bulk->lock);
}

// ---- reading ----

static struct batch *find_free(struct bulk *bulk)
{
    for (uint32_t i = 0; i < bulk->batch_count; i++)
        if (bulk->batches[i].stage == FREE)
            return &bulk->batches[i];
    return NULL;
}

// Waits for a batch that is free; NULL where no more is read.
static struct batch *take_free(struct bulk *bulk)
{
    struct batch *batch = NULL;
    pthread_mutex_lock(&bulk->lock);
    while (!bulk->over && (batch = find_free(bulk)) == NULL)
        pthread_cond_wait(&bulk->changed, &bulk->lock);
    if (batch != NULL)
        batch->stage = BEING_SCORED;
    pthread_mutex_unlock(&bulk->lock);
    return batch;
}

static bool keep_paper(struct batch *batch, const kmp_submission *paper)
{
    uint32_t i = batch->count;
    if (batch->problems[i] == NULL)
        batch->problems[i] = kmp_problems_new();
    kmp_problems_clear(batch->problems[i]);
    batch->papers[i] = *paper;
    batch->at[i] = batch->text.size;
    pack_bytes(&batch->text, paper->json, paper->size);
    pack_u8(&batch->text, 0);
    batch->count += batch->problems[i] != NULL && !batch->text.failed;
    return batch->count > i;
}

// Fills a batch: with all that is there at once, but at least with one.
static void fill(struct bulk *bulk, struct batch *batch)
{
    const kmp_bulk *wanted = bulk->wanted;
    batch->count = 0;
    pack_empty(&batch->text);
    while (batch->count < FRAME_ATTEMPTS && batch->text.size < BATCH_BYTES) {
        kmp_submission paper = { .json = NULL };
        kmp_read read = wanted->read(wanted->user, &paper, batch->count == 0);
        if (read == KMP_READ_LATER && batch->count > 0)
            return;
        if (read == KMP_READ_LATER)
            continue;
        if (read == KMP_READ_END || !keep_paper(batch, &paper)) {
            fail(bulk, read == KMP_READ_END ? KMP_OK : KMP_NO_MEMORY);
            return;
        }
    }
}

// The next batch of the input, or NULL where there is none.
static struct batch *read_batch(struct bulk *bulk)
{
    pthread_mutex_lock(&bulk->reading);
    struct batch *batch = take_free(bulk);
    if (batch != NULL)
        fill(bulk, batch);
    pthread_mutex_lock(&bulk->lock);
    if (batch != NULL && batch->count == 0) {
        batch->stage = FREE;
        batch = NULL;
    }
    if (batch != NULL)
        batch->number = bulk->next_number++;
    pthread_mutex_unlock(&bulk->lock);
    pthread_mutex_unlock(&bulk->reading);
    return batch;
}

// ---- scoring ----

static void score(struct hand *hand, struct batch *batch)
{
    writer_empty(&batch->records);
    for (uint32_t i = 0; i < batch->count; i++) {
        batch->papers[i].json = batch->text.bytes + batch->at[i];
        batch->attempts[i] = (struct attempt){ .json = batch->papers[i].json,
                                               .size = batch->papers[i].size,
                                               .name = batch->papers[i].name,
                                               .record = &batch->records,
                                               .problems = batch->problems[i] };
    }
    assess_all(&hand->worker, batch->attempts, batch->count);
}

// ---- putting out ----

static bool put_out_each(const struct bulk *bulk, const struct batch *batch)
{
    const kmp_bulk *wanted = bulk->wanted;
    for (uint32_t i = 0; i < batch->count; i++) {
        const struct attempt *attempt = &batch->attempts[i];
        kmp_text record = { NULL, 0 };
        if (attempt->status == KMP_OK)
            record = (kmp_text){ batch->records.bytes + attempt->record_at, attempt->record_size };
        if (attempt->status == KMP_NO_MEMORY && kmp_problems_at_least(batch->problems[i], KMP_ERROR) == 0)
            problem_say(batch->problems[i], KMP_ERROR, KMP_NO_MEMORY, NULL, NULL);
        if (!wanted->write(wanted->user, &batch->papers[i], attempt->status, record, batch->problems[i]))
            return false;
    }
    return true;
}

static bool put_out(const struct bulk *bulk, const struct batch *batch)
{
    const kmp_bulk *wanted = bulk->wanted;
    bool goes_on = put_out_each(bulk, batch);
    return (wanted->settle == NULL || wanted->settle(wanted->user)) && goes_on;
}

static struct batch *find_due(const struct bulk *bulk)
{
    for (uint32_t i = 0; i < bulk->batch_count; i++)
        if (bulk->batches[i].stage == DONE && bulk->batches[i].number == bulk->next_out)
            return &bulk->batches[i];
    return NULL;
}

// Puts out this batch and what waits behind it, where it is due; else whoever puts out the one before does.
static void hand_in(struct bulk *bulk, struct batch *batch)
{
    pthread_mutex_lock(&bulk->lock);
    batch->stage = DONE;
    struct batch *due = bulk->writing ? NULL : find_due(bulk);
    bulk->writing = bulk->writing || due != NULL;
    bool mine = due != NULL;
    for (; due != NULL; due = find_due(bulk)) {
        pthread_mutex_unlock(&bulk->lock);
        bool goes_on = !bulk->refused && put_out(bulk, due);
        pthread_mutex_lock(&bulk->lock);
        bulk->refused = !goes_on;
        bulk->over = bulk->over || !goes_on;
        bulk->next_out++;
        due->stage = FREE;
        pthread_cond_broadcast(&bulk->changed);
    }
    if (mine)
        bulk->writing = false;
    pthread_mutex_unlock(&bulk->lock);
}

// ---- threads ----

static void *work(void *user)
{
    struct hand *hand = user;
    for (struct batch *batch; (batch = read_batch(hand->bulk)) != NULL;) {
        score(hand, batch);
        hand_in(hand->bulk, batch);
    }
    return NULL;
}

static uint32_t how_many(const kmp_bulk *wanted)
{
    long processors = wanted->workers > 0 ? (long)wanted->workers : sysconf(_SC_NPROCESSORS_ONLN);
    return processors < 1 ? 1 : processors > WORKERS_MOST ? WORKERS_MOST : (uint32_t)processors;
}

// The calling thread is the first hand; where no further thread can be had, it works alone.
static void run(struct hand *hands, uint32_t count)
{
    uint32_t started = 1;
    while (started < count && pthread_create(&hands[started].thread, NULL, work, &hands[started]) == 0)
        started++;
    work(&hands[0]);
    for (uint32_t i = 1; i < started; i++)
        pthread_join(hands[i].thread, NULL);
}

static void free_batch(struct batch *batch)
{
    pack_free(&batch->text);
    writer_free(&batch->records);
    for (uint32_t i = 0; i < FRAME_ATTEMPTS; i++)
        kmp_problems_free(batch->problems[i]);
}

kmp_status kmp_score_all(kmp_engine *engine, const kmp_bulk *wanted, kmp_problems *problems)
{
    struct bulk bulk = { .engine = engine, .wanted = wanted };
    uint32_t count = how_many(wanted);
    struct arena arena = { 0 };
    bulk.batch_count = count + SPARE_BATCHES;
    bulk.batches = arena_array(&arena, bulk.batch_count, sizeof *bulk.batches);
    struct hand *hands = arena_array(&arena, count, sizeof *hands);
    if (bulk.batches == NULL || hands == NULL) {
        arena_free(&arena);
        problem_say(problems, KMP_ERROR, KMP_NO_MEMORY, NULL, NULL);
        return KMP_NO_MEMORY;
    }
    pthread_mutex_init(&bulk.reading, NULL);
    pthread_mutex_init(&bulk.lock, NULL);
    pthread_cond_init(&bulk.changed, NULL);
    for (uint32_t i = 0; i < count; i++) {
        hands[i].bulk = &bulk;
        worker_open(&hands[i].worker, engine);
    }
    run(hands, count);
    for (uint32_t i = 0; i < count; i++)
        worker_close(&hands[i].worker);
    for (uint32_t i = 0; i < bulk.batch_count; i++)
        free_batch(&bulk.batches[i]);
    pthread_cond_destroy(&bulk.changed);
    pthread_mutex_destroy(&bulk.lock);
    pthread_mutex_destroy(&bulk.reading);
    arena_free(&arena);
    if (bulk.status != KMP_OK)
        problem_say(problems, KMP_ERROR, bulk.status, NULL, NULL);
    return bulk.status;
}
