// SPDX-License-Identifier: Apache-2.0
// print.c -- the frame of printed forms, Indonesian first and English beside it
#include "print.h"

#include <stdio.h>

#include "../base/clock.h"
#include "../day/show.h"

static const char style[] =
    "@page{size:A4;margin:14mm 13mm 15mm}*{box-sizing:border-box}"
    "body{font:9.5pt/1.35 'Liberation Sans',Arial,Helvetica,sans-serif;color:#111;margin:0;"
    "print-color-adjust:exact;-webkit-print-color-adjust:exact}"
    "@media screen{body{max-width:190mm;margin:8mm auto;padding:0 4mm}}"
    ".form{break-before:page}.form:first-of-type{break-before:auto}"
    "h1{font-size:12.5pt;line-height:1.2;margin:0 0 3mm;display:grid;grid-template-columns:auto "
    "1fr;column-gap:4mm}"
    "h1 b{border:1pt solid #111;padding:1mm 2.5mm;align-self:start;white-space:nowrap}"
    "h1 small{display:block;font-weight:normal;color:#555;font-size:9pt}"
    "h2{font-size:10pt;margin:5mm 0 "
    "1.5mm;break-after:avoid}i{color:#555;font-size:92%;font-weight:normal}p{margin:1.5mm 0}"
    "table{width:100%;border-collapse:collapse;margin:0 0 "
    "2mm}thead{display:table-header-group}tr{break-inside:avoid}"
    "th,td{border:.5pt solid #444;padding:1mm 1.6mm;vertical-align:top;text-align:left}"
    "th{background:#eceff1;font-size:8.6pt}th i{display:block;font-weight:normal}"
    "table.head td:first-child{width:42mm;background:#f6f7f8}td.c,th.c{text-align:center}td.r{text-align:right}"
    ".n{width:8mm;text-align:center}.k{width:11mm;text-align:center}.w{width:30mm}.q{color:#444;font-size:8."
    "6pt}"
    ".x{display:inline-block;width:3.8mm;height:3.8mm;border:.8pt solid "
    "#111;line-height:3.2mm;text-align:center;"
    "font-weight:bold;font-size:9pt;vertical-align:-.4mm}"
    ".close{break-inside:avoid}td.a,table.head td+td,.sign div{overflow-wrap:anywhere}"
    "ul{margin:0;padding-left:4.5mm}.line{border-bottom:.5pt solid #888;height:7mm}"
    ".sign{display:grid;grid-template-columns:repeat(auto-fit,minmax(50mm,1fr));gap:4mm;margin-top:6mm;break-"
    "before:avoid;break-"
    "inside:avoid}"
    ".sign div{border:.5pt solid #444;padding:2mm;min-height:28mm;display:flex;flex-direction:column}"
    ".sign span{margin-top:auto;border-top:.5pt solid #888;padding-top:1mm}"
    ".diff{border-left:1.2mm solid #b26a00;padding:1mm 2.5mm;margin:2mm "
    "0;background:#fff7e8;break-inside:avoid}"
    ".draft{position:fixed;top:40%;left:0;right:0;text-align:center;font-size:54pt;font-weight:bold;color:#"
    "c6282818;"
    "transform:rotate(-28deg);pointer-events:none;white-space:nowrap}"
    ".mark{color:#b71c1c;font-weight:bold;border:.8pt solid #b71c1c;padding:.5mm 2mm;display:inline-block;"
    "margin-bottom:2.5mm;font-size:8.6pt}"
    ".v{writing-mode:vertical-rl;transform:rotate(180deg);white-space:nowrap;line-height:1.15}td.no{white-"
    "space:nowrap}"
    ".foot{color:#666;font-size:7.5pt;margin-top:3mm}";

void print_begin(struct page *page, const struct forms *forms, const char *title)
{
    page_put(page, "<!doctype html><html lang=id><meta charset=utf-8><title>");
    page_escape_string(page, title);
    page_put(page, "</title><style>");
    page_put(page, style);
    page_put(page, "</style><body>");
    if (!forms->final)
        page_put(page, "<div class=draft>KONSEP / DRAFT</div>");
}

void print_end(struct page *page)
{
    page_put(page, "</body></html>\n");
}

