// SPDX-License-Identifier: Apache-2.0
// test_pack.c -- a pack of which any byte was changed is refused, and nothing in one leads anywhere else
#include <kompeten/papers.h>

#include "base/hash.h"
#include "check.h"
#include "papers/manifest.h"
#include "said.h"

// The class is invented. Its submission names one attachment.
static const char photo[] = "not really a photograph";
static const char submission[] =
    "{\"submission\":1,\"id\":\"a\",\"rubric\":\"x/"
    "y\",\"purpose\":\"training\",\"candidate\":{\"issuer\":\"c\",\"id\":"
    "\"01\"},\"attempt\":1,\"taken\":{\"from\":\"2026-11-20T08:00:00+08:00\",\"to\":\"2026-11-20T08:30:00+08:"
    "00\","
    "\"ended\":\"completed\"},\"assessors\":[{\"id\":\"MET.1\"}],\"attachments\":[{\"sha256\":\"%s\",\"file\":"
    "\"foto.jpg\"}]}";

static kmp_problems *problems;
static struct {
    char bytes[65536];
    size_t size;
} made;

static bool keep(void *caller, const char *bytes, size_t size)
{
    (void)caller;
    if (size > sizeof made.bytes - made.size)
        return false;
    memcpy(made.bytes + made.size, bytes, size);
    made.size += size;
    return true;
}

static kmp_status pack(bool with_people, const char *attached)
{
    char hash[HASH_TEXT], text[2048];
    size_t members = 0;
    kmp_folder *folder = kmp_folder_new();
    CHECK(hash_sha256(hash, photo, strlen(photo)));
    int size = snprintf(text, sizeof text, submission, hash);
    CHECK_INT(kmp_folder_put(folder, "submissions/01.json", text, (size_t)size), KMP_OK);
    CHECK_INT(kmp_folder_put(folder, "session.json", "{}", 2), KMP_OK);
    CHECK_INT(kmp_folder_put(folder, "people.csv", "issuer,id,name\n", 15), KMP_OK);
    CHECK_INT(kmp_folder_put(folder, "forms/01.html", "<p>Ani</p>", 10), KMP_OK);
    const kmp_source files[] = { { "attachments/1", attached, strlen(attached) },
                                 { "attachments/2", "else", 4 } };
    const kmp_pack_sources sources = { folder, files, 2, with_people, keep, NULL };
    made.size = 0;
    kmp_status status = kmp_pack_write(&members, &sources, NULL, quiet(problems));
    kmp_folder_free(folder);
    return status;
}

static kmp_status open_bytes(const char *bytes, size_t size)
{
    kmp_pack *pack = NULL;
    kmp_status status = kmp_pack_open(&pack, bytes, size, "class.tar", quiet(problems));
    CHECK_INT(status == KMP_OK, pack != NULL);
    CHECK_INT(status == KMP_OK, kmp_problems_at_least(problems, KMP_ERROR) == 0);
    kmp_pack_close(pack);
    return status;
}

static void a_pack_holds_the_class_without_its_people(void)
{
    kmp_pack *open = NULL;
    CHECK_INT(pack(false, photo), KMP_OK);
    CHECK_INT(kmp_pack_open(&open, made.bytes, made.size, "class.tar", problems), KMP_OK);
    CHECK_INT(kmp_pack_count(open), 3);
    CHECK(strncmp(kmp_pack_member(open, 0).name, "attachments/", 12) == 0);
    CHECK_INT(kmp_pack_member(open, 0).size, strlen(photo));
    CHECK_STR(kmp_pack_member(open, 1).name, "session.json");
    CHECK_STR(kmp_pack_member(open, 2).name, "submissions/01.json");
    CHECK(kmp_pack_signature(open).bytes == NULL);
    kmp_pack_close(open);
    CHECK_INT(pack(true, photo), KMP_OK);
    CHECK_INT(kmp_pack_open(&open, made.bytes, made.size, "class.tar", problems), KMP_OK);
    CHECK_INT(kmp_pack_count(open), 5);
    kmp_pack_close(open);
}

static void the_same_class_is_the_same_bytes(void)
{
    static char first[sizeof made.bytes];
    CHECK_INT(pack(false, photo), KMP_OK);
    size_t size = made.size;
    memcpy(first, made.bytes, size);
    CHECK_INT(pack(false, photo), KMP_OK);
    CHECK(size == made.size && memcmp(first, made.bytes, size) == 0);
}

static void an_attachment_that_was_changed_is_not_taken_for_it(void)
{
    CHECK_INT(pack(false, "another photograph"), KMP_OK);
    CHECK(strstr(said(problems), "is not at hand") != NULL);
    CHECK(strstr(said(problems), "warning") != NULL);
}

