# SPDX-License-Identifier: Apache-2.0
# docs-plugins.sh -- the page for authors: its stairs build and validate, its units are the desk's, its commands exist
. "$KOMPETEN_SOURCE/tests/kit/staged.sh"
page=$KOMPETEN_SOURCE/docs/PLUGINS.md

# The units, word by word.
sed -n '/TEXT("/s/.*TEXT("\([^"]*\)").*/\1/p' "$KOMPETEN_SOURCE/engine/base/units.c" | sort >"$folder/known"
# shellcheck disable=SC2016 # fences of the page
sed -n '/^## Units/,$p' "$page" | sed -n '/^```$/,/^```$/p' | grep -v '^```' | tr -s ' ' '\n' | sort >"$folder/told"
diff "$folder/known" "$folder/told" || {
    echo "the page lists other units than the desk knows"
    exit 1
}

# The C of the page in the place of the template's.
cd "$folder" || exit 1
kompeten new trade stone >/dev/null
cd stone || exit 1
# shellcheck disable=SC2016 # fences of the page
sed -n '/^```c$/,/^```$/p' "$page" | grep -v '^```' >page.c
{
    echo '#include <kompeten/plugin.h>'
    echo '#include <stdlib.h>'
    echo 'enum { STEPS, FIELDS };'
    echo 'enum { HEIGHT, UNEVEN, MEASURES };'
    echo 'struct rules { kmp_limit height, uneven; };'
    cat page.c
    cat <<'END'
static const kmp_task tasks[] = { { "stairs", "Stairs", "Tangga", fields, FIELDS, measures, MEASURES, NULL, 0, NULL, 0 } };
static kmp_outcome begin(const kmp_host *host, void **self)
{
    struct rules *rules = calloc(1, sizeof *rules);
    (void)host;
    *self = rules;
    if (rules == NULL)
        return KMP_GAVE_UP;
    rules->height.high = kmp_int(200);
    rules->uneven.high = kmp_int(5);
    rules->height.standard = rules->uneven.standard = "our choice";
    return KMP_DONE;
}
KMP_EXPORT const kmp_plugin kompeten_plugin_v1 = { .abi = KMP_ABI, .id = "stone", .title = "Stone", .title_id = "Batu",
    .version = "1.0.0", .vendor = "nobody", .license = "Apache-2.0", .tasks = tasks, .task_count = 1,
    .open = begin, .close = free, .measure = measure };
END
} >stone.c
# shellcheck disable=SC2046 # words
"$CC" -std=c11 -shared -fPIC -fvisibility=hidden $(pkg-config --cflags kompeten-plugin) -o stone.so stone.c
kompeten validate stone.so >out || {
    cat out
    exit 1
}

# Every command that the page names is one.
grep -o 'kompeten [a-z][a-z-]*' "$page" | sed 's/kompeten //' | sort -u >commands
while read -r command; do
    case $command in deb | and) continue ;; esac
    kompeten "$command" --help >/dev/null || {
        echo "the page names \"kompeten $command\""
        exit 1
    }
done <commands
