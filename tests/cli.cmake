# SPDX-License-Identifier: Apache-2.0
# The program from outside: exit codes, help, lines in and out, the same bytes everywhere.
kompeten_suite(cli_texts)

add_executable(reorder_keys cli/reorder_keys.c)
target_compile_definitions(reorder_keys PRIVATE _GNU_SOURCE)
target_link_libraries(reorder_keys PRIVATE kompeten_warnings PkgConfig::JANSSON)

foreach(script exit-codes help lines output same-bytes replay rank schema cases class-day class-docs class-faults class-merge class-erase class-shown missing ready bulk resume dropped-in)
  kompeten_script(cli ${script})
endforeach()
