// SPDX-License-Identifier: Apache-2.0
// test_barista_class.c -- the barista class of sixteen, scored; and with anything taken out of it
#include "check.h"
#include "class_bench.h"

enum { CLASS = 16 };

static void as_the_page_says(void)
{
    CHECK_INT(class_check_page(), CLASS);
}

static void the_broken_one(void)
{
    CHECK_STR(class_broken_code(), "unknown_field");
}

// ---- anything taken out ----

static json_t *whole;
static const char *without;
static int tried;

static void try_it(const char *where)
{
    const char *verdict = class_verdict(whole);
    tried++;
    if (strcmp(verdict, "competent") == 0)
        printf("    competent without %s (%s)\n", where, without);
    CHECK(strcmp(verdict, "competent") != 0);
}

static void take_out(json_t *part);

// Members are taken by name: what is put back stands last, and would be met again.
static size_t names_of(char names[16][64], json_t *object)
{
    size_t count = 0;
    const char *key;
    json_t *value;
    json_object_foreach (object, key, value) {
        if (count < 16)
            snprintf(names[count++], sizeof names[0], "%s", key);
    }
    return count;
}

static void take_out_members(json_t *object)
{
    char names[16][64];
    size_t count = names_of(names, object);
    for (size_t i = 0; i < count; i++) {
        json_t *value = json_incref(json_object_get(object, names[i]));
        json_object_set_new(object, names[i], json_string("NaN"));
        try_it(names[i]);
        json_object_del(object, names[i]);
        try_it(names[i]);
        json_object_set_new(object, names[i], value);
        if (json_object_get(value, "value") == NULL)
            take_out(value);
    }
}

static void take_out_items(json_t *list)
{
    for (size_t i = 0; i < json_array_size(list); i++) {
        json_t *item = json_incref(json_array_get(list, i));
        json_array_remove(list, i);
        try_it("an item");
        json_array_insert_new(list, i, item);
        take_out(json_array_get(list, i));
    }
}

static void take_out(json_t *part)
{
    if (json_is_object(part))
        take_out_members(part);
    else if (json_is_array(part))
        take_out_items(part);
}

static void nothing_turns_competent(void)
{
    static const char *const parts[] = { "evidence", "ticks", "marks" };
    for (int number = 1; number <= CLASS; number++) {
        whole = class_submission(number);
        if (strcmp(class_verdict(whole), "competent") != 0)
            for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
                without = parts[i];
                take_out(json_object_get(whole, parts[i]));
            }
        json_decref(whole);
    }
    CHECK(tried > 300);
}

// Every reading of the espresso sets is one that a criterion needs.
static void every_reading_is_needed(void)
{
    static const char *const needed[] = { "dose", "beverage_volume", "time", "tds", "beverage_mass" };
    whole = class_submission(1);
    json_t *shots = json_object_get(json_object_get(whole, "evidence"), "shots");
    for (size_t row = 0; row < json_array_size(shots); row++)
        for (size_t i = 0; i < sizeof needed / sizeof needed[0]; i++) {
            json_t *shot = json_array_get(shots, row);
            json_t *reading = json_incref(json_object_get(shot, needed[i]));
            json_object_del(shot, needed[i]);
            CHECK_STR(class_verdict(whole), "refer");
            json_object_set_new(shot, needed[i], reading);
        }
    CHECK_STR(class_verdict(whole), "competent");
    json_decref(whole);
}

static const struct check_test tests[] = {
    { "the class comes out as its page says", as_the_page_says },
    { "the broken file is refused for its one fault", the_broken_one },
    { "whatever is taken out or spoilt, nobody turns competent", nothing_turns_competent },
    { "a set without one of its readings is referred", every_reading_is_needed },
};

int main(void)
{
    if (!class_open("barista"))
        return 1;
    int result = CHECK_SUITE("barista class", tests);
    class_close();
    return result;
}
