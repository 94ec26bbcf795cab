// SPDX-License-Identifier: Apache-2.0
// test_holdings.c -- which results stand after imports: by the set of what was taken, not by its order
#include <kompeten/papers.h>

#include "check.h"
#include "scarce.h"

enum { LINES_MOST = 32, LINE_ROOM = 1024 };

static char lines[LINES_MOST][LINE_ROOM];
static int line_count;
static char journal[LINES_MOST * LINE_ROOM];
static kmp_text told;

// A result: its hash is `name` and zeros, as are those of submissions.
struct result {
    const char *name, *candidate, *submission_id, *submission, *supersedes, *version, *signed_by, *pack;
    bool unscored;
};

static void hash(char out[68], const char *name)
{
    if (name == NULL)
        strcpy(out, "null");
    else
        snprintf(out, 68, "\"%s%0*d\"", name, (int)(64 - strlen(name)), 0);
}

static void add_result(struct result r)
{
    char name[68], submission[68], supersedes[68], pack[68], signer[64] = "null";
    hash(pack, r.pack);
    hash(name, r.name);
    hash(submission, r.submission != NULL ? r.submission : r.name);
    hash(supersedes, r.supersedes);
    if (r.signed_by != NULL)
        snprintf(signer, sizeof signer, "\"%s\"", r.signed_by);
    snprintf(lines[line_count++], LINE_ROOM,
             "{\"about\":{\"attempt\":1,\"candidate\":{\"id\":\"%s\",\"issuer\":\"bpvp\"},\"kind\":\"attempt\","
             "\"paper\":"
             "\"record\",\"result_sha256\":%s,\"rubric\":{\"id\":\"a/"
             "b\",\"version\":\"%s\"},\"submission\":{\"id\":\"%s\","
             "\"sha256\":%s},\"supersedes\":%s,\"verdict\":\"competent\"},\"pack\":%s,\"rescored\":%s,"
             "\"signed_by\":%s,"
             "\"source\":\"s\",\"taken\":\"record\"}\n",
             r.candidate != NULL ? r.candidate : "ani", name, r.version != NULL ? r.version : "1.0.0",
             r.submission_id != NULL ? r.submission_id : r.name, submission, supersedes, pack,
             r.unscored ? "false" : "true", signer);
}

static void add_credential(const char *name, const char *id, const char *result)
{
    char own[68], of[68];
    hash(own, name);
    hash(of, result);
    snprintf(lines[line_count++], LINE_ROOM,
             "{\"about\":{\"achievement\":null,\"certificate_no\":null,\"id\":\"%s\",\"issuer\":\"did:web:lsp."
             "example\","
             "\"issuer_name\":null,\"result_sha256\":%s,\"sha256\":%s,\"valid_until\":null},\"format\":"
             "\"json\",\"source\":"
             "\"s\",\"taken\":\"credential\"}\n",
             id, of, own);
}

static void add_withdrawn(const char *name)
{
    char own[68];
    hash(own, name);
    snprintf(lines[line_count++], LINE_ROOM, "{\"source\":\"s\",\"withdrawn\":%s}\n", own);
}

static size_t write_journal(void)
{
    size_t size = 0;
    for (int i = 0; i < line_count; i++)
        size += (size_t)snprintf(journal + size, sizeof journal - size, "%s", lines[i]);
    return size;
}

static void settle(void)
{
    kmp_text_free(&told);
    size_t size = write_journal();
    CHECK_INT(kmp_holdings(&told, journal, size, "journal.ndjson", NULL), KMP_OK);
}

// The line of the index that tells of this hash; "" where there is none.
static const char *line_of(const char *name)
{
    static char line[2 * LINE_ROOM];
    char own[68], wanted[96];
    hash(own, name);
    line[0] = '\0';
    for (const char *at = told.bytes, *end; at != NULL && (end = strchr(at, '\n')) != NULL; at = end + 1) {
        snprintf(line, sizeof line, "%.*s", (int)(end - at), at);
        snprintf(wanted, sizeof wanted, "\"paper\":\"credential\"");
        snprintf(wanted, sizeof wanted, strstr(line, wanted) != NULL ? "\"sha256\":%s" : "\"result_sha256\":%s",
                 own);
        if (strstr(line, wanted) != NULL)
            return line;
        line[0] = '\0';
    }
    return line;
}

static bool stands(const char *name)
{
    return strstr(line_of(name), "\"held\":null") != NULL;
}

static bool is_held(const char *name, const char *why)
{
    char wanted[64];
    snprintf(wanted, sizeof wanted, "\"held\":\"%s\"", why);
    return strstr(line_of(name), wanted) != NULL;
}

static void begin(void)
{
    line_count = 0;
}

// ---- contradictions ----

static void test_contradiction(void)
{
    begin();
    add_result((struct result){ .name = "a" });
    add_result((struct result){ .name = "b", .candidate = "budi" });
    settle();
    CHECK(stands("a") && stands("b"));
    add_result((struct result){ .name = "c" });
    settle();
    CHECK(is_held("a", "conflict") && is_held("c", "conflict"));
    CHECK(strstr(line_of("c"), "\"conflict\":\"a000") != NULL);
    CHECK(stands("b"));
}

