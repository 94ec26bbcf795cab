# SPDX-License-Identifier: Apache-2.0
# What is meant to hurt: text that is no JSON in every member, rubrics that attack.
kompeten_suite(hostile_json engine)
kompeten_suite(attacks engine PkgConfig::JANSSON)
kompeten_suite(attack_class engine PkgConfig::JANSSON)
foreach(suite IN ITEMS hostile_json attacks attack_class)
  add_dependencies(test_${suite} plugin_barista)
endforeach()
