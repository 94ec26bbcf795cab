# SPDX-License-Identifier: Apache-2.0
# What is installed beside program, library, trades and rubrics: all that the author of a trade needs.
include(CMakePackageConfigHelpers)

file(RELATIVE_PATH PREFIX_FROM_PC /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
string(REGEX REPLACE "/$" "" PREFIX_FROM_PC ${PREFIX_FROM_PC})
foreach(name kompeten kompeten-plugin kompeten-bench)
  configure_file(cmake/${name}.pc.in ${PROJECT_BINARY_DIR}/${name}.pc @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/${name}.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT libkompeten-dev)
endforeach()

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/KompetenPlugin)
configure_package_config_file(cmake/KompetenPluginConfig.cmake.in ${PROJECT_BINARY_DIR}/KompetenPluginConfig.cmake
  INSTALL_DESTINATION ${package_dir}
  PATH_VARS CMAKE_INSTALL_INCLUDEDIR CMAKE_INSTALL_LIBDIR CMAKE_INSTALL_BINDIR)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/KompetenPluginConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/KompetenPluginConfig.cmake ${PROJECT_BINARY_DIR}/KompetenPluginConfigVersion.cmake
  cmake/kompeten-plugin.cmake DESTINATION ${package_dir} COMPONENT libkompeten-dev)

install(DIRECTORY include/kompeten DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT libkompeten-dev)

set(bench_archive ${PROJECT_BINARY_DIR}/libkompeten-bench.a)
set(bench_objects $<TARGET_OBJECTS:room_bench> $<TARGET_OBJECTS:room_plugin> $<TARGET_OBJECTS:room_model>
  $<TARGET_OBJECTS:room_base>)
add_custom_command(OUTPUT ${bench_archive}
  COMMAND ${CMAKE_COMMAND} "-DOBJECTS=$<JOIN:${bench_objects}, >" -DMADE=${bench_archive} -DLINKER=${CMAKE_C_COMPILER}
    -DOBJCOPY=${CMAKE_OBJCOPY} -DAR=${CMAKE_AR} -P ${PROJECT_SOURCE_DIR}/cmake/bench-archive.cmake
  DEPENDS room_bench room_plugin room_model room_base ${bench_objects} cmake/bench-archive.cmake VERBATIM)
add_custom_target(bench_archive ALL DEPENDS ${bench_archive})
install(FILES ${bench_archive} DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT libkompeten-dev)