void print_form(struct page *page, const struct forms *forms, const char *no, const char *indonesian,
                const char *english)
{
    page_put(page, "<section class=form><h1><b>");
    page_escape_string(page, no);
    page_put(page, "</b><span>");
    page_escape_string(page, indonesian);
    page_put(page, "<small>");
    page_escape_string(page, english);
    page_put(page, "</small></span></h1>");
    if (!forms->final)
        page_put(page, "<div class=mark>KONSEP &middot; DRAFT &mdash; belum sah <i>not final</i></div>");
}

void print_form_end(struct page *page)
{
    page_put(page, "</section>");
}

// ---- words ----

void print_both(struct page *page, const char *indonesian, const char *english)
{
    page_escape_string(page, indonesian);
    page_put(page, " <i>");
    page_escape_string(page, english);
    page_put(page, "</i>");
}

void print_say(struct page *page, struct say say)
{
    page_escape(page, say.id.bytes != NULL ? say.id : say.en);
    if (say.id.bytes == NULL || say.en.bytes == NULL)
        return;
    page_put(page, "<br><i>");
    page_escape(page, say.en);
    page_put(page, "</i>");
}

void print_record_say(struct page *page, const struct record *record, uint32_t object, const char *key)
{
    uint32_t node = record_member(record, object, key);
    if (node != 0)
        print_say(page, (struct say){ record_text(record, node, "en"), record_text(record, node, "id") });
}

void print_number(struct page *page, struct text number, int32_t places)
{
    struct show show = { .page = page, .language = KMP_INDONESIAN };
    show_number(&show, number, places);
}

static const char *const months[] = { "Januari", "Februari", "Maret",     "April",   "Mei",      "Juni",
                                      "Juli",    "Agustus",  "September", "Oktober", "November", "Desember" };

void print_date(struct page *page, struct text date)
{
    int64_t day;
    if (!clock_read_date(&day, date)) {
        page_escape(page, date);
        return;
    }
    int month = (date.bytes[5] - '0') * 10 + date.bytes[6] - '0';
    int number = (date.bytes[8] - '0') * 10 + date.bytes[9] - '0';
    page_print(page, "%d %s %.4s", number, months[month - 1], date.bytes);
}

const char *print_weekday(struct text date)
{
    static const char *const days[] = { "Kamis", "Jumat", "Sabtu", "Minggu", "Senin", "Selasa", "Rabu" };
    int64_t day;
    if (!clock_read_date(&day, date))
        return "";
    return days[(day % 7 + 7) % 7]; // 1970-01-01 was a Thursday
}

void print_unit(struct page *page, struct text unit)
{
    if (unit.bytes == NULL || text_is(unit, "1"))
        return;
    page_put(page, "&nbsp;");
    page_escape(page, unit);
}

void print_outcome(struct page *page, enum outcome outcome)
{
    print_both(page, outcome_word(outcome), outcome_english(outcome));
}

void print_box(struct page *page, bool ticked)
{
    page_put(page, ticked ? "<span class=x>&#10003;</span>" : "<span class=x></span>");
}

void print_lines(struct page *page, const char *indonesian, const char *english, int lines)
{
    page_put(page, "<h2>");
    print_both(page, indonesian, english);
    page_put(page, "</h2>");
    for (int i = 0; i < lines; i++)
        page_put(page, "<div class=line></div>");
}

// ---- the head ----

struct text session_member(const struct day *day, const char *key)
{
    const struct tape *tape = &day->session.tape;
    uint32_t node = day->session.session != 0 ? tape_member(tape, day->session.session, key) : 0;
    return node != 0 ? tape_node(tape, node)->text : (struct text){ NULL, 0 };
}

static struct text tuk_member(const struct day *day, const char *key)
{
    const struct tape *tape = &day->session.tape;
    uint32_t tuk = day->session.session != 0 ? tape_member(tape, day->session.session, "tuk") : 0;
    uint32_t node = tuk != 0 ? tape_member(tape, tuk, key) : 0;
    return node != 0 ? tape_node(tape, node)->text : (struct text){ NULL, 0 };
}

const struct list *assessors_of(const struct forms *forms, const struct entrant *entrant)
{
    return entrant != NULL && entrant->paper->assessors.count > 0 ? &entrant->paper->assessors
                                                                  : &forms->day->session.assessors;
}

static void begin_row(struct page *page, const char *indonesian, const char *english)
{
    page_put(page, "<tr><td>");
    print_both(page, indonesian, english);
    page_put(page, "</td><td>");
}

static void row(struct page *page, const char *indonesian, const char *english, struct text value)
{
    begin_row(page, indonesian, english);
    page_escape(page, value);
    page_put(page, "</td></tr>");
}

