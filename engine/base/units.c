// SPDX-License-Identifier: Apache-2.0
// units.c -- the table of units, and conversion by their exact factors
//
// Factors: international inch 25.4 mm and avoirdupois pound 453.59237 g (1959), standard gravity 9.80665 m/s2
// (CGPM 1901), US gallon 231 cubic inches, conventional mercury and water as in UCUM 2.1. rad is left out: it
// is no rational number of degrees.
#include "units.h"

#include <string.h>

// clang-format off
enum dimension {
    ACCELERATION, ACIDITY, ANGLE, AREA, BIT_RATE, CAPACITANCE, CHARGE, CONDUCTIVITY, CURRENT, DENSITY,
    ENERGY, FORCE, FREQUENCY, ILLUMINANCE, INFORMATION, INVERSE_LENGTH, LENGTH, LEVEL, LINE_ENERGY,
    LUMINANCE, MASS, MASS_FLOW, POWER, PRESSURE, RATIO, RESISTANCE, SPEED, TEMPERATURE, TIME, TORQUE,
    VOLTAGE, VOLUME, VOLUME_FLOW
};
// clang-format on

// A value of 1 is n/d in the dimension's base unit; `offset` hundredths are added before, on scales with a zero
// of their own.
struct unit {
    struct text code;
    enum dimension dimension;
    int64_t n, d;
    int64_t offset;
};

