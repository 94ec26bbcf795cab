// SPDX-License-Identifier: Apache-2.0
// new_trade.h -- kompeten new trade: a folder outside our tree that builds, validates and scores as it stands
#ifndef KOMPETEN_CLI_NEW_TRADE_H
#define KOMPETEN_CLI_NEW_TRADE_H

#include "cli.h"

// Writes the folder of a trade under this name, or under `to` where that is not NULL; it must not be there yet.
// Gives the exit code, having said what is wrong.
int new_trade(struct cli *cli, const char *id, const char *to);

#endif
