// SPDX-License-Identifier: Apache-2.0
// cmd_forms.c -- kompeten forms: the forms of a class, to print and to upload
#include <kompeten/papers.h>

#include <stdio.h>
#include <stdlib.h>

#include "class_dir.h"
#include "io.h"
#include "problems.h"

enum { FORM, FINAL, NAMELESS, SCHEME, TO };

const struct flag forms_flags[] = {
    [FORM] = { "form", "NAME", PHRASE_FORMS_FORM },
    [FINAL] = { "final", NULL, PHRASE_FORMS_FINAL },
    [NAMELESS] = { "nameless", NULL, PHRASE_FORMS_NAMELESS },
    [SCHEME] = { "scheme", "FILE", PHRASE_FORMS_SCHEME },
    [TO] = { "to", "FILE", PHRASE_FORMS_TO },
    { .name = NULL },
};

static int form(struct cli *cli, const kmp_folder *folder, kmp_source scheme)
{
    kmp_text text = { NULL, 0 };
    const kmp_class_form_options options = { cli->values[FORM], ending_of(cli->values[TO], "html"),
                                             cli->values[FINAL] != NULL, cli->values[NAMELESS] != NULL,
                                             scheme };
    kmp_status status = kmp_class_form(&text, folder, cli->engine, &options, cli->problems);
    print_problems(cli, cli->operands[0], 1);
    int code = exit_code_of(status);
    if (status == KMP_OK && !write_output(cli, cli->values[TO], text))
        code = EX_CANTCREAT;
    kmp_text_free(&text);
    return code;
}

int cmd_forms(struct cli *cli)
{
    kmp_source scheme = { NULL, NULL, 0 };
    if (cli->values[FORM] == NULL) {
        complain(cli, NULL, PHRASE_WANTS_FORM);
        return EX_USAGE;
    }
    if (cli->values[SCHEME] != NULL && !read_source(&scheme, cli, cli->values[SCHEME]))
        return EX_NOINPUT;
    kmp_folder *folder = class_dir_read(cli, cli->operands[0]);
    int code = folder != NULL ? form(cli, folder, scheme) : EX_NOINPUT;
    kmp_folder_free(folder);
    free((void *)(uintptr_t)scheme.bytes);
    return code;
}
