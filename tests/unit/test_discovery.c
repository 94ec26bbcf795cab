// SPDX-License-Identifier: Apache-2.0
// test_discovery.c -- plugin files looked at without loading them, and what is kept of it between runs
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "check.h"
#include "folder.h"
#include "plugin/cache.h"
#include "plugin/elf.h"

static char folder[FOLDER_ROOM];
static char plugin[4096], copy[4096], cached[4096];

static struct text read_all(struct arena *arena, const char *path)
{
    struct text bytes;
    CHECK_INT(file_read(&bytes, arena, path, 64 << 20, NULL), KMP_OK);
    return bytes;
}

static void write_all(const char *path, const char *bytes, size_t size)
{
    FILE *file = fopen(path, "wb");
    CHECK(file != NULL && fwrite(bytes, 1, size, file) == size && fclose(file) == 0);
}

static void every_beginning_of_a_library_is_refused(void)
{
    struct arena arena = { 0 };
    struct text bytes = read_all(&arena, plugin);
    CHECK(elf_fault(bytes) == NULL);
    for (uint32_t size = 0; size < bytes.size; size += size < 256 ? 1 : 4093) {
        char *part = malloc(size + 1); // of its own size, so that reading beyond it is found out
        memcpy(part, bytes.bytes, size);
        CHECK(elf_fault((struct text){ part, size }) != NULL);
        free(part);
    }
    arena_free(&arena);
}

static void a_damaged_library_is_read_or_refused_and_no_more(void)
{
    struct arena arena = { 0 };
    struct text bytes = read_all(&arena, plugin);
    char *damaged = malloc(bytes.size);
    uint64_t chance = 1;
    int read = 0;
    for (int round = 0; round < 300; round++) {
        memcpy(damaged, bytes.bytes, bytes.size);
        for (int i = 0; i < 4; i++) {
            chance = chance * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
            uint32_t span = round % 2 == 0 ? 64 : bytes.size; // every other time in the head
            damaged[(chance >> 33) % span] ^= (char)(1 << (chance >> 61));
        }
        struct text text = { damaged, bytes.size };
        struct elf_library library;
        struct arena tables = { 0 };
        read += elf_fault(text) == NULL && elf_read(&library, &tables, text);
        arena_free(&tables);
    }
    CHECK(read > 0);
    free(damaged);
    arena_free(&arena);
}

static void the_entry_is_found_without_loading(void)
{
    struct arena arena = { 0 };
    struct elf_library library;
    bool found = false;
    CHECK(elf_read(&library, &arena, read_all(&arena, plugin)));
    for (uint32_t i = 0; i < library.symbol_count; i++)
        found |= library.symbols[i].defined && library.symbols[i].object &&
                 strcmp(library.symbols[i].name, "kompeten_plugin_v1") == 0;
    CHECK(found);
    arena_free(&arena);
}

// ---- the cache ----

static void learn_copy(const char *trade, kmp_status status)
{
    struct cache cache;
    struct arena arena = { 0 };
    struct text bytes = read_all(&arena, copy);
    char sha256[HASH_TEXT];
    struct known known = { .path = copy, .sha256 = sha256, .trade = trade, .status = status };
    if (status != KMP_OK)
        known.args[0] = (struct problem_arg){ "found", "an empty file" };
    CHECK(hash_sha256(sha256, bytes.bytes, bytes.size) && cache_stamp_of(&known.stamp, copy));
    CHECK_INT(cache_open(&cache, folder), KMP_OK);
    cache_learn(&cache, &known);
    cache_close(&cache);
    arena_free(&arena);
}

// What a fresh start knows of the copy: its trade, the code of its refusal, or "nothing".
static const char *known_of_copy(void)
{
    static char said[80];
    struct cache cache;
    struct cache_stamp stamp;
    CHECK(cache_stamp_of(&stamp, copy));
    CHECK_INT(cache_open(&cache, folder), KMP_OK);
    const struct known *known = cache_find(&cache, copy, &stamp);
    struct problem problem = { .status = known != NULL ? known->status : KMP_OK };
    snprintf(said, sizeof said, "%s%s%s",
             known == NULL          ? "nothing"
             : known->trade != NULL ? known->trade
                                    : problem_code(&problem),
             known != NULL && known->args[0].name != NULL ? ": " : "",
             known != NULL && known->args[0].name != NULL ? known->args[0].value : "");
    cache_close(&cache);
    return said;
}

static void what_was_learned_is_known_at_the_next_start(void)
{
    write_all(copy, "one", 3);
    CHECK_STR(known_of_copy(), "nothing");
    learn_copy("barista", KMP_OK);
    CHECK_STR(known_of_copy(), "barista");
}

static void a_refusal_keeps_its_reason(void)
{
    write_all(copy, "two", 3);
    learn_copy(NULL, KMP_PLUGIN_NO_LIBRARY);
    CHECK_STR(known_of_copy(), "plugin_no_library: an empty file");
}

static void a_changed_file_is_not_known_and_the_same_bytes_are(void)
{
    write_all(copy, "three", 5);
    learn_copy("barista", KMP_OK);
    write_all(copy, "threx", 5);
    CHECK_STR(known_of_copy(), "nothing");
    write_all(copy, "three", 5);
    CHECK_STR(known_of_copy(), "barista");
}

static void a_cache_that_others_can_write_or_that_is_damaged_is_none(void)
{
    write_all(copy, "four", 4);
    learn_copy("barista", KMP_OK);
    CHECK_STR(known_of_copy(), "barista");
    CHECK(chmod(cached, 0666) == 0);
    CHECK_STR(known_of_copy(), "nothing");
    CHECK(chmod(cached, 0600) == 0);
    CHECK_STR(known_of_copy(), "barista");
    write_all(cached, "{\"engine\":", 10);
    CHECK_STR(known_of_copy(), "nothing");
}

static void a_file_that_anybody_may_change_is_looked_at_each_time(void)
{
    struct cache_stamp stamp;
    write_all(copy, "five", 4);
    CHECK(chmod(copy, 0666) == 0);
    CHECK(!cache_stamp_of(&stamp, copy));
    CHECK(chmod(copy, 0644) == 0);
    CHECK(cache_stamp_of(&stamp, copy));
    CHECK(!cache_stamp_of(&stamp, folder));
}

static const struct check_test tests[] = {
    { "every beginning of a library is refused", every_beginning_of_a_library_is_refused },
    { "a damaged library is read or refused, and no more", a_damaged_library_is_read_or_refused_and_no_more },
    { "the entry is found without loading", the_entry_is_found_without_loading },
    { "what was learned is known at the next start", what_was_learned_is_known_at_the_next_start },
    { "a refusal keeps its reason", a_refusal_keeps_its_reason },
    { "a changed file is not known, the same bytes are", a_changed_file_is_not_known_and_the_same_bytes_are },
    { "a cache that others can write, or that is damaged, is none",
      a_cache_that_others_can_write_or_that_is_damaged_is_none },
    { "a file that anybody may change is looked at each time",
      a_file_that_anybody_may_change_is_looked_at_each_time },
};

int main(void)
{
    const char *build = getenv("KOMPETEN_BUILD");
    snprintf(plugin, sizeof plugin, "%s/plugins/barista.so", build != NULL ? build : ".");
    if (!folder_make(folder, "discovery"))
        return 70;
    snprintf(copy, sizeof copy, "%s/copy.so", folder);
    snprintf(cached, sizeof cached, "%s/plugins-%d.json", folder, KMP_ABI);
    int failures = CHECK_SUITE("discovery", tests);
    folder_remove(folder);
    return failures;
}
