# SPDX-License-Identifier: Apache-2.0
# Threads in each other's way: a build of its own that checks every access. tools/check-threads runs more there.
kompeten_script(threads races)
set_tests_properties(threads.races PROPERTIES TIMEOUT 600)
