# SPDX-License-Identifier: Apache-2.0
# The barista trade: formulas, limits, the WBC's sheets.
kompeten_trade_suite(barista)
kompeten_suite(barista_limits trade_bench PkgConfig::JANSSON)
add_dependencies(test_barista_limits plugin_barista)
kompeten_suite(barista_sheets room_rubric)
kompeten_suite(barista_class kompeten PkgConfig::JANSSON)
target_sources(test_barista_class PRIVATE ${PROJECT_SOURCE_DIR}/tests/unit/class_bench.c)
add_dependencies(test_barista_class plugin_barista)

# The same rules once more in another language, on random cases.
add_test(NAME oracle.barista COMMAND sh -c
  "command -v python3 >/dev/null || { echo 'skipped: no python3'; exit 77; }; exec python3 \"$@\"" sh
  ${PROJECT_SOURCE_DIR}/tests/oracle/barista.py $<TARGET_FILE:kompeten_program> ${PROJECT_BINARY_DIR}/plugins 4000 1)
set_tests_properties(oracle.barista PROPERTIES LABELS oracle SKIP_RETURN_CODE 77 TIMEOUT 120)