static void test_same_submission_id(void)
{
    begin();
    add_result((struct result){ .name = "a", .submission_id = "S-1" });
    add_result((struct result){ .name = "b", .submission_id = "S-1", .candidate = "budi" });
    settle();
    CHECK(is_held("a", "conflict") && is_held("b", "conflict"));
}

static void test_signed_first(void)
{
    begin();
    add_result((struct result){ .name = "a" });
    add_result((struct result){ .name = "b", .signed_by = "did:web:bpvp.example" });
    settle();
    CHECK(stands("b"));
    CHECK(is_held("a", "conflict"));
    add_result((struct result){ .name = "c", .signed_by = "did:web:other.example" });
    settle();
    CHECK(is_held("b", "conflict") && is_held("c", "conflict"));
}

// ---- what supersedes ----

static void test_chain(void)
{
    begin();
    add_result((struct result){ .name = "c", .supersedes = "b" });
    add_result((struct result){ .name = "a" });
    add_result((struct result){ .name = "b", .supersedes = "a" });
    settle();
    CHECK(stands("a") && stands("b") && stands("c"));
    CHECK(strstr(line_of("a"), "\"superseded_by\":\"b000") != NULL);
    CHECK(strstr(line_of("b"), "\"superseded_by\":\"c000") != NULL);
    CHECK(strstr(line_of("c"), "\"superseded_by\":null") != NULL);
}

static void test_two_supersede(void)
{
    begin();
    add_result((struct result){ .name = "a" });
    add_result((struct result){ .name = "b", .supersedes = "a" });
    add_result((struct result){ .name = "c", .supersedes = "a" });
    settle();
    CHECK(is_held("a", "conflict") && is_held("b", "conflict") && is_held("c", "conflict"));
}

static void test_unsigned_does_not_supersede_signed(void)
{
    begin();
    add_result((struct result){ .name = "a", .signed_by = "did:web:bpvp.example" });
    add_result((struct result){ .name = "b", .supersedes = "a" });
    settle();
    CHECK(stands("a"));
    CHECK(strstr(line_of("a"), "\"superseded_by\":null") != NULL);
    CHECK(is_held("b", "conflict"));
    add_result((struct result){ .name = "b", .supersedes = "a", .signed_by = "did:web:bpvp.example" });
    settle();
    CHECK(stands("a") && stands("b"));
}

static void test_later_rubric(void)
{
    begin();
    add_result((struct result){ .name = "a", .submission = "5", .version = "1.10.0" });
    add_result((struct result){ .name = "b", .submission = "5", .version = "1.9.2" });
    settle();
    CHECK(stands("a") && stands("b"));
    CHECK(strstr(line_of("b"), "\"superseded_by\":\"a000") != NULL);
    add_result((struct result){ .name = "c", .submission = "5", .version = "1.10.0" });
    settle();
    CHECK(is_held("a", "conflict") && is_held("c", "conflict"));
}

// ---- who answers ----

static void test_credential_answers(void)
{
    begin();
    add_result((struct result){ .name = "a", .unscored = true });
    settle();
    CHECK(is_held("a", "unproven"));
    add_credential("e", "urn:1", "a");
    settle();
    CHECK(stands("a"));
    CHECK(strstr(line_of("a"), "\"signed_by\":[\"did:web:lsp.example\"]") != NULL);
    add_withdrawn("e");
    settle();
    CHECK(is_held("a", "unproven"));
    CHECK_STR(line_of("e"), "");
    add_credential("e", "urn:1", "a");
    settle();
    CHECK(stands("a") && stands("e"));
}

static void test_stolen_key(void)
{
    begin();
    add_result((struct result){ .name = "a", .signed_by = "did:web:bpvp.example", .pack = "9" });
    add_result((struct result){
        .name = "b", .candidate = "budi", .unscored = true, .signed_by = "did:web:bpvp.example", .pack = "9" });
    settle();
    CHECK(stands("a") && stands("b"));
    CHECK(strstr(line_of("a"), "\"packs\":[\"9000") != NULL);
    snprintf(lines[line_count++], LINE_ROOM, "{\"distrusted\":\"9%063d\"}\n", 0);
    settle();
    CHECK(stands("a"));
    CHECK(strstr(line_of("a"), "\"signed_by\":[]") != NULL);
    CHECK(is_held("b", "unproven"));
}

static void test_unproven_is_no_contradiction(void)
{
    begin();
    add_result((struct result){ .name = "a" });
    add_result((struct result){ .name = "b", .unscored = true });
    settle();
    CHECK(stands("a"));
    CHECK(is_held("b", "unproven"));
}

static void test_credential_twice(void)
{
    begin();
    add_credential("e", "urn:1", NULL);
    add_credential("f", "urn:1", "a");
    add_result((struct result){ .name = "a", .unscored = true });
    settle();
    CHECK(is_held("e", "conflict") && is_held("f", "conflict"));
    CHECK(is_held("a", "unproven"));
}

