// SPDX-License-Identifier: Apache-2.0
// errand.c -- what a worker asks of its cages: many attempts in one frame, and one by one where a cage fails
#include <string.h>

#include "cage/wire.h"
#include "engine.h"
#include "plugin/desk.h"

enum { CAGE_LIFE = 20000, FRAME_FULL = 1024 * 1024 }; // attempts; bytes

enum answer { TAKEN, WITHOUT_MEMORY, NONSENSE };

// The answers of one frame.
struct taking {
    struct unpack payload;
    struct arena *arena;
    struct call_says says;
};

// One kind of question.
struct errand {
    enum frame_kind question, answer;
    uint64_t (*whose)(const struct rubric *rubric);
    bool (*start)(struct cage *out, struct worker *worker, const struct rubric *rubric);
    void (*head)(struct pack *pack, const struct rubric *rubric, uint32_t attempts);
    void (*ask)(struct pack *pack, const struct attempt *attempt);
    enum answer (*take)(struct attempt *attempt, struct taking *taking);
    void (*fail)(struct attempt *attempt, enum cage_end end);
};

// ---- a worker's cages ----

// One that is warm is taken by the first who asks.
static bool take_warm(struct cage *out, struct worker *worker, struct cage **warm)
{
    pthread_mutex_lock(&worker->engine->lock);
    struct cage *there = *warm;
    *warm = NULL;
    pthread_mutex_unlock(&worker->engine->lock);
    if (there == NULL)
        return false;
    *out = *there;
    memory_resize(there, 0);
    return out->pid != 0;
}

// The worker's cage for this, started where it has none that lives.
static struct cage *cage_for(struct worker *worker, const struct errand *errand, const struct rubric *rubric)
{
    uint64_t whose = errand->whose(rubric);
    uint32_t chosen = 0;
    for (uint32_t i = 0; i < WORKER_CAGES; i++) {
        if (worker->cages[i].whose == whose) {
            chosen = i;
            break;
        }
        if (worker->cages[i].used < worker->cages[chosen].used)
            chosen = i;
    }
    struct cage *cage = &worker->cages[chosen].cage;
    worker->cages[chosen].used = ++worker->turns;
    if (worker->cages[chosen].whose == whose && cage->pid != 0 && cage->served < CAGE_LIFE)
        return cage;
    cage_stop(cage);
    worker->cages[chosen].whose = whose;
    errand->start(cage, worker, rubric);
    return cage;
}

// ---- asking ----

// Takes the answers of one frame; false where it ends the cage, and nothing of a frame that makes no sense.
static bool take_frame(struct worker *worker, struct cage *cage, const struct errand *errand,
                       const struct frame *frame, struct attempt *const *attempts, uint32_t *answered,
                       uint32_t count)
{
    size_t size = (size_t)(frame->payload.end - frame->payload.at);
    char *copy = arena_take(&worker->arena, size + 1);
    if (copy == NULL) {
        cage_refuse(cage, CAGE_ENGINE_FULL);
        return false;
    }
    memcpy(copy, frame->payload.at, size);
    struct taking taking;
    struct unpack *payload = &taking.payload;
    *payload = (struct unpack){ copy, copy + size, frame->kind != (uint32_t)errand->answer || size == 0 };
    taking.arena = &worker->arena;
    taking.says.count = 0;
    uint32_t before = *answered;
    while (*answered < count && payload->at < payload->end && !payload->broken) {
        enum answer taken = errand->take(attempts[*answered], &taking);
        if (taken == WITHOUT_MEMORY) {
            cage_refuse(cage, CAGE_FULL);
            return false;
        }
        payload->broken = payload->broken || taken == NONSENSE;
        *answered += !payload->broken;
    }
    if (unpack_done(payload))
        return true;
    *answered = before;
    cage_refuse(cage, CAGE_RUBBISH);
    return false;
}

// Asks for attempts[count] in one frame. Gives how many were answered: all, or the cage is at its end.
static uint32_t ask(struct worker *worker, struct cage *cage, const struct errand *errand,
                    struct attempt *const *attempts, uint32_t count)
{
    struct frame frame;
    uint32_t answered = 0;
    cage_begin(cage, errand->question);
    errand->head(&cage->out, attempts[0]->rubric, count);
    for (uint32_t i = 0; i < count; i++)
        errand->ask(&cage->out, attempts[i]);
    cage->served += count;
    bool lives = cage_send(cage);
    while (lives && answered < count)
        lives =
            cage_receive(&frame, cage) && take_frame(worker, cage, errand, &frame, attempts, &answered, count);
    return answered;
}

// How many attempts go into one frame.
static uint32_t portion(struct attempt *const *attempts, uint32_t count)
{
    uint32_t taken = 1;
    size_t size = attempts[0]->size;
    while (taken < count && taken < FRAME_ATTEMPTS && size + attempts[taken]->size < FRAME_FULL)
        size += attempts[taken++]->size;
    return taken;
}

// Asks for one attempt alone; where that ends a cage that had worked before, once more in a fresh one.
static bool ask_alone(struct worker *worker, const struct errand *errand, struct attempt *attempt)
{
    for (bool fresh = false; !fresh;) {
        struct cage *cage = cage_for(worker, errand, attempt->rubric);
        fresh = cage->served == 0;
        if (cage->pid != 0 && ask(worker, cage, errand, &attempt, 1) == 1)
            return true;
        if (fresh)
            errand->fail(attempt, cage->end);
    }
    return false;
}

