# SPDX-License-Identifier: Apache-2.0
# What others wrote cannot hurt: a museum of hostile plugins, each run caged; and scoring in bulk.
file(GLOB hostile CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/hostile/*.c)
kompeten_suite(cage engine)
kompeten_suite(cage_means engine)
target_compile_definitions(test_cage PRIVATE KOMPETEN_SANITIZED=$<BOOL:${KOMPETEN_SANITIZE}>)
foreach(source IN LISTS hostile)
  get_filename_component(name ${source} NAME_WE)
  add_library(hostile_${name} MODULE ${source})
  set_target_properties(hostile_${name} PROPERTIES PREFIX "" OUTPUT_NAME ${name}
    LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests/hostile)
  target_include_directories(hostile_${name} PRIVATE ${PROJECT_SOURCE_DIR}/include)
  target_compile_definitions(hostile_${name} PRIVATE _GNU_SOURCE HOSTILE_ID="${name}")
  add_dependencies(test_cage hostile_${name})
  add_dependencies(test_cage_means hostile_${name})
endforeach()
