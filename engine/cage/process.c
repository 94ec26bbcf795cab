// SPDX-License-Identifier: Apache-2.0
// process.c -- starting a caged process, talking with it, and finding out how it ended
#include "process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { ABOVE_ALL = 20, SLICE = 50, MILLION = 1000000 };

struct cage_patience cage_patience = { 2000, 10000 };

static bool is_cage(const struct cage_means *means)
{
    return means->landlock >= 1 && means->seccomp;
}

bool (*cage_suffices)(const struct cage_means *means) = is_cage;

static int64_t milliseconds(clockid_t clock)
{
    struct timespec now = { 0, 0 };
    clock_gettime(clock, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / MILLION;
}

// ---- starting ----

// Descriptors 0 to 2 lead nowhere, CAGE_SOCKET and CAGE_PLUGIN are what they are called, nothing else is open.
// The originals lie above them, so that no copy falls on one.
static bool arrange(posix_spawn_file_actions_t *actions, int socket, int plugin)
{
    int failed = 0;
    for (int i = 0; i < 3; i++)
        failed |= posix_spawn_file_actions_addopen(actions, i, "/dev/null", O_RDWR, 0);
    failed |= posix_spawn_file_actions_adddup2(actions, socket, CAGE_SOCKET);
    if (plugin >= 0)
        failed |= posix_spawn_file_actions_adddup2(actions, plugin, CAGE_PLUGIN);
    failed |=
        posix_spawn_file_actions_addclosefrom_np(actions, plugin >= 0 ? CAGE_PLUGIN + 1 : CAGE_SOCKET + 1);
    return failed == 0;
}

// All signals as a new process has them: a caller's masks and ignored ones are not inherited.
static bool plain_signals(posix_spawnattr_t *attributes)
{
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    return posix_spawnattr_setsigmask(attributes, &none) == 0 &&
           posix_spawnattr_setsigdefault(attributes, &all) == 0 &&
           posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) == 0;
}

static pid_t spawn(const char *program, int socket, int plugin)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    if (posix_spawn_file_actions_init(&actions) != 0)
        return 0;
    if (posix_spawnattr_init(&attributes) != 0) {
        posix_spawn_file_actions_destroy(&actions);
        return 0;
    }
    char name[] = "kompeten-cage", *arguments[] = { name, NULL }, *environment[] = { NULL };
    pid_t pid = 0;
    bool started = arrange(&actions, socket, plugin) && plain_signals(&attributes) &&
                   posix_spawn(&pid, program, &actions, &attributes, arguments, environment) == 0;
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return started ? pid : 0;
}

static int above_all(int descriptor)
{
    int moved = fcntl(descriptor, F_DUPFD_CLOEXEC, ABOVE_ALL);
    close(descriptor);
    return moved;
}

static bool hear_hello(struct cage *cage)
{
    struct frame frame;
    if (!cage_receive(&frame, cage) || frame.kind != FRAME_HELLO)
        return false;
    cage->means.landlock = unpack_u32(&frame.payload);
    cage->means.seccomp = unpack_u8(&frame.payload) == 1;
    return unpack_done(&frame.payload);
}

