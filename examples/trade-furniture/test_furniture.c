// SPDX-License-Identifier: Apache-2.0
// test_furniture.c -- a frame measured on the bench
#include <stdio.h>
#include <string.h>

#include <kompeten/bench.h>

static kmp_bench *bench;
static int failures;

static void same(const char *what, const char *got, const char *wanted)
{
    if (strcmp(got, wanted) == 0)
        return;
    printf("%s is %s, want %s\n%s", what, got, wanted, kmp_bench_said_all(bench));
    failures++;
}

int main(int argc, char **argv)
{
    if (!kmp_bench_open(&bench, &kompeten_plugin_v1, argc > 1 ? argv[1] : "furniture")) {
        printf("refused: %s", bench != NULL ? kmp_bench_said_all(bench) : "no memory\n");
        kmp_bench_close(bench);
        return 1;
    }

    // each joint is judged by the limit of its kind, the limit itself is within
    kmp_bench_measure(bench, "frame", "{\"use\":\"indoor\"}",
                      "{\"joints_counted\":2,\"joints\":[{\"kind\":\"dowel\",\"gap\":\"0.3\"},{\"kind\":"
                      "\"mitre\",\"gap\":\"0.3\"}]}");
    same("a dowel's gap", kmp_bench_within(bench, "gap", 0), "yes");
    same("a mitre's gap", kmp_bench_within(bench, "gap", 1), "no");
    same("squareness without diagonals", kmp_bench_value(bench, "out_of_square", 0), "absent");

    // a joint that is lost, or that nobody counted, takes its gap with it
    kmp_bench_measure(bench, "frame", NULL,
                      "{\"joints_counted\":2,\"joints\":[{\"kind\":\"dowel\",\"gap\":\"0.3\"}]}");
    same("a lost joint", kmp_bench_said(bench, "rows_differ") ? "said" : "not said", "said");
    same("the gap of the other", kmp_bench_value(bench, "gap", 0), "absent");
    kmp_bench_measure(bench, "frame", NULL, "{\"joints\":[{\"kind\":\"dowel\",\"gap\":\"0.3\"}]}");
    same("joints that nobody counted", kmp_bench_said(bench, "rows_uncounted") ? "said" : "not said", "said");

    // 2 mm on 1.25 m is 1.6 mm on each metre, which 1.5 mm does not allow
    kmp_bench_measure(bench, "frame", "{\"use\":\"indoor\"}", "{\"diagonals\":[\"1250\",\"124.8 cm\"]}");
    same("a reading with its unit in the text", kmp_bench_value(bench, "out_of_square", 0), "absent");
    kmp_bench_measure(bench, "frame", "{\"use\":\"indoor\"}",
                      "{\"diagonals\":[\"1250\",{\"value\":\"124.8\",\"unit\":\"cm\"}]}");
    same("squareness", kmp_bench_value(bench, "out_of_square", 0), "1.6");
    same("squareness within", kmp_bench_within(bench, "out_of_square", 0), "no");

    // the place decides which moisture is right, and the record says why joints will open
    const char *moisture = "{\"moisture\":[\"13\",\"13\",\"14\"]}";
    kmp_bench_measure(bench, "frame", "{\"use\":\"indoor\"}", moisture);
    same("14 % indoors", kmp_bench_within(bench, "wettest", 0), "yes");
    kmp_bench_measure(bench, "frame", "{\"use\":\"air_conditioned\"}", moisture);
    same("14 % in an air-conditioned room", kmp_bench_within(bench, "wettest", 0), "no");
    same("the notice", kmp_bench_said(bench, "furniture/wood_moves") ? "said" : "not said", "said");

    // what a submission of the class holds, and a file that is not there
    same("a file",
         kmp_bench_measure_file(bench, "frame", "{\"use\":\"indoor\"}", "class/01.json") ? "read" : "refused",
         "read");
    same("its wettest reading", kmp_bench_value(bench, "wettest", 0), "12");
    same("no file", kmp_bench_measure_file(bench, "frame", NULL, "class/00.json") ? "read" : "refused",
         "refused");
    same("its value", kmp_bench_value(bench, "wettest", 0), "not measured");

    const char *why;
    failures += kmp_bench_examples(bench, &why);
    printf("%s", why);
    kmp_bench_close(bench);
    printf("%d failures\n", failures);
    return failures != 0;
}
