// SPDX-License-Identifier: Apache-2.0
// house.c -- what others wrote, in processes of its own: plugins and rubrics are brought into a cage here
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cage/wire.h"
#include "engine.h"
#include "plugin/host.h"

enum { TRIES = 2, WARM_MOST = 8 };

const char *house_why(enum cage_end end)
{
    static const char *const ends[] = {
        [CAGE_LIVES] = "it failed",
        [CAGE_NOT_STARTED] = "its process could not be started",
        [CAGE_CRASHED] = "it crashed",
        [CAGE_FORBIDDEN] = "it did what a cage forbids",
        [CAGE_LEFT] = "it ended instead of answering",
        [CAGE_SILENT] = "it gave no answer in time",
        [CAGE_RUBBISH] = "its answer makes no sense",
        [CAGE_FULL] = "it used up its memory",
        [CAGE_ENGINE_FULL] = "there is not enough memory",
    };
    return ends[end];
}

static kmp_status say_died(kmp_problems *problems, enum cage_end end)
{
    problem_say(problems, KMP_ERROR, KMP_PLUGIN_DIED, NULL, "why", house_why(end), NULL);
    return KMP_PLUGIN_DIED;
}

static kmp_status say_rubric_crashed(kmp_problems *problems, const struct rubric *rubric, enum cage_end end)
{
    problem_say(problems, KMP_ERROR, KMP_RUBRIC_CRASHED, NULL, "file", rubric->file, "why", house_why(end),
                NULL);
    return KMP_RUBRIC_CRASHED;
}

// ---- a plugin's file and folder ----

// Makes the image a copy of the file that nobody can change, so that what is loaded is what was hashed.
static bool fill_image(int image, struct text bytes)
{
    for (size_t at = 0; at < bytes.size;) {
        ssize_t went = write(image, bytes.bytes + at, bytes.size - at);
        if (went < 0 && errno != EINTR)
            return false;
        at += went > 0 ? (size_t)went : 0;
    }
    return fcntl(image, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) == 0;
}

// Whether a plugin came with the program itself: it lies in the program's own folder.
static bool is_own(const kmp_engine *engine, const char *path)
{
    struct stat own, folder;
    const char *slash = strrchr(path, '/');
    if (engine->own_folder == NULL || slash == NULL || stat(engine->own_folder, &own) != 0)
        return false;
    char name[4096];
    size_t length = (size_t)(slash - path);
    if (length >= sizeof name)
        return false;
    memcpy(name, path, length);
    name[length] = 0;
    return stat(name, &folder) == 0 && folder.st_dev == own.st_dev && folder.st_ino == own.st_ino;
}

static bool may_be_loose(const kmp_engine *engine, const char *path)
{
    return engine->allow_uncaged || is_own(engine, path);
}

// ---- letting a plugin declare ----

static bool serve_file(struct cage *cage, struct unpack *wanted, struct host *host, bool known_only)
{
    const char *name = unpack_string(wanted);
    const struct host_file *file = NULL;
    if (name == NULL || !unpack_done(wanted)) {
        cage_refuse(cage, CAGE_RUBBISH);
        return false;
    }
    for (uint32_t i = 0; i < host->count; i++)
        if (strcmp(host->files[i].name, name) == 0)
            file = &host->files[i];
    if (file == NULL && !known_only)
        file = host_file(host, name);
    frame_begin(&cage->out, FRAME_FILE, cage->sequence); // still a part of the question
    pack_text(&cage->out, file != NULL ? file->bytes : (struct text){ NULL, 0 });
    return cage_send(cage);
}

// Serves data files until the plugin has declared; false where the cage came to its end.
static bool hear_declared(struct frame *out, struct cage *cage, struct host *host, bool known_only)
{
    cage_begin(cage, FRAME_LOAD);
    bool lives = cage_send(cage);
    while (lives && (lives = cage_receive(out, cage)) && out->kind == FRAME_WANT)
        lives = serve_file(cage, &out->payload, host, known_only);
    if (lives && out->kind != FRAME_DECLARED) {
        cage_refuse(cage, CAGE_RUBBISH);
        lives = false;
    }
    return lives;
}

// A caged plugin's functions are never called here.
static kmp_outcome measure_elsewhere(void *self, const kmp_desk *desk, const kmp_attempt *a, uint32_t task)
{
    (void)self;
    (void)desk;
    (void)a;
    (void)task;
    return KMP_GAVE_UP;
}

static kmp_status take_declared(struct trade *trade, struct house *house, struct unpack *payload,
                                kmp_problems *problems)
{
    kmp_plugin *declared = arena_alloc(&trade->arena, sizeof *declared);
    struct text bytes = { payload->at, (uint32_t)(payload->end - payload->at) };
    house->declared = (struct text){ arena_string(&trade->arena, bytes), bytes.size };
    if (declared == NULL || house->declared.bytes == NULL)
        return KMP_NO_MEMORY;
    struct unpack kept = { house->declared.bytes, house->declared.bytes + bytes.size, false };
    if (!unpack_plugin(declared, &kept, &trade->arena))
        return say_died(problems, CAGE_RUBBISH);
    declared->measure = measure_elsewhere;
    return trade_settle(trade, declared, problems);
}

