# SPDX-License-Identifier: Apache-2.0
# Workbooks: a library that the engine loads when it meets one, so that who only scores does not wait for what it needs.
# XLSX is read and written where those libraries are; without them the CSV sheets serve as well.
pkg_check_modules(XLSXWRITER IMPORTED_TARGET xlsxwriter)
pkg_check_modules(XLSXREADER IMPORTED_TARGET minizip expat)
set(xlsx ${PROJECT_SOURCE_DIR}/engine/day/xlsx)

target_sources(room_day PRIVATE ${xlsx}/library.c)
target_link_libraries(room_day PUBLIC ${CMAKE_DL_LIBS} Threads::Threads)

add_library(kompeten_xlsx MODULE ${xlsx}/entry.c)
set_target_properties(kompeten_xlsx PROPERTIES PREFIX "" OUTPUT_NAME kompeten-xlsx
  LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR})
target_link_libraries(kompeten_xlsx PRIVATE kompeten_warnings room_day)
target_link_options(kompeten_xlsx PRIVATE -Wl,--as-needed -Wl,--exclude-libs,ALL)
if(XLSXWRITER_FOUND)
  target_sources(kompeten_xlsx PRIVATE ${xlsx}/workbook.c ${xlsx}/list.c ${xlsx}/scratch.c)
  target_compile_definitions(kompeten_xlsx PRIVATE XLSX_WRITES)
  target_link_libraries(kompeten_xlsx PRIVATE PkgConfig::XLSXWRITER)
else()
  message(STATUS "No XLSX is written: libxlsxwriter was not found")
endif()
if(XLSXREADER_FOUND)
  target_sources(kompeten_xlsx PRIVATE ${xlsx}/read.c ${xlsx}/parts.c ${xlsx}/worksheet.c)
  target_compile_definitions(kompeten_xlsx PRIVATE XLSX_READS)
  target_link_libraries(kompeten_xlsx PRIVATE PkgConfig::XLSXREADER)
else()
  message(STATUS "No XLSX is read: minizip and expat were not found")
endif()
install(TARGETS kompeten_xlsx LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/kompeten COMPONENT kompeten)
