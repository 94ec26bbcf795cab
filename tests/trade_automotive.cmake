# SPDX-License-Identifier: Apache-2.0
# The automotive trade: formulas, limits, fault-finding, its class.
kompeten_trade_suite(automotive)
kompeten_suite(automotive_faults trade_bench)
kompeten_suite(automotive_limits trade_bench PkgConfig::JANSSON)
kompeten_suite(automotive_data room_plugin)
kompeten_suite(automotive_class kompeten PkgConfig::JANSSON)
target_sources(test_automotive_class PRIVATE ${PROJECT_SOURCE_DIR}/tests/unit/class_bench.c)
foreach(suite automotive_faults automotive_limits automotive_data automotive_class)
  add_dependencies(test_${suite} plugin_automotive)
endforeach()

# The same rules once more in another language, on random cases.
add_test(NAME oracle.automotive COMMAND sh -c
  "command -v python3 >/dev/null || { echo 'skipped: no python3'; exit 77; }; exec python3 \"$@\"" sh
  ${PROJECT_SOURCE_DIR}/tests/oracle/automotive.py $<TARGET_FILE:kompeten_program> ${PROJECT_BINARY_DIR}/plugins 4000 1)
set_tests_properties(oracle.automotive PROPERTIES LABELS oracle SKIP_RETURN_CODE 77 TIMEOUT 120)
