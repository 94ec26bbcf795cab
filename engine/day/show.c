// SPDX-License-Identifier: Apache-2.0
// show.c -- a class as one page: its verdicts, and around them the frame
#include "show.h"

static const char style[] =
    "@page{size:A4;margin:13mm 12mm 15mm}*{box-sizing:border-box}"
    "body{font:10pt/1.4 'Liberation "
    "Sans',Arial,Helvetica,sans-serif;color:#15181c;margin:0;print-color-adjust:exact;-webkit-print-color-"
    "adjust:exact}"
    "@media screen{body{max-width:190mm;margin:8mm auto;padding:0 4mm}}"
    "h1{font-size:17pt;line-height:1.15;margin:0 0 1mm}h2{font-size:12pt;margin:7mm 0 2mm;break-after:avoid}"
    "h3{font-size:10.5pt;margin:4mm 0 1mm;break-after:avoid}"
    ".i{white-space:nowrap}.meta{break-after:avoid;color:#4a5058;margin:0 0 4mm;font-size:9.5pt}"
    ".sum{display:flex;gap:3mm;margin:3mm 0}.sum div{flex:1;border-radius:1.5mm;padding:2mm "
    "3mm;background:#f1f3f5}"
    ".sum b{display:block;font-size:17pt;line-height:1.1}"
    "table{width:100%;border-collapse:collapse;font-size:9pt}thead{display:table-header-group}tr{break-inside:"
    "avoid}"
    "th{text-align:left;border-bottom:1pt solid #15181c;padding:1mm "
    "1.5mm;font-size:8.5pt;vertical-align:bottom}"
    "td{border-bottom:.4pt solid #c3c8ce;padding:1.1mm "
    "1.5mm;vertical-align:top}td.r,th.r{text-align:right;font-variant-numeric:tabular-nums}"
    ".v{white-space:nowrap;font-weight:bold}.k{color:#14692f}.b{color:#a3161b}.p{color:#8a5a00}.n{color:#"
    "5c636b}"
    ".k::before{content:'\\25CF\\00A0'}.b::before{content:'\\25B2\\00A0'}.p::before{content:'\\25C6\\00A0'}.n::"
    "before{content:'\\25CB\\00A0'}"
    "h1,.a{overflow-wrap:anywhere}.q{color:#4a5058}.w{color:#a3161b;font-size:8.5pt}svg{"
    "width:100%;height:auto;display:block}"
    ".page{break-before:page}.page ul{margin:1mm 0 0;padding-left:5mm}.page li{margin:0 0 "
    "1.4mm;break-inside:avoid}"
    ".page .v{font-size:14pt}.m{color:#4a5058;font-size:8.5pt;display:block}"
    ".f{margin-top:12mm;display:flex;justify-content:space-between;gap:10mm;break-inside:avoid}"
    ".f div{border-top:.6pt solid #15181c;padding-top:1mm;flex:1;font-size:8.5pt;color:#4a5058}";

static const char *const words[SHOW_WORD_COUNT][2] = {
#define SHOW_ROW(name, en, id) [SHOW_##name] = { en, id },
    SHOW_WORDS(SHOW_ROW)
};

const char *show_word(const struct show *show, enum show_word word)
{
    return words[word][show->language == KMP_INDONESIAN];
}

void show_put(const struct show *show, enum show_word word)
{
    page_escape_string(show->page, show_word(show, word));
}

enum show_word verdict_word(int32_t verdict)
{
    static const enum show_word all[] = { SHOW_COMPETENT, SHOW_NOT_YET, SHOW_REFER, SHOW_NOT_ASSESSED };
    return verdict >= 0 && verdict < 4 ? all[verdict] : SHOW_NOT_SCORED;
}

const char *verdict_style(int32_t verdict)
{
    static const char *const all[] = { "k", "b", "p", "n" };
    return verdict >= 0 && verdict < 4 ? all[verdict] : "n";
}

// ---- reading records ----

uint32_t record_member(const struct record *record, uint32_t object, const char *key)
{
    uint32_t node = tape_member(&record->tape, object, key);
    return node != 0 && tape_node(&record->tape, node)->kind != NODE_NULL ? node : 0;
}

struct text record_text(const struct record *record, uint32_t object, const char *key)
{
    uint32_t node = record_member(record, object, key);
    return node != 0 ? tape_node(&record->tape, node)->text : (struct text){ NULL, 0 };
}