// ---- the journal ----

static void fill(void)
{
    begin();
    add_result((struct result){ .name = "a" });
    add_result((struct result){ .name = "b", .supersedes = "a" });
    add_result((struct result){ .name = "c", .supersedes = "b", .signed_by = "did:web:bpvp.example" });
    add_result((struct result){ .name = "d", .candidate = "budi", .submission = "5" });
    add_result((struct result){
        .name = "d", .candidate = "budi", .submission = "5", .signed_by = "did:web:x.example" });
    add_result((struct result){ .name = "1", .candidate = "budi", .submission = "5", .version = "2.0.0" });
    add_result((struct result){ .name = "2", .candidate = "citra", .unscored = true });
    add_result((struct result){ .name = "3", .candidate = "citra", .submission_id = "1" });
    add_credential("e", "urn:1", "2");
    add_credential("f", "urn:2", "1");
    add_credential("f1", "urn:2", "2");
    add_result(
        (struct result){ .name = "6", .candidate = "dewi", .signed_by = "did:web:x.example", .pack = "9" });
    add_result(
        (struct result){ .name = "6", .candidate = "dewi", .signed_by = "did:web:y.example", .pack = "8" });
    snprintf(lines[line_count++], LINE_ROOM, "{\"distrusted\":\"9%063d\"}\n", 0);
}

static void test_order(void)
{
    fill();
    settle();
    kmp_text first = told;
    told = (kmp_text){ NULL, 0 };
    unsigned seed = 1;
    for (int turn = 0; turn < 300; turn++) {
        for (int i = line_count - 1; i > 0; i--) {
            char kept[LINE_ROOM];
            seed = seed * 1103515245u + 12345u;
            int j = (int)(seed / 65536u % (unsigned)(i + 1));
            strcpy(kept, lines[i]);
            memmove(lines[i], lines[j], LINE_ROOM);
            strcpy(lines[j], kept);
        }
        settle();
        if (!CHECK_STR(told.bytes, first.bytes))
            break;
    }
    kmp_text_free(&first);
}

static void test_torn_line(void)
{
    begin();
    add_result((struct result){ .name = "a" });
    add_result((struct result){ .name = "b" });
    size_t size = write_journal();
    kmp_text_free(&told);
    CHECK_INT(kmp_holdings(&told, journal, size - 1, "journal.ndjson", NULL), KMP_OK);
    CHECK(stands("a"));
    CHECK_STR(line_of("b"), "");
}

static void test_other_line(void)
{
    kmp_problems *problems = kmp_problems_new();
    const char text[] = "{\"at\":\"2026-11-26T00:00:00Z\",\"import\":1}\n{\"taken\":\"horse\"}\n";
    kmp_text_free(&told);
    CHECK_INT(kmp_holdings(&told, text, sizeof text - 1, "journal.ndjson", problems), KMP_IMPORT_JOURNAL);
    CHECK_INT(kmp_problems_get(problems, 0, KMP_ENGLISH).line, 2);
    CHECK_INT(kmp_holdings(&told, "", 0, "journal.ndjson", problems), KMP_OK);
    CHECK_STR(told.bytes, "");
    kmp_problems_free(problems);
}

static size_t journal_size;

static bool settle_again(void)
{
    kmp_text index = { NULL, 0 };
    kmp_status status = kmp_holdings(&index, journal, journal_size, "journal.ndjson", NULL);
    if (status == KMP_OK)
        CHECK_STR(index.bytes, told.bytes);
    else
        CHECK_INT(status, KMP_NO_MEMORY);
    kmp_text_free(&index);
    return status == KMP_OK;
}

static void test_scarce(void)
{
    fill();
    settle();
    journal_size = write_journal();
    scarce_each(settle_again);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "two results of one attempt contradict each other and are held", test_contradiction },
        { "two results of one submission's number are held", test_same_submission_id },
        { "a signed result stands before unsigned ones", test_signed_first },
        { "what supersedes stands beside what it supersedes", test_chain },
        { "two that supersede the same contradict each other", test_two_supersede },
        { "an unsigned result supersedes no signed one", test_unsigned_does_not_supersede_signed },
        { "a later version of the rubric supersedes an earlier one", test_later_rubric },
        { "a credential answers for a result until it is withdrawn", test_credential_answers },
        { "nobody answers for what a stolen key signed", test_stolen_key },
        { "what nothing proves contradicts nothing", test_unproven_is_no_contradiction },
        { "two credentials of one name are held and answer for nothing", test_credential_twice },
        { "any order of the lines gives the same index", test_order },
        { "a last line that was not finished does not count", test_torn_line },
        { "a line that no import writes is refused with its number", test_other_line },
        { "where memory is short nothing is left out and nothing lost", test_scarce },
    };
    int failed = CHECK_SUITE("holdings", tests);
    kmp_text_free(&told);
    return failed;
}
