# SPDX-License-Identifier: Apache-2.0
# kompeten_embed(target file symbol): the bytes of a file as `const char symbol[]` and `const size_t symbol_size`.
function(kompeten_embed target file symbol)
  set(source ${PROJECT_SOURCE_DIR}/${file})
  set(made ${CMAKE_CURRENT_BINARY_DIR}/${symbol}.c)
  add_custom_command(OUTPUT ${made}
    COMMAND ${CMAKE_COMMAND} -DSOURCE=${source} -DMADE=${made} -DSYMBOL=${symbol} -P ${PROJECT_SOURCE_DIR}/cmake/embed-file.cmake
    DEPENDS ${source} ${PROJECT_SOURCE_DIR}/cmake/embed-file.cmake VERBATIM)
  target_sources(${target} PRIVATE ${made})
endfunction()
