#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# conclude.sh -- the shipped schemes are read, records come to a conclusion, a re-sit completes it
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"

schemes=$KOMPETEN_SOURCE/schemes
cat >scheme.json <<'END'
{"scheme":1,"no":null,"version":"1","kind":"klaster","units":[{"code":"U.1","decree":"1/2020","rubrics":["workshop/pair"],"valid_months":6},{"code":"U.2","decree":"1/2020","rubrics":["workshop/pair"]}]}
END
# attempt NAME NUMBER DAY FIRST SECOND: a submission of the rubric with two units
attempt() {
    cat >"$1.json" <<END
{"submission":1,"id":"$1","rubric":"workshop/pair","purpose":"certification","candidate":{"issuer":"bengkel-uji","id":"ani"},"attempt":$2,"covers":[$6],"taken":{"from":"$3T08:00:00+08:00","to":"$3T08:30:00+08:00","ended":"completed"},"assessors":[{"id":"MET.1"}],"ticks":[{"criterion":"first","assessor":"MET.1","met":$4},{"criterion":"second","assessor":"MET.1","met":$5}]}
END
}
attempt one 1 2026-08-31 true false '"U.1","U.2"'
attempt two 2 2026-09-07 true true '"U.2"'
expect 0 --rubric-path "$here/rubrics-papers" score --to r one.json two.json
expect 0 conclude r/one.record.json --scheme scheme.json --on 2026-09-01
says out '"resit":\["U.2"\],"resit_plan":\[{"rubric":"workshop/pair","units":\["U.2"\]}\]'
cp out first.json
expect 0 conclude --pretty r/one.record.json --scheme scheme.json --on 2026-09-01
says out 'valid until 2027-02-28'
says out '^  workshop/pair: U.2$'
expect 0 conclude first.json r/two.record.json --scheme scheme.json --on 2027-02-28
says out '"verdict":"competent"}$'
expect 0 conclude r --scheme scheme.json --on 2027-02-28
says out '"verdict":"competent"}$'
expect 0 conclude r --scheme scheme.json --on 2027-03-01
says out '"verdict":"not_assessed"}$'
says err 'U.1.*was valid until 2027-02-28'
expect 0 --lang id conclude --pretty r --scheme scheme.json --on 2027-03-01
says out 'berlaku sampai 2027-02-28'

for scheme in automotive-light-vehicle-conventional:16 automotive-light-vehicle-injection:5 digital-marketing:10; do
    expect 0 conclude r/one.record.json --scheme "$schemes/${scheme%:*}.json" --on 2026-12-01
    found=$(grep -o '"verdict":"not_assessed","version"' out | wc -l)
    [ "$found" = "${scheme#*:}" ] || fail "$scheme: found $found units"
done

expect 64 conclude r/one.record.json --on 2026-12-01
expect 65 conclude r/one.record.json --scheme one.json --on 2026-12-01
expect 65 conclude r/one.record.json --scheme scheme.json --on 2026-02-30
expect 66 conclude r/one.record.json --scheme absent.json --on 2026-12-01
# A conclusion is neither ranked nor scored again.
expect 0 rank first.json r/two.record.json
says out 'first.json  *It is a conclusion'
expect 65 replay first.json --submission one.json
says err 'a conclusion is made of records'
mkdir empty
expect 66 conclude empty --scheme scheme.json --on 2026-12-01