// Sorted by bytes, for the search.
// clang-format off
static const struct unit units[] = {
    { TEXT("%"), RATIO, 1, 100, 0 },
    { TEXT("'"), ANGLE, 1, 60, 0 },
    { TEXT("''"), ANGLE, 1, 3600, 0 },
    { TEXT("1"), RATIO, 1, 1, 0 },
    { TEXT("1/cm"), INVERSE_LENGTH, 100, 1, 0 },
    { TEXT("1/m"), INVERSE_LENGTH, 1, 1, 0 },
    { TEXT("1/min"), FREQUENCY, 1, 60, 0 },
    { TEXT("1/mm"), INVERSE_LENGTH, 1000, 1, 0 },
    { TEXT("1/s"), FREQUENCY, 1, 1, 0 },
    { TEXT("A"), CURRENT, 1, 1, 0 },
    { TEXT("A.h"), CHARGE, 1, 1, 0 },
    { TEXT("By"), INFORMATION, 8, 1, 0 },
    { TEXT("Cel"), TEMPERATURE, 1, 1, 27315 },
    { TEXT("F"), CAPACITANCE, 1, 1, 0 },
    { TEXT("GBy"), INFORMATION, INT64_C(8000000000), 1, 0 },
    { TEXT("GHz"), FREQUENCY, 1000000000, 1, 0 },
    { TEXT("GPa"), PRESSURE, 1000000000, 1, 0 },
    { TEXT("Gbit/s"), BIT_RATE, 1000000000, 1, 0 },
    { TEXT("Hz"), FREQUENCY, 1, 1, 0 },
    { TEXT("J"), ENERGY, 1, 1, 0 },
    { TEXT("J/cm"), LINE_ENERGY, 1, 10, 0 },
    { TEXT("J/mm"), LINE_ENERGY, 1, 1, 0 },
    { TEXT("K"), TEMPERATURE, 1, 1, 0 },
    { TEXT("L"), VOLUME, 1000, 1, 0 },
    { TEXT("L/h"), VOLUME_FLOW, 5, 18, 0 },
    { TEXT("L/min"), VOLUME_FLOW, 50, 3, 0 },
    { TEXT("MBy"), INFORMATION, 8000000, 1, 0 },
    { TEXT("MHz"), FREQUENCY, 1000000, 1, 0 },
    { TEXT("MJ"), ENERGY, 1000000, 1, 0 },
    { TEXT("MOhm"), RESISTANCE, 1000000, 1, 0 },
    { TEXT("MPa"), PRESSURE, 1000000, 1, 0 },
    { TEXT("MW"), POWER, 1000000, 1, 0 },
    { TEXT("Mbit/s"), BIT_RATE, 1000000, 1, 0 },
    { TEXT("N"), FORCE, 1, 1, 0 },
    { TEXT("N.cm"), TORQUE, 1, 100, 0 },
    { TEXT("N.m"), TORQUE, 1, 1, 0 },
    { TEXT("N/mm2"), PRESSURE, 1000000, 1, 0 },
    { TEXT("Ohm"), RESISTANCE, 1, 1, 0 },
    { TEXT("Pa"), PRESSURE, 1, 1, 0 },
    { TEXT("V"), VOLTAGE, 1, 1, 0 },
    { TEXT("W"), POWER, 1, 1, 0 },
    { TEXT("W.h"), ENERGY, 3600, 1, 0 },
    { TEXT("[HP]"), POWER, INT64_C(74569987158227022), INT64_C(100000000000000), 0 },
    { TEXT("[degF]"), TEMPERATURE, 5, 9, 45967 },
    { TEXT("[foz_us]"), VOLUME, INT64_C(295735295625), INT64_C(10000000000), 0 },
    { TEXT("[ft_i]"), LENGTH, 381, 1250, 0 },
    { TEXT("[ft_i]/min"), SPEED, 127, 25000, 0 },
    { TEXT("[g]"), ACCELERATION, 196133, 20000, 0 },
    { TEXT("[gal_us]"), VOLUME, INT64_C(3785411784), 1000000, 0 },
    { TEXT("[in_i'Hg]"), PRESSURE, INT64_C(3386388640341), 1000000000, 0 },
    { TEXT("[in_i]"), LENGTH, 127, 5000, 0 },
    { TEXT("[in_i]/min"), SPEED, 127, 300000, 0 },
    { TEXT("[lb_av]"), MASS, 45359237, 100000, 0 },
    { TEXT("[lbf_av]"), FORCE, INT64_C(44482216152605), INT64_C(10000000000000), 0 },
    { TEXT("[lbf_av].[ft_i]"), TORQUE, INT64_C(13558179483314004), INT64_C(10000000000000000), 0 },
    { TEXT("[lbf_av].[in_i]"), TORQUE, INT64_C(1129848290276167), INT64_C(10000000000000000), 0 },
    { TEXT("[mi_i]"), LENGTH, 201168, 125, 0 },
    { TEXT("[mi_i]/h"), SPEED, 1397, 3125, 0 },
    { TEXT("[mil_i]"), LENGTH, 127, 5000000, 0 },
    { TEXT("[oz_av]"), MASS, INT64_C(28349523125), 1000000000, 0 },
    { TEXT("[pH]"), ACIDITY, 1, 1, 0 },
    { TEXT("[ppm]"), RATIO, 1, 1000000, 0 },
    { TEXT("[ppth]"), RATIO, 1, 1000, 0 },
    { TEXT("[psi]"), PRESSURE, INT64_C(44482216152605), INT64_C(6451600000), 0 },
    { TEXT("[yd_i]"), LENGTH, 1143, 1250, 0 },
    { TEXT("bar"), PRESSURE, 100000, 1, 0 },
    { TEXT("bit"), INFORMATION, 1, 1, 0 },
    { TEXT("bit/s"), BIT_RATE, 1, 1, 0 },
    { TEXT("cL"), VOLUME, 10, 1, 0 },
    { TEXT("cd/m2"), LUMINANCE, 1, 1, 0 },
    { TEXT("cm"), LENGTH, 1, 100, 0 },
    { TEXT("cm/min"), SPEED, 1, 6000, 0 },
    { TEXT("cm/s"), SPEED, 1, 100, 0 },
    { TEXT("cm2"), AREA, 1, 10000, 0 },
    { TEXT("cm3"), VOLUME, 1, 1, 0 },
    { TEXT("cm[H2O]"), PRESSURE, 980665, 10000, 0 },
    { TEXT("d"), TIME, 86400, 1, 0 },
    { TEXT("dB"), LEVEL, 1, 1, 0 },
    { TEXT("dL"), VOLUME, 100, 1, 0 },
    { TEXT("deg"), ANGLE, 1, 1, 0 },
    { TEXT("dm"), LENGTH, 1, 10, 0 },
    { TEXT("dm3"), VOLUME, 1000, 1, 0 },
    { TEXT("g"), MASS, 1, 1, 0 },
    { TEXT("g/L"), DENSITY, 1, 1, 0 },
    { TEXT("g/cm3"), DENSITY, 1000, 1, 0 },
    { TEXT("g/mL"), DENSITY, 1000, 1, 0 },
    { TEXT("g/min"), MASS_FLOW, 1, 60, 0 },
    { TEXT("g/s"), MASS_FLOW, 1, 1, 0 },
    { TEXT("h"), TIME, 3600, 1, 0 },
    { TEXT("hPa"), PRESSURE, 100, 1, 0 },
    { TEXT("kA"), CURRENT, 1000, 1, 0 },
    { TEXT("kBy"), INFORMATION, 8000, 1, 0 },
    { TEXT("kHz"), FREQUENCY, 1000, 1, 0 },
    { TEXT("kJ"), ENERGY, 1000, 1, 0 },
    { TEXT("kJ/cm"), LINE_ENERGY, 100, 1, 0 },
    { TEXT("kJ/mm"), LINE_ENERGY, 1000, 1, 0 },
    { TEXT("kN"), FORCE, 1000, 1, 0 },
    { TEXT("kN.m"), TORQUE, 1000, 1, 0 },
    { TEXT("kOhm"), RESISTANCE, 1000, 1, 0 },
    { TEXT("kPa"), PRESSURE, 1000, 1, 0 },
    { TEXT("kV"), VOLTAGE, 1000, 1, 0 },
    { TEXT("kW"), POWER, 1000, 1, 0 },
    { TEXT("kW.h"), ENERGY, 3600000, 1, 0 },
    { TEXT("kbit/s"), BIT_RATE, 1000, 1, 0 },
    { TEXT("kg"), MASS, 1000, 1, 0 },
    { TEXT("kg/L"), DENSITY, 1000, 1, 0 },
    { TEXT("kg/h"), MASS_FLOW, 5, 18, 0 },
    { TEXT("kg/m3"), DENSITY, 1, 1, 0 },
    { TEXT("kgf"), FORCE, 980665, 100000, 0 },
    { TEXT("kgf.cm"), TORQUE, 980665, 10000000, 0 },
    { TEXT("kgf.m"), TORQUE, 980665, 100000, 0 },
    { TEXT("kgf/cm2"), PRESSURE, 196133, 2, 0 },
    { TEXT("km"), LENGTH, 1000, 1, 0 },
    { TEXT("km/h"), SPEED, 5, 18, 0 },
    { TEXT("lx"), ILLUMINANCE, 1, 1, 0 },
    { TEXT("m"), LENGTH, 1, 1, 0 },
    { TEXT("m/min"), SPEED, 1, 60, 0 },
    { TEXT("m/s"), SPEED, 1, 1, 0 },
    { TEXT("m/s2"), ACCELERATION, 1, 1, 0 },
    { TEXT("m2"), AREA, 1, 1, 0 },
    { TEXT("m3"), VOLUME, 1000000, 1, 0 },
    { TEXT("mA"), CURRENT, 1, 1000, 0 },
    { TEXT("mA.h"), CHARGE, 1, 1000, 0 },
    { TEXT("mL"), VOLUME, 1, 1, 0 },
    { TEXT("mL/min"), VOLUME_FLOW, 1, 60, 0 },
    { TEXT("mL/s"), VOLUME_FLOW, 1, 1, 0 },
    { TEXT("mOhm"), RESISTANCE, 1, 1000, 0 },
    { TEXT("mS/cm"), CONDUCTIVITY, 1000, 1, 0 },
    { TEXT("mV"), VOLTAGE, 1, 1000, 0 },
    { TEXT("mW"), POWER, 1, 1000, 0 },
    { TEXT("mbar"), PRESSURE, 100, 1, 0 },
    { TEXT("mg"), MASS, 1, 1000, 0 },
    { TEXT("mg/L"), DENSITY, 1, 1000, 0 },
    { TEXT("mg/mL"), DENSITY, 1, 1, 0 },
    { TEXT("min"), TIME, 60, 1, 0 },
    { TEXT("mm"), LENGTH, 1, 1000, 0 },
    { TEXT("mm/m"), RATIO, 1, 1000, 0 },
    { TEXT("mm/min"), SPEED, 1, 60000, 0 },
    { TEXT("mm/s"), SPEED, 1, 1000, 0 },
    { TEXT("mm2"), AREA, 1, 1000000, 0 },
    { TEXT("mm3"), VOLUME, 1, 1000, 0 },
    { TEXT("mm[Hg]"), PRESSURE, INT64_C(133322387415), 1000000000, 0 },
    { TEXT("ms"), TIME, 1, 1000, 0 },
    { TEXT("nF"), CAPACITANCE, 1, 1000000000, 0 },
    { TEXT("nm"), LENGTH, 1, 1000000000, 0 },
    { TEXT("pF"), CAPACITANCE, 1, INT64_C(1000000000000), 0 },
    { TEXT("s"), TIME, 1, 1, 0 },
    { TEXT("t"), MASS, 1000000, 1, 0 },
    { TEXT("uA"), CURRENT, 1, 1000000, 0 },
    { TEXT("uF"), CAPACITANCE, 1, 1000000, 0 },
    { TEXT("uL"), VOLUME, 1, 1000, 0 },
    { TEXT("uS/cm"), CONDUCTIVITY, 1, 1, 0 },
    { TEXT("uV"), VOLTAGE, 1, 1000000, 0 },
    { TEXT("ug"), MASS, 1, 1000000, 0 },
    { TEXT("um"), LENGTH, 1, 1000000, 0 },
    { TEXT("us"), TIME, 1, 1000000, 0 },
};
// clang-format on

