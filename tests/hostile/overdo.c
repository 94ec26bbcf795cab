// SPDX-License-Identifier: Apache-2.0
// overdo.c -- answers for everybody in one frame, and a byte more than that
#define HOSTILE_ONE_MORE 1
#include "perjure.c"
