# SPDX-License-Identifier: Apache-2.0
# How a trade is built: kompeten's own and any other, by the same two functions.
#
# kompeten_add_plugin(<name> <source>... [DATA <file>...])
#   Builds <name>.so into ${CMAKE_BINARY_DIR}/plugins and puts the data files beside it, into plugins/<name>. The
#   target is plugin_<name>; `cmake --install` puts all of it where kompeten looks.
#
# kompeten_add_trade_test(<name> <test source>... )
#   Builds the test with the plugin's own sources and the bench, and adds it to ctest as <name>.measures; the test
#   runs in the source folder and finds the data files in the folder named by its first argument.
function(kompeten_add_plugin name)
  cmake_parse_arguments(trade "" "" "DATA" ${ARGN})
  set(sources ${trade_UNPARSED_ARGUMENTS})
  add_library(plugin_${name} MODULE ${sources})
  set_target_properties(plugin_${name} PROPERTIES PREFIX "" OUTPUT_NAME ${name} C_VISIBILITY_PRESET hidden
    C_STANDARD 11 C_STANDARD_REQUIRED ON C_EXTENSIONS OFF LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/plugins)
  target_link_libraries(plugin_${name} PRIVATE Kompeten::plugin)
  foreach(file IN LISTS trade_DATA)
    get_filename_component(file_name ${file} NAME)
    configure_file(${file} ${CMAKE_BINARY_DIR}/plugins/${name}/${file_name} COPYONLY)
  endforeach()
  install(TARGETS plugin_${name} LIBRARY DESTINATION ${KOMPETEN_PLUGIN_DIR} COMPONENT kompeten-plugins)
  if(trade_DATA)
    install(FILES ${trade_DATA} DESTINATION ${KOMPETEN_PLUGIN_DIR}/${name} COMPONENT kompeten-plugins)
  endif()
endfunction()

function(kompeten_add_trade_test name)
  get_target_property(sources plugin_${name} SOURCES)
  add_executable(test_${name} ${ARGN} ${sources})
  set_target_properties(test_${name} PROPERTIES C_STANDARD 11 C_STANDARD_REQUIRED ON C_EXTENSIONS OFF)
  target_link_libraries(test_${name} PRIVATE Kompeten::plugin Kompeten::bench)
  add_test(NAME ${name}.measures COMMAND test_${name} ${CMAKE_BINARY_DIR}/plugins/${name}
    WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
endfunction()
