# SPDX-License-Identifier: Apache-2.0
# headers.sh -- each public header compiles alone, as c11 and as c++17, without a warning
set -eu
standard=$1
case $standard in
c11)
    compiler=$CC
    kind=c
    ;;
*)
    kind=c++
    compiler=
    for name in c++ g++ clang++; do
        if printf 'int main(){}\n' | "$name" -std="$standard" -x c++ -fsyntax-only - >/dev/null 2>&1; then
            compiler=$name
            break
        fi
    done
    if [ -z "$compiler" ]; then
        echo "skipped: there is no C++ compiler"
        exit 77
    fi
    ;;
esac

cd "$KOMPETEN_SOURCE/include"
for header in kompeten/*.h kompeten/ext/*.h; do
    printf '#include <%s>\n#include <%s>\nint face(void);\nint face(void) { return 0; }\n' "$header" "$header" |
        "$compiler" -std="$standard" -x "$kind" -I. -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror -fsyntax-only - ||
        {
            echo "$header does not compile alone as $standard"
            exit 1
        }
done
