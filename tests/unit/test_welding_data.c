// SPDX-License-Identifier: Apache-2.0
// test_welding_data.c -- a data file that is not as it has to be: the plugin is refused, and nothing is
// measured by it
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "check.h"
#include "folder.h"
#include "plugin/load.h"

static const char *const names[] = { "iso5817.json", "d1_1.json", "bend.json", "heat.json", "qualify.json" };

// One text in one data file, and what stands there instead.
static const struct damage {
    const char *file, *was, *is;
} damages[] = {
    { "iso5817.json", "\"max\": \"0.5\"", "\"max\": \"0,5\"" },
    { "iso5817.json", "\"max\": \"0.5\"", "\"mex\": \"0.5\"" },
    { "iso5817.json", "\"short\": true", "\"short\": \"yes\"" },
    { "iso5817.json", "\"short\": true", "\"shrot\": true" },
    { "iso5817.json", "\"of\": \"t\"", "\"of\": \"q\"" },
    { "iso5817.json", "\"of\": \"t\", ", "" },
    { "iso5817.json", "\"factor\": \"0.2\"", "\"factor\": \"a fifth\"" },
    { "iso5817.json", "\"op\": \"<=\"", "\"op\": \"about\"" },
    { "iso5817.json", "\"kind\": \"undercut\"", "\"kind\": \"undercutt\"" },
    { "iso5817.json", "\"joint\": \"BW\"", "\"joint\": \"butt\"" },
    { "iso5817.json", "\"penetration\": \"partial\"", "\"penetration\": \"half\"" },
    { "iso5817.json", "\"layers\": \"multi\"", "\"layers\": \"many\"" },
    { "iso5817.json", "\"2023\": true", "\"2023\": 1" },
    { "iso5817.json", "\"band\": \"thin\"", "\"bnad\": \"thin\"" },
    { "iso5817.json", "\"B\": \"no\"", "\"B\": \"never\"" },
    { "iso5817.json", "\"B\": \"no\", ", "" },
    { "iso5817.json", "\"share\": \"0.25\"", "\"share\": null" },
    { "iso5817.json", "\"id\": \"exc1\"", "\"id\": \"exc9\"" },
    { "iso5817.json", "\"usual\": \"D\"", "\"usual\": \"E\"" },
    { "iso5817.json", "[\"overlap\"", "[\"over\"" },
    { "d1_1.json", "\"thick_from\": \"25\"", "\"thick_from\": \"\"" },
    { "d1_1.json", "\"deep_length\"", "\"depth\"" },
    { "d1_1.json", "\"steps\"", "\"stairs\"" },
    { "d1_1.json", "\"leg\": \"6\"", "\"leg\": \"six\"" },
    { "d1_1.json", "\"verified\": true", "\"verified\": \"true\"" },
    { "d1_1.json", "\"edition\"", "\"year\"" },
    { "bend.json", "\"op\": \"<\"", "\"op\": \"=\"" },
    { "bend.json", "\"corner_defect\"", "\"corner_slag\"" },
    { "bend.json", "\"sum_below\"", "\"sum_under\"" },
    { "bend.json", "\"wes_8101\"", "\"wes\"" },
    { "bend.json", "\"value\": \"7.0\"", "\"value\": \"7.0 mm\"" },
    { "heat.json", "\"k\": \"0.8\"", "\"k\": \"80 %\"" },
    { "heat.json", "\"efficiency\"", "\"k\"" },
    { "qualify.json", "\"factor\": \"2\"", "\"factor\": \"twice\"" },
    { "qualify.json", "\"joint\": \"BW\"", "\"joint\": \"B\"" },
    { "qualify.json", "\"product\": \"P\"", "\"product\": \"plate\"" },
    { "qualify.json", "\"a_months\"", "\"months\"" },
    { "qualify.json", "\"confirm_months\": \"6\"", "\"confirm_months\": \"6.5\"" },
    { "qualify.json", "\"plate\": \"10\"", "\"plate\": \"ten\"" },
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
    snprintf(from, sizeof from, "%s/welding/%s", sound, name);
    snprintf(to, sizeof to, "%s/welding/%s", folder, name);
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
    snprintf(path, sizeof path, "%s/welding.so", folder);
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
    if (!folder_make(folder, "welding-data"))
        return false;
    snprintf(path, sizeof path, "%s/welding", folder);
    if (mkdir(path, 0700) != 0)
        return false;
    snprintf(path, sizeof path, "%s/welding.so", sound);
    size_t size = read_all(plugin, sizeof plugin, path);
    snprintf(path, sizeof path, "%s/welding.so", folder);
    return size > 0 && size < sizeof plugin && write_all(path, plugin, size) && chmod(path, 0700) == 0;
}

int main(void)
{
    if (!prepare())
        return 1;
    int failed = CHECK_SUITE("welding data", tests);
    folder_remove(folder);
    return failed;
}
