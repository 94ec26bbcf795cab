// SPDX-License-Identifier: Apache-2.0
// test_canonical.c -- papers written in many ways become the one text that jansson gives them, sorted and
// without space
#include <jansson.h>

#include "base/writer.h"
#include "check.h"
#include "reading.h"

enum { PAPER_BYTES = 1 << 18, MOST_MEMBERS = 80 };

static uint32_t state;

static uint32_t any(uint32_t below)
{
    state = state * 1664525 + 1013904223;
    return (state >> 8) % below;
}

// ---- Papers ----

// Texts that are short, as long as the steps in which they are looked at, or begin alike; with and without
// escapes.
static const char *any_text(char text[64])
{
    static const char *const pieces[] = { "a",      "b",  "\xC3\xA9", " ", "!",  "\"", "\\", "\n",   "/",
                                          "abcdef", "ab", "\t",       "#", "id", "c0", "7",  "\x7F", "" };
    uint32_t count = any(5);
    strcpy(text, any(4) == 0 ? "criterion" : "");
    for (uint32_t i = 0; i < count; i++)
        strcat(text, pieces[any(any(2) == 0 ? 2 : sizeof pieces / sizeof pieces[0])]);
    return text;
}

static json_t *any_value(uint32_t depth);

static json_t *any_object(uint32_t depth)
{
    json_t *object = json_object();
    char key[64];
    for (uint32_t count = any(8) == 0 ? any(MOST_MEMBERS) : any(6); count > 0; count--)
        json_object_set_new(object, any_text(key), any_value(depth));
    return object;
}

// Entries of a list with the same keys, mostly.
static json_t *any_list(uint32_t depth)
{
    static const char *const keys[] = { "criterion", "assessor", "points", "met", "value", "unit" };
    json_t *list = json_array();
    uint32_t first = any(3), alike = any(3);
    for (uint32_t count = any(6); count > 0; count--) {
        json_t *entry = alike == 0 ? any_value(depth) : json_object();
        for (uint32_t i = 0; alike != 0 && i < 3 + (any(8) == 0); i++)
            json_object_set_new(entry, keys[any(9) == 0 ? any(6) : first + i],
                                any_value(any(5) == 0 ? depth : 0));
        json_array_append_new(list, entry);
    }
    return list;
}

static json_t *any_value(uint32_t depth)
{
    char text[64];
    uint32_t kind = any(depth == 0 ? 5 : 8);
    return kind == 0   ? json_null()
           : kind == 1 ? json_boolean(any(2))
           : kind == 2 ? json_integer((int)any(2000) - 1000)
           : kind < 5  ? json_string(any_text(text))
           : kind == 5 ? any_list(depth - 1)
                       : any_object(depth - 1);
}

// ---- Ways to write one ----

struct pen {
    char *to;
    bool loose; // members in any order, white space, escapes where none are needed; else as most programs write
};

static void put(struct pen *pen, const char *text)
{
    size_t size = strlen(text);
    memcpy(pen->to, text, size + 1);
    pen->to += size;
}

static void put_space(struct pen *pen)
{
    static const char *const spaces[] = { "", "", " ", "\n", "\r\n\t", "                 " };
    put(pen, pen->loose ? spaces[any(sizeof spaces / sizeof spaces[0])] : "");
}

static void put_string(struct pen *pen, const char *text)
{
    static const char meant[] = "\"\\\b\f\n\r\t/", written[] = "\"\\bfnrt/";
    uint32_t escaped = pen->loose && any(3) == 0 ? 4 : UINT32_MAX;
    put(pen, "\"");
    for (const char *c = text; *c != 0; c++) {
        const char *which = strchr(meant, *c);
        if ((unsigned char)*c < 0x80 && any(escaped) == 0)
            pen->to += sprintf(pen->to, any(2) == 0 ? "\\u%04x" : "\\u%04X", (unsigned)(unsigned char)*c);
        else if (which != NULL && (*c != '/' || pen->loose))
            pen->to += sprintf(pen->to, "\\%c", written[which - meant]);
        else
            *pen->to++ = *c;
    }
    put(pen, "\"");
}

static void put_value(struct pen *pen, json_t *json);

static void put_object(struct pen *pen, json_t *object)
{
    const char *keys[MOST_MEMBERS], *key;
    uint32_t count = 0;
    json_t *value;
    json_object_foreach (object, key, value)
        keys[count++] = key;
    for (uint32_t i = count; pen->loose && i > 1; i--) {
        uint32_t other = any(i);
        key = keys[i - 1];
        keys[i - 1] = keys[other];
        keys[other] = key;
    }
    put(pen, "{");
    for (uint32_t i = 0; i < count; i++) {
        put(pen, i == 0 ? "" : ",");
        put_space(pen);
        put_string(pen, keys[i]);
        put_space(pen);
        put(pen, ":");
        put_value(pen, json_object_get(object, keys[i]));
    }
    put_space(pen);
    put(pen, "}");
}

