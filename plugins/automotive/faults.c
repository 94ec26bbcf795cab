// SPDX-License-Identifier: Apache-2.0
// faults.c -- fault-finding: planted faults against reported ones
//
// A symptom is no report. A part swapped without a measurement is a false report even where it cured the car.
// The same fault reported twice counts once; measured once and swapped as well it is found.
#include <string.h>

#include "automotive.h"

// clang-format off
static const kmp_field planted_columns[PLANTED_COLUMNS] = {
    [PLANTED_FAULT] = WORDS("fault", "Name of the fault on the preparation sheet", "Nama gangguan pada lembar persiapan", 1),
    [PLANTED_CRITICAL] = FLAG("critical", "Must not be missed", "Tidak boleh terlewat", 1),
};

static const kmp_field reported_columns[REPORTED_COLUMNS] = {
    [REPORTED_FAULT] = WORDS("fault", "Fault, by its name on the preparation sheet, or in the candidate's words", "Gangguan, menurut nama pada lembar persiapan atau kata-kata asesi", 1),
    [REPORTED_SYMPTOM] = FLAG("symptom", "A symptom only, no cause", "Hanya gejala, bukan penyebab", 1),
    [REPORTED_MEASURED] = FLAG("measured", "Shown by a measurement", "Dibuktikan dengan pengukuran", 1),
    [REPORTED_SWAPPED] = FLAG("swapped", "A part was swapped", "Komponen diganti coba-coba", 1),
};

static const kmp_field code_columns[CODE_COLUMNS] = {
    [CODE_BYTES] = WORDS("bytes", "The two bytes from the control unit, in hexadecimal", "Dua bita dari unit kontrol, dalam heksadesimal", 0),
    [CODE_READ] = WORDS("code", "The code as the candidate wrote it", "Kode yang ditulis asesi", 0),
};

const kmp_field fault_fields[FAULT_FIELDS] = {
    [FAULT_PLANTED] = TABLE("planted", "Faults planted, from the preparation sheet", "Gangguan yang ditanam, dari lembar persiapan", planted_columns, PLANTED_COLUMNS, 0, 64, FAULT_HEALTHY),
    [FAULT_HEALTHY] = FLAG("healthy", "Healthy control vehicle: no fault was planted", "Kendaraan pembanding yang sehat: tidak ada gangguan yang ditanam", 0),
    [FAULT_PLANTED_COUNT] = WHOLE("planted_count", "Number of faults on the preparation sheet", "Jumlah gangguan pada lembar persiapan", "0", "64", 1),
    [FAULT_REPORTED] = TABLE("reported", "Faults reported by the candidate", "Gangguan yang dilaporkan asesi", reported_columns, REPORTED_COLUMNS, 0, 64, FAULT_NOTHING),
    [FAULT_NOTHING] = FLAG("reports_none", "The candidate reports that nothing was found", "Asesi melaporkan tidak ada gangguan", 0),
    [FAULT_REPORTED_COUNT] = WHOLE("reported_count", "Number of lines of the candidate's report", "Jumlah baris laporan asesi", "0", "64", 1),
    [FAULT_CODES] = TABLE("codes", "Trouble codes", "Kode gangguan", code_columns, CODE_COLUMNS, 0, 64, -1),
    [FAULT_CODES_COUNTED] = COUNTED("codes", "Number of trouble codes that were sent", "Jumlah kode gangguan yang dikirim", "64"),
};

static const uint32_t both_sheets[] = { FAULT_PLANTED, FAULT_PLANTED_COUNT, FAULT_REPORTED, FAULT_REPORTED_COUNT },
    code_needs[] = { FAULT_CODES };

