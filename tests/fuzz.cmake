# SPDX-License-Identifier: Apache-2.0
# Fuzz targets, built with clang's libFuzzer where KOMPETEN_FUZZ is on; they are run by hand:
#   fuzz_tape -max_total_time=60 ../shared/data/jsontestsuite/test_parsing
option(KOMPETEN_FUZZ "Build the libFuzzer targets (clang only)" OFF)

# kompeten_fuzz(name rooms...): tests/fuzz/fuzz_<name>.c with the sources of these rooms, all of them instrumented.
function(kompeten_fuzz name)
  set(sources ${PROJECT_SOURCE_DIR}/tests/fuzz/fuzz_${name}.c)
  foreach(room IN LISTS ARGN)
    file(GLOB of_room CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/engine/${room}/*.c)
    list(APPEND sources ${of_room})
  endforeach()
  add_executable(fuzz_${name} ${sources})
  target_include_directories(fuzz_${name} PRIVATE ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/engine)
  target_compile_definitions(fuzz_${name} PRIVATE _GNU_SOURCE)
  target_compile_options(fuzz_${name} PRIVATE -g -O1 -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all)
  target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer,address,undefined)
  target_link_libraries(fuzz_${name} PRIVATE kompeten_warnings PkgConfig::CRYPTO PkgConfig::JANSSON)
endfunction()

if(KOMPETEN_FUZZ)
  if(NOT CMAKE_C_COMPILER_ID STREQUAL "Clang")
    message(FATAL_ERROR "KOMPETEN_FUZZ needs clang: configure with -DCMAKE_C_COMPILER=clang")
  endif()
  kompeten_fuzz(tape base)
endif()
