# SPDX-License-Identifier: Apache-2.0
# A manual page's source filled in: -DSOURCE=page.scd.in -DCOMMANDS=file -DABI=1 -DMADE=page.scd
cmake_minimum_required(VERSION 3.25)
file(READ ${SOURCE} page)
if(COMMANDS)
  file(READ ${COMMANDS} commands)
  string(REPLACE "@COMMANDS@\n" "${commands}" page "${page}")
endif()
string(REPLACE "@ABI@" "${ABI}" page "${page}")
file(WRITE ${MADE} "${page}")
