# SPDX-License-Identifier: Apache-2.0
# What others wrote cannot hurt: a museum of hostile plugins, each run caged; and scoring in bulk.
file(GLOB hostile CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/hostile/*.c)
set(caged_suites cage cage_lies cage_means cage_tricks)
foreach(suite IN LISTS caged_suites)
  kompeten_suite(${suite} engine)
endforeach()
kompeten_suite(wire room_cage)
target_compile_definitions(test_cage PRIVATE KOMPETEN_SANITIZED=$<BOOL:${KOMPETEN_SANITIZE}>)
foreach(source IN LISTS hostile)
  get_filename_component(name ${source} NAME_WE)
  add_library(hostile_${name} MODULE ${source})
  set_target_properties(hostile_${name} PROPERTIES PREFIX "" OUTPUT_NAME ${name}
    LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests/hostile)
  target_include_directories(hostile_${name} PRIVATE ${PROJECT_SOURCE_DIR}/include)
  target_compile_definitions(hostile_${name} PRIVATE _GNU_SOURCE HOSTILE_ID="${name}")
  target_link_libraries(hostile_${name} PRIVATE ${CMAKE_DL_LIBS} m)
  foreach(suite IN LISTS caged_suites)
    add_dependencies(test_${suite} hostile_${name})
  endforeach()
endforeach()

# A sanitizer's memory has no bound: what eats memory goes into the cage of the release build there, without one.
foreach(name IN ITEMS memory trickle scratch)
  target_compile_options(hostile_${name} PRIVATE -fno-sanitize=all)
  target_link_options(hostile_${name} PRIVATE -fno-sanitize=all)
endforeach()
