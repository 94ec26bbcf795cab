# SPDX-License-Identifier: Apache-2.0
# kompeten_trade_suite(trade): tests/unit/test_<trade>.c against build/plugins/<trade>.so
add_library(trade_bench STATIC ${PROJECT_SOURCE_DIR}/tests/unit/trade_bench.c)
target_include_directories(trade_bench PRIVATE ${PROJECT_SOURCE_DIR}/engine PUBLIC ${PROJECT_SOURCE_DIR}/tests/unit)
target_link_libraries(trade_bench PRIVATE kompeten_warnings PUBLIC room_bench PRIVATE PkgConfig::JANSSON)
function(kompeten_trade_suite trade)
  kompeten_suite(${trade} trade_bench)
  add_dependencies(test_${trade} plugin_${trade})
endfunction()
