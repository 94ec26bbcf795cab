# SPDX-License-Identifier: Apache-2.0
# What others take and give: lists by a mapping, competency frameworks. tests/fuzz.cmake is read before this list.
foreach(script export framework)
  kompeten_script(cli ${script})
endforeach()

kompeten_suite(framework engine)

# The packages that we give out, by a validator that is not ours.
add_test(NAME contract.case COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/contract/schema.sh case.mjs ${PROJECT_SOURCE_DIR}
  $<TARGET_FILE:kompeten_program> ${PROJECT_BINARY_DIR}/contract)
set_tests_properties(contract.case PROPERTIES LABELS contract SKIP_RETURN_CODE 77 TIMEOUT 300 RESOURCE_LOCK npm)

# Any bytes as a mapping, as a scheme that is given out, as a package of somebody else.
foreach(target IN ITEMS mapping framework)
  kompeten_fuzz(${target} engine)
  add_dependencies(mutate_${target} kompeten_program plugin_automotive)
endforeach()
