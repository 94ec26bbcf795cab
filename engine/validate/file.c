// SPDX-License-Identifier: Apache-2.0
// file.c -- checks of the file itself, before any of its code runs
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "../base/file.h"
#include "check.h"

enum { PLUGIN_BYTES = 64 * 1024 * 1024 };

static const char *name_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash != NULL ? slash + 1 : path;
}

static void check_folder(struct check *check)
{
    struct stat about;
    uint32_t size = (uint32_t)(name_of(check->file) - check->file);
    char *folder = arena_string(&check->arena, (struct text){ check->file, size > 1 ? size - 1 : size });
    if (folder != NULL && size > 0 && stat(folder, &about) == 0 && (about.st_mode & S_IWOTH) != 0 &&
        (about.st_mode & S_ISVTX) == 0)
        say_once(check, KMP_WARNING, KMP_CHECK_FOLDER_WRITABLE, "folder", folder, NULL);
}

void check_file(struct check *check)
{
    struct stat about;
    struct text bytes;
    const char *name = name_of(check->file);
    size_t length = strlen(name);
    if (length < 4 || strcmp(name + length - 3, ".so") != 0) {
        const char *so = strstr(name, ".so");
        int stem = so != NULL ? (int)(so - name) : (int)strcspn(name, ".");
        say_once(check, KMP_ERROR, KMP_CHECK_NO_SO, "expected",
                 arena_printf(&check->arena, "%.*s.so", stem, name), NULL);
    }
    if (stat(check->file, &about) != 0 || !S_ISREG(about.st_mode)) {
        say_once(check, KMP_ERROR, KMP_PLUGIN_NO_FILE, NULL);
        return;
    }
    if ((about.st_mode & S_IWOTH) != 0)
        say_once(check, KMP_ERROR, KMP_PLUGIN_WRITABLE, NULL);
    check_folder(check);
    if (file_read(&bytes, &check->arena, check->file, PLUGIN_BYTES, check->problems) != KMP_OK)
        return;
    const char *fault = elf_fault(bytes);
    if (fault != NULL)
        say_once(check, KMP_ERROR, KMP_PLUGIN_NO_LIBRARY, "found", fault, NULL);
}

// The library's tables; false, and the check is skipped, where it has none that can be read.
static bool read_library(struct check *check, struct elf_library *library)
{
    struct text bytes;
    if (file_read(&bytes, &check->arena, check->file, PLUGIN_BYTES, NULL) == KMP_OK &&
        elf_fault(bytes) == NULL && elf_read(library, &check->arena, bytes))
        return true;
    say_skip(check, "it is no shared library; the check \"file\" says why");
    return false;
}

// What a compiler or a sanitizer adds is not the author's.
static bool added(const char *name)
{
    static const char *const beginnings[] = { "__asan_",     "__odr_asan", "__ubsan_",   "__tsan_",
                                              "__sanitizer", "__gcov_",    "_init",      "_fini",
                                              "_edata",      "_end",       "__bss_start" };
    for (size_t i = 0; i < KMP_COUNT_OF(beginnings); i++)
        if (strncmp(name, beginnings[i], strlen(beginnings[i])) == 0)
            return true;
    return false;
}

void check_exports(struct check *check)
{
    struct elf_library library;
    bool entry = false;
    if (!read_library(check, &library))
        return;
    for (uint32_t i = 0; i < library.symbol_count; i++) {
        const struct elf_symbol *symbol = &library.symbols[i];
        if (!symbol->defined || added(symbol->name))
            continue;
        if (strcmp(symbol->name, "kompeten_plugin_v1") != 0) {
            say_once(check, KMP_ERROR, KMP_CHECK_EXPORTS, "name", symbol->name, NULL);
            continue;
        }
        entry = true;
        if (!symbol->object || symbol->size != sizeof(kmp_plugin))
            say_once(check, KMP_ERROR, KMP_CHECK_ENTRY, "found",
                     number_text(check, symbol->object ? (long long)symbol->size : 0), "expected",
                     number_text(check, sizeof(kmp_plugin)), NULL);
    }
    if (!entry)
        say_once(check, KMP_ERROR, KMP_PLUGIN_NO_ENTRY, NULL);
}

