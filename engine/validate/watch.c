// SPDX-License-Identifier: Apache-2.0
// watch.c -- the system calls that a plugin has no business with: they fail, and are kept to be told
//
// A filter in the kernel, so that neither a library in between nor inline assembly gets around it. It is there
// to tell an author, not to hold an enemy: an engine confines plugins by other means.
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <ucontext.h>

#include "check.h"

#if defined(__x86_64__)
enum { THIS_ARCH = 1 };
#define MY_ARCH AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
enum { THIS_ARCH = 1 };
#define MY_ARCH AUDIT_ARCH_AARCH64
#else
enum { THIS_ARCH = 0 };
#define MY_ARCH 0
#endif

enum kind { ANY, OPENS, PRINTS, STARTS }; // STARTS: allowed where threads may be started

// clang-format off
static const struct row {
    long call;
    const char *name;
    kmp_status status;
    enum watch from; // the watch that forbids it
    enum kind kind;
    int flags; // for OPENS: which argument holds them
} rows[] = {
    { SYS_execve,            "exec",             KMP_CHECK_CALLS_PROCESS,      WATCH_CHANGES, ANY, 0 },
    { SYS_clone,             "fork",             KMP_CHECK_CALLS_PROCESS,      WATCH_CHANGES, STARTS, 0 },
#ifdef SYS_clone3
    { SYS_clone3,            "pthread_create",   KMP_CHECK_CALLS_PROCESS,      WATCH_CHANGES, STARTS, 0 },
#endif
#ifdef SYS_fork
    { SYS_fork,              "fork",             KMP_CHECK_CALLS_PROCESS,      WATCH_CHANGES, ANY, 0 },
    { SYS_vfork,             "vfork",            KMP_CHECK_CALLS_PROCESS,      WATCH_CHANGES, ANY, 0 },
#endif
    { SYS_kill,              "kill",             KMP_CHECK_CALLS_PROCESS,      WATCH_CHANGES, ANY, 0 },
    { SYS_ptrace,            "ptrace",           KMP_CHECK_CALLS_PROCESS,      WATCH_CHANGES, ANY, 0 },
    { SYS_openat,            "open",             KMP_CHECK_CALLS_FILE,         WATCH_CHANGES, OPENS, 2 },
#ifdef SYS_open
    { SYS_open,              "open",             KMP_CHECK_CALLS_FILE,         WATCH_CHANGES, OPENS, 1 },
    { SYS_creat,             "creat",            KMP_CHECK_CALLS_FILE,         WATCH_CHANGES, ANY, 0 },
    { SYS_unlink,            "unlink",           KMP_CHECK_CALLS_FILE,         WATCH_CHANGES, ANY, 0 },
    { SYS_rename,            "rename",           KMP_CHECK_CALLS_FILE,         WATCH_CHANGES, ANY, 0 },
    { SYS_mkdir,             "mkdir",            KMP_CHECK_CALLS_FILE,         WATCH_CHANGES, ANY, 0 },
    { SYS_rmdir,             "rmdir",            KMP_CHECK_CALLS_FILE,         WATCH_CHANGES, ANY, 0 },
    { SYS_chmod,             "chmod",            KMP_CHECK_CALLS_FILE,         WATCH_CHANGES, ANY, 0 },
    { SYS_symlink,           "symlink",          KMP_CHECK_CALLS_FILE,         WATCH_CHANGES, ANY, 0 },
#endif
    { SYS_unlinkat,          "unlink",           KMP_CHECK_CALLS_FILE,         WATCH_CHANGES, ANY, 0 },
    { SYS_renameat2,         "rename",           KMP_CHECK_CALLS_FILE,         WATCH_CHANGES, ANY, 0 },
    { SYS_mkdirat,           "mkdir",            KMP_CHECK_CALLS_FILE,         WATCH_CHANGES, ANY, 0 },
    { SYS_truncate,          "truncate",         KMP_CHECK_CALLS_FILE,         WATCH_CHANGES, ANY, 0 },
    { SYS_socket,            "socket",           KMP_CHECK_CALLS_NETWORK,      WATCH_CHANGES, ANY, 0 },
    { SYS_nanosleep,         "sleep",            KMP_CHECK_CALLS_CLOCK,        WATCH_CHANGES, ANY, 0 },
    { SYS_clock_nanosleep,   "sleep",            KMP_CHECK_CALLS_CLOCK,        WATCH_CHANGES, ANY, 0 },
    { SYS_write,             "write",            KMP_CHECK_CALLS_OUTPUT,       WATCH_CHANGES, PRINTS, 0 },
    { SYS_writev,            "write",            KMP_CHECK_CALLS_OUTPUT,       WATCH_CHANGES, PRINTS, 0 },
    { SYS_umask,             "umask",            KMP_CHECK_CALLS_SURROUNDINGS, WATCH_CHANGES, ANY, 0 },
    { SYS_setrlimit,         "setrlimit",        KMP_CHECK_CALLS_SURROUNDINGS, WATCH_CHANGES, ANY, 0 },
    { SYS_chdir,             "chdir",            KMP_CHECK_CALLS_SURROUNDINGS, WATCH_ALL, ANY, 0 },
    { SYS_getcwd,            "getcwd",           KMP_CHECK_CALLS_SURROUNDINGS, WATCH_ALL, ANY, 0 },
    { SYS_uname,             "uname",            KMP_CHECK_CALLS_SURROUNDINGS, WATCH_ALL, ANY, 0 },
    { SYS_openat,            "open",             KMP_CHECK_CALLS_FILE,         WATCH_ALL, ANY, 0 },
#ifdef SYS_open
    { SYS_open,              "open",             KMP_CHECK_CALLS_FILE,         WATCH_ALL, ANY, 0 },
    { SYS_stat,              "stat",             KMP_CHECK_CALLS_FILE,         WATCH_ALL, ANY, 0 },
#endif
    { SYS_getrandom,         "getrandom",        KMP_CHECK_CALLS_RANDOM,       WATCH_ALL, ANY, 0 },
};
// clang-format on

