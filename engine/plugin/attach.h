// SPDX-License-Identifier: Apache-2.0
// attach.h -- a plugin's code taken into this process: loaded, looked at, set up
#ifndef KOMPETEN_PLUGIN_ATTACH_H
#define KOMPETEN_PLUGIN_ATTACH_H

#include "host.h"

// Loads the file: its constructors run. trade->plugin is what it exports.
kmp_status attach_load(struct trade *trade, const char *path, kmp_problems *problems);
// Refuses another line than ours, and declarations that cannot be used.
kmp_status attach_look(struct trade *trade, kmp_problems *problems);
// Lets it make what it measures with, from the files that the host has.
kmp_status attach_open(struct trade *trade, struct host *host, kmp_problems *problems);

#endif
