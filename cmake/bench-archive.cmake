# SPDX-License-Identifier: Apache-2.0
# One object of all, in which only the names of <kompeten/...> stay visible: what is ours cannot clash with an author's.
# Arguments: -DOBJECTS=a.o;b.o -DMADE=lib.a -DLINKER=cc -DOBJCOPY=objcopy -DAR=ar
string(REPLACE " " ";" OBJECTS "${OBJECTS}")
set(one ${MADE}.o)
execute_process(COMMAND ${LINKER} -r -nostdlib -o ${one} ${OBJECTS} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${OBJCOPY} --wildcard --keep-global-symbol=kmp_* --keep-global-symbol=__asan_* ${one} COMMAND_ERROR_IS_FATAL ANY)
file(REMOVE ${MADE})
execute_process(COMMAND ${AR} rcs ${MADE} ${one} COMMAND_ERROR_IS_FATAL ANY)