static void put_scheme(struct page *page, const struct forms *forms)
{
    static const char *const kinds[] = { "Okupasi", "KKNI", "Klaster" };
    const struct scheme *scheme = forms->scheme;
    begin_row(page, "Skema sertifikasi", "Scheme");
    if (scheme != NULL) {
        page_print(page, "%s: ", kinds[scheme->kind]);
        page_escape(page, scheme->title.id.bytes != NULL ? scheme->title.id : scheme->title.en);
        page_put(page, " &middot; No. ");
        page_escape(page, scheme->no.bytes != NULL ? scheme->no : text_of("-"));
    } else {
        page_escape(page, session_member(forms->day, "programme"));
    }
    page_put(page, "</td></tr>");
}

static void put_tuk(struct page *page, const struct forms *forms)
{
    static const char *const kinds[][2] = { { "sewaktu", "Sewaktu" },
                                            { "tempat_kerja", "Tempat Kerja" },
                                            { "mandiri", "Mandiri" } };
    struct text kind = tuk_member(forms->day, "kind");
    begin_row(page, "TUK", "Test place");
    for (size_t i = 0; i < 3; i++) {
        print_box(page, text_is(kind, kinds[i][0]));
        page_print(page, " %s &ensp;", kinds[i][1]);
    }
    page_escape(page, tuk_member(forms->day, "code"));
    page_put(page, " ");
    page_escape(page, session_member(forms->day, "centre"));
    page_put(page, "</td></tr>");
}

static void put_assessors(struct page *page, const struct list *assessors)
{
    begin_row(page, "Asesor (no. registrasi)", "Assessor (registration no.)");
    for (uint32_t i = 0; i < assessors->count; i++) {
        page_put(page, i > 0 ? "<br>" : "");
        page_escape(page, ((const struct assessor *)assessors->items)[i].id);
    }
    page_put(page, "</td></tr>");
}

static void put_times(struct page *page, const struct submission *paper)
{
    begin_row(page, "Mulai dan selesai", "Start and end");
    if (paper->taken.ended != ENDED_ABSENT && paper->taken.from.size >= 16 && paper->taken.to.size >= 16)
        page_print(page, "%.5s &ndash; %.5s", paper->taken.from.bytes + 11, paper->taken.to.bytes + 11);
    else
        page_put(page, "&ndash;");
    page_put(page, "</td></tr>");
}

void print_head(struct page *page, const struct forms *forms, const struct entrant *entrant)
{
    page_put(page, "<table class=head>");
    put_scheme(page, forms);
    put_tuk(page, forms);
    put_assessors(page, assessors_of(forms, entrant));
    if (entrant != NULL) {
        row(page, "Nama asesi", "Candidate", entrant_name(entrant));
        row(page, "Nomor asesi", "Candidate's number", entrant->seat->id);
    }
    begin_row(page, "Tanggal", "Date");
    print_date(page, forms->day->session.on);
    page_put(page, "</td></tr>");
    if (entrant != NULL)
        put_times(page, entrant->paper);
    page_put(page, "</table>");
}

// ---- the foot ----

static void signature(struct page *page, const char *indonesian, const char *english, struct text name)
{
    page_put(page, "<div><b>");
    print_both(page, indonesian, english);
    page_put(page, "</b>");
    page_escape(page, name);
    page_put(page, "<span>");
    print_both(page, "Tanda tangan dan tanggal", "Signature and date");
    page_put(page, "</span></div>");
}

void print_signatures(struct page *page, const struct forms *forms, const struct entrant *entrant)
{
    const struct list *assessors = assessors_of(forms, entrant);
    page_put(page, "<div class=sign>");
    if (entrant != NULL)
        signature(page, "Asesi", "Candidate", entrant_name(entrant));
    for (uint32_t i = 0; i < assessors->count; i++)
        signature(page, "Asesor", "Assessor", ((const struct assessor *)assessors->items)[i].id);
    if (assessors->count == 0)
        signature(page, "Asesor", "Assessor", (struct text){ NULL, 0 });
    page_put(page, "</div>");
}

void print_close(struct page *page, const struct forms *forms, const struct entrant *entrant,
                 const char *indonesian, const char *english)
{
    page_put(page, "<div class=close>");
    print_lines(page, indonesian, english, 2);
    print_signatures(page, forms, entrant);
    page_put(page, "</div>");
}
