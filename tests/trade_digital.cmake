# SPDX-License-Identifier: Apache-2.0
# The trade of digital content: its measures, and its class of 16 as its page says.
kompeten_trade_suite(digital)
target_sources(test_digital PRIVATE ${PROJECT_SOURCE_DIR}/plugins/digital/luminance.c)
target_include_directories(test_digital PRIVATE ${PROJECT_SOURCE_DIR}/plugins/digital)
