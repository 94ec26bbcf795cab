# SPDX-License-Identifier: Apache-2.0
# What others take and give: lists by a mapping, competency frameworks. tests/fuzz.cmake is read before this list.
kompeten_script(cli export)

# Any bytes as a mapping.
kompeten_fuzz(mapping engine)
add_dependencies(mutate_mapping kompeten_program plugin_automotive)
