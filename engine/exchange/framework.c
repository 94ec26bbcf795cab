// SPDX-License-Identifier: Apache-2.0
// framework.c -- units, elements and KUK of a scheme in one list, with their names
#include "framework.h"

#include "../base/clock.h"
#include "../base/uuid.h"
#include "../model/unit_urn.h"
#include "../model/value.h"

struct building {
    struct framework *framework;
    struct arena *arena;
    struct faults faults;
    uint32_t room;
};

static const char *const kinds[PARTS] = { "unit", "element", "kuk" };

static void name_node(struct building *b, struct part_node *node, const struct scheme_name *named)
{
    const struct scheme_unit *unit = node->unit;
    node->code = node->part == PART_UNIT ? arena_string(b->arena, unit->code)
                                         : arena_printf(b->arena, "%.*s/%.*s", (int)unit->code.size,
                                                        unit->code.bytes, (int)node->no.size, node->no.bytes);
    node->own = unit_part_urn(b->arena, kinds[node->part], unit->code, unit->decree, node->no);
    node->uri = named->shaped.present ? arena_string(b->arena, named->uri) : node->own;
    if (named->shaped.present)
        node->identifier = arena_string(b->arena, named->identifier);
    else if (node->own != NULL)
        node->identifier = node->own + UUID_URN;
    if (node->code == NULL || node->own == NULL || node->uri == NULL || node->identifier == NULL)
        fault_no_memory(&b->faults);
}

static uint32_t add_node(struct building *b, struct part_node from, const struct scheme_name *named)
{
    struct framework *framework = b->framework;
    struct part_node *node =
        arena_push(b->arena, (void **)&framework->nodes, &framework->count, &b->room, sizeof *node);
    if (node == NULL) {
        fault_no_memory(&b->faults);
        return 0;
    }
    *node = from;
    name_node(b, node, named);
    return framework->count - 1;
}

// ---- a unit ----

static bool has_kuk(const struct scheme_unit *unit, struct text no)
{
    for (uint32_t e = 0; e < unit->elements.count; e++) {
        const struct scheme_element *element = &((const struct scheme_element *)unit->elements.items)[e];
        for (uint32_t k = 0; k < element->kuk.count; k++)
            if (text_same(((const struct scheme_kuk *)element->kuk.items)[k].no, no))
                return true;
    }
    return false;
}

static void note_without_text(struct building *b, const struct scheme_unit *unit)
{
    uint32_t lacking = 0;
    for (uint32_t i = 0; i < unit->kuk_required.count; i++)
        lacking += !has_kuk(unit, ((const struct text *)unit->kuk_required.items)[i]);
    if (lacking > 0)
        tape_say(b->faults.problems, b->faults.tape, unit->shaped.node, KMP_WARNING, KMP_FRAMEWORK_NO_TEXT,
                 "unit", fault_quote(&b->faults, unit->code), "count", fault_printf(&b->faults, "%u", lacking),
                 NULL);
}

static void add_element(struct building *b, const struct scheme_unit *unit, uint32_t parent, uint32_t place)
{
    const struct scheme_element *element = &((const struct scheme_element *)unit->elements.items)[place - 1];
    const struct part_node node = { .part = PART_ELEMENT,
                                    .parent = parent,
                                    .place = place,
                                    .no = element->no,
                                    .say = element->title,
                                    .unit = unit,
                                    .shaped = &element->shaped };
    uint32_t self = add_node(b, node, &element->named);
    for (uint32_t k = 0; k < element->kuk.count; k++) {
        const struct scheme_kuk *kuk = &((const struct scheme_kuk *)element->kuk.items)[k];
        const struct part_node below = { .part = PART_KUK,
                                         .parent = self,
                                         .place = k + 1,
                                         .no = kuk->no,
                                         .say = kuk->text,
                                         .unit = unit,
                                         .shaped = &kuk->shaped,
                                         .critical = kuk->critical };
        add_node(b, below, &kuk->named);
    }
}

static void add_unit(struct building *b, uint32_t index)
{
    const struct scheme_unit *unit = scheme_unit_at(b->framework->scheme, index);
    const struct part_node node = { .part = PART_UNIT,
                                    .parent = b->framework->count,
                                    .place = index + 1,
                                    .say = unit->title,
                                    .unit = unit,
                                    .shaped = &unit->shaped };
    if (unit->title.id.bytes == NULL && unit->title.en.bytes == NULL)
        fault_say(&b->faults, unit->shaped.node, KMP_FRAMEWORK_NO_TITLE, "unit",
                  fault_quote(&b->faults, unit->code), NULL, NULL);
    uint32_t self = add_node(b, node, &unit->named);
    for (uint32_t e = 0; e < unit->elements.count; e++)
        add_element(b, unit, self, e + 1);
    note_without_text(b, unit);
}

// ---- the whole ----

static void name_whole(struct building *b)
{
    struct framework *framework = b->framework;
    const struct scheme *scheme = framework->scheme;
    const struct scheme_name *named = &scheme->framework.named;
    struct text title = say_in(scheme->title, framework->language);
    framework->no = scheme->no.bytes != NULL ? scheme->no : title;
    framework->title = title.bytes != NULL ? title : scheme->no;
    if (framework->no.bytes == NULL) {
        fault_say(&b->faults, 0, KMP_FRAMEWORK_NAMELESS, NULL, NULL, NULL, NULL);
        return;
    }
    framework->uri = named->shaped.present ? arena_string(b->arena, named->uri)
                                           : uuid_of_name(b->arena, "framework", framework->no);
    if (named->shaped.present)
        framework->identifier = arena_string(b->arena, named->identifier);
    else if (framework->uri != NULL)
        framework->identifier = framework->uri + UUID_URN;
    if (framework->uri == NULL || framework->identifier == NULL)
        fault_no_memory(&b->faults);
}

// Who made it and when it changed: nothing else can tell.
static void take_beside(struct building *b, const struct framework_beside *beside)
{
    struct framework *framework = b->framework;
    const struct scheme_framework *said = &framework->scheme->framework;
    int64_t ms;
    framework->creator = said->creator.bytes != NULL ? said->creator : text_of(beside->creator);
    framework->changed = said->changed.bytes != NULL ? said->changed : text_of(beside->changed);
    if (framework->creator.bytes == NULL || framework->creator.size == 0 || framework->changed.bytes == NULL)
        fault_say(&b->faults, 0, KMP_FRAMEWORK_UNSAID, NULL, NULL, NULL, NULL);
    else if (!clock_read(&ms, framework->changed))
        fault_say(&b->faults, 0, KMP_WRONG_FORMAT, "expected", "a time such as 2026-11-20T08:00:00+08:00",
                  "found", fault_quote(&b->faults, framework->changed));
}

kmp_status framework_of(struct framework *out, struct arena *arena, const struct scheme *scheme,
                        const struct framework_beside *beside, kmp_problems *problems)
{
    struct building b = { out, arena, { arena, &scheme->tape, problems, KMP_ERROR, KMP_OK, false }, 0 };
    *out = (struct framework){ .scheme = scheme, .language = scheme_language(scheme) };
    take_beside(&b, beside);
    name_whole(&b);
    for (uint32_t i = 0; i < scheme->units.count && !b.faults.starved; i++)
        add_unit(&b, i);
    return fault_status(&b.faults);
}
