// SPDX-License-Identifier: Apache-2.0
// test_tape_bounds.c -- keys that stand twice, and how much the strict reader takes
#include <time.h>

#include "base/tape.h"
#include "check.h"
#include "reading.h"

// An object of `count` keys of one length, the second of a pair of equals at `twice`, equal to the key at
// `first`.
static char *object_of(uint32_t count, uint32_t first, uint32_t twice, const char *prefix)
{
    size_t room = count * (strlen(prefix) + 20) + 10;
    char *json = malloc(room), *to = json;
    *to++ = '{';
    for (uint32_t i = 0; i < count; i++)
        to += snprintf(to, 60, "%s\"%s%06x\":0", i == 0 ? "" : ",", prefix, (unsigned)(i == twice ? first : i));
    memcpy(to, "}", 2);
    return json;
}

static void a_key_twice_is_found_wherever_the_two_stand(void)
{
    for (uint32_t count = 2; count < 40; count++)
        for (uint32_t twice = 1; twice < count; twice++)
            for (uint32_t first = 0; first < twice; first++) {
                char *json = object_of(count, first, twice, "");
                struct reading r = read_json(json);
                if (!CHECK_INT(r.status, KMP_JSON_DUPLICATE_KEY))
                    printf("  %u keys, %u and %u\n", (unsigned)count, (unsigned)first, (unsigned)twice);
                done(&r);
                free(json);
            }
}

// The first members are those of the object before, in its order, and then one comes again, or another comes
// twice.
static void a_key_twice_is_found_in_an_object_like_the_one_before(void)
{
    static const char *const entries[] = { "{\"value\":1,\"unit\":2}", "{\"unit\":[],\"value\":2}",
                                           "{\"value\":1}", "{\"value\":1,\"unit\":2,\"instrument\":3}", "{}" };
    static const char *const keys[] = { "value", "unit", "instrument", "u", "\\u0075nit" };
    static const char *const meant[] = { "value", "unit", "instrument", "u", "unit" };
    enum { ENTRIES = sizeof entries / sizeof entries[0], KEYS = 5, LENGTH = 4, WAYS = 5 * 5 * 5 * 5 };
    for (int round = 0; round < ENTRIES * WAYS; round++) {
        int way = round % WAYS, chosen[LENGTH];
        bool twice = false;
        char json[400], *to = json + sprintf(json, "[%s,{", entries[round / WAYS]);
        for (int i = 0; i < LENGTH; i++, way /= KEYS) {
            chosen[i] = way % KEYS;
            for (int k = 0; k < i; k++)
                twice = twice || strcmp(meant[chosen[k]], meant[chosen[i]]) == 0;
            to += sprintf(to, "%s\"%s\":%d", i == 0 ? "" : ",", keys[chosen[i]], i);
        }
        strcpy(to, "}]");
        struct reading r = read_json(json);
        CHECK_INT(r.status, twice ? KMP_JSON_DUPLICATE_KEY : KMP_OK);
        done(&r);
    }
}

