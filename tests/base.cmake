# SPDX-License-Identifier: Apache-2.0
# The room that knows nothing of assessment. The last two read public vectors from ../shared.
foreach(suite IN ITEMS text arena problem tape tape_bounds writer number exact units clock hash file memory jsontestsuite jcs)
  kompeten_suite(${suite} room_base)
endforeach()

kompeten_suite(canonical room_base PkgConfig::JANSSON)

# A locale with a decimal comma, of our own, so that no machine has to have one installed.
find_program(LOCALEDEF localedef)
set(locales ${PROJECT_BINARY_DIR}/locales)
if(LOCALEDEF AND NOT EXISTS ${locales}/de_DE.UTF-8)
  file(MAKE_DIRECTORY ${locales})
  execute_process(COMMAND ${LOCALEDEF} -i de_DE -f UTF-8 ${locales}/de_DE.UTF-8 OUTPUT_QUIET ERROR_QUIET)
endif()
set_property(TEST unit.writer APPEND PROPERTY ENVIRONMENT "LOCPATH=${locales}")
