// SPDX-License-Identifier: Apache-2.0
// same.c -- checks that the same evidence gives the same measures: again, reordered, elsewhere, beside others
#include <locale.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

static void compare(struct check *check, const struct base *base, kmp_status status, const char *wanted,
                    const char *got)
{
    if (wanted == NULL || (got != NULL && strcmp(wanted, got) == 0))
        return;
    say_once(check, KMP_ERROR, status, "task", base->task->id, "what", first_difference(check, wanted, got),
             NULL);
}

// What every base gives, owned by the caller.
static char **measure_all(struct check *check, struct stand *stand)
{
    char **results = calloc(check->base_count + 1, sizeof *results);
    for (uint32_t i = 0; results != NULL && i < check->base_count; i++)
        results[i] = measure_quietly(stand, &check->bases[i], check->bases[i].evidence);
    return results;
}

static void free_all(struct check *check, char **results)
{
    for (uint32_t i = 0; results != NULL && i < check->base_count; i++)
        free(results[i]);
    free(results);
}

static void compare_all(struct check *check, kmp_status status, char **wanted, char **got)
{
    for (uint32_t i = 0; wanted != NULL && got != NULL && i < check->base_count; i++)
        compare(check, &check->bases[i], status, wanted[i], got[i]);
}

// ---- twice ----

static void disturb(struct check *check, const kmp_task *task)
{
    for (uint32_t i = 0; i < check->base_count; i++) {
        const struct base *other = &check->bases[i];
        json_t *most = make_evidence(task, MAKE_HIGHEST);
        free(measure_quietly(&check->stand, other, other->evidence));
        if (other->task == task)
            free(measure_quietly(&check->stand, other, most));
        json_decref(most);
    }
}

void check_twice(struct check *check)
{
    if (!check_open(check))
        return;
    watch_begin(check, WATCH_ALL, false);
    for (uint32_t i = 0; i < check->base_count; i++) {
        const struct base *base = &check->bases[i];
        char *first = measure_evidence(check, base, base->evidence);
        char *second = measure_evidence(check, base, base->evidence);
        compare(check, base, KMP_CHECK_DIFFERS_TWICE, first, second);
        disturb(check, base->task);
        char *third = measure_evidence(check, base, base->evidence);
        compare(check, base, KMP_CHECK_DIFFERS_TWICE, first, third);
        free(first);
        free(second);
        free(third);
    }
}

// ---- order of keys ----

// The same object with its keys the other way round, at every depth.
static json_t *reversed(const json_t *value)
{
    if (json_is_array(value)) {
        json_t *list = json_array();
        for (size_t i = 0; i < json_array_size(value); i++)
            json_array_append_new(list, reversed(json_array_get(value, i)));
        return list;
    }
    if (!json_is_object(value))
        return json_deep_copy(value);
    size_t count = json_object_size(value), n = 0;
    const char **keys = calloc(count + 1, sizeof *keys), *key;
    json_t *object = json_object(), *member;
    json_object_foreach ((json_t *)(uintptr_t)value, key, member)
        if (keys != NULL)
            keys[n++] = key;
    while (n > 0) {
        n--;
        json_object_set_new(object, keys[n], reversed(json_object_get(value, keys[n])));
    }
    free(keys);
    return object;
}

void check_order(struct check *check)
{
    if (!check_open(check))
        return;
    watch_begin(check, WATCH_ALL, false);
    for (uint32_t i = 0; i < check->base_count; i++) {
        const struct base *base = &check->bases[i];
        json_t *other = reversed(base->evidence);
        char *first = measure_evidence(check, base, base->evidence);
        char *second = measure_evidence(check, base, other);
        compare(check, base, KMP_CHECK_DIFFERS_ORDER, first, second);
        free(first);
        free(second);
        json_decref(other);
    }
}

// ---- surroundings ----

static void go_elsewhere(void)
{
    static const char *const locales[] = { "id_ID.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8", "tr_TR.UTF-8",
                                           "C.UTF-8" };
    setenv("TZ", "Pacific/Kiritimati", 1);
    setenv("LC_ALL", "de_DE.UTF-8", 1);
    setenv("LANG", "de_DE.UTF-8", 1);
    setenv("HOME", "/nonexistent", 1);
    tzset();
    for (size_t i = 0; i < KMP_COUNT_OF(locales) && setlocale(LC_ALL, locales[i]) == NULL; i++)
        continue;
    if (chdir("/") != 0)
        return;
    poll(NULL, 0, 1100); // a clock that counts seconds has gone on
}

void check_surroundings(struct check *check)
{
    struct stand elsewhere;
    if (!check_open(check))
        return;
    char **here = measure_all(check, &check->stand);
    go_elsewhere();
    if (stand_open(&elsewhere, check)) {
        watch_begin(check, WATCH_ALL, false);
        char **there = measure_all(check, &elsewhere);
        compare_all(check, KMP_CHECK_DIFFERS_PLACE, here, there);
        free_all(check, there);
    }
    stand_close(&elsewhere);
    free_all(check, here);
}

// ---- threads ----

enum { THREADS = 4, ROUNDS = 40 };

struct worker {
    pthread_t thread;
    bool started, open;
    struct check *check;
    struct stand stand;
    char **wanted;
    uint32_t differs; // 1 + index of the base
    char *got;
};

static void *work(void *context)
{
    struct worker *worker = context;
    for (int round = 0; round < ROUNDS && worker->differs == 0; round++)
        for (uint32_t i = 0; worker->differs == 0 && i < worker->check->base_count; i++) {
            const struct base *base = &worker->check->bases[i];
            char *got = measure_quietly(&worker->stand, base, base->evidence);
            if (worker->wanted[i] == NULL || (got != NULL && strcmp(got, worker->wanted[i]) == 0)) {
                free(got);
                continue;
            }
            worker->differs = i + 1;
            worker->got = got;
        }
    return NULL;
}

static void end_worker(struct worker *worker)
{
    struct check *check = worker->check;
    if (worker->started)
        pthread_join(worker->thread, NULL);
    if (worker->differs > 0)
        compare(check, &check->bases[worker->differs - 1], KMP_CHECK_DIFFERS_THREADS,
                worker->wanted[worker->differs - 1], worker->got);
    free(worker->got);
    stand_close(&worker->stand);
}

void check_threads(struct check *check)
{
    struct worker workers[THREADS] = { { .check = NULL } };
    if (!check_open(check))
        return;
    char **wanted = measure_all(check, &check->stand);
    for (int i = 0; i < THREADS; i++) {
        workers[i].check = check;
        workers[i].wanted = wanted;
        workers[i].open = wanted != NULL && stand_open(&workers[i].stand, check);
    }
    for (int i = 0; i < THREADS; i++)
        workers[i].started =
            workers[i].open && pthread_create(&workers[i].thread, NULL, work, &workers[i]) == 0;
    for (int i = 0; i < THREADS; i++)
        end_worker(&workers[i]);
    free_all(check, wanted);
}
