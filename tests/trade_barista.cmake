# SPDX-License-Identifier: Apache-2.0
# The barista trade: formulas, limits, the WBC's sheets.
kompeten_trade_suite(barista)
kompeten_suite(barista_limits trade_bench PkgConfig::JANSSON)
add_dependencies(test_barista_limits plugin_barista)
kompeten_suite(barista_sheets room_rubric)
kompeten_suite(barista_class kompeten PkgConfig::JANSSON)
target_sources(test_barista_class PRIVATE ${PROJECT_SOURCE_DIR}/tests/unit/class_bench.c)
add_dependencies(test_barista_class plugin_barista)
