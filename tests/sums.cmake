# SPDX-License-Identifier: Apache-2.0
# Sums, rules and ranks of a rubric, other systems' numbers as rubrics, and schemes imported.
kompeten_suite(sums engine)
kompeten_suite(stages engine)
kompeten_suite(precedents engine)
kompeten_suite(rubric_peers engine)
kompeten_suite(import_scheme engine PkgConfig::JANSSON)
