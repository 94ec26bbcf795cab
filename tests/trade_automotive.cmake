# SPDX-License-Identifier: Apache-2.0
# The automotive trade: formulas, limits, fault-finding.
kompeten_trade_suite(automotive)
kompeten_suite(automotive_faults trade_bench)
kompeten_suite(automotive_limits trade_bench PkgConfig::JANSSON)
add_dependencies(test_automotive_faults plugin_automotive)
add_dependencies(test_automotive_limits plugin_automotive)
