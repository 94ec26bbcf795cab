// SPDX-License-Identifier: Apache-2.0
// test_automotive_data.c -- a data file that is not as it has to be: the plugin is refused, and nothing is
// measured by it
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "check.h"
#include "folder.h"
#include "plugin/load.h"

static const char *const names[] = { "vehicles.json",  "compression.json", "electrical.json", "torque.json",
                                     "alignment.json", "emission.json",    "codes.json" };

// One text in one data file, and what stands there instead.
static const struct damage {
    const char *file, *was, *is;
} damages[] = {
    { "vehicles.json", "\"points\": 8", "\"points\": 0" },
    { "vehicles.json", "\"op\": \">=\"", "\"op\": \"about\"" },
    { "vehicles.json", "\"value\": \"0.015\"", "\"value\": \"0,015\"" },
    { "vehicles.json", "\"end_play\"", "\"play\"" },
    { "compression.json", "\"ratio\"", "\"share\"" },
    { "compression.json", "\"verified\": true", "\"verified\": \"yes\"" },
    { "electrical.json", "\"low\": \"13.7\"", "\"low\": \"15.7\"" },
    { "electrical.json", "\"from\": \"12.4\"", "\"from\": \"12.7\"" },
    { "torque.json", "\"from\": \"10\"", "\"from\": \"0\"" },
    { "alignment.json", "\"standard\"", "\"book\"" },
    { "emission.json", "\"op\": \"<=\"", "\"op\": \"<\"" },
    { "emission.json", "\"rows\"", "\"lines\"" },
    { "emission.json", "\"category\"", "\"kind\"" },
    { "emission.json", "\"to\": 2018", "\"to\": \"end of 2018\"" },
    { "emission.json", "\"co\": \"1.5\"", "\"co\": \"1,5\"" },
    { "codes.json", "\"generic\"", "1" },
};

static char folder[FOLDER_ROOM], sound[4000];

static size_t read_all(char *text, size_t room, const char *path)
{
    FILE *file = fopen(path, "rb");
    size_t size = file != NULL ? fread(text, 1, room, file) : 0;
    if (file != NULL)
        fclose(file);
    return size;
}

static bool write_all(const char *path, const char *text, size_t size)
{
    FILE *file = fopen(path, "wb");
    bool good = file != NULL && fwrite(text, 1, size, file) == size;
    return file != NULL && fclose(file) == 0 && good;
}

// Puts one data file into the folder, with the damage done where it is meant for this file.
static bool put_file(const char *name, const struct damage *damage)
{
    static char text[100000], made[100000];
    char from[4200], to[4200];
    snprintf(from, sizeof from, "%s/automotive/%s", sound, name);
    snprintf(to, sizeof to, "%s/automotive/%s", folder, name);
    size_t size = read_all(text, sizeof text - 1, from);
    text[size] = '\0';
    if (damage == NULL || strcmp(damage->file, name) != 0)
        return write_all(to, text, size);
    char *at = strstr(text, damage->was);
    if (at == NULL)
        return false;
    int length =
        snprintf(made, sizeof made, "%.*s%s%s", (int)(at - text), text, damage->is, at + strlen(damage->was));
    return write_all(to, made, (size_t)length);
}

static kmp_status open_with(const struct damage *damage)
{
    char path[4200];
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        CHECK(put_file(names[i], damage));
    snprintf(path, sizeof path, "%s/automotive.so", folder);
    struct trade trade;
    kmp_problems *problems = kmp_problems_new();
    kmp_status status = trade_open(&trade, path, problems);
    trade_close(&trade);
    kmp_problems_free(problems);
    return status;
}

static void sound_data_opens(void)
{
    CHECK_INT(open_with(NULL), KMP_OK);
}

static void damaged_data_is_refused(void)
{
    for (size_t i = 0; i < sizeof damages / sizeof damages[0]; i++) {
        kmp_status status = open_with(&damages[i]);
        if (status == KMP_OK)
            printf("    %s with %s opens\n", damages[i].file, damages[i].is);
        CHECK(status != KMP_OK);
    }
    CHECK_INT(open_with(NULL), KMP_OK);
}

static const struct check_test tests[] = {
    { "sound data opens", sound_data_opens },
    { "damaged data is refused", damaged_data_is_refused },
};

static bool prepare(void)
{
    static char plugin[2000000];
    char path[4200];
    const char *build = getenv("KOMPETEN_BUILD");
    snprintf(sound, sizeof sound, "%s/plugins", build != NULL ? build : ".");
    if (!folder_make(folder, "automotive-data"))
        return false;
    snprintf(path, sizeof path, "%s/automotive", folder);
    if (mkdir(path, 0700) != 0)
        return false;
    snprintf(path, sizeof path, "%s/automotive.so", sound);
    size_t size = read_all(plugin, sizeof plugin, path);
    snprintf(path, sizeof path, "%s/automotive.so", folder);
    return size > 0 && size < sizeof plugin && write_all(path, plugin, size) && chmod(path, 0700) == 0;
}

int main(void)
{
    if (!prepare())
        return 1;
    int failed = CHECK_SUITE("automotive data", tests);
    folder_remove(folder);
    return failed;
}
