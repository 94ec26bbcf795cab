# SPDX-License-Identifier: Apache-2.0
# The program from outside: exit codes, help, lines in and out, the same bytes everywhere.
kompeten_suite(cli_texts)

add_executable(reverse_keys cli/reverse_keys.c)
target_link_libraries(reverse_keys PRIVATE kompeten_warnings PkgConfig::JANSSON)

foreach(script exit-codes help lines output same-bytes replay rank schema cases class-day class-docs class-faults class-merge class-erase class-shown missing ready bulk resume dropped-in)
  kompeten_script(cli ${script})
endforeach()
