// SPDX-License-Identifier: Apache-2.0
// print_terms.c -- the table of terms, a line a term and context; with an argument, the pinned contexts and their
// hashes
#include <stdio.h>

#include "seal/terms.h"

static void print_contexts(void)
{
    for (size_t c = 0; c < CONTEXTS; c++)
        printf("%s\t%s\n", pinned_contexts[c].url, pinned_contexts[c].sha256);
}

static void print_terms(void)
{
    static const char *const containers[] = { "plain", "ordered", "graph", "graph-alone" };
    for (uint32_t i = 0; i < term_count; i++)
        for (size_t c = 0; c < CONTEXTS; c++)
            if ((terms[i].contexts & pinned_contexts[c].bit) != 0)
                printf("%s\t%s\t%s\t%s\t%s\t%s\n", pinned_contexts[c].url, terms[i].scope, terms[i].name,
                       terms[i].iri, terms[i].type != NULL ? terms[i].type : "",
                       containers[terms[i].container]);
}

int main(int argc, char **argv)
{
    (void)argv;
    if (argc > 1)
        print_contexts();
    else
        print_terms();
    return 0;
}