struct text record_say(const struct show *show, const struct record *record, uint32_t object, const char *key)
{
    uint32_t node = record_member(record, object, key);
    bool indonesian = show->language == KMP_INDONESIAN;
    struct text first = { NULL, 0 };
    if (node != 0)
        first = record_text(record, node, indonesian ? "id" : "en");
    return node == 0 || first.bytes != NULL ? first : record_text(record, node, indonesian ? "en" : "id");
}

void show_number(const struct show *show, struct text number, int32_t places)
{
    struct exact value;
    char shown[EXACT_TEXT];
    if (!exact_read_fraction(&value, number) || !exact_given(value)) {
        page_escape(show->page, number);
        return;
    }
    struct exact rounded = exact_round(value, exact_div(exact_int(1), exact_int(1000)), ROUND_HALF_UP);
    uint32_t size = places >= 0                        ? exact_show(shown, value, places)
                    : exact_order(rounded, value) == 0 ? exact_write(shown, value)
                                                       : exact_show(shown, value, 3);
    for (uint32_t i = 0; i < size; i++)
        if (shown[i] == '.' && show->language == KMP_INDONESIAN)
            shown[i] = ',';
    page_bytes(show->page, shown, size);
}

bool shows_score(const struct record *record)
{
    return record->purpose == FOR_TRAINING;
}

// ---- the verdicts ----

static struct text session_text(const struct day *day, const char *key)
{
    const struct tape *tape = &day->session.tape;
    uint32_t node = day->session.session != 0 ? tape_member(tape, day->session.session, key) : 0;
    return node != 0 ? tape_node(tape, node)->text : (struct text){ NULL, 0 };
}

static void put_between(const struct show *show, struct text text, bool *first)
{
    if (text.bytes == NULL)
        return;
    if (!*first)
        page_put(show->page, " &middot; ");
    *first = false;
    page_escape(show->page, text);
}

static void put_head(const struct show *show)
{
    const struct plan *plan = show->day->ground.plan;
    bool indonesian = show->language == KMP_INDONESIAN, first = true;
    struct text title = indonesian ? plan->title.id : plan->title.en;
    page_put(show->page, "<h1>");
    show_put(show, SHOW_RESULTS);
    page_put(show->page, "</h1><p class=meta>");
    put_between(show, title.bytes != NULL ? title : plan->id, &first);
    put_between(show, session_text(show->day, "programme"), &first);
    put_between(show, session_text(show->day, "centre"), &first);
    put_between(show, show->day->session.on, &first);
    put_between(show, show->day->session.rubric, &first);
    page_put(show->page, "</p>");
}

static int32_t verdict_of(const struct show *show, uint32_t candidate)
{
    return show->shown[candidate].scored ? show->shown[candidate].record.verdict : -1;
}

static void put_sums(const struct show *show)
{
    page_put(show->page, "<div class=sum>");
    for (int32_t verdict = 0; verdict < 5; verdict++) {
        uint32_t count = 0;
        for (uint32_t i = 0; i < show->day->session.candidates.count; i++)
            count += verdict_of(show, i) == (verdict < 4 ? verdict : -1);
        if (count == 0)
            continue;
        page_print(show->page, "<div><b>%u</b><span class=%s>", count, verdict_style(verdict));
        show_put(show, verdict_word(verdict));
        page_put(show->page, "</span></div>");
    }
    page_put(show->page, "</div>");
}

static void put_verdict(const struct show *show, int32_t verdict)
{
    page_print(show->page, "<span class=\"v %s\">", verdict_style(verdict));
    show_put(show, verdict_word(verdict));
    page_put(show->page, "</span>");
}

static int32_t word_of(const struct record *record, uint32_t object)
{
    struct text verdict = record_text(record, object, "verdict");
    for (int32_t i = 0; verdict_words[i] != NULL; i++)
        if (text_is(verdict, verdict_words[i]))
            return i;
    return -1;
}

// What the assessors recommend for a unit, and whether that is what was computed.
static void put_recommended(const struct show *show, const struct record *record, uint32_t unit)
{
    uint32_t list = record_member(record, unit, "recommended"), agrees = record_member(record, unit, "agrees");
    bool first = true;
    for (uint32_t i = list != 0 ? tape_first(&record->tape, list) : 0; i != 0;
         i = tape_node(&record->tape, i)->next) {
        page_put(show->page, first ? "" : ", ");
        page_escape(show->page, record_text(record, i, "result"));
        first = false;
    }
    if (agrees != 0 && tape_node(&record->tape, agrees)->kind == NODE_FALSE) {
        page_put(show->page, "<br><span class=w>");
        show_put(show, SHOW_DIFFERS);
        page_put(show->page, "</span>");
    }
}

