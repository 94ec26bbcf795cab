// SPDX-License-Identifier: Apache-2.0
// test_cage_open.c -- the museum where nothing stops it: in a cage that stands open, or in the engine's own
// process. What does no harm here would show nothing by doing none in a cage
#include <fcntl.h>
#include <fenv.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>

#include "cage_costs.h"

static char open_cage[4096];

// ---- a run that may take the engine with it ----

enum { HUNG = -1, OVER = 100 }; // OVER + n: it came to its end, and the plugin found n

static int found_in_child(const char *trade)
{
    prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY, 0, 0, 0);
    setpgid(0, 0);
    dup2(open("/dev/null", O_WRONLY), STDERR_FILENO); // a sanitizer's report of an end that is looked for
    write_rubric(trade);
    if (!score_class(&loud, trade, true, 1))
        return 0;
    return OVER + atoi(finding(&loud));
}

// How the engine ended: as waitpid tells it, HUNG where it had not after a second.
static int engine_ends(const char *trade)
{
    int status = 0;
    fflush(stdout);
    pid_t engine = fork();
    if (engine == 0)
        _exit(found_in_child(trade));
    for (int i = 0; strcmp(trade, "parting") != 0 || i < 100; i++) {
        if (waitpid(engine, &status, WNOHANG) == engine)
            return status;
        nanosleep(&(struct timespec){ .tv_nsec = 10 * 1000 * 1000 }, NULL);
    }
    kill(-engine, SIGKILL);
    waitpid(engine, &status, 0);
    return HUNG;
}

static bool ends_well(int status)
{
    return WIFEXITED(status) && WEXITSTATUS(status) >= OVER;
}

static bool finds(int status, int what)
{
    return WIFEXITED(status) && WEXITSTATUS(status) == OVER + what;
}

// ---- in a cage that stands open ----

static void all_is_granted(const char *trade)
{
    run_both(trade, 1);
    CHECK(trying(&loud) > 0);
    CHECK_INT(atoi(finding(&loud)), trying(&loud));
}

static void what_a_cage_refuses_is_granted(void)
{
    program = open_cage;
    all_is_granted("early");
    all_is_granted("refused");
    all_is_granted("bounds");
    all_is_granted("sabotage");
    if (!CONFINE_SANITIZED) // which cannot live beside a second C library
        all_is_granted("again");
    CHECK_INT(unlink("kompeten-hostile"), 0);
    run_both("hoard", 1);
    CHECK_STR(finding(&loud), "1");
    run_both("maps", 1);
    CHECK(atoi(finding(&loud)) * 2 > trying(&loud)); // not all of another's process is everybody's to read
    program = NULL;
}

static void what_the_kernel_ends_a_cage_for_is_done(void)
{
    program = open_cage;
    costs_its_attempt("abort", "it crashed");
    costs_its_attempt("exec", "it ended instead of answering");
    costs_its_attempt("catcher", "it ended instead of answering");
    int status = engine_ends("kill");
    CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    program = NULL;
}

// Where the system itself lets nobody look into another process, there is nothing to see.
static bool may_look(void)
{
    int scope = 0;
    FILE *file = fopen("/proc/sys/kernel/yama/ptrace_scope", "r");
    bool told = file != NULL && fscanf(file, "%d", &scope) == 1;
    if (file != NULL)
        fclose(file);
    return !told || scope < 2;
}

static void the_engines_memory_is_read(void)
{
    if (!may_look()) {
        printf("\n    skipped: this system lets nobody look into another process\n");
        return;
    }
    program = open_cage;
    CHECK(finds(engine_ends("trace"), 1));
    CHECK(finds(engine_ends("peer"), 1));
    program = NULL;
}

// ---- in the engine's own process ----

static void the_engine_ends_with_it(void)
{
    static const char *const trades[] = { "crash", "stack", "abort", "leave", "exec", "catcher", "flaky" };
    uncaged = true;
    for (size_t i = 0; i < sizeof trades / sizeof trades[0]; i++)
        if (!CHECK(!ends_well(engine_ends(trades[i]))))
            printf("    %s\n", trades[i]);
    CHECK(ends_well(engine_ends("meek")));
    uncaged = false;
}

static void the_engine_waits_for_one_that_will_not_go(void)
{
    uncaged = true;
    CHECK_INT(engine_ends("parting"), HUNG);
    uncaged = false;
}

static void the_engine_rounds_as_its_plugin_left_it(void)
{
    uncaged = true;
    write_rubric("tilt");
    CHECK(score_class(&loud, "tilt", true, 1));
    CHECK_INT(fegetround(), FE_UPWARD);
    fesetround(FE_TONEAREST);
    uncaged = false;
}

static void the_candidate_the_papers_and_the_surroundings_are_found(void)
{
    uncaged = true;
    run_both("search", 1);
    CHECK_STR(finding(&loud), "15"); // a candidate, a submission, a record, a verdict
    CHECK(trying(&loud) >= 5);
    run_both("inherit", 1);
    CHECK(atoi(finding(&loud)) > 0);
    uncaged = false;
}

int main(void)
{
    static const struct check_test tests[] = {
        { "what a cage refuses is granted where it stands open", what_a_cage_refuses_is_granted },
        { "what the kernel ends a cage for is done where it stands open",
          what_the_kernel_ends_a_cage_for_is_done },
        { "the engine's memory is read from a cage that stands open", the_engines_memory_is_read },
        { "uncaged the engine ends with its plugin", the_engine_ends_with_it },
        { "uncaged the engine waits for one that will not go", the_engine_waits_for_one_that_will_not_go },
        { "uncaged the engine rounds as its plugin left it", the_engine_rounds_as_its_plugin_left_it },
        { "uncaged the candidate, the papers and the surroundings are found",
          the_candidate_the_papers_and_the_surroundings_are_found },
    };
    snprintf(open_cage, sizeof open_cage, "%s/tests/hostile/open/kompeten-cage", getenv("KOMPETEN_BUILD"));
    return run_caged("cage_open", tests, sizeof tests / sizeof tests[0]);
}
