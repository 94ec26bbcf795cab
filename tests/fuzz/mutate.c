// SPDX-License-Identifier: Apache-2.0
// mutate.c INPUTS SECONDS SEED FOLDER -- a fuzz target without a fuzzer: the files of a folder, then spoilt
// ones
//
// The same seed spoils in the same way. The input at hand is kept in memory and written to ./spoilt-<target>
// when the target gives up, so that it can be run again: mutate 0 0 0 FILE.
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "target.h"

enum { MOST_FILES = 4096, MOST_BYTES = 1024 * 1024 };

struct input {
    uint8_t *bytes;
    size_t size;
};

static struct input files[MOST_FILES];
static uint32_t file_count;
static uint64_t state;
static struct input now; // what the target is looking at
static const char *program;

static uint64_t number_below(uint64_t limit)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return limit == 0 ? 0 : state % limit;
}

static void keep_input(int signal_number)
{
    const char *base = strrchr(program, '/');
    char path[256];
    snprintf(path, sizeof path, "spoilt-%s", base != NULL ? base + 1 : program);
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
    if (file >= 0 && write(file, now.bytes, now.size) == (ssize_t)now.size)
        fprintf(stderr, "the input is kept in %s\n", path);
    signal(signal_number, SIG_DFL);
    raise(signal_number);
}

// ---- what is spoilt ----

static const char *const pieces[] = { "\"",
                                      "\\",
                                      "{",
                                      "}",
                                      "[",
                                      "]",
                                      ",",
                                      ":",
                                      "-",
                                      "0",
                                      "1e999",
                                      "1e-999",
                                      "null",
                                      "9223372036854775808",
                                      "-170141183460469231731687303715884105729",
                                      "0.1",
                                      "\\u0000",
                                      "\\ud800",
                                      "\xC0\x80",
                                      "\xF4\x90\x80\x80",
                                      "\xE2\x80\xAE",
                                      "%s%n",
                                      "function()",
                                      " end ",
                                      "..",
                                      "/",
                                      "../",
                                      "\n",
                                      "\r\n",
                                      "\t",
                                      "true" };

static void insert(struct input *spoilt, size_t at, const uint8_t *bytes, size_t size)
{
    if (spoilt->size + size > MOST_BYTES)
        return;
    memmove(spoilt->bytes + at + size, spoilt->bytes + at, spoilt->size - at);
    memmove(spoilt->bytes + at, bytes, size);
    spoilt->size += size;
}

static void take_out(struct input *spoilt, size_t at, size_t size)
{
    memmove(spoilt->bytes + at, spoilt->bytes + at + size, spoilt->size - at - size);
    spoilt->size -= size;
}

static void spoil(struct input *spoilt)
{
    static uint8_t copy[MOST_BYTES];
    size_t at = number_below(spoilt->size + 1), left = spoilt->size - at;
    size_t length = number_below((left < 64 ? left : 64) + 1);
    const struct input *other = &files[number_below(file_count)];
    const char *piece = pieces[number_below(sizeof pieces / sizeof pieces[0])];
    switch (number_below(7)) {
    case 0:
        if (left > 0)
            spoilt->bytes[at] ^= (uint8_t)(1u << number_below(8));
        break;
    case 1:
        if (left > 0)
            spoilt->bytes[at] = (uint8_t)number_below(256);
        break;
    case 2:
        insert(spoilt, at, (const uint8_t *)piece, strlen(piece));
        break;
    case 3:
        take_out(spoilt, at, length);
        break;
    case 4: // the same once more, elsewhere
        memcpy(copy, spoilt->bytes + at, length);
        insert(spoilt, number_below(spoilt->size + 1), copy, length);
        break;
    case 5: // a piece of another file
        at = number_below(other->size + 1);
        length = number_below((other->size - at < 400 ? other->size - at : 400) + 1);
        insert(spoilt, number_below(spoilt->size + 1), other->bytes + at, length);
        break;
    default: // a piece in the place of what stands there
        take_out(spoilt, at, length);
        insert(spoilt, at, (const uint8_t *)piece, strlen(piece));
        break;
    }
}

// ---- files ----

static bool add_file(const char *path)
{
    struct stat about;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0 || fstat(file, &about) != 0 || !S_ISREG(about.st_mode) || about.st_size > MOST_BYTES / 2 ||
        file_count == MOST_FILES) {
        if (file >= 0)
            close(file);
        return false;
    }
    struct input *input = &files[file_count];
    input->bytes = malloc((size_t)about.st_size + 1);
    ssize_t got = input->bytes != NULL ? read(file, input->bytes, (size_t)about.st_size) : -1;
    close(file);
    input->size = got > 0 ? (size_t)got : 0;
    file_count += got >= 0;
    return got >= 0;
}

static int visible(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static void add_folder(const char *folder)
{
    struct dirent **entries;
    int count = scandir(folder, &entries, visible, alphasort);
    for (int i = 0; i < count; i++) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%s", folder, entries[i]->d_name);
        add_file(path);
        free(entries[i]);
    }
    if (count >= 0)
        free(entries);
}

// The target gets a block of just the size, so that a checker sees a step beyond.
static void run(const uint8_t *bytes, size_t size)
{
    now.bytes = malloc(size > 0 ? size : 1);
    REQUIRE(now.bytes != NULL);
    memcpy(now.bytes, bytes, size);
    now.size = size;
    LLVMFuzzerTestOneInput(now.bytes, now.size);
    free(now.bytes);
    now = (struct input){ NULL, 0 };
}

static double seconds(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

int main(int argc, char **argv)
{
    static uint8_t room[MOST_BYTES];
    program = argv[0];
    if (argc != 5) {
        fprintf(stderr, "usage: %s INPUTS SECONDS SEED FOLDER\n", argv[0]);
        return 64;
    }
    unsigned long inputs = strtoul(argv[1], NULL, 10), done = 0;
    double limit = strtod(argv[2], NULL), begun = seconds();
    state = strtoull(argv[3], NULL, 10) * 2654435761u + 88172645463325252u;
    signal(SIGABRT, keep_input);
    signal(SIGSEGV, keep_input);
    if (!add_file(argv[4]))
        add_folder(argv[4]);
    if (file_count == 0) {
        fprintf(stderr, "%s: nothing to begin with\n", argv[4]);
        return 66;
    }
    for (uint32_t i = 0; i < file_count; i++)
        run(files[i].bytes, files[i].size);
    for (; done < inputs && seconds() - begun < limit; done++) {
        const struct input *whole = &files[number_below(file_count)];
        struct input spoilt = { room, whole->size };
        memcpy(room, whole->bytes, whole->size);
        for (uint64_t i = 1 + number_below(5); i > 0; i--)
            spoil(&spoilt);
        run(spoilt.bytes, spoilt.size);
    }
    printf("%u files, %lu spoilt ones in %.1f s\n", file_count, done, seconds() - begun);
    return 0;
}
