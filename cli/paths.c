// SPDX-License-Identifier: Apache-2.0
// paths.c -- where trades and rubrics may lie
#include "paths.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// Where one kind of folder may lie, in order.
struct places {
    const char *variable;  // environment, colon separated
    const char *beside;    // in the program's folder: the build tree
    const char *of_user;   // in $XDG_DATA_HOME or ~/.local/share
    const char *installed; // from the program's folder
};

// The number is that of the plugin line: another line, another folder.
static const struct places plugin_places = { "KOMPETEN_PLUGIN_PATH", "plugins", "kompeten/plugins-1",
                                             "../" KOMPETEN_LIBDIR "/kompeten/plugins-1" };
static const struct places rubric_places = { "KOMPETEN_RUBRIC_PATH", "rubrics", "kompeten/rubrics",
                                             "../share/kompeten/rubrics" };

// Whether there is no such folder for this user. One that cannot be looked at for another reason is kept:
// whoever reads it learns why, and no folder behind it is taken in its stead.
static bool is_absence(int error)
{
    return error == ENOENT || error == ENOTDIR || error == ENAMETOOLONG || error == EACCES || error == ELOOP;
}

bool folders_add(struct folders *folders, const char *path)
{
    struct stat about;
    bool absent = stat(path, &about) == 0 ? !S_ISDIR(about.st_mode) : is_absence(errno);
    if (folders->count == FOLDERS_AT_MOST || absent)
        return false;
    folders->paths[folders->count] = strdup(path);
    folders->starved |= folders->paths[folders->count] == NULL;
    folders->count += folders->paths[folders->count] != NULL;
    return true;
}

void folders_free(struct folders *folders)
{
    while (folders->count > 0)
        free(folders->paths[--folders->count]);
}

// "parent/child", owned; NULL where there is no memory.
static char *path_below(const char *parent, const char *child)
{
    char *path = NULL;
    return asprintf(&path, "%s/%s", parent, child) < 0 ? NULL : path;
}

// Adds parent/child where it is a folder.
static void add_folder(struct folders *folders, const char *parent, const char *child)
{
    char *path = path_below(parent, child);
    folders->starved |= path == NULL;
    if (path != NULL)
        folders_add(folders, path);
    free(path);
}

// Adds the folders of a colon-separated list.
static void add_list(struct folders *folders, const char *list)
{
    while (list != NULL && *list != '\0') {
        size_t length = strcspn(list, ":");
        char *path = strndup(list, length);
        folders->starved |= path == NULL;
        if (path != NULL && length > 0)
            folders_add(folders, path);
        free(path);
        list += length + (list[length] == ':');
    }
}

bool find_program_folder(char folder[PATH_MAX])
{
    ssize_t length = readlink("/proc/self/exe", folder, PATH_MAX - 1);
    if (length <= 0)
        return false;
    folder[length] = '\0';
    char *slash = strrchr(folder, '/');
    if (slash == NULL)
        return false;
    *slash = '\0';
    // kompeten-seal lies beside nothing: what it looks for is found from where kompeten lies.
    char *tail = strstr(folder, "/libexec/kompeten");
    if (tail != NULL && strcmp(tail, "/libexec/kompeten") == 0)
        strcpy(tail, "/bin");
    return true;
}

static void add_places(struct folders *folders, const struct places *places)
{
    char program[PATH_MAX];
    bool found = find_program_folder(program);
    add_list(folders, getenv(places->variable));
    if (found)
        add_folder(folders, program, places->beside);
    const char *data_home = getenv("XDG_DATA_HOME"), *home = getenv("HOME");
    char user[PATH_MAX];
    if (data_home != NULL && data_home[0] == '/')
        add_folder(folders, data_home, places->of_user);
    else if (home != NULL && snprintf(user, sizeof user, "%s/.local/share", home) < (int)sizeof user)
        add_folder(folders, user, places->of_user);
    if (found)
        add_folder(folders, program, places->installed);
}

// The trades that came with the program: those beside it, else those that were installed with it. False where
// there is no memory.
static bool find_own_plugins(char **out)
{
    char program[PATH_MAX];
    const char *const names[] = { plugin_places.beside, plugin_places.installed };
    for (size_t i = 0; find_program_folder(program) && i < sizeof names / sizeof names[0]; i++) {
        *out = path_below(program, names[i]);
        if (*out == NULL || access(*out, R_OK) == 0)
            return *out != NULL;
        free(*out);
        *out = NULL;
    }
    return true;
}

// The user's folder for what is known of plugin files, whether it is there or not; without one nothing is kept.
static char *find_cache_folder(void)
{
    const char *cache_home = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    if (cache_home != NULL && cache_home[0] == '/')
        return path_below(cache_home, "kompeten");
    return home != NULL && home[0] == '/' ? path_below(home, ".cache/kompeten") : NULL;
}

bool find_folders(struct cli *cli)
{
    bool found = find_own_plugins(&cli->own_plugins);
    cli->cache = find_cache_folder();
    add_places(&cli->plugins, &plugin_places);
    add_places(&cli->rubrics, &rubric_places);
    return found && !cli->plugins.starved && !cli->rubrics.starved;
}

kmp_options engine_options(const struct cli *cli)
{
    return (kmp_options){ .plugin_folders = (const char *const *)cli->plugins.paths,
                          .plugin_folder_count = cli->plugins.count,
                          .rubric_folders = (const char *const *)cli->rubrics.paths,
                          .rubric_folder_count = cli->rubrics.count,
                          .own_plugin_folder = cli->own_plugins,
                          .cache_folder = cli->cache,
                          .allow_uncaged = cli->allow_uncaged,
                          .uncaged = cli->uncaged };
}