static void run(struct worker *worker, const struct errand *errand, struct attempt *const *attempts,
                uint32_t count)
{
    bool alone = false; // someone among those that follow ended a cage
    for (uint32_t i = 0; i < count;) {
        if (alone) {
            alone = ask_alone(worker, errand, attempts[i]);
            i++;
            continue;
        }
        uint32_t asked = portion(&attempts[i], count - i);
        struct cage *cage = cage_for(worker, errand, attempts[i]->rubric);
        uint32_t answered = cage->pid != 0 ? ask(worker, cage, errand, &attempts[i], asked) : 0;
        alone = answered < asked;
        i += answered;
    }
}

// ---- measuring ----

static uint64_t whose_house(const struct rubric *rubric)
{
    return rubric->house->serial;
}

static bool start_house(struct cage *out, struct worker *worker, const struct rubric *rubric)
{
    return take_warm(out, worker, &rubric->house->warm) || house_start(out, worker->engine, rubric->house);
}

static void pack_head(struct pack *pack, const struct rubric *rubric, uint32_t attempts)
{
    struct measure_request request = { rubric->task_index, rubric->plan.setting_count, attempts,
                                       rubric->settings };
    pack_request(pack, &request);
}

static void ask_measure(struct pack *pack, const struct attempt *attempt)
{
    pack_evidence(pack, &attempt->evidence);
}

static enum answer take_output(struct attempt *attempt, struct taking *taking)
{
    if (unpack_u8(&taking->payload) != 1)
        return WITHOUT_MEMORY;
    return unpack_output(&attempt->output, &taking->payload, taking->arena, &attempt->evidence) ? TAKEN
                                                                                                : NONSENSE;
}

// Whether it is this process that is short of memory.
static bool fail_for_memory(struct attempt *attempt, enum cage_end end)
{
    if (end != CAGE_ENGINE_FULL)
        return false;
    attempt->status = KMP_NO_MEMORY;
    problem_say(attempt->said, KMP_ERROR, KMP_NO_MEMORY, NULL, NULL);
    return true;
}

static void fail_measure(struct attempt *attempt, enum cage_end end)
{
    if (fail_for_memory(attempt, end))
        return;
    attempt->status = KMP_PLUGIN_CRASHED;
    problem_say(attempt->said, KMP_ERROR, KMP_PLUGIN_CRASHED, NULL, "trade", attempt->rubric->trade->plugin->id,
                "why", house_why(end), NULL);
}

static const struct errand measuring = { FRAME_MEASURE, FRAME_MEASURED, whose_house, start_house,
                                         pack_head,     ask_measure,    take_output, fail_measure };

void errand_measure(struct worker *worker, struct attempt *const *attempts, uint32_t count)
{
    run(worker, &measuring, attempts, count);
}

// ---- calling functions ----

static uint64_t whose_rubric(const struct rubric *rubric)
{
    return rubric->serial;
}

static bool start_rubric(struct cage *out, struct worker *worker, const struct rubric *rubric)
{
    return take_warm(out, worker, rubric->warm) || house_start_rubric(out, worker->engine, rubric);
}

// The criteria of a plan that have a function, from number `from` on; the number of all where none is left.
static uint32_t next_function(const struct plan *plan, uint32_t from)
{
    while (from < plan->criteria.count && plan_criterion(plan, from)->source != FROM_FUNCTION)
        from++;
    return from;
}

static uint32_t count_functions(const struct plan *plan)
{
    uint32_t count = 0;
    for (uint32_t i = next_function(plan, 0); i < plan->criteria.count; i = next_function(plan, i + 1))
        count++;
    return count;
}

static void pack_functions(struct pack *pack, const struct rubric *rubric, uint32_t attempts)
{
    const struct plan *plan = &rubric->plan;
    pack_u32(pack, attempts);
    pack_u32(pack, count_functions(plan));
    for (uint32_t i = next_function(plan, 0); i < plan->criteria.count; i = next_function(plan, i + 1)) {
        const struct criterion *criterion = plan_criterion(plan, i);
        pack_function(pack, criterion->function, criterion_bound(criterion), criterion->uses.count);
        for (uint32_t j = 0; j < criterion->uses.count; j++)
            pack_text(pack, ((const struct use *)criterion->uses.items)[j].measure);
    }
}

static void ask_calls(struct pack *pack, const struct attempt *attempt)
{
    const struct plan *plan = &attempt->rubric->plan;
    for (uint32_t i = next_function(plan, 0); i < plan->criteria.count; i = next_function(plan, i + 1))
        pack_call(pack, &attempt->calls[i]);
}

static enum answer take_answers(struct attempt *attempt, struct taking *taking)
{
    uint32_t said = unpack_u32(&taking->payload), count = 0;
    for (uint32_t i = 0; i < attempt->rubric->plan.criteria.count; i++) {
        const struct call_request *call = &attempt->calls[i];
        count += call->function != 0;
        if (call->function != 0 &&
            !unpack_answer(&attempt->answers[i], &taking->payload, &taking->says, call->out_of))
            return NONSENSE;
    }
    return count == said ? TAKEN : NONSENSE;
}

static void fail_calls(struct attempt *attempt, enum cage_end end)
{
    if (fail_for_memory(attempt, end))
        return;
    attempt->status = KMP_RUBRIC_CRASHED;
    problem_say(attempt->said, KMP_ERROR, KMP_RUBRIC_CRASHED, NULL, "file", attempt->rubric->file, "why",
                house_why(end), NULL);
}

static const struct errand calling = { FRAME_CALL,     FRAME_CALLED, whose_rubric, start_rubric,
                                       pack_functions, ask_calls,    take_answers, fail_calls };

void errand_call(struct worker *worker, struct attempt *const *attempts, uint32_t count)
{
    run(worker, &calling, attempts, count);
}
