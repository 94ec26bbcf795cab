// SPDX-License-Identifier: Apache-2.0
// print_terms.c -- the table of terms, a line a term and context
#include <stdio.h>

#include "seal/terms.h"

int main(void)
{
    static const struct {
        unsigned bit;
        const char *url;
    } contexts[] = { { IN_W3C, CONTEXT_W3C }, { IN_OB, CONTEXT_OB }, { IN_EXT, CONTEXT_EXT } };
    static const char *const containers[] = { "plain", "ordered", "graph", "graph-alone" };
    for (uint32_t i = 0; i < term_count; i++)
        for (size_t c = 0; c < sizeof contexts / sizeof contexts[0]; c++)
            if ((terms[i].contexts & contexts[c].bit) != 0)
                printf("%s\t%s\t%s\t%s\t%s\t%s\n", contexts[c].url, terms[i].scope, terms[i].name, terms[i].iri,
                       terms[i].type != NULL ? terms[i].type : "", containers[terms[i].container]);
    return 0;
}
