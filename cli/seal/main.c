// SPDX-License-Identifier: Apache-2.0
// main.c -- kompeten-seal: the commands that need keys. kompeten goes on as this program; it is not called by
// hand.
#include "../program.h"
#include "seal.h"

static const struct command commands[] = { SEAL_COMMANDS(HERE), { .name = NULL } };

int main(int argc, char **argv)
{
    return run_program(commands, argc, argv);
}
