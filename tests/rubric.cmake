# SPDX-License-Identifier: Apache-2.0
kompeten_suite(sandbox room_rubric PkgConfig::JANSSON)
kompeten_suite(rubric_read room_rubric)
kompeten_suite(rubric_museum room_rubric)
kompeten_suite(hold room_rubric)
kompeten_suite(writes room_rubric)
kompeten_suite(steps room_rubric)
