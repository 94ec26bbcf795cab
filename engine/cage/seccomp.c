// SPDX-License-Identifier: Apache-2.0
// seccomp.c -- which system calls a cage can still make: a list of what may be, a list of what ends the
// process, and "not permitted" for the rest
#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include "confine.h"
#include "frame.h"

#if defined(__x86_64__)
enum { THIS_MACHINE = (int)AUDIT_ARCH_X86_64 };
#elif defined(__aarch64__)
enum { THIS_MACHINE = (int)AUDIT_ARCH_AARCH64 };
#elif defined(__riscv) && __riscv_xlen == 64
enum { THIS_MACHINE = (int)AUDIT_ARCH_RISCV64 };
#else
enum { THIS_MACHINE = 0 }; // numbers of calls are not known: no filter, so no cage
#endif

enum { X32_CALLS = 0x40000000, MOST_STEPS = 256 };

// Memory, signals of its own, the end.
static const int always[] = {
    __NR_munmap,         __NR_mremap,       __NR_madvise, __NR_brk,        __NR_rt_sigaction,
    __NR_rt_sigprocmask, __NR_rt_sigreturn, __NR_exit,    __NR_exit_group, __NR_restart_syscall,
#if CONFINE_SANITIZED
    __NR_futex,          __NR_sigaltstack,  __NR_gettid,  __NR_getpid,     __NR_sched_yield,
#endif
};

// What a loader does; where files may be read is Landlock's to say.
static const int to_load[] = {
    __NR_openat,    __NR_close,  __NR_fstat, __NR_newfstatat, __NR_lseek, __NR_pread64, __NR_readlinkat,
    __NR_faccessat, __NR_getcwd, __NR_mmap,  __NR_mprotect,   __NR_read,  __NR_write,   __NR_getrandom,
#ifdef __NR_readlink
    __NR_readlink,
#endif
#ifdef __NR_access
    __NR_access,
#endif
#ifdef __NR_open
    __NR_open,
#endif
#ifdef __NR_stat
    __NR_stat,
#endif
};

// What nobody does by mistake.
static const int deadly[] = {
    __NR_execve,
    __NR_execveat,
    __NR_ptrace,
    __NR_kill,
    __NR_tkill,
    __NR_tgkill,
    __NR_unshare,
    __NR_setns,
    __NR_bpf,
    __NR_mount,
    __NR_umount2,
    __NR_pivot_root,
    __NR_chroot,
    __NR_process_vm_readv,
    __NR_process_vm_writev,
    __NR_rt_sigqueueinfo,
    __NR_rt_tgsigqueueinfo,
    __NR_init_module,
    __NR_finit_module,
    __NR_kexec_load,
    __NR_keyctl,
    __NR_add_key,
    __NR_request_key,
    __NR_userfaultfd,
    __NR_perf_event_open,
    424 /* pidfd_send_signal */,
    425 /* io_uring_setup */,
    426 /* io_uring_enter */,
    427 /* io_uring_register */,
    438 /* pidfd_getfd */,
    440 /* process_madvise */,
};

struct filter {
    struct sock_filter steps[MOST_STEPS];
    unsigned short count;
};

static void step(struct filter *filter, unsigned code, uint32_t value, unsigned char yes, unsigned char no)
{
    if (filter->count < MOST_STEPS)
        filter->steps[filter->count++] = (struct sock_filter){ (unsigned short)code, yes, no, value };
}

static void load(struct filter *filter, size_t offset)
{
    step(filter, BPF_LD | BPF_W | BPF_ABS, (uint32_t)offset, 0, 0);
}

static void answer(struct filter *filter, uint32_t value)
{
    step(filter, BPF_RET | BPF_K, value, 0, 0);
}

static void for_calls(struct filter *filter, const int *calls, size_t count, uint32_t value)
{
    for (size_t i = 0; i < count; i++) {
        step(filter, BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)calls[i], 0, 1);
        answer(filter, value);
    }
}

static size_t argument(int index)
{
    return offsetof(struct seccomp_data, args) + (size_t)index * sizeof(uint64_t); // the lower half
}

// Allows `call` where the argument is `value`. Four steps behind the comparison.
static void where_equal(struct filter *filter, int call, int index, uint32_t value)
{
    step(filter, BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)call, 0, 4);
    load(filter, argument(index));
    step(filter, BPF_JMP | BPF_JEQ | BPF_K, value, 0, 1);
    answer(filter, SECCOMP_RET_ALLOW);
    answer(filter, SECCOMP_RET_ERRNO | EPERM);
}

// Allows memory that nothing can be executed in, and that no file stands behind.
static void plain_memory(struct filter *filter)
{
    step(filter, BPF_JMP | BPF_JEQ | BPF_K, __NR_mprotect, 0, 4);
    load(filter, argument(2));
    step(filter, BPF_JMP | BPF_JSET | BPF_K, PROT_EXEC, 1, 0);
    answer(filter, SECCOMP_RET_ALLOW);
    answer(filter, SECCOMP_RET_ERRNO | EPERM);
    step(filter, BPF_JMP | BPF_JEQ | BPF_K, __NR_mmap, 0, 6);
    load(filter, argument(2));
    step(filter, BPF_JMP | BPF_JSET | BPF_K, PROT_EXEC, 3, 0);
    load(filter, argument(3));
    step(filter, BPF_JMP | BPF_JSET | BPF_K, MAP_ANONYMOUS, 0, 1);
    answer(filter, SECCOMP_RET_ALLOW);
    answer(filter, SECCOMP_RET_ERRNO | EPERM);
}

#define CALLS(list) list, sizeof(list) / sizeof(list)[0]

static void write_filter(struct filter *filter, enum seccomp_stage stage)
{
    load(filter, offsetof(struct seccomp_data, arch));
    step(filter, BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)THIS_MACHINE, 1, 0);
    answer(filter, SECCOMP_RET_KILL_PROCESS);
    load(filter, offsetof(struct seccomp_data, nr));
    step(filter, BPF_JMP | BPF_JGE | BPF_K, X32_CALLS, 0, 1);
    answer(filter, SECCOMP_RET_KILL_PROCESS);
    if (stage == SECCOMP_LOAD) {
        for_calls(filter, CALLS(to_load), SECCOMP_RET_ALLOW);
        where_equal(filter, __NR_prctl, 0, PR_SET_SECCOMP);
    } else {
        where_equal(filter, __NR_read, 0, CAGE_SOCKET);
        where_equal(filter, __NR_write, 0, CAGE_SOCKET);
        plain_memory(filter);
    }
    for_calls(filter, CALLS(always), SECCOMP_RET_ALLOW);
    for_calls(filter, CALLS(deadly), SECCOMP_RET_KILL_PROCESS);
    answer(filter, SECCOMP_RET_ERRNO | EPERM);
}

bool seccomp_restrict(enum seccomp_stage stage)
{
    struct filter filter = { .count = 0 };
    if (THIS_MACHINE == 0)
        return false;
    write_filter(&filter, stage);
    struct sock_fprog program = { filter.count, filter.steps };
    return filter.count < MOST_STEPS && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
}
