#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# year.sh -- a centre's year, 26 programmes of 16: the two best of each, shared ranks, and the choice among equals
# shellcheck disable=SC2086 # $how is a list of words
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"

# Candidate n of programme p is marked 3, 2, 1 or 0; the first of odd programmes did not sweep. All are invented.
awk 'BEGIN {
    for (p = 1; p <= 26; p++)
        for (n = 1; n <= 16; n++) {
            mark = n == 3 ? 3 : n == 7 && p % 3 == 0 ? 3 : (n * p) % 3
            printf "{\"submission\":1,\"id\":\"P%02d-%03d\",\"rubric\":\"workshop/tidy\",\"purpose\":\"training\",\"candidate\":{\"issuer\":\"bpvp\",\"id\":\"P%02d-%03d\"},\"session\":{\"programme\":\"Program %02d\",\"centre\":\"BPVP Uji\",\"year\":2026},\"attempt\":1,\"taken\":{\"from\":\"2026-11-20T08:00:00+08:00\",\"to\":\"2026-11-20T08:30:00+08:00\",\"ended\":\"completed\"},\"assessors\":[{\"id\":\"MET.1\"}],\"ticks\":[{\"criterion\":\"swept\",\"assessor\":\"MET.1\",\"met\":%s}],\"marks\":[{\"criterion\":\"care\",\"assessor\":\"MET.1\",\"points\":\"%d\"}]}\n", p, n, p, n, p, n == 1 && p % 2 ? "false" : "true", mark
        }
}' >year.ndjson
expect 0 score --to year/records year.ndjson
[ "$(find year/records -name '*.json' | wc -l)" = 416 ] || fail "416 records were not written"

expect 0 rank --by programme --top 2 --json year
[ "$(grep -o '"programme":' out | wc -l)" = 26 ] || fail "not 26 programmes"
expect 0 rank --by programme --top 2 year
says out '^Program 01, BPVP Uji, 2026$'
says out '^1  *P01-003  *100  *3  *taken'
says out 'share the last rank for 1 places'
says out '^1  *P03-007  *100  *3  *taken'
grep -q 'P01-001' out && fail "one who is not yet competent is ranked"

# Program 02: rank 1 is P02-003; of those marked 2 one has the second place.
how="--method undian --decided-by Kepala --on 2026-12-20"
expect 65 choose year --programme "Program 02" --take P02-003 $how --why "sama"
says err '"P02-003" is not among those who share'
expect 65 choose year --programme "Program 02" --take P02-001,P02-004 $how --why "sama"
says err 'room for 1 of those who share the last place, found 2'
expect 65 choose year --programme "Program 02" --take P02-001,P02-001 $how --why "sama"
expect 65 choose year --programme "Program 99" --take P02-001 $how --why "sama"
expect 65 choose year --programme "Program 03" --take P03-003 $how --why "sama"
says err 'nothing to choose'
expect 64 choose year --programme "Program 02" --take P02-001
expect 65 choose year --programme "Program 02" --take P02-001 --method undian --decided-by Kepala --why "sama" --on Senin
expect 0 choose year --programme "Program 02" --take P02-001 --method undian --decided-by Kepala --on 2026-12-20 --why "Nilai sama, undian di depan saksi" --to choices.ndjson
expect 0 rank --by programme --top 2 --choices choices.ndjson year
says out '^2  *P02-001  *80  *2  *chosen'
says out '^2  *P02-004  *80  *2  *not chosen'
says out '^chosen on 2026-12-20 by Kepala (undian): Nilai sama, undian di depan saksi$'
expect 0 --lang id rank --by programme --top 2 --choices choices.ndjson year
says out 'dipilih pada 2026-12-20 oleh Kepala (undian)'

# Another top, or other equals, and the choice is none any more.
expect 0 rank --by programme --top 3 --choices choices.ndjson year
says err 'a choice for "Program 02" was made among others'
mkdir -p fewer/records
cp year/records/P02-00* fewer/records
expect 0 rank --by programme --top 2 --choices choices.ndjson fewer
says err 'a choice for "Program 02" was made among others'
grep -q 'chosen on' out && fail "a stale choice counts"
echo '{"choice":1}' >faulty.ndjson
expect 65 rank --by programme --top 2 --choices faulty.ndjson year
expect 64 rank --by name year

# One programme with two rubric versions is not ranked, the others are.
mkdir -p other/workshop
sed 's/version = "1.0.0"/version = "1.1.0"/' "$here/rubrics/workshop/tidy.lua" >other/workshop/tidy.lua
grep '"P05-001"' year.ndjson >one.ndjson
"$kompeten" --rubric-path other score one.ndjson >year/records/P05-001-b.json
expect 65 rank --by programme --top 2 year
says out '^1  *P06-003 '
says out 'not ranked: its records are of several rubric versions'
