// SPDX-License-Identifier: Apache-2.0
// quads.c -- canonical N-Quads (RDF 1.1 N-Quads, the form that RDFC-1.0 hashes)
#include "quads.h"

#include <stdio.h>
#include <string.h>

void quads_add(struct quads *quads, const struct quad *quad)
{
    struct quad *item = quads->failed ? NULL
                                      : arena_push(quads->arena, (void **)&quads->items, &quads->count,
                                                   &quads->room, sizeof *item);
    if (item == NULL)
        quads->failed = true;
    else
        *item = *quad;
}

static void write_escape(struct bytes *out, unsigned char c)
{
    static const char meant[] = "\"\\\b\f\n\r\t", written[] = "\"\\bfnrt";
    const char *which = c != 0 ? strchr(meant, c) : NULL;
    char text[8];
    if (which != NULL)
        snprintf(text, sizeof text, "\\%c", written[which - meant]);
    else
        snprintf(text, sizeof text, "\\u%04X", c);
    bytes_string(out, text);
}

static bool needs_escape(unsigned char c)
{
    return c < 0x20 || c == 0x7F || c == '"' || c == '\\';
}

static void write_quoted(struct bytes *out, struct text text)
{
    bytes_string(out, "\"");
    for (uint32_t from = 0, at = 0; at <= text.size; at++) {
        if (at < text.size && !needs_escape((unsigned char)text.bytes[at]))
            continue;
        bytes_add(out, text.bytes + from, at - from);
        if (at < text.size)
            write_escape(out, (unsigned char)text.bytes[at]);
        from = at + 1;
    }
    bytes_string(out, "\"");
}

static void write_iri(struct bytes *out, struct text iri)
{
    bytes_string(out, "<");
    bytes_text(out, iri);
    bytes_string(out, ">");
}

static void write_blank(struct bytes *out, uint32_t blank, const struct labels *labels)
{
    char label[32] = "_:a";
    if (labels->numbers != NULL)
        snprintf(label, sizeof label, "_:c14n%u", (unsigned)(labels->numbers[blank] - 1));
    else if (blank != labels->self)
        label[2] = 'z';
    bytes_string(out, label);
}

static void write_rdf(struct bytes *out, const struct rdf *rdf, const struct labels *labels)
{
    if (rdf->kind == RDF_IRI) {
        write_iri(out, rdf->value);
    } else if (rdf->kind == RDF_BLANK) {
        write_blank(out, rdf->blank, labels);
    } else {
        write_quoted(out, rdf->value);
        if (rdf->language.bytes != NULL) {
            bytes_string(out, "@");
            bytes_text(out, rdf->language);
        } else if (rdf->datatype.bytes != NULL) {
            bytes_string(out, "^^");
            write_iri(out, rdf->datatype);
        }
    }
}

void quad_write(struct bytes *out, const struct quad *quad, const struct labels *labels)
{
    write_rdf(out, &quad->subject, labels);
    bytes_string(out, " ");
    write_iri(out, quad->predicate);
    bytes_string(out, " ");
    write_rdf(out, &quad->object, labels);
    if (quad->graph.kind != RDF_NONE) {
        bytes_string(out, " ");
        write_rdf(out, &quad->graph, labels);
    }
    bytes_string(out, " .\n");
}
