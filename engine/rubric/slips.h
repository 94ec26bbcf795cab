// SPDX-License-Identifier: Apache-2.0
// slips.h -- what authors write before they know the language, told as what to write instead
#ifndef KOMPETEN_RUBRIC_SLIPS_H
#define KOMPETEN_RUBRIC_SLIPS_H

#include "sandbox.h"

// Gives a fault of the text the sentence that its line calls for: typographic quotation marks, remarks of other
// languages, = and ==, a colon, a comparison, a range, true and false, the end of the file.
void slips_explain(struct sandbox_fault *fault, const char *lua, size_t size);

#endif
