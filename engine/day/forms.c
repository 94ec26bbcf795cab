// SPDX-License-Identifier: Apache-2.0
// forms.c -- the observation sheet of a candidate on paper: HTML for A4, in both languages, a check code each
// row
#include <stdio.h>

#include "day.h"

struct form {
    struct page *page;
    struct day *day;
    uint32_t candidate;
    struct column *columns; // of the entry sheet: their numbers are in the codes
    uint32_t count;
};

static const char style[] =
    "@page{size:A4;margin:12mm 11mm 14mm}"
    "*{box-sizing:border-box}body{font:8.8pt/1.25 'Liberation "
    "Sans',Arial,Helvetica,sans-serif;color:#111;margin:0}"
    "@media screen{body{max-width:190mm;margin:8mm auto;padding:0 4mm}}"
    "h1{font-size:14pt;margin:0}h1 small,h2 small{font-weight:normal;color:#555;font-size:80%}"
    "h2{font-size:10pt;margin:3mm 0 1mm;break-after:avoid}"
    ".head{display:flex;justify-content:space-between;align-items:flex-start;border-bottom:1.2pt solid "
    "#111;padding-bottom:2mm}"
    ".code{font:bold 15pt 'Liberation Mono',monospace;border:1.2pt solid #111;padding:1mm "
    "3mm;white-space:nowrap}"
    "dl{display:grid;grid-template-columns:auto 1fr auto 1fr;gap:.6mm 3mm;margin:2mm 0}"
    "dt{color:#555}dd{margin:0;border-bottom:.4pt solid #999;min-height:5mm}"
    "table{width:100%;border-collapse:collapse}thead{display:table-header-group}"
    "dd,.s{overflow-wrap:anywhere}th,td{border:.5pt solid #555;padding:.6mm "
    "1.2mm;vertical-align:top;text-align:left}"
    "th{background:#eee;font-size:8.5pt}tr{break-inside:avoid}"
    "i{color:#555;font-size:92%}.c{font-family:'Liberation "
    "Mono',monospace;font-size:9pt;white-space:nowrap;width:17mm}"
    ".b{width:11mm;text-align:center;vertical-align:middle}.b "
    "span{display:inline-block;width:4.6mm;height:4.6mm;border:.9pt solid #111}"
    ".w{width:24mm}.n{width:34mm}.u{color:#555;font-size:8.5pt}.g td{height:7mm}"
    "ul{margin:.5mm 0 0;padding-left:4mm}.m span{display:inline-block;min-width:7mm;height:5.4mm;border:.9pt "
    "solid #111;"
    "text-align:center;margin-right:1.2mm;font-weight:bold;line-height:5mm}"
    ".s{display:grid;grid-template-columns:1fr 1fr 1fr;gap:6mm;margin-top:2mm;break-inside:avoid}"
    ".s div{border-top:.6pt solid #111;padding-top:1mm;margin-top:11mm}"
    ".f{color:#555;font-size:7.5pt;margin-top:2mm}";

static void both(const struct form *form, const char *indonesian, const char *english)
{
    page_escape_string(form->page, indonesian);
    page_put(form->page, " <i>");
    page_escape_string(form->page, english);
    page_put(form->page, "</i>");
}

static void both_say(const struct form *form, const struct say *say)
{
    struct text first = say->id.bytes != NULL ? say->id : say->en;
    page_escape(form->page, first);
    if (say->en.bytes == NULL || say->id.bytes == NULL)
        return;
    page_put(form->page, "<br><i>");
    page_escape(form->page, say->en);
    page_put(form->page, "</i>");
}

static void entry(const struct form *form, const char *indonesian, const char *english, struct text value)
{
    page_put(form->page, "<dt>");
    both(form, indonesian, english);
    page_put(form->page, "</dt><dd>");
    page_escape(form->page, value);
    page_put(form->page, "</dd>");
}

static struct text session_text(const struct day *day, const char *key)
{
    const struct tape *tape = &day->session.tape;
    uint32_t node = day->session.session != 0 ? tape_member(tape, day->session.session, key) : 0;
    return node != 0 ? tape_node(tape, node)->text : (struct text){ NULL, 0 };
}

