# SPDX-License-Identifier: Apache-2.0
# museum.sh -- every broken plugin of tests/plugins is found out, by its check, with its own sentence
#
# NN-name.expect says "check: OUTCOME: part of the sentence"; OUTCOME may be A|B; "all: pass:" is every check.
set -eu
museum=$KOMPETEN_SOURCE/tests/plugins
kompeten=$KOMPETEN_BUILD/kompeten
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failures=$folder/failures
: >"$failures"

build() { # build SOURCE PLUGIN: plainly, whatever this build of kompeten is; a warning is no exhibit's fault
    "$CC" -std=c11 -D_DEFAULT_SOURCE -O1 -w -fPIC -shared -fvisibility=hidden -I"$KOMPETEN_SOURCE/include" -o "$2" "$1"
}

exhibit() {
    expect=$1
    name=$(basename "$expect" .expect)
    mkdir -p "$folder/$name"
    made=$folder/$name/museum.so
    if [ -e "$museum/$name.c" ]; then
        build "$museum/$name.c" "$made" || return 1
    else
        # shellcheck source=/dev/null
        set -- "$made" "$folder/sound.so" && . "$museum/$name.sh"
    fi
    IFS=: read -r check outcome sentence <"$expect"
    outcome=${outcome# }
    sentence=${sentence# }
    set -- --seed 1 --limit 2
    [ "$outcome" = HANG ] || set -- --seed 1 --limit 20
    [ "$check" = all ] || set -- "$@" --only "$check"
    "$kompeten" validate "$@" "$made" >"$folder/$name/out" 2>&1 || :
    if [ "$check" = all ]; then
        grep -v -e '^pass ' -e ': sound: ' "$folder/$name/out" || return 0
    elif grep -q -E "^($outcome) " "$folder/$name/out" && grep -q -F -e "$sentence" "$folder/$name/out"; then
        return 0
    fi
    {
        echo "$name: expected $outcome: $sentence"
        cut -c 1-300 "$folder/$name/out"
    } >>"$failures"
}

build "$museum/00-sound.c" "$folder/sound.so"
part=$1
parts=$2
count=0
for file in "$museum"/*.expect; do
    count=$((count + 1))
    [ $((count % parts)) = "$part" ] || continue
    exhibit "$file" || echo "$file: could not be made" >>"$failures"
done
[ "$count" -ge 30 ] || echo "only $count exhibits" >>"$failures"
cat "$failures"
[ ! -s "$failures" ]
