// SPDX-License-Identifier: Apache-2.0
// passphrase.c -- a passphrase from a file or the terminal, and forgotten afterwards
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "seal.h"

void forget_passphrase(char *passphrase)
{
    if (passphrase != NULL)
        explicit_bzero(passphrase, strlen(passphrase));
    free(passphrase);
}

// The first line, without what ends it.
static char *first_line(FILE *stream)
{
    char *line = NULL;
    size_t room = 0;
    ssize_t size = getline(&line, &room, stream);
    if (size < 0) {
        free(line);
        return NULL;
    }
    line[strcspn(line, "\r\n")] = '\0';
    return line;
}

static char *ask(FILE *terminal, const char *question, const char *of)
{
    struct termios before, silent;
    if (tcgetattr(fileno(terminal), &before) != 0)
        return NULL;
    silent = before;
    silent.c_lflag &= ~(tcflag_t)ECHO;
    fprintf(terminal, question, of);
    fflush(terminal);
    tcsetattr(fileno(terminal), TCSAFLUSH, &silent);
    char *line = first_line(terminal);
    tcsetattr(fileno(terminal), TCSAFLUSH, &before);
    fputc('\n', terminal);
    return line;
}

static char *ask_terminal(const struct cli *cli, const char *of, bool twice)
{
    FILE *terminal = fopen("/dev/tty", "r+e");
    char *first = terminal != NULL ? ask(terminal, say(cli, PHRASE_PASSPHRASE), of) : NULL;
    if (first == NULL)
        complain(cli, NULL, PHRASE_NO_TERMINAL);
    if (first != NULL && twice) {
        char *second = ask(terminal, say(cli, PHRASE_PASSPHRASE_AGAIN), of);
        if (second == NULL || strcmp(first, second) != 0) {
            complain(cli, NULL, PHRASE_PASSPHRASES_DIFFER);
            forget_passphrase(first);
            first = NULL;
        }
        forget_passphrase(second);
    }
    if (terminal != NULL)
        fclose(terminal);
    return first;
}

char *read_passphrase(const struct cli *cli, const char *path, const char *of, bool twice)
{
    kmp_text text;
    if (path == NULL)
        return ask_terminal(cli, of, twice);
    if (!read_secret_file(&text, cli, path))
        return NULL;
    text.bytes[strcspn(text.bytes, "\r\n")] = '\0';
    return text.bytes;
}

int open_key(kmp_key **key, struct cli *cli, const char *path, const char *passphrase_path)
{
    kmp_text file;
    *key = NULL;
    if (!read_secret_file(&file, cli, path))
        return EX_NOINPUT;
    char *passphrase = read_passphrase(cli, passphrase_path, path, false);
    int code = EX_NOINPUT;
    if (passphrase != NULL) {
        kmp_status status = kmp_key_open(key, file.bytes, file.size, path, passphrase, cli->problems);
        print_problems(cli, path, 1);
        kmp_problems_clear(cli->problems);
        code = exit_code_of(status);
    }
    forget_passphrase(passphrase);
    free(file.bytes);
    return code;
}
