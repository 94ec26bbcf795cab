# SPDX-License-Identifier: Apache-2.0
# The line of trust and the walk of one attempt, with a trade that lives in the test program.
kompeten_suite(desk engine)
kompeten_suite(score engine)
kompeten_suite(scarce engine)
kompeten_suite(missing kompeten PkgConfig::JANSSON)
foreach(trade welding automotive barista digital)
  add_dependencies(test_missing plugin_${trade})
endforeach()
