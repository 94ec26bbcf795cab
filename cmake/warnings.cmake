# SPDX-License-Identifier: Apache-2.0
# The flags of every target of ours.
add_library(kompeten_warnings INTERFACE)
target_compile_options(kompeten_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes -Wvla -ffp-contract=off
  $<$<BOOL:${KOMPETEN_WERROR}>:-Werror>)
target_compile_definitions(kompeten_warnings INTERFACE $<$<BOOL:${KOMPETEN_TINY}>:KOMPETEN_TINY>)
if(KOMPETEN_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  # The sanitizer opens libraries in our place, and then nobody's search path counts but the program's.
  add_link_options(-fsanitize=address,undefined -Wl,--disable-new-dtags)
endif()
