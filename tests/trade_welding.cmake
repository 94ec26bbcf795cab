# SPDX-License-Identifier: Apache-2.0
# The welding trade: formulas, every limit, AWS and bend tests, ranges, its class.
kompeten_trade_suite(welding)
kompeten_suite(welding_d11 trade_bench)
kompeten_suite(welding_ranges trade_bench)
kompeten_suite(welding_data trade_bench)
kompeten_suite(welding_limits trade_bench PkgConfig::JANSSON)
kompeten_suite(welding_class kompeten PkgConfig::JANSSON)
target_sources(test_welding_class PRIVATE ${PROJECT_SOURCE_DIR}/tests/unit/class_bench.c)
foreach(suite welding_data welding_d11 welding_ranges welding_limits welding_class)
  add_dependencies(test_${suite} plugin_welding)
endforeach()

# The same rules once more in another language, on random cases.
add_test(NAME oracle.welding COMMAND sh -c
  "command -v python3 >/dev/null || { echo 'skipped: no python3'; exit 77; }; exec python3 \"$@\"" sh
  ${PROJECT_SOURCE_DIR}/tests/oracle/welding.py $<TARGET_FILE:kompeten_program> ${PROJECT_BINARY_DIR}/plugins 4000 1)
set_tests_properties(oracle.welding PROPERTIES LABELS oracle SKIP_RETURN_CODE 77 TIMEOUT 120)
