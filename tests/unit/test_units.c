// SPDX-License-Identifier: Apache-2.0
// test_units.c -- UCUM units, converted exactly
#include "base/units.h"

#include "check.h"

static const char *converted(const char *value, const char *from, const char *to)
{
    static char text[EXACT_TEXT];
    struct exact number;
    if (!exact_read_fraction(&number, text_of(value)))
        return "not a number";
    exact_write(text, unit_convert(number, text_of(from), text_of(to)));
    return text;
}

static void conversions_are_exact(void)
{
    static const struct {
        const char *value, *from, *to, *wanted;
    } cases[] = {
        { "1", "[in_i]", "mm", "25.4" },
        { "25.4", "mm", "[in_i]", "1" },
        { "1", "mm", "[in_i]", "5/127" },
        { "3", "[ft_i]", "m", "0.9144" },
        { "1000", "[mil_i]", "[in_i]", "1" },
        { "12.5", "mm", "um", "12500" },
        { "1", "km", "mm", "1000000" },
        { "1", "[lb_av]", "g", "453.59237" },
        { "16", "[oz_av]", "[lb_av]", "1" },
        { "128", "[foz_us]", "[gal_us]", "1" },
        { "1", "[gal_us]", "L", "3.785411784" },
        { "36", "cm3", "mL", "36" },
        { "1", "min", "s", "60" },
        { "1.5", "h", "min", "90" },
        { "1", "[psi]", "Pa", "8896443230521/1290320000" },
        { "1", "bar", "kPa", "100" },
        { "1", "N/mm2", "MPa", "1" },
        { "1", "[lbf_av].[ft_i]", "N.m", "1.3558179483314004" },
        { "12", "[lbf_av].[in_i]", "[lbf_av].[ft_i]", "1" },
        { "1", "kgf.m", "N.m", "9.80665" },
        { "1", "kgf/cm2", "kPa", "98.0665" },
        { "100", "%", "1", "1" },
        { "0.125", "1", "%", "12.5" },
        { "1", "%", "[ppm]", "10000" },
        { "90", "'", "deg", "1.5" },
        { "2", "kJ/mm", "kJ/cm", "20" },
        { "60", "mm/min", "mm/s", "1" },
        { "10", "[in_i]/min", "mm/min", "254" },
        { "36", "km/h", "m/s", "10" },
        { "8", "Mbit/s", "kbit/s", "8000" },
        { "1", "g/mL", "kg/m3", "1000" },
        { "3000", "1/min", "Hz", "50" },
        { "60", "{shot}/min", "{shot}/s", "1" },
        { "1", "{frame}/s", "{frame}/min", "60" },
        { "17", "{rpm}", "{rpm}", "17" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        CHECK_STR(converted(cases[i].value, cases[i].from, cases[i].to), cases[i].wanted);
}

static void temperatures_are_points_on_their_scale(void)
{
    static const char *const cases[][4] = {
        { "0", "Cel", "K", "273.15" },      { "100", "Cel", "[degF]", "212" }, { "32", "[degF]", "Cel", "0" },
        { "-40", "[degF]", "Cel", "-40" },  { "0", "K", "[degF]", "-459.67" }, { "65", "Cel", "Cel", "65" },
        { "93", "Cel", "[degF]", "199.4" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        CHECK_STR(converted(cases[i][0], cases[i][1], cases[i][2]), cases[i][3]);
}

static void an_inch_and_its_millimetres_are_equal(void)
{
    struct exact inch = unit_convert(exact_int(1), text_of("[in_i]"), text_of("um"));
    struct exact mm, direct;
    CHECK(exact_read(&mm, text_of("25.4")));
    direct = unit_convert(mm, text_of("mm"), text_of("um"));
    CHECK_INT(exact_order(inch, direct), 0);
    CHECK(exact_read(&mm, text_of("25.39999999999999999")));
    CHECK_INT(exact_order(unit_convert(mm, text_of("mm"), text_of("um")), inch), -1);
}

static void there_and_back_is_where_it_was(void)
{
    // clang-format off
    static const char *const codes[] = {
        "[in_i]", "um", "[psi]", "kgf/cm2", "mm[Hg]", "[degF]", "Cel", "[foz_us]", "cL", "[HP]", "kW",
        "[mi_i]/h", "mm/min", "[lbf_av].[in_i]", "N.cm", "''", "deg", "kg/h", "g/s", "{a}/h", "{a}/s",
    };
    // clang-format on
    const size_t count = sizeof codes / sizeof codes[0];
    struct exact value;
    int pairs = 0;
    CHECK(exact_read(&value, text_of("12.345")));
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < count; j++) {
            struct text from = text_of(codes[i]), to = text_of(codes[j]);
            CHECK(unit_known(from));
            struct exact there = unit_convert(value, from, to);
            CHECK_INT(exact_given(there), unit_fits(from, to));
            if (!exact_given(there))
                continue;
            pairs += i != j;
            CHECK_INT(exact_order(unit_convert(there, to, from), value), 0);
        }
    CHECK(pairs >= 20);
}

static void what_is_asked_in_one_dimension_is_not_given_in_another(void)
{
    static const char *const cases[][2] = { { "mm", "g" },
                                            { "N.m", "J" },
                                            { "kPa", "N" },
                                            { "%", "dB" },
                                            { "{shot}", "1" },
                                            { "{shot}", "{cup}" },
                                            { "{shot}/s", "{cup}/s" },
                                            { "{shot}/s", "{shot}" },
                                            { "{LUFS}", "dB" },
                                            { "1/min", "{rpm}" },
                                            { "mm", "inch" },
                                            { "", "" } };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        CHECK(!unit_fits(text_of(cases[i][0]), text_of(cases[i][1])));
        CHECK_INT(unit_convert(exact_int(1), text_of(cases[i][0]), text_of(cases[i][1])).d, 0);
    }
}

static void codes_are_ucum_and_case_sensitive(void)
{
    // clang-format off
    static const char *const known[] = {
        "mm", "cm", "m", "um", "[in_i]", "[ft_i]", "[mil_i]", "km", "g", "kg", "mg", "[oz_av]", "[lb_av]",
        "mL", "L", "dL", "cL", "[foz_us]", "cm3", "s", "ms", "min", "h", "Cel", "[degF]", "K", "V", "mV",
        "kV", "A", "mA", "W", "kW", "Pa", "kPa", "MPa", "bar", "mbar", "[psi]", "N", "kN", "N.m",
        "[lbf_av].[ft_i]", "deg", "'", "%", "1", "[ppm]", "Hz", "kHz", "kJ/mm", "J/mm", "kJ/cm", "mm/min",
        "mm/s", "cm/min", "[in_i]/min", "bit/s", "kbit/s", "Mbit/s", "By", "{pixel}", "{character}",
        "{frame}", "{char}/s", "dB", "{LUFS}", "{dBTP}", "{LU}", "g/L", "g/mL", "1/m", "kg/m3", "km/h",
        "{rpm}", "A.h", "mOhm", "Ohm", "mm2", "[pH]",
    };
    // clang-format on
    // clang-format off
    static const char *const unknown[] = {
        "inch", "in", "MM", "Mm", "psi", "C", "\302\260C", "degF", "ml", "l", "sec", "rad", "", "{}", "{",
        "{a", "{a}b", "{a}/", "{a}/mm", "{a}/xx", "{a b}", "{a{b}}", "mm ", " mm", "lb",
    };
    // clang-format on
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        if (!CHECK_INT(unit_known(text_of(known[i])), true))
            printf("  not known: %s\n", known[i]);
    for (size_t i = 0; i < sizeof unknown / sizeof unknown[0]; i++)
        if (!CHECK_INT(unit_known(text_of(unknown[i])), false))
            printf("  known: %s\n", unknown[i]);
    CHECK(!unit_known(text_of(NULL)));
}

static void absence_and_overflow_go_through(void)
{
    struct exact largest = { (kmp_wide)(((kmp_uwide)1 << 127) - 1), 1 };
    CHECK_INT(unit_convert(exact_absent(), text_of("mm"), text_of("um")).d, 0);
    CHECK_INT(unit_convert(exact_absent(), text_of("Cel"), text_of("K")).d, 0);
    CHECK(exact_overflowed(unit_convert(largest, text_of("mm"), text_of("um"))));
    CHECK(exact_overflowed(unit_convert(largest, text_of("Cel"), text_of("[degF]"))));
}

int main(void)
{
    static const struct check_test tests[] = {
        { "conversions are exact", conversions_are_exact },
        { "temperatures are points on their scale", temperatures_are_points_on_their_scale },
        { "an inch and its millimetres are equal", an_inch_and_its_millimetres_are_equal },
        { "there and back is where it was", there_and_back_is_where_it_was },
        { "what is asked in one dimension is not given in another",
          what_is_asked_in_one_dimension_is_not_given_in_another },
        { "codes are UCUM and case sensitive", codes_are_ucum_and_case_sensitive },
        { "absence and overflow go through", absence_and_overflow_go_through },
    };
    return CHECK_SUITE("units", tests);
}