static kmp_status take_answer(struct trade *trade, struct house *house, struct frame *frame,
                              kmp_problems *problems)
{
    bool good = unpack_u8(&frame->payload) == 1;
    if (good && trade->host->failed == KMP_OK)
        return take_declared(trade, house, &frame->payload, problems);
    if (trade->host->failed != KMP_OK)
        return trade->host->failed; // was said when it was read
    size_t before = kmp_problems_at_least(problems, KMP_ERROR);
    if (!unpack_problems(problems, &frame->payload, trade->file) ||
        kmp_problems_at_least(problems, KMP_ERROR) == before)
        return say_died(problems, CAGE_RUBBISH);
    return problem_worst(problems);
}

// The plugin brought into the cage in house->warm; one that crashes is given a second.
static kmp_status move_in(struct trade *trade, struct house *house, kmp_engine *engine, kmp_problems *problems)
{
    struct frame frame;
    kmp_status status = trade_prepare(trade, problems);
    for (int i = 0; status == KMP_OK && i < TRIES; i++) {
        if (house->warm->pid == 0 && !cage_start(house->warm, engine->cage_program, house->image))
            break;
        if (hear_declared(&frame, house->warm, trade->host, false))
            return take_answer(trade, house, &frame, problems);
        cage_stop(house->warm);
    }
    return status == KMP_OK ? say_died(problems, house->warm->end) : status;
}

// A house that nothing has moved in to: its image is empty, its cage on its way.
static struct house *lay_out(const kmp_engine *engine)
{
    struct house *house = memory_resize(NULL, sizeof *house);
    struct cage *cage = memory_resize(NULL, sizeof *cage);
    int image = house != NULL && cage != NULL ? memfd_create("plugin", MFD_CLOEXEC | MFD_ALLOW_SEALING) : -1;
    if (image < 0) {
        memory_resize(house, 0);
        memory_resize(cage, 0);
        return NULL;
    }
    *house = (struct house){ .image = image, .warm = cage };
    cage_spawn(cage, engine->cage_program, image);
    return house;
}

static struct house *build(kmp_engine *engine, struct text bytes)
{
    struct house *house = engine->spare != NULL ? engine->spare : lay_out(engine);
    engine->spare = NULL;
    if (house != NULL && !fill_image(house->image, bytes)) {
        house_close(house);
        return NULL;
    }
    if (house != NULL)
        house->caged =
            house->warm->pid != 0 && cage_confined(house->warm) && cage_suffices(&house->warm->means);
    return house;
}

void house_close(struct house *house)
{
    house_cool(&house->warm);
    close(house->image);
    memory_resize(house, 0);
}

// Where all trades are opened, most of them will not be asked for anything: few of their cages wait for it.
static void keep_few_warm(kmp_engine *engine)
{
    uint32_t warm = 0;
    for (struct house *house = engine->houses; house != NULL; house = house->next)
        if (house->warm != NULL && ++warm > WARM_MOST)
            house_dismiss(engine, &house->warm);
}

kmp_status house_open(struct trade *out, const char *path, void *user, kmp_problems *problems)
{
    kmp_engine *engine = user;
    struct text bytes;
    if (engine->uncaged)
        return trade_open(out, path, problems);
    problem_file(problems, path);
    kmp_status status = trade_look(out, &bytes, path, problems);
    struct house *house = status == KMP_OK ? build(engine, bytes) : NULL;
    if (status == KMP_OK && (house == NULL || house->warm->end == CAGE_ENGINE_FULL))
        status = KMP_NO_MEMORY;
    bool started = house != NULL && house->warm->pid != 0;
    if (status == KMP_OK && !house->caged && !may_be_loose(engine, path)) {
        problem_say(problems, KMP_ERROR, KMP_PLUGIN_NO_CAGE, NULL, NULL);
        status = KMP_PLUGIN_NO_CAGE;
    } else if (status == KMP_OK && !started) {
        house_close(house);
        trade_close(out);
        return trade_open(out, path, problems);
    }
    if (status == KMP_OK)
        status = move_in(out, house, engine, problems);
    problem_file(problems, NULL);
    if (status == KMP_OK) {
        house->trade = out;
        house->serial = ++engine->serials;
        house->next = engine->houses;
        engine->houses = house;
        keep_few_warm(engine);
        return KMP_OK;
    }
    if (house != NULL)
        house_close(house);
    trade_close(out);
    return status;
}

struct house *house_of(const kmp_engine *engine, const struct trade *trade)
{
    struct house *house = engine->houses;
    while (house != NULL && house->trade != trade)
        house = house->next;
    return house;
}

