# SPDX-License-Identifier: Apache-2.0
# The line of trust and the walk of one attempt, with a trade that lives in the test program.
kompeten_suite(desk engine)
kompeten_suite(score engine)
kompeten_suite(verdict engine)
kompeten_suite(explain engine)
kompeten_suite(smallest engine)
kompeten_suite(scarce engine)
# A folder with one trade alone, so that a flow does not read the others each time.
add_custom_command(OUTPUT ${PROJECT_BINARY_DIR}/scarce/barista.so
  COMMAND ${CMAKE_COMMAND} -E copy $<TARGET_FILE:plugin_barista> ${PROJECT_BINARY_DIR}/scarce/barista.so
  COMMAND ${CMAKE_COMMAND} -E copy_directory ${PROJECT_BINARY_DIR}/plugins/barista ${PROJECT_BINARY_DIR}/scarce/barista
  DEPENDS plugin_barista VERBATIM)
add_custom_target(scarce_trade DEPENDS ${PROJECT_BINARY_DIR}/scarce/barista.so)
add_dependencies(test_scarce scarce_trade)
kompeten_suite(missing kompeten PkgConfig::JANSSON)
foreach(trade welding automotive barista digital)
  add_dependencies(test_missing plugin_${trade})
endforeach()

# The rules of judgement once more in Python's fractions, on random rubrics and attempts.
add_test(NAME oracle.scoring COMMAND sh -c
  "command -v python3 >/dev/null || { echo 'skipped: python3 is not here'; exit 77; }; exec python3 \"$@\"" oracle
  ${PROJECT_SOURCE_DIR}/tests/oracle/scoring.py $<TARGET_FILE:kompeten_program> 400 1)
set_tests_properties(oracle.scoring PROPERTIES LABELS oracle SKIP_RETURN_CODE 77 TIMEOUT 120)

add_test(NAME oracle.attempts COMMAND sh -c
  "command -v python3 >/dev/null || { echo 'skipped: python3 is not here'; exit 77; }; exec python3 \"$@\"" oracle
  ${PROJECT_SOURCE_DIR}/tests/oracle/attempts.py $<TARGET_FILE:kompeten_program> 60 1)
set_tests_properties(oracle.attempts PROPERTIES LABELS oracle SKIP_RETURN_CODE 77 TIMEOUT 120)

kompeten_script(cli docs-rubrics)
kompeten_script(cli edit)
kompeten_script(cli new-rubric)
kompeten_script(cli check-limits)
kompeten_script(tools lua-words)
