# SPDX-License-Identifier: Apache-2.0
# The papers: their shapes, what is read from them and what is said of them.
kompeten_suite(shape room_model)
kompeten_suite(submission room_model)
kompeten_suite(evidence room_model)
kompeten_suite(record_read room_model)
kompeten_suite(schema room_model)
