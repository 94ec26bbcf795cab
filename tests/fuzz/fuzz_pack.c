// SPDX-License-Identifier: Apache-2.0
// fuzz_pack.c -- any bytes as a pack: what is taken is a pack that would be written so, and leads nowhere else
#include <kompeten/papers.h>

#include "papers/tar.h"
#include "target.h"

// Every name is one that can be unpacked, ascending, and its bytes lie in what was read.
static void look_through(const kmp_pack *pack, const char *bytes, size_t size)
{
    const char *before = "";
    for (size_t i = 0; i < kmp_pack_count(pack); i++) {
        kmp_source member = kmp_pack_member(pack, i);
        REQUIRE(strstr(member.name, "..") == NULL || strstr(member.name, "/..") == NULL);
        REQUIRE(member.name[0] != '/' && member.name[0] != '.' && strcmp(before, member.name) < 0);
        REQUIRE(member.bytes >= bytes && member.bytes + member.size <= bytes + size);
        before = member.name;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    kmp_problems *problems = kmp_problems_new();
    kmp_pack *pack;
    kmp_status status = kmp_pack_open(&pack, (const char *)bytes, size, "fuzzed", problems);
    require_said(problems, status);
    if (status == KMP_OK)
        look_through(pack, (const char *)bytes, size);
    kmp_pack_close(pack);
    kmp_problems_free(problems);
    return 0;
}
