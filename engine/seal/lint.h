// SPDX-License-Identifier: Apache-2.0
// lint.h -- before signing: what other people's verifiers stumble over
#ifndef KOMPETEN_SEAL_LINT_H
#define KOMPETEN_SEAL_LINT_H

#include "../base/tape.h"

// Refuses control characters but line feeds, numbers that are no whole ones, what looks like a national number,
// and statements whose order depends on how text is compared.
kmp_status lint_credential(struct arena *arena, const struct tape *tape, kmp_problems *problems);

#endif
