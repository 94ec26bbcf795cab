# SPDX-License-Identifier: Apache-2.0
# example-schemes.sh -- eleven trades without a plugin: each sound, marked as no official scheme, of 12 to 30 criteria
set -eu
cd "$KOMPETEN_SOURCE/rubrics"
count=0
for trade in furniture screen-printing electrical beauty hospitality soft-skills public-speaking safety excavator \
    business-admin digital-marketing; do
    for rubric in "$trade"/*.lua; do
        said=$("$KOMPETEN_BUILD/kompeten" check "$rubric" 2>&1) || {
            echo "$said"
            exit 1
        }
        criteria=$(grep -c '^  criterion {' "$rubric")
        if [ "$criteria" -lt 12 ] || [ "$criteria" -gt 30 ]; then
            echo "$rubric: $criteria criteria"
            exit 1
        fi
        for mark in 'An example scheme, not an official one' 'example scheme, not an official one)' 'skema contoh, bukan skema resmi)'; do
            grep -q -F -e "$mark" "$rubric" || {
                echo "$rubric does not say: $mark"
                exit 1
            }
        done
        for verdict in competent not_yet refer; do
            grep -q "expect = { verdict = $verdict" "$rubric" || {
                echo "$rubric: no example ends in $verdict"
                exit 1
            }
        done
        count=$((count + 1))
    done
done
[ "$count" -ge 11 ]
