# SPDX-License-Identifier: Apache-2.0
# The house itself: layers, scripts, public headers alone, exported symbols. Each is a script in tests/tools.

kompeten_script(tools layers)
kompeten_script(tools scripts)
kompeten_script(tools presets)
kompeten_script(tools count-tests)
kompeten_script(tools ensure-deps)
kompeten_script(tools headers c11)
kompeten_script(tools headers c++17)
kompeten_script(tools exports)
kompeten_script(tools loads)
set_tests_properties(tools.headers-c11 tools.headers-c++17 tools.exports PROPERTIES LABELS face)
