// SPDX-License-Identifier: Apache-2.0
// hold_lock.c -- hold_lock FILE SIGN: holds FILE as an import at work does, makes SIGN to say so, and waits to
// be killed
#include <fcntl.h>
#include <unistd.h>

enum { LONGEST_S = 60 };

int main(int count, char **words)
{
    struct flock all = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
    int file = count == 3 ? open(words[1], O_RDWR | O_CLOEXEC) : -1;
    if (file < 0 || fcntl(file, F_SETLKW, &all) != 0)
        return 1;
    int sign = open(words[2], O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (sign < 0)
        return 1;
    sleep(LONGEST_S);
    return 0;
}
