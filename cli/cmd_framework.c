// SPDX-License-Identifier: Apache-2.0
// cmd_framework.c -- kompeten framework export, import, units: schemes as frameworks of competency, and back
#include <kompeten/exchange.h>

#include <stdlib.h>
#include <string.h>

#include "class_dir.h"
#include "io.h"
#include "problems.h"

enum { EXPORT_FORMAT, EXPORT_CREATOR, EXPORT_CHANGED, EXPORT_KIND, EXPORT_OUTPUT };
enum { IMPORT_KIND, IMPORT_DECREE, IMPORT_TEXTS, IMPORT_BELOW, IMPORT_OUTPUT };

const struct flag framework_export_flags[] = {
    [EXPORT_FORMAT] = { "format", "NAME", PHRASE_FRAMEWORK_FORMAT },
    [EXPORT_CREATOR] = { "creator", "TEXT", PHRASE_FRAMEWORK_CREATOR },
    [EXPORT_CHANGED] = { "changed", "TIME", PHRASE_FRAMEWORK_CHANGED },
    [EXPORT_KIND] = { "kind", "WORD", PHRASE_FRAMEWORK_RUBRIC_KIND },
    [EXPORT_OUTPUT] = { "output", "FILE", PHRASE_FRAMEWORK_OUTPUT },
    { .name = NULL },
};

const struct flag framework_import_flags[] = {
    [IMPORT_KIND] = { "kind", "WORD", PHRASE_FRAMEWORK_KIND },
    [IMPORT_DECREE] = { "decree", "NUMBER/YEAR", PHRASE_FRAMEWORK_DECREE },
    [IMPORT_TEXTS] = { "texts", "id|en", PHRASE_FRAMEWORK_TEXTS },
    [IMPORT_BELOW] = { "below", "CODE", PHRASE_FRAMEWORK_BELOW },
    [IMPORT_OUTPUT] = { "output", "FILE", PHRASE_FRAMEWORK_OUTPUT },
    { .name = NULL },
};

static int put_out(const struct cli *cli, kmp_status status, const char *path, kmp_text *text)
{
    print_problems(cli, cli->operands[0], 1);
    int code = exit_code_of(status);
    if (status == KMP_OK && !write_output(cli, path, *text))
        code = EX_CANTCREAT;
    kmp_text_free(text);
    return code;
}

// A rubric's units stand for a scheme of them.
static kmp_status take_rubric(struct cli *cli, kmp_source *scheme)
{
    kmp_text text;
    kmp_status status = kmp_rubric_scheme(&text, cli->engine, scheme, cli->values[EXPORT_KIND], cli->problems);
    free((void *)(uintptr_t)scheme->bytes);
    *scheme = (kmp_source){ scheme->name, text.bytes, text.size };
    return status;
}

int cmd_framework_export(struct cli *cli)
{
    kmp_source scheme = { NULL, NULL, 0 };
    bool rubric = strcmp(ending_of(cli->operands[0], ""), "lua") == 0;
    kmp_text text = { NULL, 0 };
    if (rubric && cli->values[EXPORT_KIND] == NULL) {
        complain(cli, NULL, PHRASE_FRAMEWORK_WANTS_KIND);
        return EX_USAGE;
    }
    const char *format = cli->values[EXPORT_FORMAT] != NULL ? cli->values[EXPORT_FORMAT] : "case";
    const kmp_framework_options options = { format, cli->values[EXPORT_CREATOR], cli->values[EXPORT_CHANGED] };
    if (!read_source(&scheme, cli, cli->operands[0]))
        return EX_NOINPUT;
    kmp_status status = rubric ? take_rubric(cli, &scheme) : KMP_OK;
    if (status == KMP_OK)
        status = kmp_framework_write(&text, &scheme, &options, cli->problems);
    free((void *)(uintptr_t)scheme.bytes);
    return put_out(cli, status, cli->values[EXPORT_OUTPUT], &text);
}

int cmd_framework_import(struct cli *cli)
{
    kmp_source package = { NULL, NULL, 0 };
    kmp_text text;
    const kmp_framework_beside beside = { cli->values[IMPORT_KIND], cli->values[IMPORT_DECREE],
                                          cli->values[IMPORT_TEXTS], cli->values[IMPORT_BELOW] };
    if (!read_source(&package, cli, cli->operands[0]))
        return EX_NOINPUT;
    kmp_status status = kmp_framework_read(&text, &package, &beside, cli->problems);
    free((void *)(uintptr_t)package.bytes);
    return put_out(cli, status, cli->values[IMPORT_OUTPUT], &text);
}

const struct flag framework_units_flags[] = {
    { "output", "FILE", PHRASE_FRAMEWORK_OUTPUT },
    { .name = NULL },
};

int cmd_framework_units(struct cli *cli)
{
    kmp_source scheme = { NULL, NULL, 0 };
    kmp_text text;
    if (!read_source(&scheme, cli, cli->operands[0]))
        return EX_NOINPUT;
    kmp_status status = kmp_scheme_units(&text, &scheme, cli->problems);
    free((void *)(uintptr_t)scheme.bytes);
    return put_out(cli, status, cli->values[0], &text);
}