static void keys_are_their_own_where_they_begin_like_those_of_the_object_before(void)
{
    static const struct {
        const char *json, *key; // of the last member; NULL: it stands twice
    } cases[] = {
        { "[{\"\\/:x\": 1}, {\"\\/:x:\": 2}]", "/:x:" },
        { "[{\"\\/:\":1},{\"\\/:\":2}]", "/:" },
        { "[{\"unit\":1},{\"unit\" :2}]", "unit" },
        { "[{\"unit\":1},{\"units\":2}]", "units" },
        { "[{\"unit\":1},{\"unit\\\":\":2}]", "unit\":" },
        { "{\"m1\":{\"v\":1},\"m2\":{\"v\":1,\"m2\":2,\"w\":3}}", "w" },
        { "{\"m1\":{\"v\":1},\"m2\":{\"v\":1,\"m2\":2,\"v\":3}}", NULL },
        { "{\"m1\":{\"v\":1},\"m2\":{\"v\":1,\"m2\":2,\"m2\":3}}", NULL },
        { "{\"x\":[1],\"a\":1,\"b\":{\"x\":1,\"a\":2}}", "a" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct reading r = read_json(cases[i].json);
        CHECK_INT(r.status, cases[i].key == NULL ? KMP_JSON_DUPLICATE_KEY : KMP_OK);
        CHECK(cases[i].key == NULL || text_is(tape_node(&r.tape, r.tape.count - 1)->key, cases[i].key));
        done(&r);
    }
}

static void keys_that_are_prefixes_of_each_other_are_different(void)
{
    char json[4000] = "{", *to = json + 1;
    for (int i = 0; i < 60; i++)
        to += sprintf(to, "%s\"%.*s\":%d", i == 0 ? "" : ",", i,
                      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", i);
    strcpy(to, "}");
    struct reading r = read_json(json);
    CHECK_INT(r.status, KMP_OK);
    CHECK_INT(r.tape.count, 61);
    done(&r);
}

// A key of one to three pieces, many of which differ in one bit or only in their length.
static void random_key(char key[16], uint32_t *state)
{
    static const char *const pieces[] = {
        "a", "b", "c", "q", "A", "!", "~", "\x7F", "\xC3\xA9", "\xC3\xA8", ""
    };
    key[0] = 0;
    for (int i = 0; i < 4; i++) {
        *state = *state * 1103515245 + 12345;
        strcat(key, pieces[(*state >> 16) % (sizeof pieces / sizeof pieces[0])]);
    }
}

static void random_keys_are_found_twice_as_a_plain_comparison_finds_them(void)
{
    enum { MOST = 60 };
    uint32_t state = 20261120;
    int with_twice = 0;
    for (int round = 0; round < 4000; round++) {
        char keys[MOST][16], json[MOST * 24] = "{", *to = json + 1;
        bool twice = false;
        int count = 2 + round % (MOST - 2);
        for (int i = 0; i < count; i++) {
            random_key(keys[i], &state);
            for (int k = 0; k < i; k++)
                twice = twice || strcmp(keys[i], keys[k]) == 0;
            to += sprintf(to, "%s\"%s\":0", i == 0 ? "" : ",", keys[i]);
        }
        strcpy(to, "}");
        struct reading r = read_json(json);
        CHECK_INT(r.status, twice ? KMP_JSON_DUPLICATE_KEY : KMP_OK);
        with_twice += twice;
        done(&r);
    }
    CHECK(with_twice > 100 && with_twice < 3900);
}

static void two_hundred_thousand_keys_take_no_square_of_time(void)
{
    clock_t before = clock();
    char *json = object_of(TAPE_MAX_NODES - 1, 0, UINT32_MAX, "");
    struct reading r = read_json(json);
    CHECK_INT(r.status, KMP_OK);
    CHECK_INT(r.tape.count, TAPE_MAX_NODES);
    done(&r);
    free(json);
    json = object_of(TAPE_MAX_NODES - 1, 0, TAPE_MAX_NODES - 2, "");
    r = read_json(json);
    CHECK_INT(r.status, KMP_JSON_DUPLICATE_KEY);
    done(&r);
    free(json);
    CHECK((clock() - before) / CLOCKS_PER_SEC < 10);
}

static void depth_is_bounded(void)
{
    char json[200] = "";
    memset(json, '[', TAPE_MAX_DEPTH);
    memset(json + TAPE_MAX_DEPTH, ']', TAPE_MAX_DEPTH);
    struct reading r = read_json(json);
    CHECK_INT(r.status, KMP_OK);
    CHECK_INT(r.tape.count, TAPE_MAX_DEPTH);
    done(&r);
    memset(json, '[', TAPE_MAX_DEPTH + 1);
    r = read_json(json);
    CHECK_INT(r.status, KMP_JSON_TOO_DEEP);
    CHECK_STR(kmp_problems_get(r.problems, 0, KMP_ENGLISH).text, "more than 32 levels of nesting");
    CHECK_INT(problem_at(r.problems, 0)->column, TAPE_MAX_DEPTH + 1);
    done(&r);
}

static void the_number_of_values_is_bounded(void)
{
    size_t size = 2 * TAPE_MAX_NODES + 1;
    char *json = malloc(size);
    for (size_t i = 0; i < size; i++)
        json[i] = i % 2 == 0 ? ',' : '0';
    json[0] = '[';
    json[size - 1] = ']';
    struct reading r = read_bytes(json, size); // a list of 200,000 values and itself: one too many
    CHECK_INT(r.status, KMP_JSON_TOO_MANY);
    CHECK_STR(kmp_problems_get(r.problems, 0, KMP_ENGLISH).text, "more than 200000 values");
    CHECK_STR(problem_at(r.problems, 0)->pointer, "");
    done(&r);
    json[size - 3] = ']';
    r = read_bytes(json, size - 2);
    CHECK_INT(r.status, KMP_OK);
    CHECK_INT(r.tape.count, TAPE_MAX_NODES);
    done(&r);
    free(json);
}

static void the_size_is_bounded(void)
{
    char *json = malloc(TAPE_MAX_BYTES + 1);
    memset(json, ' ', TAPE_MAX_BYTES + 1);
    json[0] = '1';
    struct reading r = read_bytes(json, TAPE_MAX_BYTES);
    CHECK_INT(r.status, KMP_OK);
    done(&r);
    r = read_bytes(json, TAPE_MAX_BYTES + 1);
    CHECK_INT(r.status, KMP_JSON_TOO_LARGE);
    CHECK_INT(problem_at(r.problems, 0)->line, 1);
    CHECK_STR(problem_at(r.problems, 0)->pointer, "");
    done(&r);
    free(json);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "a key twice is found wherever the two stand", a_key_twice_is_found_wherever_the_two_stand },
        { "a key twice is found in an object like the one before",
          a_key_twice_is_found_in_an_object_like_the_one_before },
        { "keys are their own where they begin like those of the object before",
          keys_are_their_own_where_they_begin_like_those_of_the_object_before },
        { "random keys are found twice as a plain comparison finds them",
          random_keys_are_found_twice_as_a_plain_comparison_finds_them },
        { "keys that are prefixes of each other are different",
          keys_that_are_prefixes_of_each_other_are_different },
        { "two hundred thousand keys take no square of time",
          two_hundred_thousand_keys_take_no_square_of_time },
        { "depth is bounded", depth_is_bounded },
        { "the number of values is bounded", the_number_of_values_is_bounded },
        { "the size is bounded", the_size_is_bounded },
    };
    return CHECK_SUITE("tape_bounds", tests);
}
