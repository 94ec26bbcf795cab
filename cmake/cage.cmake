# SPDX-License-Identifier: Apache-2.0
# The program that runs what others wrote: a plugin or a rubric's Lua, and the socket to the engine. It is linked with
# what it may know, and nothing of a candidate, a verdict or a record is in that.
file(GLOB cagehost_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/engine/cagehost/*.c)
add_executable(kompeten_cage ${cagehost_sources})
set_target_properties(kompeten_cage PROPERTIES OUTPUT_NAME kompeten-cage RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR})
target_link_options(kompeten_cage PRIVATE -Wl,--as-needed -Wl,-z,relro -Wl,-z,now)
target_link_libraries(kompeten_cage PRIVATE kompeten_warnings room_cage room_plugin room_rubric)
install(TARGETS kompeten_cage RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/kompeten COMPONENT kompeten)

# Whoever has an engine has the program beside it.
target_link_libraries(corridor PUBLIC room_cage Threads::Threads)
set_property(TARGET kompeten APPEND_STRING PROPERTY LINK_LIBRARY_OVERRIDE ",room_cage")
add_dependencies(corridor kompeten_cage)