bool house_start(struct cage *out, const kmp_engine *engine, const struct house *house)
{
    struct frame frame;
    if (!cage_start(out, engine->cage_program, house->image) ||
        !hear_declared(&frame, out, house->trade->host, true))
        return false;
    bool good = unpack_u8(&frame.payload) == 1;
    size_t size = (size_t)(frame.payload.end - frame.payload.at);
    if (good && size == house->declared.size && memcmp(frame.payload.at, house->declared.bytes, size) == 0)
        return true;
    cage_refuse(out, CAGE_RUBBISH);
    return false;
}

// ---- a rubric ----

static bool hear_plan(struct frame *out, struct cage *cage, const struct rubric *rubric)
{
    cage_begin(cage, FRAME_READ);
    pack_text(&cage->out, rubric->lua);
    if (!cage_send(cage) || !cage_receive(out, cage))
        return false;
    if (out->kind == FRAME_PLAN)
        return true;
    cage_refuse(cage, CAGE_RUBBISH);
    return false;
}

bool house_start_rubric(struct cage *out, const kmp_engine *engine, const struct rubric *rubric)
{
    struct frame frame;
    if (!cage_start(out, engine->cage_program, -1) || !hear_plan(&frame, out, rubric))
        return false;
    if (unpack_u8(&frame.payload) == 1 && text_same(unpack_text(&frame.payload), rubric->json))
        return true;
    cage_refuse(out, CAGE_RUBBISH);
    return false;
}

static kmp_status take_plan(struct rubric *rubric, struct unpack *payload, kmp_problems *problems)
{
    if (unpack_u8(payload) == 1) {
        struct text json = unpack_text(payload);
        if (json.bytes != NULL && unpack_done(payload)) {
            rubric->json = (struct text){ arena_string(&rubric->arena, json), json.size };
            return rubric->json.bytes != NULL ? KMP_OK : KMP_NO_MEMORY;
        }
    } else {
        size_t before = kmp_problems_at_least(problems, KMP_ERROR);
        if (unpack_problems(problems, payload, rubric->file) &&
            kmp_problems_at_least(problems, KMP_ERROR) > before)
            return problem_worst(problems);
    }
    return say_rubric_crashed(problems, rubric, CAGE_RUBBISH);
}

// Most rubrics name a task, and the first one that does needs its trade as soon as it is read: a cage for that
// one gets ready meanwhile.
static void think_ahead(kmp_engine *engine, const struct rubric *rubric)
{
    if (engine->houses == NULL && engine->spare == NULL &&
        memmem(rubric->lua.bytes, rubric->lua.size, "task", 4) != NULL)
        engine->spare = lay_out(engine);
}

// A cage for the rubric; false where it cannot be started.
static bool start_reader(struct cage *cage, struct rubric *rubric, kmp_engine *engine)
{
    bool spawned = cage_spawn(cage, engine->cage_program, -1);
    if (spawned)
        think_ahead(engine, rubric);
    return spawned && cage_confined(cage);
}

static kmp_status read_in(struct cage *cage, struct rubric *rubric, kmp_engine *engine, kmp_problems *problems)
{
    struct frame frame;
    enum cage_end end = CAGE_NOT_STARTED;
    for (int i = 0; i < TRIES; i++) {
        if (!start_reader(cage, rubric, engine))
            return cage->end == CAGE_ENGINE_FULL ? KMP_NO_MEMORY : KMP_PLUGIN_NO_CAGE;
        rubric->caged = cage_suffices(&cage->means);
        if (hear_plan(&frame, cage, rubric))
            return take_plan(rubric, &frame.payload, problems);
        end = cage->end;
        cage_stop(cage);
    }
    return say_rubric_crashed(problems, rubric, end);
}

kmp_status house_read(struct rubric *rubric, kmp_engine *engine, kmp_problems *problems)
{
    rubric->warm = arena_alloc(&rubric->arena, sizeof *rubric->warm);
    struct cage *cage = memory_resize(NULL, sizeof *cage);
    if (rubric->warm == NULL || cage == NULL) {
        memory_resize(cage, 0);
        return KMP_NO_MEMORY;
    }
    kmp_status status = read_in(cage, rubric, engine, problems);
    if (status == KMP_OK) {
        *rubric->warm = cage;
        return KMP_OK;
    }
    cage_stop(cage);
    memory_resize(cage, 0);
    return status;
}

void house_dismiss(kmp_engine *engine, struct cage **warm)
{
    if (warm == NULL || *warm == NULL)
        return;
    house_cool(&engine->dismissed);
    engine->dismissed = *warm;
    *warm = NULL;
    cage_kill(engine->dismissed);
}

void house_cool(struct cage **warm)
{
    if (warm == NULL || *warm == NULL)
        return;
    cage_stop(*warm);
    memory_resize(*warm, 0);
    *warm = NULL;
}