static bool blank(const struct form *form)
{
    return form->candidate == FORM_BLANK;
}

static struct text name_of(const struct form *form)
{
    return blank(form) ? (struct text){ NULL, 0 } : day_name(form->day, form->candidate);
}

static struct text number_of(const struct form *form)
{
    return blank(form) ? (struct text){ NULL, 0 } : session_seat(&form->day->session, form->candidate)->id;
}

static void put_head(const struct form *form)
{
    const struct day *day = form->day;
    const struct assessor *assessors = day->session.assessors.items;
    const char *zone = zone_name(day->session.zone);
    char code[CODE_TEXT] = "";
    if (!blank(form))
        code_write(code, day->key, form->candidate, 0);
    page_put(form->page,
             "<div class=head><div><h1>Lembar observasi <small>Observation sheet</small></h1><div>");
    both_say(form, &day->ground.plan->title);
    page_print(form->page, "</div></div>%s%s%s</div><dl>", blank(form) ? "" : "<div class=code>", code,
               blank(form) ? "" : "</div>");
    entry(form, "Asesi", "Candidate", name_of(form));
    entry(form, "Nomor", "Number", number_of(form));
    entry(form, "Lembaga", "Centre", session_text(day, "centre"));
    entry(form, "Rubrik", "Rubric", day->session.rubric);
    entry(form, "Kelas", "Class", day->session.id);
    entry(form, "Tanggal", "Day", day->session.on);
    for (uint32_t i = 0; i < day->session.assessors.count; i++)
        entry(form, "Asesor", "Assessor", assessors[i].id);
    if (day->session.assessors.count == 0)
        entry(form, "Asesor", "Assessor", (struct text){ NULL, 0 });
    page_put(form->page, "<dt>");
    both(form, "Mulai", "From");
    page_print(form->page, "</dt><dd></dd><dt>");
    both(form, "Selesai", "To");
    page_print(form->page, "</dt><dd style=\"text-align:right\">%s</dd></dl>", zone != NULL ? zone : "");
}

static void put_code(const struct form *form, uint32_t column)
{
    char code[CODE_TEXT] = "";
    if (!blank(form))
        code_write(code, form->day->key, form->candidate, column + 1);
    page_print(form->page, "<td class=c>%s</td>", code);
}

// ---- criteria ----

static void put_descriptors(const struct form *form, const struct criterion *criterion)
{
    page_put(form->page, "<ul>");
    for (uint32_t i = 0; i < criterion->levels.count; i++) {
        const struct level *level = criterion_level(criterion, i);
        char points[EXACT_TEXT];
        exact_write(points, level->points);
        page_print(form->page, "<li><b>%s</b> ", points);
        both_say(form, &level->say);
        page_put(form->page, "</li>");
    }
    page_put(form->page, "</ul>");
}

// What good work looks like: the best level's sentence, or each mark's.
static void put_benchmark(const struct form *form, const struct criterion *criterion)
{
    const struct level *best = criterion_best(criterion);
    page_put(form->page, "<td>");
    if (criterion->source == FROM_JUDGED || criterion->source == FROM_COUNT)
        put_descriptors(form, criterion);
    else if (best != NULL)
        both_say(form, &best->say);
    if (best != NULL && best->source.bytes != NULL && criterion->source == FROM_MEASURE) {
        page_put(form->page, "<br><span class=u>");
        page_escape(form->page, best->source);
        page_put(form->page, "</span>");
    }
    page_put(form->page, "</td>");
}

static void put_boxes(const struct form *form, const struct criterion *criterion)
{
    if (criterion->source == FROM_TICK) {
        page_put(form->page, "<td class=b><span></span></td><td class=b><span></span></td><td class=w></td>");
        return;
    }
    page_put(form->page, "<td colspan=3 class=m>");
    if (criterion->source == FROM_JUDGED) {
        for (uint32_t i = criterion->levels.count; i > 0; i--) {
            char points[EXACT_TEXT];
            exact_write(points, criterion_level(criterion, i - 1)->points);
            page_print(form->page, "<span>%s</span>", points);
        }
    } else if (criterion->source == FROM_COUNT) {
        page_put(form->page, "<span style=\"width:18mm\"></span>");
    } else {
        both(form, "dihitung dari hasil ukur", "computed from the readings");
    }
    page_put(form->page, "</td>");
}

