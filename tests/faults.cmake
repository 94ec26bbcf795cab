# SPDX-License-Identifier: Apache-2.0
# Faults of disks, pipes and processes by a library that is preloaded, at calls of two flows: lines into a file that can be
# gone on with, by several workers, and a class's day; and of one paper and lines out of a pipe. Here at each so many-eth
# call; tools/fault-sweep tries every one.
add_library(fault MODULE ${CMAKE_CURRENT_SOURCE_DIR}/faults/fault.c ${CMAKE_CURRENT_SOURCE_DIR}/faults/fault_streams.c)
target_compile_definitions(fault PRIVATE _GNU_SOURCE)
target_link_libraries(fault PRIVATE kompeten_warnings ${CMAKE_DL_LIBS})
set_target_properties(fault PROPERTIES C_VISIBILITY_PRESET default)
kompeten_script(faults sweep to 7)
kompeten_script(faults sweep lines 7)
kompeten_script(faults sweep resume 5)
kompeten_script(faults sweep new 9)
kompeten_script(faults sweep enter 7)
kompeten_script(faults sweep class 9)
kompeten_script(faults sweep pack 9)

# Memory that ends, at every block of a third. A sanitizer has an allocator of its own: there the program of the release
# build is tried, which ./check makes too.
add_library(scarce MODULE ${CMAKE_CURRENT_SOURCE_DIR}/faults/scarce.c)
target_compile_definitions(scarce PRIVATE _GNU_SOURCE)
target_compile_options(scarce PRIVATE -fno-sanitize=all)
target_link_options(scarce PRIVATE -fno-sanitize=all)
target_link_libraries(scarce PRIVATE kompeten_warnings)
set_target_properties(scarce PROPERTIES C_VISIBILITY_PRESET default)
kompeten_script(faults scarce)