static void put_units(const struct show *show, const struct record *record, uint32_t candidate)
{
    bool units = show->day->ground.plan->units.count > 0;
    if (!show->shown[candidate].scored)
        return;
    for (uint32_t i = tape_first(&record->tape, record->units); i != 0; i = tape_node(&record->tape, i)->next) {
        page_put(show->page, "<div>");
        if (units) {
            page_escape(show->page, record_text(record, i, "code"));
            page_put(show->page, " ");
            put_verdict(show, word_of(record, i));
            page_put(show->page, " ");
        }
        put_recommended(show, record, i);
        page_put(show->page, "</div>");
    }
}

static void put_candidate(const struct show *show, uint32_t candidate)
{
    const struct record *record = &show->shown[candidate].record;
    bool scored = show->shown[candidate].scored;
    page_put(show->page, "<tr><td class=i>");
    page_escape(show->page, session_seat(&show->day->session, candidate)->id);
    page_put(show->page, "</td><td class=a>");
    page_escape(show->page, day_name(show->day, candidate));
    page_put(show->page, "</td><td>");
    put_verdict(show, verdict_of(show, candidate));
    page_put(show->page, "</td><td class=q>");
    put_units(show, record, candidate);
    page_put(show->page, "</td><td class=r>");
    if (scored && shows_score(record) && exact_given(record->score))
        show_number(show, record_text(record, 0, "score"), -1);
    page_put(show->page, "</td></tr>");
}

static void put_candidates(const struct show *show)
{
    page_put(show->page, "<h2>");
    show_put(show, SHOW_VERDICTS);
    page_put(show->page, "</h2><table><thead><tr><th>");
    show_put(show, SHOW_CANDIDATE);
    page_put(show->page, "</th><th>");
    show_put(show, SHOW_NAME);
    page_put(show->page, "</th><th>");
    show_put(show, SHOW_RESULT);
    page_put(show->page, "</th><th>");
    if (show->day->ground.plan->units.count > 0) {
        show_put(show, SHOW_UNIT);
        page_put(show->page, " / ");
    }
    show_put(show, SHOW_ASSESSORS);
    page_put(show->page, "</th><th class=r>");
    show_put(show, SHOW_SCORE);
    page_put(show->page, "</th></tr></thead><tbody>");
    for (uint32_t i = 0; i < show->day->session.candidates.count; i++)
        put_candidate(show, i);
    page_put(show->page, "</tbody></table>");
}

static kmp_status read_records(struct show *show)
{
    struct day *day = show->day;
    uint32_t count = day->session.candidates.count;
    show->shown = arena_array(&day->arena, (size_t)count + 1, sizeof *show->shown);
    if (show->shown == NULL)
        return KMP_NO_MEMORY;
    for (uint32_t i = 0; i < count; i++) {
        const char *name = seat_file(&day->arena, &day->session, i, "records", ".json");
        const struct paper *paper = name != NULL ? folder_find(day->folder, name) : NULL;
        if (paper == NULL)
            continue;
        struct shown *shown = &show->shown[i];
        kmp_status status =
            record_read(&shown->record, &day->arena, paper->bytes, paper->size, name, day->problems);
        if (status != KMP_OK)
            return status;
        shown->scored = true;
    }
    return KMP_OK;
}

static kmp_status read_ranking(struct show *show, const kmp_text *ranking)
{
    if (ranking->bytes == NULL)
        return KMP_OK;
    return tape_read(&show->ranking, &show->day->arena, ranking->bytes, ranking->size, "ranking",
                     show->day->problems);
}

kmp_status day_page(struct page *page, struct day *day, const kmp_text *ranking, const uint32_t *ranked,
                    kmp_language language)
{
    struct show show = { .page = page, .day = day, .ranked = ranked, .language = language };
    kmp_status status = read_records(&show);
    if (status == KMP_OK)
        status = read_ranking(&show, ranking);
    if (status != KMP_OK)
        return status;
    page_print(page,
               "<!doctype html><html lang=%s><head><meta charset=utf-8><meta name=viewport "
               "content=\"width=device-width\"><title>",
               language == KMP_INDONESIAN ? "id" : "en");
    page_escape(page, day->session.id);
    page_print(page, "</title><style>%s</style></head><body>", style);
    put_head(&show);
    put_sums(&show);
    put_candidates(&show);
    show_missed(&show);
    show_ranking(&show);
    for (uint32_t i = 0; i < day->session.candidates.count; i++)
        if (show.shown[i].scored)
            show_feedback(&show, i);
    page_put(page, "</body></html>\n");
    return KMP_OK;
}