static void put_list(struct pen *pen, json_t *list)
{
    size_t i;
    json_t *value;
    put(pen, "[");
    json_array_foreach (list, i, value) {
        put(pen, i == 0 ? "" : ",");
        put_value(pen, value);
    }
    put_space(pen);
    put(pen, "]");
}

static void put_value(struct pen *pen, json_t *json)
{
    put_space(pen);
    if (json_is_object(json))
        put_object(pen, json);
    else if (json_is_array(json))
        put_list(pen, json);
    else if (json_is_string(json))
        put_string(pen, json_string_value(json));
    else if (json_is_integer(json))
        pen->to += sprintf(pen->to, "%d", (int)json_integer_value(json));
    else
        put(pen, json_is_true(json) ? "true" : json_is_false(json) ? "false" : "null");
    put_space(pen);
}

// ---- What becomes of it ----

// Every member once, by the plain comparison.
static void check_order(const struct tape *tape)
{
    for (uint32_t i = 0; i < tape->count; i++) {
        const struct node *object = tape_node(tape, i);
        uint32_t members = 0, before = 0;
        if (object->kind != NODE_OBJECT)
            continue;
        for (uint32_t k = object->first; k != 0; before = k, k = tape_node(tape, k)->after, members++) {
            CHECK(tape_node(tape, k)->parent == i);
            CHECK(before == 0 || text_utf16_order(tape_node(tape, before)->key, tape_node(tape, k)->key) < 0);
        }
        CHECK_INT(members, object->count);
    }
}

static void check_written(const char *json, const char *want)
{
    struct reading r = read_json(json);
    struct writer w = { .bytes = NULL };
    kmp_text text = { NULL, 0 };
    if (CHECK_INT(r.status, KMP_OK)) {
        check_order(&r.tape);
        write_node(&w, &r.tape, 0, false);
        CHECK_INT(writer_take(&w, &text), KMP_OK);
        CHECK_STR(text.bytes, want);
    }
    kmp_text_free(&text);
    done(&r);
}

static void however_a_paper_is_written_its_text_is_the_same(void)
{
    char *paper = malloc(PAPER_BYTES);
    state = 20261126;
    for (int round = 0; round < 2000; round++) {
        json_t *json = any_object(4);
        char *want = json_dumps(json, JSON_COMPACT | JSON_SORT_KEYS);
        check_written(want, want);
        for (int way = 0; way < 4; way++) {
            struct pen pen = { .to = paper, .loose = way > 0 };
            put_value(&pen, json);
            CHECK(pen.to - paper < PAPER_BYTES / 2);
            check_written(paper, want);
        }
        free(want);
        json_decref(json);
    }
    free(paper);
}

// Beyond the surrogates the order of UTF-16 is not that of bytes.
static void keys_of_all_planes_stand_in_their_order(void)
{
    static const char *const pieces[] = {
        "\xEF\xBD\x9E", "\xF0\x9F\x98\x80", "\xEE\x80\x80", "\xED\x9F\xBF", "\xC3\xA9", "z",
        "\\u007a",      "\\ud83d\\ude00",   "\\uff5e",      "zzzzzzzz",     ""
    };
    state = 8785;
    int read = 0;
    for (int round = 0; round < 4000; round++) {
        char json[2000] = "{", *to = json + 1;
        for (uint32_t count = 1 + any(5) * any(5), i = 0; i < count; i++, *to++ = i < count ? ',' : '}') {
            *to++ = '"';
            for (uint32_t k = 0; k < 5; k++)
                to += sprintf(to, "%s", pieces[any(sizeof pieces / sizeof pieces[0])]);
            to += sprintf(to, "\":0");
        }
        struct reading r = read_bytes(json, (size_t)(to - json));
        CHECK(r.status == KMP_OK || r.status == KMP_JSON_DUPLICATE_KEY);
        if (r.status == KMP_OK)
            check_order(&r.tape);
        read += r.status == KMP_OK;
        done(&r);
    }
    CHECK(read > 2000);
}

int main(void)
{
    static const struct check_test tests[] = {
        { "however a paper is written, its text is the same", however_a_paper_is_written_its_text_is_the_same },
        { "keys of all planes stand in their order", keys_of_all_planes_stand_in_their_order },
    };
    return CHECK_SUITE("canonical", tests);
}