// A code taken apart: a unit of the table, or a UCUM annotation "{shot}", alone or per a unit of time
// "{shot}/min".
struct reading {
    struct text annotation;
    const struct unit *unit; // NULL: an annotation alone
};

static const struct unit *find(struct text code)
{
    size_t low = 0, high = sizeof units / sizeof units[0];
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = text_order(code, units[middle].code);
        if (order == 0)
            return &units[middle];
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

// The length of "{...}" at the start: printable ASCII between braces, as UCUM has it; 0: none.
static uint32_t annotation_length(struct text code)
{
    uint32_t i = 1;
    if (code.size < 3 || code.bytes[0] != '{')
        return 0;
    while (i < code.size && code.bytes[i] > ' ' && code.bytes[i] <= '~' && code.bytes[i] != '{' &&
           code.bytes[i] != '}')
        i++;
    return i > 1 && i < code.size && code.bytes[i] == '}' ? i + 1 : 0;
}

static bool take_apart(struct reading *out, struct text code)
{
    uint32_t length = annotation_length(code);
    out->annotation = (struct text){ length == 0 ? NULL : code.bytes, length };
    out->unit = NULL;
    if (length == 0)
        return code.size != 0 && (out->unit = find(code)) != NULL;
    if (length == code.size)
        return true;
    out->unit = find((struct text){ code.bytes + length + 1, code.size - length - 1 });
    return code.bytes[length] == '/' && out->unit != NULL && out->unit->dimension == TIME;
}

static bool fits(const struct reading *from, const struct reading *to)
{
    if (!text_same(from->annotation, to->annotation) || (from->unit == NULL) != (to->unit == NULL))
        return false;
    return from->unit == NULL || from->unit->dimension == to->unit->dimension;
}

bool unit_known(struct text code)
{
    struct reading reading;
    return take_apart(&reading, code);
}

bool unit_fits(struct text from, struct text to)
{
    struct reading a, b;
    return take_apart(&a, from) && take_apart(&b, to) && fits(&a, &b);
}

static struct exact factor(const struct unit *unit)
{
    return exact_div(exact_int(unit->n), exact_int(unit->d));
}

static struct exact offset(const struct unit *unit)
{
    return exact_div(exact_int(unit->offset), exact_int(100));
}

struct exact unit_convert(struct exact value, struct text from, struct text to)
{
    struct reading a, b;
    if (!take_apart(&a, from) || !take_apart(&b, to) || !fits(&a, &b))
        return exact_absent();
    if (a.unit == b.unit)
        return value;
    if (a.annotation.size != 0)
        return exact_mul(value, exact_div(factor(b.unit), factor(a.unit)));
    struct exact base = a.unit->offset == 0 ? value : exact_add(value, offset(a.unit));
    struct exact scaled = exact_mul(base, exact_div(factor(a.unit), factor(b.unit)));
    return b.unit->offset == 0 ? scaled : exact_sub(scaled, offset(b.unit));
}