static uint32_t column_of(const struct form *form, uint32_t criterion)
{
    for (uint32_t i = 0; i < form->count; i++)
        if (form->columns[i].kind > COLUMN_FIELD && form->columns[i].slot == criterion)
            return i;
    return form->count;
}

static void put_criteria(const struct form *form)
{
    if (form->day->ground.plan->criteria.count == 0)
        return;
    page_put(form->page,
             "<h2>Kriteria <small>Criteria</small></h2><table><thead><tr><th class=c>Kode <i>Code</i></th>"
             "<th>Kriteria <i>Criterion</i></th><th>Acuan <i>Benchmark</i></th><th class=b>K</th>"
             "<th class=b>BK</th><th class=w>Penilaian lanjut <i>Further assessment</i></th></tr></thead>"
             "<tbody>");
    for (uint32_t i = 0; i < form->day->ground.plan->criteria.count; i++) {
        const struct criterion *criterion = plan_criterion(form->day->ground.plan, i);
        uint32_t column = column_of(form, i);
        page_put(form->page, "<tr>");
        if (column < form->count)
            put_code(form, column);
        else
            page_put(form->page, "<td class=c></td>");
        page_put(form->page, "<td>");
        both_say(form, &criterion->title);
        if (exact_given(criterion->need))
            page_put(form->page, " <b>*</b>");
        page_put(form->page, "</td>");
        put_benchmark(form, criterion);
        put_boxes(form, criterion);
        page_put(form->page, "</tr>");
    }
    page_put(form->page, "</tbody></table><div class=u>* syarat kompeten <i>needed to be competent</i></div>");
}

// ---- readings ----

static void put_range(const struct form *form, const kmp_field *field)
{
    if (field->low == NULL && field->high == NULL)
        return;
    page_print(form->page, " <span class=u>%s..%s</span>", field->low != NULL ? field->low : "",
               field->high != NULL ? field->high : "");
}

static void put_choices(const struct form *form, const struct column *column)
{
    page_put(form->page, "<td class=u>");
    struct page choices = { 0 };
    column_choices(&choices, &form->day->ground, column, form->day->session.language);
    page_escape(form->page, (struct text){ choices.bytes, (uint32_t)choices.size });
    form->page->failed |= choices.failed;
    page_free(&choices);
    put_range(form, column->field);
    page_put(form->page, "</td>");
}

static void put_readings(const struct form *form)
{
    bool begun = false;
    for (uint32_t i = 0; i < form->count; i++) {
        const struct column *column = &form->columns[i];
        if (column->kind != COLUMN_FIELD)
            continue;
        if (!begun)
            page_put(form->page,
                     "<h2>Hasil ukur <small>Readings</small></h2><table><thead><tr><th class=c>Kode "
                     "<i>Code</i></th><th>Yang diukur <i>What is read</i></th><th>Satuan <i>Unit</i></th>"
                     "<th class=n>Hasil <i>Reading</i></th></tr></thead><tbody class=g>");
        begun = true;
        page_put(form->page, "<tr>");
        put_code(form, i);
        page_put(form->page, "<td>");
        both(form, column->field->label_id, column->field->label);
        if (column->reading > 0)
            page_print(form->page, " %u", column->reading);
        page_put(form->page, "</td>");
        put_choices(form, column);
        page_put(form->page, "<td class=n></td></tr>");
    }
    if (begun)
        page_put(form->page, "</tbody></table>");
}

