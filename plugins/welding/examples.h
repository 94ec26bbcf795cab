// SPDX-License-Identifier: Apache-2.0
// examples.h -- this trade's extensions, by id
#ifndef WELDING_EXAMPLES_H
#define WELDING_EXAMPLES_H

const void *welding_extension(const char *id);

#endif