static void any_byte_changed_is_refused(void)
{
    static const unsigned char changes[] = { 0x01, 0x20, 0x80, 0xff };
    CHECK_INT(pack(false, photo), KMP_OK);
    CHECK_INT(open_bytes(made.bytes, made.size), KMP_OK);
    size_t unnoticed = 0, named = 0;
    for (size_t at = 0; at < made.size; at++)
        for (size_t c = 0; c < sizeof changes; c++) {
            made.bytes[at] = (char)((unsigned char)made.bytes[at] ^ changes[c]);
            kmp_status status = open_bytes(made.bytes, made.size);
            unnoticed += status == KMP_OK;
            named += status == KMP_PACK_CHANGED;
            made.bytes[at] = (char)((unsigned char)made.bytes[at] ^ changes[c]);
        }
    CHECK_INT(unnoticed, 0);
    CHECK(named > 4 * strlen(photo));
}

static void a_changed_member_is_named(void)
{
    CHECK_INT(pack(false, photo), KMP_OK);
    for (size_t i = 0; i + 8 < made.size; i++)
        if (memcmp(made.bytes + i, "MET.1", 5) == 0)
            made.bytes[i] = 'N';
    CHECK_INT(open_bytes(made.bytes, made.size), KMP_PACK_CHANGED);
    CHECK(strstr(said(problems), "\"submissions/01.json\" was changed") != NULL);
}

static void a_pack_that_is_cut_or_goes_on_is_refused(void)
{
    CHECK_INT(pack(false, photo), KMP_OK);
    size_t size = made.size, taken = 0;
    for (size_t cut = 0; cut < size; cut++) {
        char *exact = malloc(cut + 1); // so that a look behind the end is found
        CHECK(exact != NULL);
        if (exact == NULL)
            return;
        memcpy(exact, made.bytes, cut);
        taken += open_bytes(exact, cut) == KMP_OK;
        free(exact);
    }
    CHECK_INT(taken, 0);
    memset(made.bytes + size, 0, TAR_BLOCK);
    CHECK(open_bytes(made.bytes, size + TAR_BLOCK) != KMP_OK);
    CHECK(open_bytes(made.bytes, size + 1) != KMP_OK);
}

// ---- packs that nobody here has written ----

static void put_file(const char *name, const char *bytes, size_t size)
{
    char block[TAR_BLOCK];
    CHECK(tar_header(block, text_of(name), size));
    keep(NULL, block, sizeof block);
    keep(NULL, bytes, size);
    memset(block, 0, sizeof block);
    keep(NULL, block, tar_padding(size));
}

static void put_end(void)
{
    static const char zeros[2 * TAR_BLOCK];
    keep(NULL, zeros, sizeof zeros);
}

// A pack of these members, each of one byte, with a manifest that fits.
static kmp_status open_of(const char *const *names, uint32_t count, const char *signature)
{
    struct tar_member members[8];
    struct writer w = { 0 };
    for (uint32_t i = 0; i < count; i++)
        members[i] = (struct tar_member){ text_of(names[i]), "x", 1 };
    struct arena arena = { 0 };
    manifest_write(&w, manifest_list(&arena, members, count), count);
    arena_free(&arena);
    made.size = 0;
    put_file("manifest.json", w.bytes, w.size);
    if (signature != NULL)
        put_file("signature.json", signature, strlen(signature));
    for (uint32_t i = 0; i < count; i++)
        put_file(names[i], "x", 1);
    put_end();
    writer_free(&w);
    return open_bytes(made.bytes, made.size);
}

static void no_name_leads_out_of_the_folder(void)
{
    static const char *const bad[] = {
        "../x",      "/etc/passwd",   "a/../../x", "a//b", "a/",    "./a",   ".hidden",
        "a/.hidden", "a\\..\\b",      "C:evil",    "a b",  "a\n",   "a\x80", "a*",
        "..",        "manifest.json", "~root",     "a/..", "$HOME", "a|b",   "signature.json",
    };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        kmp_status status = open_of(&bad[i], 1, NULL);
        if (status == KMP_OK)
            printf("\n  taken: %s\n", bad[i]);
        CHECK(status != KMP_OK);
    }
    static const char *const good[] = { "a", "ab/b%2Fc.json", "b-1_2+3=4@5.lua" };
    CHECK_INT(open_of(good, 3, NULL), KMP_OK);
}

