# SPDX-License-Identifier: Apache-2.0
# The line of trust and the walk of one attempt, with a trade that lives in the test program.
kompeten_suite(desk engine)
kompeten_suite(score engine)
kompeten_suite(explain engine)
kompeten_suite(scarce engine)
kompeten_suite(missing kompeten PkgConfig::JANSSON)
foreach(trade welding automotive barista digital)
  add_dependencies(test_missing plugin_${trade})
endforeach()

# The rules of judgement once more in Python's fractions, on random rubrics and attempts.
add_test(NAME oracle.scoring COMMAND sh -c
  "command -v python3 >/dev/null || { echo 'skipped: python3 is not here'; exit 77; }; exec python3 \"$@\"" oracle
  ${PROJECT_SOURCE_DIR}/tests/oracle/scoring.py $<TARGET_FILE:kompeten_program> 400 1)
set_tests_properties(oracle.scoring PROPERTIES LABELS oracle SKIP_RETURN_CODE 77 TIMEOUT 120)

kompeten_script(cli docs-rubrics)
kompeten_script(cli edit)
kompeten_script(cli new-rubric)
kompeten_script(tools lua-words)
