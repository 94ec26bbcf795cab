# SPDX-License-Identifier: Apache-2.0
# What others wrote cannot hurt: a museum of hostile plugins, each run caged; and scoring in bulk.
file(GLOB hostile CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/hostile/*.c)
set(caged_suites cage cage_lies cage_means cage_open cage_tricks)
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

# The same program without its confinement: what the museum does there is what a cage stops.
add_executable(open_cage ${cagehost_sources} ${PROJECT_SOURCE_DIR}/tests/hostile/open/confine.c)
set_target_properties(open_cage PROPERTIES OUTPUT_NAME kompeten-cage
  RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests/hostile/open)
target_include_directories(open_cage PRIVATE ${PROJECT_SOURCE_DIR}/engine)
target_link_options(open_cage PRIVATE -Wl,--as-needed -Wl,-z,relro -Wl,-z,now)
target_link_libraries(open_cage PRIVATE kompeten_warnings room_cage room_plugin room_rubric)
target_link_libraries(test_cage_open PRIVATE m)
add_dependencies(test_cage_open open_cage)

# A sanitizer's memory has no bound: what eats memory goes into the cage of the release build there, without one. So
# does what looks through all of its memory: a sanitizer's own is terabytes.
foreach(name IN ITEMS memory trickle scratch search)
  target_compile_options(hostile_${name} PRIVATE -fno-sanitize=all)
  target_link_options(hostile_${name} PRIVATE -fno-sanitize=all)
endforeach()
