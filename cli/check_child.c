// SPDX-License-Identifier: Apache-2.0
// check_child.c -- one check of a plugin in a process of its own: started, waited for, ended
#include "check_child.h"

#include <errno.h>
#include <fcntl.h>
#include <kompeten/kit.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { REPORT_FD = 3, REPORT_BYTES = 1 << 20, MEMORY = 1 << 30 };

// ---- in the child ----

static const char *const outcome_words[] = { "pass", "warn", "FAIL", "skip" };

static json_t *problem_report(struct cli *cli, size_t index)
{
    static const char *const severities[] = { "note", "warning", "error" };
    kmp_problem problem = kmp_problems_get(cli->problems, index, KMP_ENGLISH);
    json_t *report = json_pack("{s:s, s:s, s:{s:s}}", "code", problem.code, "severity",
                               severities[problem.severity], "text", "en", problem.text);
    problem = kmp_problems_get(cli->problems, index, KMP_INDONESIAN);
    json_object_set_new(json_object_get(report, "text"), "id", json_string(problem.text));
    return report;
}

json_t *check_here(struct cli *cli, const struct check_call *call, bool watched)
{
    kmp_check_options options = { call->seed, watched };
    kmp_check_outcome outcome = kmp_plugin_check_run(call->index, call->file, &options, cli->problems);
    json_t *problems = json_array();
    for (size_t i = 0; i < kmp_problems_count(cli->problems); i++)
        json_array_append_new(problems, problem_report(cli, i));
    return json_pack("{s:s, s:o}", "outcome", outcome_words[outcome], "problems", problems);
}

// The hidden command: CHECK SEED FILE. Ends at once, so that nothing that the plugin left behind runs.
int cmd_check_one(struct cli *cli)
{
    struct check_call call = { .index = (uint32_t)strtoul(cli->operands[0], NULL, 10),
                               .file = cli->operands[2],
                               .seed = strtoull(cli->operands[1], NULL, 10) };
    json_t *report = check_here(cli, &call, true);
    bool good = report != NULL && json_dumpfd(report, REPORT_FD, JSON_COMPACT) == 0;
    _exit(good ? EXIT_SUCCESS : EXIT_FAILURE);
}

// ---- in the parent ----

static void limit(unsigned what, rlim_t most)
{
    struct rlimit limits = { most, most };
    setrlimit(what, &limits);
}

static void confine(int limit_s)
{
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, (rlim_t)limit_s + 1);
#if !defined(__SANITIZE_ADDRESS__)
    limit(RLIMIT_AS, MEMORY);
#endif
}

static void become(const struct check_call *call, int report)
{
    char index[16], seed[24];
    snprintf(index, sizeof index, "%u", call->index);
    snprintf(seed, sizeof seed, "%llu", call->seed);
    int nothing = open("/dev/null", O_RDWR);
    for (int stream = 0; stream <= 2; stream++)
        dup2(nothing, stream);
    dup2(report, REPORT_FD);
    setsid();
    signal(SIGPIPE, SIG_DFL);
    confine(call->limit_s);
    execl("/proc/self/exe", "kompeten", "check-one", "--", index, seed, call->file, (char *)NULL);
    _exit(EXIT_FAILURE);
}

static long long now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

// Reads until the other end is closed; false where that takes too long. `*size` bytes of `text` are filled.
static bool read_report(int from, long long until, char *text, size_t *size)
{
    for (*size = 0; *size < REPORT_BYTES;) {
        long long left = until - now_ms();
        struct pollfd ready = { from, POLLIN, 0 };
        if (left <= 0 || poll(&ready, 1, (int)left) == 0)
            return false;
        ssize_t got = read(from, text + *size, REPORT_BYTES - *size);
        if (got == 0)
            return true;
        if (got < 0 && errno != EINTR)
            return true;
        *size += got > 0 ? (size_t)got : 0;
    }
    return true;
}

// Waits for the end; false where that takes too long.
static bool wait_for(pid_t child, long long until, int *status)
{
    while (waitpid(child, status, WNOHANG) == 0) {
        if (now_ms() >= until)
            return false;
        poll(NULL, 0, 2);
    }
    return true;
}

static struct child_result result_of(int status, const char *text, size_t size)
{
    if (WIFSIGNALED(status))
        return (struct child_result){ WTERMSIG(status) == SIGXCPU ? CHILD_HUNG : CHILD_KILLED, WTERMSIG(status),
                                      NULL };
    json_t *report = json_loadb(text, size, JSON_REJECT_DUPLICATES, NULL);
    return (struct child_result){ report != NULL ? CHILD_REPORTED : CHILD_EXITED, WEXITSTATUS(status), report };
}

static struct child_result follow(pid_t child, int from, long long until)
{
    int status = 0;
    size_t size;
    char *text = malloc(REPORT_BYTES);
    bool ended = text != NULL && read_report(from, until, text, &size) && wait_for(child, until, &status);
    kill(-child, SIGKILL); // and whatever it may have started
    struct child_result result = { CHILD_HUNG, 0, NULL };
    if (ended)
        result = result_of(status, text, size);
    else
        waitpid(child, &status, 0);
    free(text);
    return result;
}

struct child_result check_in_child(const struct check_call *call)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return (struct child_result){ CHILD_FAILED, errno, NULL };
    long long until = now_ms() + (long long)call->limit_s * 1000;
    pid_t child = fork();
    if (child == 0)
        become(call, ends[1]);
    close(ends[1]);
    struct child_result result = { CHILD_FAILED, errno, NULL };
    if (child > 0)
        result = follow(child, ends[0], until);
    close(ends[0]);
    return result;
}
