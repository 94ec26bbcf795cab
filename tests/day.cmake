# SPDX-License-Identifier: Apache-2.0
# A class's day: sheets read and written, codes, days and times, and the calls that a page will stand on.
foreach(suite IN ITEMS csv codes times roster xlsx)
  kompeten_suite(day_${suite} room_day)
endforeach()
add_dependencies(test_day_xlsx kompeten_xlsx)
kompeten_suite(class kompeten PkgConfig::JANSSON)
kompeten_suite(class_scarce engine)