const kmp_measure fault_measures[FAULT_MEASURES] = {
    [FAULT_FOUND] = MEASURE("faults_found", "Planted faults found", "Gangguan yang ditemukan", "1", 0, -1, both_sheets, "planted faults among those reported, symptoms and mere swaps apart"),
    [FAULT_MISSED] = MEASURE("faults_missed", "Planted faults missed", "Gangguan yang terlewat", "1", 0, -1, both_sheets, "planted faults not found"),
    [FAULT_FALSE] = MEASURE("faults_false", "False reports", "Laporan gangguan yang salah", "1", 0, -1, both_sheets, "reported faults that were not planted, or for which a part was swapped without a measurement"),
    [FAULT_CRITICAL_MISSED] = MEASURE("critical_missed", "Critical faults missed", "Gangguan kritis yang terlewat", "1", 0, -1, both_sheets, "planted faults marked critical and not found"),
    [FAULT_RECALL] = MEASURE("recall", "Recall", "Bagian gangguan yang ditemukan", "1", 4, -1, both_sheets, "found / planted"),
    [FAULT_PRECISION] = MEASURE("precision", "Precision", "Ketepatan laporan", "1", 4, -1, both_sheets, "found / reported; nothing where nothing is reported"),
    [FAULT_F1] = MEASURE("f1", "F1", "F1", "1", 4, -1, both_sheets, "2 precision recall / (precision + recall)"),
    [FAULT_SCORE] = MEASURE("finding_score", "Fault-finding score", "Nilai pencarian gangguan", "1", 4, -1, both_sheets, "max(0, found - penalty false) / planted; on a healthy vehicle 1 without a false report, else 0"),
    [FAULT_PLANTED_STATE] = TEXT_MEASURE("planted_state", "What became of a planted fault", "Hasil untuk gangguan yang ditanam", FAULT_PLANTED, both_sheets, "found or missed"),
    [FAULT_REPORTED_STATE] = TEXT_MEASURE("reported_state", "What a line of the report counts as", "Penilaian baris laporan", FAULT_REPORTED, both_sheets, "found, false or symptom"),
    [FAULT_CODE] = TEXT_MEASURE("code", "Trouble code", "Kode gangguan", FAULT_CODES, code_needs, "OBD-II: letter from bits 15-14, digit from bits 13-12, three hexadecimal digits; 0x0000 is none"),
    [FAULT_CODE_AGREES] = MEASURE("code_agrees", "The candidate read the code rightly", "Asesi membaca kode dengan benar", "1", 0, FAULT_CODES, code_needs, "1 where the code written is that of the two bytes, else 0"),
    [FAULT_CODE_MEANING] = TEXT_MEASURE("code_meaning", "Meaning of the code", "Arti kode", FAULT_CODES, code_needs, "codes whose meaning has been checked"),
    [FAULT_CODE_ORIGIN] = TEXT_MEASURE("code_origin", "Who defines the code", "Pihak yang menetapkan kode", FAULT_CODES, code_needs, "by the first two characters"),
};

const kmp_setting fault_settings[FAULT_SETTINGS] = {
    { "penalty", "What a false report takes from the faults found", "Pengurangan untuk setiap laporan yang salah", NULL, 0, "0.5" },
};
// clang-format on

// Both sheets of one attempt. A fault's name is the same in capitals and small letters.
struct sheets {
    const struct work *work;
    uint32_t planted, reported;
};