bool cage_spawn(struct cage *out, const char *program, int plugin)
{
    int ends[2];
    *out = (struct cage){ .socket = -1, .end = CAGE_NOT_STARTED };
    if (program == NULL || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return false;
    out->socket = above_all(ends[0]);
    int theirs = above_all(ends[1]), copy = plugin >= 0 ? fcntl(plugin, F_DUPFD_CLOEXEC, ABOVE_ALL) : -1;
    if (out->socket >= 0 && theirs >= 0 && (plugin < 0 || copy >= 0))
        out->pid = spawn(program, theirs, copy);
    close(theirs);
    if (copy >= 0)
        close(copy);
    if (out->pid == 0) {
        cage_stop(out);
        return false;
    }
    out->end = CAGE_LIVES;
    return true;
}

bool cage_confined(struct cage *cage)
{
    if (cage->pid != 0 && hear_hello(cage))
        return true;
    enum cage_end end = cage->end == CAGE_ENGINE_FULL ? CAGE_ENGINE_FULL : CAGE_NOT_STARTED;
    cage_stop(cage);
    cage->end = end;
    return false;
}

bool cage_start(struct cage *out, const char *program, int plugin)
{
    return cage_spawn(out, program, plugin) && cage_confined(out);
}

// ---- the end ----

static enum cage_end how_it_ended(int status)
{
    if (!WIFSIGNALED(status))
        return CAGE_LEFT;
    return WTERMSIG(status) == SIGSYS ? CAGE_FORBIDDEN : CAGE_CRASHED;
}

// Waits for a process that was killed or whose socket has closed.
static int bury(pid_t pid)
{
    int status = 0;
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
        continue;
    return status;
}

static void finish(struct cage *cage, enum cage_end end)
{
    if (cage->pid == 0)
        return;
    // One that closed its socket and lives on is killed, too; one that ended keeps its own status.
    bool ended_itself = end == CAGE_LEFT;
    for (int i = 0; ended_itself && i < SLICE; i++) {
        int status = 0;
        if (waitpid(cage->pid, &status, WNOHANG) == cage->pid) {
            cage->pid = 0;
            end = how_it_ended(status);
            break;
        }
        nanosleep(&(struct timespec){ .tv_nsec = MILLION }, NULL);
    }
    if (cage->pid != 0) {
        kill(cage->pid, SIGKILL);
        bury(cage->pid);
    }
    cage->pid = 0;
    cage->end = end;
    close(cage->socket);
    cage->socket = -1;
}

void cage_refuse(struct cage *cage, enum cage_end end)
{
    finish(cage, end);
}

void cage_kill(struct cage *cage)
{
    if (cage->pid != 0)
        kill(cage->pid, SIGKILL);
}

void cage_stop(struct cage *cage)
{
    if (cage->pid != 0) {
        kill(cage->pid, SIGKILL);
        bury(cage->pid);
    }
    if (cage->socket >= 0)
        close(cage->socket);
    pack_free(&cage->out);
    inbox_free(&cage->in);
    *cage = (struct cage){ .socket = -1, .end = cage->end };
}

// ---- waiting ----

// What the process has worked so far, or -1 where the system does not tell.
static int64_t worked(const struct cage *cage)
{
    clockid_t clock;
    return clock_getcpuclockid(cage->pid, &clock) == 0 ? milliseconds(clock) : -1;
}

// Waits until the socket is ready. A process that hangs in a loop has worked all the time; one that got no
// processor, or waits for something itself, is given more.
static bool wait_for(struct cage *cage, short events)
{
    struct pollfd ready = { cage->socket, events, 0 };
    int64_t begin = 0;
    for (int patience = cage_patience.usual;; patience = SLICE) {
        int found = poll(&ready, 1, patience);
        if (found > 0)
            return true;
        if (found < 0 && errno != EINTR)
            return false;
        if (begin == 0)
            begin = milliseconds(CLOCK_MONOTONIC) - (found == 0 ? patience : 0);
        if (milliseconds(CLOCK_MONOTONIC) - begin >= cage_patience.most ||
            (worked(cage) - cage->worked) * 2 >= cage_patience.usual)
            return false;
    }
}

// A system without memory for the socket is no fault of the process behind it.
static enum cage_end broken_by(int error)
{
    return error == ENOMEM || error == ENOBUFS ? CAGE_ENGINE_FULL : CAGE_LEFT;
}

void cage_begin(struct cage *cage, enum frame_kind kind)
{
    frame_begin(&cage->out, kind, ++cage->sequence);
}

bool cage_send(struct cage *cage)
{
    if (cage->pid == 0)
        return false;
    if (!frame_end(&cage->out)) {
        finish(cage, CAGE_ENGINE_FULL);
        return false;
    }
    cage->worked = worked(cage);
    for (size_t sent = 0; sent < cage->out.size;) {
        ssize_t went =
            send(cage->socket, cage->out.bytes + sent, cage->out.size - sent, MSG_DONTWAIT | MSG_NOSIGNAL);
        if (went > 0) {
            sent += (size_t)went;
        } else if (errno == EAGAIN || errno == EINTR) {
            if (!wait_for(cage, POLLOUT)) {
                finish(cage, CAGE_SILENT);
                return false;
            }
        } else {
            finish(cage, broken_by(errno));
            return false;
        }
    }
    return true;
}

static bool read_more(struct cage *cage)
{
    size_t room;
    char *into = inbox_room(&cage->in, &room);
    if (into == NULL) {
        finish(cage, CAGE_ENGINE_FULL);
        return false;
    }
    ssize_t got = recv(cage->socket, into, room, MSG_DONTWAIT);
    if (got > 0) {
        cage->in.size += (size_t)got;
        return true;
    }
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) {
        if (wait_for(cage, POLLIN))
            return true;
        finish(cage, CAGE_SILENT);
        return false;
    }
    finish(cage, got < 0 ? broken_by(errno) : CAGE_LEFT);
    return false;
}

bool cage_receive(struct frame *out, struct cage *cage)
{
    while (cage->pid != 0) {
        int found = inbox_frame(out, &cage->in);
        if (found > 0 && out->sequence == cage->sequence)
            return true;
        if (found != 0) {
            finish(cage, CAGE_RUBBISH);
            return false;
        }
        if (!read_more(cage))
            return false;
    }
    return false;
}
