# SPDX-License-Identifier: Apache-2.0
# Sums, rules and ranks of a rubric, and other systems' numbers reproduced by rubrics.
kompeten_suite(sums engine)
kompeten_suite(rubric_peers engine)
