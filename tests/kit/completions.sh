# SPDX-License-Identifier: Apache-2.0
# completions.sh -- what the shells complete and the manual tells is what --help lists
. "$KOMPETEN_SOURCE/tests/kit/staged.sh"

kompeten --lang en --help >"$folder/help"
bash=$stage/share/bash-completion/completions/kompeten
zsh=$stage/share/zsh/site-functions/_kompeten
fish=$stage/share/fish/vendor_completions.d/kompeten.fish

fail() {
    echo "$*"
    exit 1
}

# first_words: of the commands that --help lists
first_words=$(sed -n '/^Commands:/,/^$/p' "$folder/help" | sed -n 's/^  \([a-z-]*\) .*/\1/p' | sort -u)
[ "$(printf '%s\n' "$first_words" | wc -l)" -ge 9 ] || fail "fewer commands than there are"

if command -v bash >/dev/null 2>&1; then
    cat >"$folder/ask.bash" <<'END'
source "$1"
shift
COMP_WORDS=("$@")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_kompeten
printf '%s\n' "${COMPREPLY[@]}"
END
    bash "$folder/ask.bash" "$bash" kompeten '' | sort -u >"$folder/got"
    printf '%s\n' "$first_words" | diff - "$folder/got" || fail "bash completes other commands than --help lists"
fi

options_of() { # options_of COMMAND...: that --help lists
    kompeten --lang en "$@" --help | sed -n 's/^  \(--[a-z-]*\).*/\1/p' | sort -u
}

for word in $first_words; do
    kompeten "$word" --help >/dev/null 2>&1 || continue # one of several words
    options_of "$word" >"$folder/want"
    if command -v bash >/dev/null 2>&1; then
        bash "$folder/ask.bash" "$bash" kompeten "$word" -- | sort -u >"$folder/got"
        diff "$folder/want" "$folder/got" || fail "bash completes other options of $word than --help lists"
    fi
    while read -r option; do
        grep -q -e "'$option\[" "$zsh" || fail "zsh does not know $option of $word"
        grep -q -e " -l ${option#--} " "$fish" || fail "fish does not know $option of $word"
    done <"$folder/want"
done

if command -v zsh >/dev/null 2>&1; then
    zsh -n "$zsh" || fail "the zsh completion is no zsh"
fi
if command -v fish >/dev/null 2>&1; then
    fish -n "$fish" || fail "the fish completion is no fish"
    fish -c "source $fish; complete -C 'kompeten '" | sed 's/\t.*//' | sort -u >"$folder/got"
    for word in $first_words; do
        grep -q -x -e "$word" "$folder/got" || fail "fish does not complete $word"
    done
fi

page=$stage/share/man/man1/kompeten.1
if [ -e "$page" ]; then
    for word in $first_words; do
        sed 's/\\-/-/g' "$page" | grep -q -e "^\.SS $word" || fail "the manual does not tell of $word"
    done
    [ -e "$stage/share/man/man7/kompeten-plugin.7" ] || fail "no kompeten-plugin(7)"
fi