static void put_table(const struct form *form, const kmp_field *table)
{
    uint32_t rows = table_rows(table);
    page_put(form->page, "<h2>");
    page_escape_string(form->page, table->label_id);
    page_put(form->page, " <small>");
    page_escape_string(form->page, table->label);
    page_put(form->page, "</small></h2><table><thead><tr><th>No</th>");
    for (uint32_t i = 0; i < table->column_count; i++) {
        page_put(form->page, "<th>");
        both(form, table->columns[i].label_id, table->columns[i].label);
        if (table->columns[i].unit != NULL)
            page_print(form->page, "<br><span class=u>%s</span>", table->columns[i].unit);
        page_put(form->page, "</th>");
    }
    page_put(form->page, "</tr></thead><tbody class=g>");
    for (uint32_t row = 1; row <= rows; row++) {
        page_print(form->page, "<tr><td>%u</td>", row);
        for (uint32_t i = 0; i < table->column_count; i++)
            page_put(form->page, "<td></td>");
        page_put(form->page, "</tr>");
    }
    page_put(form->page, "</tbody></table>");
}

static void put_tables(const struct form *form)
{
    const kmp_task *task = form->day->ground.task;
    for (uint32_t i = 0; task != NULL && i < task->field_count; i++)
        if (task->fields[i].kind == KMP_TABLE)
            put_table(form, &task->fields[i]);
}

// ---- the end of the sheet ----

static void put_recommendation(const struct form *form)
{
    const struct plan_unit *units = form->day->ground.plan->units.items;
    page_put(form->page,
             "<h2>Rekomendasi asesor <small>The assessor's recommendation</small></h2><table><thead><tr>"
             "<th class=c>Kode <i>Code</i></th><th>Unit</th><th class=b>K</th><th class=b>BK</th>"
             "<th class=w>Penilaian lanjut <i>Further assessment</i></th></tr></thead><tbody>");
    for (uint32_t i = 0; i < form->count; i++) {
        if (form->columns[i].kind != COLUMN_RECOMMEND)
            continue;
        page_put(form->page, "<tr>");
        put_code(form, i);
        page_put(form->page, "<td>");
        if (form->day->ground.plan->units.count > 0) {
            page_escape(form->page, units[form->columns[i].slot].code);
            page_put(form->page, " ");
            both_say(form, &units[form->columns[i].slot].title);
        } else {
            both(form, "Seluruh tugas", "The whole task");
        }
        page_put(form->page,
                 "</td><td class=b><span></span></td><td class=b><span></span></td><td class=w></td></tr>");
    }
    page_put(form->page, "</tbody></table>");
}

static void put_signature(const struct form *form, const char *indonesian, const char *english,
                          struct text name)
{
    page_put(form->page, "<div>");
    both(form, indonesian, english);
    page_put(form->page, "<br>");
    page_escape(form->page, name);
    page_put(form->page, "</div>");
}

static void put_signatures(const struct form *form)
{
    const struct assessor *assessors = form->day->session.assessors.items;
    uint32_t count = form->day->session.assessors.count;
    page_put(form->page, "<h2>Umpan balik dan catatan <small>Feedback and remarks</small></h2>"
                         "<div style=\"border:.5pt solid #555;height:14mm\"></div><div class=s>");
    put_signature(form, "Tanda tangan asesi, tanggal", "Candidate's signature, date", name_of(form));
    for (uint32_t i = 0; i < (count > 0 ? count : 1); i++)
        put_signature(form, "Tanda tangan asesor, tanggal", "Assessor's signature, date",
                      count > 0 ? assessors[i].id : (struct text){ NULL, 0 });
    page_put(form->page, "</div>");
}

void form_write(struct page *page, struct day *day, uint32_t candidate)
{
    struct form form = { .page = page, .day = day, .candidate = candidate };
    form.columns = columns_of(&form.count, &day->arena, &day->ground, NULL);
    if (form.columns == NULL) {
        page->failed = true;
        return;
    }
    page_print(page, "<!doctype html><html lang=id><head><meta charset=utf-8><title>");
    page_escape(page, blank(&form) ? day->ground.plan->title.en : number_of(&form));
    page_print(page, "</title><style>%s</style></head><body>", style);
    put_head(&form);
    put_criteria(&form);
    put_readings(&form);
    put_tables(&form);
    if (day->ground.plan->criteria.count > 0)
        put_recommendation(&form);
    put_signatures(&form);
    if (!blank(&form))
        page_put(
            page,
            "<div class=f>Kode periksa menemukan salah ketik: salin seperti tercetak. <i>The check codes find "
            "typing errors: copy them as printed.</i></div>");
    page_put(page, "</body></html>\n");
}
