// SPDX-License-Identifier: Apache-2.0
// declare.h -- a plugin's declarations: checked, and written as JSON
#ifndef KOMPETEN_PLUGIN_DECLARE_H
#define KOMPETEN_PLUGIN_DECLARE_H

#include <kompeten/plugin.h>

#include "../base/writer.h"

// Says why the declarations cannot be used ("field \"dose\" has unit \"grams\", which is not a known UCUM
// code"), in the arena; NULL where they can.
const char *declare_fault(struct arena *arena, const kmp_plugin *plugin);

// The tasks with their fields, measures, settings and notices, canonical JSON: {"tasks":[...]} without the
// braces' surroundings, that is, a list.
void declare_write(struct writer *w, const kmp_plugin *plugin);

#endif
