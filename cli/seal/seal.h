// SPDX-License-Identifier: Apache-2.0
// seal.h -- what the commands of kompeten-seal share: files that nobody else may read, passphrases, the clock
#ifndef KOMPETEN_CLI_SEAL_H
#define KOMPETEN_CLI_SEAL_H

#include <kompeten/seal.h>

#include "../beside.h"
#include "../io.h"
#include "../print.h"
#include "../problems.h"

// The command itself, and not its stand-in.
#define HERE(name, operands, phrase, flags, least, most, run)                                                  \
    SEAL_ROW(name, operands, phrase, flags, least, most, run)

int cmd_decide(struct cli *cli);
int cmd_appeal(struct cli *cli);
int cmd_issue(struct cli *cli);
int cmd_revoke(struct cli *cli);
int cmd_suspend(struct cli *cli);
int cmd_status_new(struct cli *cli);
int cmd_status_publish(struct cli *cli);
int cmd_sign(struct cli *cli);
int cmd_unpack(struct cli *cli);
int cmd_verify(struct cli *cli);
int cmd_import(struct cli *cli);
int cmd_key_new(struct cli *cli);
int cmd_key_show(struct cli *cli);
int cmd_key_rotate(struct cli *cli);
int cmd_key_retire(struct cli *cli);
int decide_list(struct cli *cli);

// Now, or the time that the flag at `index` says; RFC 3339 in UTC.
enum { TIME_TEXT = 32 };
const char *time_of(const struct cli *cli, int index, char room[TIME_TEXT]);
// Whether a flag was given; says so where not.
bool wants(const struct cli *cli, int index);

// A paper whose flag may be left out: empty then. False after a sentence.
bool read_given(kmp_text *text, const struct cli *cli, int index);
// A key's file, refused where others may read it.
bool read_secret_file(kmp_text *text, const struct cli *cli, const char *path);
// Writes a file that is there whole or not at all. `fresh`: one that is there already is not overwritten.
// `secret`: for its owner alone.
bool put_file(const struct cli *cli, const char *path, kmp_text text, bool fresh, bool secret);
// A register of a status list, held against other programs until it is let go.
struct held {
    const char *path;
    FILE *stream;
    kmp_text text;
};
bool hold_register(struct held *held, const struct cli *cli, const char *path);
// Adds a line; it is on the disk before this returns.
bool add_line(const struct held *held, const struct cli *cli, kmp_text line);
void let_go(struct held *held);

// The passphrase of a key, ended with a NUL, in memory that forget_passphrase ends. `path`: the file that holds
// it, or NULL to ask. `twice`: for a new key.
char *read_passphrase(const struct cli *cli, const char *path, const char *of, bool twice);
void forget_passphrase(char *passphrase);
// Opens the key in a file; an exit code.
int open_key(kmp_key **key, struct cli *cli, const char *path, const char *passphrase_path);

#endif
