# SPDX-License-Identifier: Apache-2.0
# The automotive trade: formulas, limits, fault-finding, its class.
kompeten_trade_suite(automotive)
kompeten_suite(automotive_faults trade_bench)
kompeten_suite(automotive_limits trade_bench PkgConfig::JANSSON)
kompeten_suite(automotive_class kompeten PkgConfig::JANSSON)
target_sources(test_automotive_class PRIVATE ${PROJECT_SOURCE_DIR}/tests/unit/class_bench.c)
foreach(suite automotive_faults automotive_limits automotive_class)
  add_dependencies(test_${suite} plugin_automotive)
endforeach()