// clang-format off
static const struct forbidden {
    kmp_status status;
    const char *names; // each between spaces; one that ends with * is a beginning
} forbidden[] = {
    { KMP_CHECK_CALLS_CLOCK, " time clock clock_gettime clock_getres gettimeofday times ftime timespec_get localtime gmtime localtime_r sleep usleep nanosleep clock_nanosleep alarm setitimer timer_create " },
    { KMP_CHECK_CALLS_FILE, " open open64 openat openat64 creat fopen fopen64 freopen opendir readdir stat lstat fstat access unlink remove rename mkdir rmdir chmod mkstemp tmpfile popen mmap mmap64 dlopen dlsym syscall " },
    { KMP_CHECK_CALLS_NETWORK, " socket connect bind listen accept getaddrinfo gethostbyname send sendto recv " },
    { KMP_CHECK_CALLS_RANDOM, " rand rand_r srand random srandom drand48 lrand48 arc4random arc4random_uniform getrandom getentropy " },
    { KMP_CHECK_CALLS_PROCESS, " fork vfork system exec* posix_spawn* clone pthread_create thrd_create exit _exit _Exit quick_exit abort kill raise atexit on_exit waitpid ptrace signal sigaction longjmp _longjmp __longjmp_chk siglongjmp " },
    { KMP_CHECK_CALLS_SURROUNDINGS, " getenv secure_getenv setenv putenv setlocale uselocale newlocale localeconv nl_langinfo getcwd chdir uname gethostname getpid getuid sysconf tzset environ __environ setrlimit umask " },
    { KMP_CHECK_CALLS_OUTPUT, " printf __printf_chk vprintf puts putchar perror fputs fputc fprintf __fprintf_chk fwrite write stdout stderr syslog vsyslog " },
};
// clang-format on

static bool named(const char *names, const char *name)
{
    size_t length = strlen(name);
    for (const char *at = names + 1; *at != '\0'; at += strcspn(at, " ") + 1) {
        size_t size = strcspn(at, " ");
        bool beginning = at[size - 1] == '*';
        if (beginning ? strncmp(at, name, size - 1) == 0 : size == length && strncmp(at, name, size) == 0)
            return true;
    }
    return false;
}

static void check_name(struct check *check, const char *name)
{
    for (size_t i = 0; i < KMP_COUNT_OF(forbidden); i++)
        if (named(forbidden[i].names, name))
            say_once(check, KMP_ERROR, forbidden[i].status, "name", name, NULL);
}

static bool everywhere(const char *library)
{
    static const char *const names[] = { "libc.so",    "libm.so",     "libgcc_s.so", "ld-linux",   "ld64",
                                         "libasan.so", "libubsan.so", "libtsan.so",  "libclang_rt" };
    for (size_t i = 0; i < KMP_COUNT_OF(names); i++)
        if (strncmp(library, names[i], strlen(names[i])) == 0)
            return true;
    return false;
}

void check_imports(struct check *check)
{
    struct elf_library library;
    if (!read_library(check, &library))
        return;
    for (uint32_t i = 0; i < library.symbol_count; i++)
        if (!library.symbols[i].defined)
            check_name(check, library.symbols[i].name);
    for (uint32_t i = 0; i < library.needed_count; i++)
        if (!everywhere(library.needed[i]))
            say_once(check, KMP_WARNING, KMP_CHECK_NEEDS_LIBRARY, "name", library.needed[i], NULL);
}

static bool sanitized(const struct elf_library *library)
{
    for (uint32_t i = 0; i < library->symbol_count; i++)
        if (strncmp(library->symbols[i].name, "__asan_", 7) == 0 ||
            strncmp(library->symbols[i].name, "__gcov_", 7) == 0)
            return true;
    return false;
}

void check_variables(struct check *check)
{
    // What a compiler puts into every library: a handle and a flag.
    enum { OF_THE_COMPILER = 24 };
    struct elf_library library;
    if (!read_library(check, &library))
        return;
    if (sanitized(&library))
        say_skip(check, "it is built with a sanitizer, which adds variables of its own");
    else if (library.variables > OF_THE_COMPILER)
        say_once(check, KMP_WARNING, KMP_CHECK_VARIABLES, "found",
                 number_text(check, (long long)library.variables), NULL);
}
