// SPDX-License-Identifier: Apache-2.0
// flip_bits.c -- FILE TRUST NOW STEP: flips each STEPth bit of a credential in turn and verifies what comes out. Each
// is refused with a reason, or says the same as before (white space, the case of an escape). Exit code 1: one is
// believed that says something else.
#include <kompeten/seal.h>

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

struct flipping {
    kmp_text text, trust;
    const char *now;
    json_t *content; // NULL: a JWT
    kmp_problems *problems;
    size_t tried, same, believed, silent;
};

static bool read_file(kmp_text *out, const char *path)
{
    FILE *stream = fopen(path, "rb");
    if (stream == NULL || fseek(stream, 0, SEEK_END) != 0)
        return false;
    out->size = (size_t)ftell(stream);
    out->bytes = malloc(out->size + 1);
    rewind(stream);
    bool good = out->bytes != NULL && fread(out->bytes, 1, out->size, stream) == out->size;
    fclose(stream);
    return good;
}

static kmp_status verify(struct flipping *f)
{
    kmp_text report;
    const kmp_verify_options options = { .trust = f->trust, .now = f->now };
    kmp_problems_clear(f->problems);
    kmp_status status = kmp_verify(&report, f->text.bytes, f->text.size, "credential", &options, f->problems);
    kmp_text_free(&report);
    return status;
}

static bool says_the_same(const struct flipping *f)
{
    json_t *now = json_loadb(f->text.bytes, f->text.size, JSON_REJECT_DUPLICATES, NULL);
    bool same = f->content != NULL && now != NULL && json_equal(f->content, now);
    json_decref(now);
    return same;
}

static void flip(struct flipping *f, size_t bit)
{
    char *byte = &f->text.bytes[bit / 8], before = *byte;
    *byte = (char)(before ^ (1 << bit % 8));
    f->tried++;
    kmp_status status = verify(f);
    if (status == KMP_OK && says_the_same(f)) {
        f->same++;
    } else if (status == KMP_OK) {
        printf("believed with bit %zu of byte %zu flipped: \"%.40s\"\n", bit % 8, bit / 8, byte);
        f->believed++;
    } else if (kmp_problems_at_least(f->problems, KMP_ERROR) == 0) {
        printf("refused without a reason with bit %zu of byte %zu flipped\n", bit % 8, bit / 8);
        f->silent++;
    }
    *byte = before;
}

int main(int argc, char **argv)
{
    struct flipping f = { .problems = kmp_problems_new() };
    size_t step = argc > 4 ? (size_t)atol(argv[4]) : 0;
    if (step == 0 || !read_file(&f.text, argv[1]) || !read_file(&f.trust, argv[2]))
        return 64;
    f.now = argv[3];
    f.content = json_loadb(f.text.bytes, f.text.size, JSON_REJECT_DUPLICATES, NULL);
    if (verify(&f) != KMP_OK) {
        printf("%s does not hold as it is\n", argv[1]);
        return 65;
    }
    for (size_t bit = 0; bit < f.text.size * 8; bit += step)
        flip(&f, bit);
    printf("%s: %zu flipped, %zu say the same, %zu believed, %zu without a reason\n", argv[1], f.tried, f.same,
           f.believed, f.silent);
    json_decref(f.content);
    free(f.text.bytes);
    free(f.trust.bytes);
    kmp_problems_free(f.problems);
    return f.believed + f.silent > 0;
}
