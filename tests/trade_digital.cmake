# SPDX-License-Identifier: Apache-2.0
# The trade of digital content: its measures, at and around every limit.
kompeten_trade_suite(digital)
target_sources(test_digital PRIVATE ${PROJECT_SOURCE_DIR}/plugins/digital/luminance.c)
target_include_directories(test_digital PRIVATE ${PROJECT_SOURCE_DIR}/plugins/digital)
foreach(suite IN ITEMS digital_captions digital_posts)
  kompeten_suite(${suite} trade_bench)
  add_dependencies(test_${suite} plugin_digital)
endforeach()
kompeten_suite(digital_class kompeten PkgConfig::JANSSON)
target_sources(test_digital_class PRIVATE ${PROJECT_SOURCE_DIR}/tests/unit/class_bench.c)
add_dependencies(test_digital_class plugin_digital)
kompeten_script(oracle digital)
