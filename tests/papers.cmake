# SPDX-License-Identifier: Apache-2.0
# What is made of many records: conclusions, the ranking of a year, forms, packs.
kompeten_suite(resit room_model)
kompeten_suite(conclude engine)
kompeten_suite(pack engine)
kompeten_suite(scarce_papers engine)
foreach(script conclude year forms pack)
  kompeten_script(cli ${script})
endforeach()

# Any bytes as a pack, a scheme, a choice; tests/fuzz.cmake is read before this list.
foreach(target IN ITEMS pack scheme)
  kompeten_fuzz(${target} engine)
  add_dependencies(mutate_${target} kompeten_program plugin_automotive)
endforeach()
