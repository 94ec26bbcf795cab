// SPDX-License-Identifier: Apache-2.0
// iso5817_open.c -- reads the rows of ISO 5817, Table 1, and the levels that are made of its levels
#include "welding.h"

static const char *const level_words[LEVEL_COUNT] = { "B", "C", "D" };

static bool read_cell(struct ask *out, const char *word)
{
    static const char *const words[] = { "no", "permitted", "permitted where the metal is unaffected" };
    static const enum cell cells[] = { CELL_FORBIDDEN, CELL_PERMITTED, CELL_UNAFFECTED };
    int32_t found = word_index(word, words, KMP_COUNT_OF(words));
    if (found >= 0)
        out->cell = cells[found];
    return found >= 0;
}

static kmp_num number_or_zero(const kmp_host *host, kmp_node node, const char *path)
{
    return node_at(host, node, path) == 0 ? kmp_int(0) : number_at(host, node, path);
}

static bool read_ask(struct ask *out, const kmp_host *host, kmp_node row, const char *level)
{
    static const char *const bases[] = { "", "t", "s", "a", "b" };
    static const char *const members[] = { "add", "factor", "of", "max", "short" };
    kmp_node node = node_at(host, row, level), max = node_at(host, node, "max");
    if (host->text(host, node) != NULL)
        return read_cell(out, host->text(host, node));
    int32_t base = word_at(host, node, "of", bases, KMP_COUNT_OF(bases), BASE_NONE);
    kmp_node brief = node_at(host, node, "short");
    *out = (struct ask){ .cell = CELL_BOUND,
                         .add = number_or_zero(host, node, "add"),
                         .factor = number_or_zero(host, node, "factor"),
                         .max = number_at(host, node, "max"),
                         .brief = host->flag(host, brief) == KMP_YES };
    if (node == 0 || base < 0 || !only_members(host, node, members, KMP_COUNT_OF(members)) ||
        !kmp_given(out->add) || !kmp_given(out->factor) || (base == BASE_NONE) != (out->factor.n == 0) ||
        (max != 0 && !kmp_given(out->max)) || (brief != 0 && !out->brief))
        return false;
    out->base = (enum base)base;
    return true;
}

// An edition that a row does not name has another row.
static bool read_edition(struct iso_row *out, const kmp_host *host, kmp_node row, int32_t edition,
                         const char *key)
{
    kmp_node node = node_at(host, row, key);
    kmp_truth verified = host->flag(host, node);
    out->edition[edition] = node != 0;
    out->verified[edition] = verified == KMP_YES;
    return node == 0 || verified != KMP_UNKNOWN;
}

static bool read_editions(struct iso_row *out, const kmp_host *host, kmp_node row)
{
    return read_edition(out, host, row, EDITION_2014, "2014") &&
           read_edition(out, host, row, EDITION_2023, "2023") &&
           (out->edition[EDITION_2014] || out->edition[EDITION_2023]);
}

static bool read_row(struct iso_row *out, const kmp_host *host, kmp_node row)
{
    static const char *const members[] = { "kind",   "band", "joint", "product", "penetration",
                                           "layers", "size", "op",    "clause",  "2014",
                                           "2023",   "B",    "C",     "D" };
    static const char *const bands[] = { "over 3", "thin", "any" }, *const joint_words[] = { "BW", "FW" },
                             *const product_words[] = { "P", "T" },
                             *const penetrations[] = { "full", "partial" },
                             *const layers[] = { "single", "multi" }, *const operators[] = { "<=", ">=" },
                             *const sizes[] = { "height", "diameter", "length", "angle", "area" };
    int32_t band = word_at(host, row, "band", bands, 3, BAND_OVER_3);
    int32_t size = word_at(host, row, "size", sizes, 5, SIZE_NONE);
    int32_t op = word_at(host, row, "op", operators, 2, -1);
    out->kind = kind_index(text_at(host, row, "kind"));
    out->joint = word_at(host, row, "joint", joint_words, 2, JOINT_ANY);
    out->product = word_at(host, row, "product", product_words, 2, PRODUCT_ANY);
    out->penetration = word_at(host, row, "penetration", penetrations, 2, EITHER);
    out->layers = word_at(host, row, "layers", layers, 2, EITHER);
    out->clause = text_at(host, row, "clause");
    if (band < 0 || size < 0 || op < 0 || out->kind < 0 || out->clause == NULL || out->joint < 0 ||
        out->product < 0 || out->penetration < 0 || out->layers < 0 ||
        !only_members(host, row, members, KMP_COUNT_OF(members)) || !read_editions(out, host, row))
        return false;
    out->band = (enum thickness_band)band;
    out->size = (enum size)size;
    out->low = op == 1;
    for (int32_t level = 0; level < LEVEL_COUNT; level++)
        if (!read_ask(&out->ask[level], host, row, level_words[level]))
            return false;
    return true;
}

static bool read_profile(struct profile *out, const kmp_host *host, kmp_node node)
{
    static const char *const ids[] = { "iso9606_1", "exc1", "exc2", "exc3" };
    out->id = text_at(host, node, "id");
    out->clause = text_at(host, node, "clause");
    out->usual = word_at(host, node, "usual", level_words, LEVEL_COUNT, -1);
    out->other = word_at(host, node, "other", level_words, LEVEL_COUNT, -1);
    kmp_truth verified = host->flag(host, node_at(host, node, "verified"));
    out->verified = verified == KMP_YES;
    kmp_node kinds = node_at(host, node, "kinds");
    for (uint32_t i = 0; i < host->count(host, kinds); i++) {
        int32_t kind = kind_index(host->text(host, host->item(host, kinds, i)));
        if (kind < 0)
            return false;
        out->kinds[kind] = true;
    }
    return word_index(out->id, ids, KMP_COUNT_OF(ids)) >= 0 && out->clause != NULL && out->usual >= 0 &&
           out->other >= 0 && verified != KMP_UNKNOWN && kinds != 0;
}

static bool read_profiles(struct iso5817 *out, const kmp_host *host, kmp_node list)
{
    out->profile_count = host->count(host, list);
    if (out->profile_count != PROFILES)
        return false;
    for (uint32_t i = 0; i < out->profile_count; i++)
        if (!read_profile(&out->profiles[i], host, host->item(host, list, i)))
            return false;
    return true;
}

bool iso5817_open(struct iso5817 *out, const kmp_host *host)
{
    kmp_node root = host->file(host, "iso5817.json"), rows = node_at(host, root, "rows");
    out->standard = text_at(host, root, "standard");
    out->thin_from = number_at(host, root, "thin/from");
    out->thin_to = number_at(host, root, "thin/to");
    out->window = number_at(host, root, "short/window");
    out->brief_length = number_at(host, root, "short/length");
    out->brief_share = number_at(host, root, "short/share");
    out->row_count = host->count(host, rows);
    static const char *const at_most[] = { "<=" }; // the only way in which these two are compared
    if (word_at(host, root, "thin/op", at_most, 1, -1) < 0 ||
        word_at(host, root, "short/op", at_most, 1, -1) < 0)
        return false;
    if (out->standard == NULL || out->row_count == 0 || out->row_count > MOST_ISO_ROWS ||
        !kmp_given(out->thin_from) || !kmp_given(out->thin_to) || !kmp_given(out->window) ||
        !kmp_given(out->brief_length) || !kmp_given(out->brief_share))
        return false;
    for (uint32_t i = 0; i < out->row_count; i++)
        if (!read_row(&out->rows[i], host, host->item(host, rows, i)))
            return false;
    return read_profiles(out, host, node_at(host, root, "profiles"));
}
