# SPDX-License-Identifier: Apache-2.0
# staged.sh -- read by the tests of the installed package: kompeten installed into a folder of its own
# shellcheck shell=sh
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
stage=$folder/stage
# What the Debian packages hold and no more: what belongs to none of them is not there.
for component in kompeten kompeten-plugins libkompeten-dev; do
    cmake --install "$KOMPETEN_BUILD" --prefix "$stage" --component "$component" >"$folder/install.log" 2>&1 || {
        cat "$folder/install.log"
        exit 1
    }
done

# A sanitized bench needs its runtime in whatever links it; a trade is built plainly.
flags=
if grep -q '^KOMPETEN_SANITIZE:BOOL=ON' "$KOMPETEN_BUILD/CMakeCache.txt"; then
    flags=-fsanitize=address,undefined
fi

# Nothing but what is installed: no source, no build folder.
unset KOMPETEN_PLUGIN_PATH KOMPETEN_RUBRIC_PATH XDG_DATA_HOME CMAKE_PREFIX_PATH PKG_CONFIG_PATH
HOME=$folder
XDG_CACHE_HOME=$folder/cache
PATH=$stage/bin:$PATH
PKG_CONFIG_PATH=$(dirname "$(find "$stage" -name kompeten-plugin.pc)")
NO_COLOR=1
LANG=C
export HOME XDG_CACHE_HOME PATH PKG_CONFIG_PATH NO_COLOR LANG

# build_trade SOURCE: configured against the stage, built, tested.
build_trade() {
    if ! {
        cmake -S "$1" -B "$1/build" -DCMAKE_PREFIX_PATH="$stage" -DCMAKE_C_COMPILER="$CC" \
            -DCMAKE_EXE_LINKER_FLAGS="$flags" -DCMAKE_C_FLAGS="-Werror" &&
            cmake --build "$1/build" && ctest --test-dir "$1/build" --output-on-failure
    } >"$folder/log" 2>&1; then
        cat "$folder/log"
        exit 1
    fi
}
