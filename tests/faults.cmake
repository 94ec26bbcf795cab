# SPDX-License-Identifier: Apache-2.0
# Faults of disks, pipes and processes by a library that is preloaded, at calls of two flows: lines into a file that can be
# gone on with, by several workers, and a class's day; and of one paper and lines out of a pipe. Here at each so many-eth
# call; tools/fault-sweep tries every one.
add_library(fault MODULE ${CMAKE_CURRENT_SOURCE_DIR}/faults/fault.c ${CMAKE_CURRENT_SOURCE_DIR}/faults/fault_streams.c)
target_compile_definitions(fault PRIVATE _GNU_SOURCE)
target_link_libraries(fault PRIVATE kompeten_warnings ${CMAKE_DL_LIBS})
set_target_properties(fault PROPERTIES C_VISIBILITY_PRESET default)
kompeten_script(faults sweep calls to 7)
kompeten_script(faults sweep calls lines 7)
kompeten_script(faults sweep calls resume 7)
kompeten_script(faults sweep calls new 11)
kompeten_script(faults sweep calls enter 11)
kompeten_script(faults sweep calls class 15)
kompeten_script(faults sweep calls pack 13)

# Memory that ends. A sanitizer has an allocator of its own: there the program of the release build is tried, which ./check
# makes too.
add_library(scarce MODULE ${CMAKE_CURRENT_SOURCE_DIR}/faults/scarce.c)
target_compile_definitions(scarce PRIVATE _GNU_SOURCE)
target_compile_options(scarce PRIVATE -fno-sanitize=all)
target_link_options(scarce PRIVATE -fno-sanitize=all)
target_link_libraries(scarce PRIVATE kompeten_warnings)
set_target_properties(scarce PROPERTIES C_VISIBILITY_PRESET default)
kompeten_script(faults sweep blocks resume 13)
kompeten_script(faults sweep blocks enter 29)
kompeten_script(faults sweep blocks class 301)
kompeten_script(faults sweep blocks pack 31)