enum { ROWS = sizeof rows / sizeof rows[0], STEPS = 6 * ROWS + 8 };

static volatile sig_atomic_t called[ROWS];

static void keep(int signal_number, siginfo_t *about, void *context)
{
    (void)signal_number;
    for (size_t i = 0; i < ROWS; i++)
        if (rows[i].call == about->si_syscall)
            called[i] = 1;
    ucontext_t *at = context;
#if defined(__x86_64__)
    at->uc_mcontext.gregs[REG_RAX] = -EPERM;
#elif defined(__aarch64__)
    at->uc_mcontext.regs[0] = (unsigned long long)-EPERM;
#else
    (void)at;
#endif
}

struct program {
    struct sock_filter steps[STEPS];
    unsigned short count;
};

static void step(struct program *p, unsigned short code, unsigned char yes, unsigned char no, unsigned value)
{
    p->steps[p->count++] = (struct sock_filter){ code, yes, no, value };
}

static void load_argument(struct program *p, int argument)
{
    step(p, BPF_LD | BPF_W | BPF_ABS, 0, 0,
         (unsigned)(offsetof(struct seccomp_data, args) + 8 * (unsigned)argument));
}

// Each row jumps over its own steps where the call is another one, and reloads the number behind an argument.
static void add_row(struct program *p, const struct row *row)
{
    const unsigned trap = SECCOMP_RET_TRAP, allow = SECCOMP_RET_ALLOW, number = (unsigned)row->call;
    if (row->kind == ANY || row->kind == STARTS) {
        step(p, BPF_JMP | BPF_JEQ | BPF_K, 0, 1, number);
        step(p, BPF_RET | BPF_K, 0, 0, trap);
        return;
    }
    step(p, BPF_JMP | BPF_JEQ | BPF_K, 0, row->kind == OPENS ? 4 : 5, number);
    load_argument(p, row->flags);
    if (row->kind == OPENS) {
        step(p, BPF_JMP | BPF_JSET | BPF_K, 0, 1, O_WRONLY | O_RDWR | O_CREAT | O_TRUNC);
        step(p, BPF_RET | BPF_K, 0, 0, trap);
    } else {
        step(p, BPF_JMP | BPF_JEQ | BPF_K, 1, 0, 1);
        step(p, BPF_JMP | BPF_JEQ | BPF_K, 0, 1, 2);
        step(p, BPF_RET | BPF_K, 0, 0, trap);
    }
    step(p, BPF_RET | BPF_K, 0, 0, allow);
}

static bool applies(const struct row *row, enum watch watch, bool threads)
{
    return row->from <= watch && !(row->kind == STARTS && threads) &&
           !(watch == WATCH_ALL && row->kind == OPENS);
}

void watch_begin(const struct check *check, enum watch watch, bool threads)
{
    if (!check->options->watched || !THIS_ARCH)
        return;
    struct program p = { .count = 0 };
    step(&p, BPF_LD | BPF_W | BPF_ABS, 0, 0, offsetof(struct seccomp_data, arch));
    step(&p, BPF_JMP | BPF_JEQ | BPF_K, 1, 0, MY_ARCH);
    step(&p, BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW);
    step(&p, BPF_LD | BPF_W | BPF_ABS, 0, 0, offsetof(struct seccomp_data, nr));
    for (size_t i = 0; i < ROWS; i++)
        if (applies(&rows[i], watch, threads))
            add_row(&p, &rows[i]);
    step(&p, BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW);
    struct sigaction action = { .sa_sigaction = keep, .sa_flags = SA_SIGINFO | SA_NODEFER };
    struct sock_fprog program = { p.count, p.steps };
    if (sigaction(SIGSYS, &action, NULL) == 0 && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)
        prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0);
}

void watch_say(struct check *check)
{
    for (size_t i = 0; i < ROWS; i++) {
        if (!called[i])
            continue;
        called[i] = 0;
        say_once(check, KMP_ERROR, rows[i].status, "name", rows[i].name, NULL);
    }
}
