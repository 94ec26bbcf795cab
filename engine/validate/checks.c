// SPDX-License-Identifier: Apache-2.0
// checks.c -- the table of checks, and one of them run
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"

// clang-format off
static const struct row {
    const char *id, *about[2];
    void (*run)(struct check *check);
} rows[] = {
    { "file",         { "is a shared library for this machine that only its owner can change",
                        "adalah pustaka bersama untuk mesin ini yang hanya dapat diubah pemiliknya" }, check_file },
    { "exports",      { "exports its one entry and nothing else", "mengekspor satu entri saja" }, check_exports },
    { "imports",      { "calls nothing that reads a clock, a file, the network, chance or its surroundings",
                        "tidak memanggil jam, berkas, jaringan, bilangan acak, atau lingkungannya" }, check_imports },
    { "variables",    { "has no variables that outlive an attempt", "tidak memiliki variabel yang bertahan setelah uji" }, check_variables },
    { "loads",        { "loads quickly and does nothing while it is loaded", "dimuat dengan cepat tanpa berbuat apa pun" }, check_loads },
    { "declares",     { "declares what an engine can use", "menyatakan hal yang dapat dipakai mesin" }, check_declares },
    { "opens",        { "opens and closes, several times", "dapat dibuka dan ditutup berulang kali" }, check_opens },
    { "extensions",   { "answers no extension that does not exist", "tidak menjawab ekstensi yang tidak ada" }, check_extensions },
    { "empty",        { "measures nothing where nothing was entered", "tidak mengukur apa pun bila tidak ada isian" }, check_empty },
    { "examples",     { "its own examples come out", "contohnya sendiri memberi hasil yang dinyatakan" }, check_examples },
    { "speaks",       { "every measure comes out at least once", "setiap hasil ukur keluar sedikitnya sekali" }, check_speaks },
    { "holes",        { "what is left out makes measures absent and never other ones", "yang kosong membuat hasil ukur tidak ada, bukan berubah" }, check_holes },
    { "kinds",        { "takes wrong kinds and the ends of plausible ranges", "menerima jenis yang salah dan ujung rentang wajar" }, check_kinds },
    { "lists",        { "takes as many readings and rows as it says it does", "menerima bacaan dan baris sebanyak yang dinyatakan" }, check_lists },
    { "twice",        { "measures the same evidence the same way, whatever came between", "mengukur bukti yang sama dengan hasil sama, apa pun di antaranya" }, check_twice },
    { "order",        { "measures the same whatever the order of keys", "hasilnya sama apa pun urutan kuncinya" }, check_order },
    { "surroundings", { "measures the same at another time, in another locale, time zone and folder",
                        "hasilnya sama pada waktu, locale, zona waktu, dan folder lain" }, check_surroundings },
    { "threads",      { "measures the same in four threads at once", "hasilnya sama dalam empat thread sekaligus" }, check_threads },
    { "leaks",        { "leaves no memory behind", "tidak meninggalkan memori" }, check_leaks },
    { "fuzz",         { "stands made-up evidence, plausible and not", "tahan terhadap bukti buatan, wajar maupun tidak" }, check_fuzz },
};
// clang-format on

uint32_t kmp_plugin_check_count(void)
{
    return KMP_COUNT_OF(rows);
}

kmp_plugin_check kmp_plugin_check_at(uint32_t index, kmp_language language)
{
    if (index >= KMP_COUNT_OF(rows))
        return (kmp_plugin_check){ NULL, NULL };
    return (kmp_plugin_check){ rows[index].id, rows[index].about[language == KMP_INDONESIAN] };
}

static kmp_check_outcome outcome_of(const struct check *check)
{
    const struct problem *last = NULL, *problem;
    for (size_t i = 0; (problem = problem_at(check->problems, i)) != NULL; i++)
        last = problem;
    if (kmp_problems_at_least(check->problems, KMP_ERROR) > 0)
        return KMP_CHECK_FAIL;
    if (kmp_problems_at_least(check->problems, KMP_WARNING) > 0)
        return KMP_CHECK_WARN;
    return last != NULL && last->status == KMP_CHECK_SKIPPED ? KMP_CHECK_SKIP : KMP_CHECK_PASS;
}

kmp_check_outcome kmp_plugin_check_run(uint32_t index, const char *file, const kmp_check_options *options,
                                       kmp_problems *problems)
{
    if (index >= KMP_COUNT_OF(rows))
        return KMP_CHECK_SKIP;
    char *path = realpath(file, NULL);
    struct check check = { .file = path != NULL ? path : file, .options = options, .problems = problems };
    kmp_problems_clear(problems);
    rows[index].run(&check);
    watch_say(&check);
    kmp_check_outcome outcome = outcome_of(&check);
    check_close(&check);
    free(path);
    return outcome;
}
