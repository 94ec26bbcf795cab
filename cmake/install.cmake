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

# ---- completions and manual pages, from the program's own tables ----

set(made_dir ${PROJECT_BINARY_DIR}/share)
file(MAKE_DIRECTORY ${made_dir})
foreach(kind bash zsh fish manual)
  add_custom_command(OUTPUT ${made_dir}/completion.${kind}
    COMMAND kompeten_program --lang en completion ${kind} > ${made_dir}/completion.${kind} DEPENDS kompeten_program VERBATIM)
  list(APPEND share_files ${made_dir}/completion.${kind})
endforeach()
install(FILES ${made_dir}/completion.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME kompeten
  COMPONENT kompeten)
install(FILES ${made_dir}/completion.zsh DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions RENAME _kompeten
  COMPONENT kompeten)
install(FILES ${made_dir}/completion.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d
  RENAME kompeten.fish COMPONENT kompeten)

find_program(SCDOC scdoc)
function(kompeten_manual page section component)
  set(source ${PROJECT_SOURCE_DIR}/docs/man/${page}.${section}.scd.in)
  set(filled ${made_dir}/${page}.${section}.scd)
  add_custom_command(OUTPUT ${made_dir}/${page}.${section}
    COMMAND ${CMAKE_COMMAND} -DSOURCE=${source} -DCOMMANDS=${made_dir}/completion.manual -DABI=${KOMPETEN_ABI}
      -DMADE=${filled} -P ${PROJECT_SOURCE_DIR}/cmake/fill.cmake
    COMMAND ${SCDOC} < ${filled} > ${made_dir}/${page}.${section}
    DEPENDS ${source} ${made_dir}/completion.manual cmake/fill.cmake VERBATIM)
  set(share_files ${share_files} ${made_dir}/${page}.${section} PARENT_SCOPE)
  install(FILES ${made_dir}/${page}.${section} DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section} COMPONENT ${component})
endfunction()
if(SCDOC)
  kompeten_manual(kompeten 1 kompeten)
  kompeten_manual(kompeten-plugin 7 libkompeten-dev)
else()
  message(STATUS "No manual pages are made: scdoc was not found")
endif()
add_custom_target(kompeten_share ALL DEPENDS ${share_files})

# ---- packages: cpack -G DEB in the build folder ----

set(CPACK_PACKAGE_NAME kompeten)
set(CPACK_PACKAGE_VENDOR kompeten)
set(CPACK_PACKAGE_CONTACT "kompeten maintainers <kompeten@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Scores practical tests of a trade and writes competency records")
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL kompeten kompeten-plugins libkompeten-dev)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
foreach(component KOMPETEN KOMPETEN-PLUGINS LIBKOMPETEN-DEV)
  string(TOLOWER ${component} name)
  set(CPACK_DEBIAN_${component}_PACKAGE_NAME ${name})
endforeach()
set(CPACK_DEBIAN_KOMPETEN_DESCRIPTION
  "Scores practical tests of a trade and writes competency records\n The program, its library and its rubrics.")
set(CPACK_DEBIAN_KOMPETEN-PLUGINS_DESCRIPTION
  "Trades for kompeten: automotive, welding, barista, digital content\n The plugins with the limits that they judge by.")
set(CPACK_DEBIAN_LIBKOMPETEN-DEV_DESCRIPTION
  "What the author of a trade for kompeten builds with\n Headers, the bench for tests, CMake and pkg-config files.")
set(CPACK_DEBIAN_KOMPETEN_PACKAGE_RECOMMENDS kompeten-plugins)
set(CPACK_DEBIAN_KOMPETEN-PLUGINS_PACKAGE_DEPENDS "kompeten (= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_LIBKOMPETEN-DEV_PACKAGE_DEPENDS "kompeten (= ${PROJECT_VERSION}), libssl-dev")
set(CPACK_DEBIAN_LIBKOMPETEN-DEV_PACKAGE_SECTION libdevel)
include(CPack)