static char small(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool same_name(const char *a, const char *b)
{
    while (*a != '\0' && small(*a) == small(*b)) {
        a++;
        b++;
    }
    return *a == '\0' && *b == '\0';
}

static const char *planted_name(const struct sheets *sheets, uint32_t row)
{
    return cell_text(sheets->work, FAULT_PLANTED, row, PLANTED_FAULT);
}

static const char *reported_name(const struct sheets *sheets, uint32_t row)
{
    return cell_text(sheets->work, FAULT_REPORTED, row, REPORTED_FAULT);
}

static bool says(const struct sheets *sheets, uint32_t row, uint32_t column)
{
    return cell_flag(sheets->work, FAULT_REPORTED, row, column) == KMP_YES;
}

static bool is_report(const struct sheets *sheets, uint32_t row)
{
    return !says(sheets, row, REPORTED_SYMPTOM);
}

static bool is_mere_swap(const struct sheets *sheets, uint32_t row)
{
    return says(sheets, row, REPORTED_SWAPPED) && !says(sheets, row, REPORTED_MEASURED);
}

static bool is_planted(const struct sheets *sheets, const char *name)
{
    for (uint32_t i = 0; i < sheets->planted; i++)
        if (same_name(planted_name(sheets, i), name))
            return true;
    return false;
}

static bool is_critical(const struct sheets *sheets, const char *name)
{
    for (uint32_t i = 0; i < sheets->planted; i++)
        if (same_name(planted_name(sheets, i), name) &&
            cell_flag(sheets->work, FAULT_PLANTED, i, PLANTED_CRITICAL) == KMP_YES)
            return true;
    return false;
}

// A planted fault is found where some line reports it as more than a mere swap.
static bool is_found(const struct sheets *sheets, const char *name)
{
    for (uint32_t i = 0; i < sheets->reported; i++)
        if (is_report(sheets, i) && !is_mere_swap(sheets, i) && same_name(reported_name(sheets, i), name))
            return true;
    return false;
}

static bool is_false(const struct sheets *sheets, uint32_t row)
{
    const char *name = reported_name(sheets, row);
    return is_report(sheets, row) && !(is_planted(sheets, name) && is_found(sheets, name));
}

static bool planted_before(const struct sheets *sheets, uint32_t row)
{
    for (uint32_t i = 0; i < row; i++)
        if (same_name(planted_name(sheets, i), planted_name(sheets, row)))
            return true;
    return false;
}

static bool reported_before(const struct sheets *sheets, uint32_t row)
{
    for (uint32_t i = 0; i < row; i++)
        if (is_report(sheets, i) && same_name(reported_name(sheets, i), reported_name(sheets, row)))
            return true;
    return false;
}

static bool count_differs(const struct sheets *sheets, uint32_t count_field, uint32_t rows)
{
    kmp_num count = reading(sheets->work, count_field, 0);
    return kmp_given(count) && kmp_equal(count, kmp_int(rows)) != KMP_YES;
}

static bool planted_complete(const struct sheets *sheets)
{
    for (uint32_t i = 0; i < sheets->planted; i++)
        if (planted_name(sheets, i) == NULL ||
            cell_flag(sheets->work, FAULT_PLANTED, i, PLANTED_CRITICAL) == KMP_UNKNOWN)
            return false;
    return true;
}

static bool reported_complete(const struct sheets *sheets)
{
    for (uint32_t i = 0; i < sheets->reported; i++) {
        bool said = reported_name(sheets, i) != NULL;
        for (uint32_t column = REPORTED_SYMPTOM; column < REPORTED_COLUMNS; column++)
            said = said && cell_flag(sheets->work, FAULT_REPORTED, i, column) != KMP_UNKNOWN;
        if (!said)
            return false;
    }
    return true;
}

// Whether both sheets are whole: a line lost in copying would change what is found.
static bool usable(const struct sheets *sheets)
{
    bool planted_differs = count_differs(sheets, FAULT_PLANTED_COUNT, sheets->planted);
    bool reported_differs = count_differs(sheets, FAULT_REPORTED_COUNT, sheets->reported);
    bool complete = planted_complete(sheets) && reported_complete(sheets);
    if (planted_differs)
        say(sheets->work, KMP_WARNING, FAULT_PLANTED_COUNT, SAY_SHEET_COUNT);
    if (reported_differs)
        say(sheets->work, KMP_WARNING, FAULT_REPORTED_COUNT, SAY_REPORT_COUNT);
    if (!complete)
        say(sheets->work, KMP_WARNING, FAULT_REPORTED, SAY_NOT_SAID);
    return complete && !planted_differs && !reported_differs;
}

struct tally {
    int64_t planted, found, critical_missed, wrong;
};

static struct tally count_faults(const struct sheets *sheets)
{
    struct tally tally = { 0 };
    for (uint32_t i = 0; i < sheets->planted; i++) {
        if (planted_before(sheets, i))
            continue;
        bool found = is_found(sheets, planted_name(sheets, i));
        tally.planted++;
        tally.found += found;
        tally.critical_missed += !found && is_critical(sheets, planted_name(sheets, i));
    }
    for (uint32_t i = 0; i < sheets->reported; i++)
        tally.wrong += is_false(sheets, i) && !reported_before(sheets, i);
    return tally;
}

static kmp_num score_of(const struct work *work, struct tally tally)
{
    kmp_num penalty = setting_number(work, "penalty");
    if (!kmp_given(penalty))
        say(work, KMP_WARNING, FAULT_REPORTED, SAY_PENALTY);
    if (tally.planted == 0)
        return kmp_int(tally.wrong == 0);
    kmp_num kept = kmp_sub(kmp_int(tally.found), kmp_mul(penalty, kmp_int(tally.wrong)));
    return kmp_div(kmp_max(kmp_int(0), kept), kmp_int(tally.planted));
}

static void put_states(const struct sheets *sheets)
{
    const struct work *work = sheets->work;
    for (uint32_t i = 0; i < sheets->planted; i++)
        work->desk->emit_text(work->attempt, FAULT_PLANTED_STATE, i,
                              is_found(sheets, planted_name(sheets, i)) ? "found" : "missed");
    for (uint32_t i = 0; i < sheets->reported; i++)
        work->desk->emit_text(work->attempt, FAULT_REPORTED_STATE, i,
                              !is_report(sheets, i) ? "symptom"
                              : is_false(sheets, i) ? "false"
                                                    : "found");
}

void fault_measure(const struct work *work)
{
    codes_measure(work);
    struct sheets sheets = { work, readings(work, FAULT_PLANTED), readings(work, FAULT_REPORTED) };
    if (!usable(&sheets))
        return;
    struct tally tally = count_faults(&sheets);
    kmp_num found = kmp_int(tally.found), recall = kmp_div(found, kmp_int(tally.planted));
    kmp_num precision = kmp_div(found, kmp_int(tally.found + tally.wrong));
    put(work, FAULT_FOUND, found, NULL);
    put(work, FAULT_MISSED, kmp_int(tally.planted - tally.found), NULL);
    put(work, FAULT_FALSE, kmp_int(tally.wrong), NULL);
    put(work, FAULT_CRITICAL_MISSED, kmp_int(tally.critical_missed), NULL);
    put(work, FAULT_RECALL, recall, NULL);
    put(work, FAULT_PRECISION, precision, NULL);
    put(work, FAULT_F1, kmp_div(kmp_mul(kmp_int(2), kmp_mul(precision, recall)), kmp_add(precision, recall)),
        NULL);
    put(work, FAULT_SCORE, score_of(work, tally), NULL);
    put_states(&sheets);
}
