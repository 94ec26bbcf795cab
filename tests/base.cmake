# SPDX-License-Identifier: Apache-2.0
# The room that knows nothing of assessment. The last two read public vectors from ../shared.
foreach(suite IN ITEMS text arena problem tape writer exact units clock hash file memory jsontestsuite jcs)
  kompeten_suite(${suite} room_base)
endforeach()
