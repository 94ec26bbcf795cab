# SPDX-License-Identifier: Apache-2.0
# What the author of a trade has: checks and their museum, the installed package, new trades, forms.
foreach(part 0 1 2 3)
  kompeten_script(kit museum ${part} 4)
endforeach()
foreach(script new-trade furniture example-schemes forms completions discovery docs-plugins)
  kompeten_script(kit ${script})
endforeach()
kompeten_suite(discovery room_plugin)
add_dependencies(test_discovery plugin_barista)
