# SPDX-License-Identifier: Apache-2.0
# The papers: their shapes, what is read from them and what is said of them.
kompeten_suite(phrase room_base)
kompeten_suite(shape room_model)
kompeten_suite(values room_model)
kompeten_suite(submission room_model)
kompeten_suite(evidence room_model)
kompeten_suite(evidence_rows room_model)
kompeten_suite(instruments room_model)
kompeten_suite(record_read room_model)
kompeten_suite(schema room_model)

# The published schemas by a validator that is not ours.
add_executable(shape_verdict ${CMAKE_CURRENT_SOURCE_DIR}/contract/shape_verdict.c)
target_include_directories(shape_verdict PRIVATE ${PROJECT_SOURCE_DIR}/engine)
target_link_libraries(shape_verdict PRIVATE kompeten_warnings room_model)
add_test(NAME contract.schema COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/contract/schema.sh schema.mjs ${PROJECT_SOURCE_DIR}
  $<TARGET_FILE:shape_verdict> ${PROJECT_BINARY_DIR}/contract)
set_tests_properties(contract.schema PROPERTIES LABELS contract SKIP_RETURN_CODE 77 TIMEOUT 300 RESOURCE_LOCK npm)
kompeten_suite(pattern engine)
add_dependencies(test_pattern plugin_welding plugin_automotive plugin_barista plugin_digital)