static void members_stand_once_in_order_and_in_no_others_way(void)
{
    static const char *const twice[] = { "a", "a" }, *const disorder[] = { "b", "a" };
    static const char *const nested[] = { "a", "a.b", "a/b" }, *const apart[] = { "a", "a.b", "ab/c" };
    CHECK(open_of(twice, 2, NULL) != KMP_OK);
    CHECK(open_of(disorder, 2, NULL) != KMP_OK);
    CHECK(open_of(nested, 3, NULL) != KMP_OK);
    CHECK_INT(open_of(apart, 3, NULL), KMP_OK);
}

static void a_signature_has_its_place(void)
{
    static const char *const names[] = { "a" };
    CHECK_INT(open_of(names, 1, "{}"), KMP_OK);
    CHECK(open_of(names, 1, "") != KMP_OK);
}

static void links_and_other_kinds_are_refused(void)
{
    static const char *const names[] = { "a" };
    for (const char *kind = "12345679gxLKSV"; *kind != '\0'; kind++) {
        CHECK_INT(open_of(names, 1, NULL), KMP_OK);
        char *block = made.bytes + made.size - 4 * TAR_BLOCK;
        CHECK(block[0] == 'a' && block[156] == '0');
        block[156] = *kind;
        unsigned sum = 0; // with a checksum that fits
        memset(block + 148, ' ', 8);
        for (int i = 0; i < TAR_BLOCK; i++)
            sum += (unsigned char)block[i];
        snprintf(block + 148, 8, "%06o", sum);
        CHECK(open_bytes(made.bytes, made.size) != KMP_OK);
    }
}

static void a_long_name_is_parted_and_read_again(void)
{
    char name[TAR_NAME + 8], block[TAR_BLOCK];
    memset(name, 'n', sizeof name);
    name[150] = '/';
    name[249] = '\0';
    const char *names[] = { name };
    CHECK_INT(open_of(names, 1, NULL), KMP_OK);
    name[150] = 'n';
    CHECK(!tar_header(block, text_of(name), 1));
    name[249] = 'n';
    name[TAR_NAME + 1] = '\0';
    name[150] = '/';
    CHECK(!tar_name_good(text_of(name)));
}

static void a_manifest_is_written_in_one_way(void)
{
    static const char *const other[] = {
        "{\"pack\":1,\"members\":[]}",
        "{\"members\":[ "
        "{\"name\":\"a\",\"sha256\":\"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881\","
        "\"size\":1}],\"pack\":1}",
        "{\"members\":[{\"name\":\"a\",\"sha256\":"
        "\"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881\","
        "\"size\":1}],\"note\":\"x\",\"pack\":1}",
    };
    for (size_t i = 0; i < sizeof other / sizeof other[0]; i++) {
        made.size = 0;
        put_file("manifest.json", other[i], strlen(other[i]));
        put_file("a", "x", 1);
        put_end();
        kmp_status status = open_bytes(made.bytes, made.size);
        CHECK(status != KMP_OK);
    }
}

static void whoever_cannot_write_is_told(void)
{
    kmp_folder *folder = kmp_folder_new();
    size_t members;
    const kmp_pack_sources empty = { folder, NULL, 0, false, keep, NULL };
    made.size = 0;
    CHECK_INT(kmp_pack_write(&members, &empty, NULL, quiet(problems)), KMP_PACK_EMPTY);
    made.size = sizeof made.bytes;
    CHECK_INT(kmp_folder_put(folder, "session.json", "{}", 2), KMP_OK);
    CHECK_INT(kmp_pack_write(&members, &empty, NULL, quiet(problems)), KMP_CANNOT_WRITE);
    kmp_folder_free(folder);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "a pack holds the class without its people", a_pack_holds_the_class_without_its_people },
        { "the same class is the same bytes", the_same_class_is_the_same_bytes },
        { "an attachment that was changed is not taken for it",
          an_attachment_that_was_changed_is_not_taken_for_it },
        { "any byte changed is refused", any_byte_changed_is_refused },
        { "a changed member is named", a_changed_member_is_named },
        { "a pack that is cut or goes on is refused", a_pack_that_is_cut_or_goes_on_is_refused },
        { "no name leads out of the folder", no_name_leads_out_of_the_folder },
        { "members stand once, in order, and in no other's way",
          members_stand_once_in_order_and_in_no_others_way },
        { "a signature has its place", a_signature_has_its_place },
        { "links and other kinds are refused", links_and_other_kinds_are_refused },
        { "a long name is parted and read again", a_long_name_is_parted_and_read_again },
        { "a manifest is written in one way", a_manifest_is_written_in_one_way },
        { "whoever cannot write is told", whoever_cannot_write_is_told },
    };
    problems = kmp_problems_new();
    int code = CHECK_SUITE("pack", tests);
    kmp_problems_free(problems);
    return code;
}
