// SPDX-License-Identifier: Apache-2.0
// signals.h -- SIGTERM and SIGHUP while something long is under way: noted, never in the middle of it
#ifndef KOMPETEN_CLI_SIGNALS_H
#define KOMPETEN_CLI_SIGNALS_H

#include <stdbool.h>

// From now on SIGTERM asks for an end and SIGHUP for another look at the folders.
void signals_watch(void);
bool signals_want_end(void);
// Whether another look was asked for since the last call.
bool signals_want_look(void);
// Waits until there is something to read; false where a signal came first.
bool signals_wait(int descriptor);

#endif
