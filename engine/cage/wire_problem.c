// SPDX-License-Identifier: Apache-2.0
// wire_problem.c -- complaints as they go over the line of trust: what they may say is checked, whoever said it
#include <string.h>

#include "wire.h"

void pack_problems(struct pack *pack, const kmp_problems *problems)
{
    const struct problem *problem;
    uint32_t count = 0;
    while (problem_at(problems, count) != NULL)
        count++;
    pack_u32(pack, count);
    for (uint32_t i = 0; (problem = problem_at(problems, i)) != NULL; i++) {
        pack_u32(pack, (uint32_t)problem->status);
        pack_u8(pack, (uint8_t)problem->severity);
        pack_u32(pack, problem->line);
        pack_u32(pack, problem->column);
        for (int a = 0; a < PROBLEM_ARGS; a++) {
            pack_string(pack, problem->args[a].name);
            pack_string(pack, problem->args[a].name != NULL ? problem->args[a].value : NULL);
        }
    }
}

// A name that a record can carry, and that no other argument has.
static bool good_name(const struct problem *problem, int index)
{
    const char *name = problem->args[index].name;
    size_t length = strlen(name);
    if (length == 0 || length > 40 || strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_") != length)
        return false;
    for (int i = 0; i < index; i++)
        if (problem->args[i].name == NULL || strcmp(problem->args[i].name, name) == 0)
            return false;
    return true;
}

static bool good_value(const char *value)
{
    return value == NULL || text_invalid_at(value, strlen(value)) == strlen(value);
}

static bool unpack_problem(struct problem *problem, struct unpack *unpack)
{
    problem->status = (kmp_status)unpack_u32(unpack);
    problem->severity = (kmp_severity)unpack_u8(unpack);
    problem->line = unpack_u32(unpack);
    problem->column = unpack_u32(unpack);
    bool good = (uint32_t)problem->status < KMP_STATUS_COUNT && problem->status != KMP_OK &&
                (uint32_t)problem->severity <= KMP_ERROR;
    for (int a = 0; a < PROBLEM_ARGS; a++) {
        problem->args[a].name = unpack_string(unpack);
        problem->args[a].value = unpack_string(unpack);
        if (problem->args[a].name != NULL)
            good = good && good_name(problem, a) && good_value(problem->args[a].value);
    }
    return good && !unpack->broken;
}

bool unpack_problems(kmp_problems *out, struct unpack *unpack, const char *file)
{
    uint32_t count = unpack_count(unpack, PROBLEMS_KEPT + 1, 4);
    for (uint32_t i = 0; i < count; i++) {
        struct problem problem = { .file = file };
        if (!unpack_problem(&problem, unpack))
            return false;
        problem_add(out, &problem);
    }
    return !unpack->broken;
}
