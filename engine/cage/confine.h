// SPDX-License-Identifier: Apache-2.0
// confine.h -- what a process takes from itself before it runs what others wrote; called within a cage only
#ifndef KOMPETEN_CAGE_CONFINE_H
#define KOMPETEN_CAGE_CONFINE_H

#include <stdbool.h>
#include <stdint.h>

// What confines this process. Below Landlock 1 or without seccomp it is no cage.
struct cage_means {
    uint32_t landlock; // version; 0: the kernel has none
    bool seccomp;
};

// No new rights, no core, no ptrace; bounds of memory, time, files and processes; files and the network by
// Landlock; the calls that a loader needs by seccomp. Constructors of what is loaded afterwards run caged.
void confine_to_load(struct cage_means *out);
// After loading: nothing but memory and the one socket. False where seccomp failed.
bool confine_to_work(void);

// landlock.c: read and execute below the system's libraries, nothing else. Gives the version in force.
uint32_t landlock_restrict(void);

// seccomp.c
enum seccomp_stage { SECCOMP_LOAD, SECCOMP_WORK };
bool seccomp_restrict(enum seccomp_stage stage);

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define CONFINE_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define CONFINE_SANITIZED 1
#endif
#endif
#ifndef CONFINE_SANITIZED
#define CONFINE_SANITIZED 0
#endif

#endif
