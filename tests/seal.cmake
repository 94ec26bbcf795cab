# SPDX-License-Identifier: Apache-2.0
# Credentials: canonical statements, proofs, keys, decisions, and what is refused.
kompeten_suite(rdfc room_seal)
kompeten_suite(proof room_seal)
kompeten_suite(vectors room_seal)
kompeten_suite(forged room_seal)
kompeten_suite(key room_seal)
kompeten_suite(decide room_seal)
kompeten_suite(seal_scarce room_seal)
kompeten_suite(status_list room_seal)
kompeten_suite(signed_pack engine room_seal)
kompeten_suite(clr room_seal)
kompeten_suite(clr_jwt room_seal PkgConfig::JANSSON)

# Other people's verifiers.
add_executable(print_terms ${CMAKE_CURRENT_SOURCE_DIR}/interop/print_terms.c)
target_include_directories(print_terms PRIVATE ${PROJECT_SOURCE_DIR}/engine)
target_link_libraries(print_terms PRIVATE kompeten_warnings room_seal)
add_test(NAME interop.credentials COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/interop/interop.sh
  ${PROJECT_BINARY_DIR}/interop $<TARGET_FILE:print_terms>)
set_tests_properties(interop.credentials PROPERTIES LABELS interop SKIP_RETURN_CODE 77 TIMEOUT 600
  ENVIRONMENT "KOMPETEN_SOURCE=${PROJECT_SOURCE_DIR};KOMPETEN_BUILD=${PROJECT_BINARY_DIR}")
kompeten_script(cli credentials)
kompeten_script(cli signed-pack)
kompeten_script(cli appeal)
kompeten_script(cli issue-class)
kompeten_suite(holdings engine)
kompeten_suite(prove engine)
kompeten_script(cli import)
add_executable(wrap_jwt cli/wrap_jwt.c)
target_include_directories(wrap_jwt PRIVATE ${PROJECT_SOURCE_DIR}/engine)
target_compile_definitions(wrap_jwt PRIVATE _GNU_SOURCE)
target_link_libraries(wrap_jwt PRIVATE kompeten_warnings room_seal PkgConfig::JANSSON)
kompeten_script(cli import-credentials)

add_executable(hold_lock cli/hold_lock.c)
target_compile_definitions(hold_lock PRIVATE _GNU_SOURCE)
target_link_libraries(hold_lock PRIVATE kompeten_warnings)
add_executable(flip_bits cli/flip_bits.c)
target_link_libraries(flip_bits PRIVATE kompeten_warnings kompeten kompeten_seal PkgConfig::JANSSON)
kompeten_script(cli bit-flips)
kompeten_script(cli credentials-docs)

# Any bytes as a credential; tests/fuzz.cmake is read before this list.
kompeten_fuzz(credential room_seal)
add_dependencies(mutate_credential kompeten_program plugin_welding)
