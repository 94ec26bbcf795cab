// SPDX-License-Identifier: Apache-2.0
// wire_measure.c -- evidence by slot, and what a plugin put out, as they go over the line of trust
#include "wire.h"

enum { MOST_SETTINGS = 4096, LEAST_CELL = 1 };

void pack_request(struct pack *pack, const struct measure_request *request)
{
    pack_u32(pack, request->task);
    pack_u32(pack, request->attempts);
    pack_u32(pack, request->setting_count);
    for (uint32_t i = 0; i < request->setting_count; i++) {
        pack_string(pack, request->settings[i].id);
        pack_string(pack, request->settings[i].value);
    }
}

bool unpack_request(struct measure_request *out, struct unpack *unpack, struct arena *arena)
{
    out->task = unpack_u32(unpack);
    out->attempts = unpack_u32(unpack);
    out->setting_count = unpack_count(unpack, MOST_SETTINGS, 8);
    struct desk_setting *settings = arena_array(arena, (size_t)out->setting_count + 1, sizeof *settings);
    if (settings == NULL)
        return false;
    for (uint32_t i = 0; i < out->setting_count; i++) {
        settings[i].id = unpack_string(unpack);
        settings[i].value = unpack_string(unpack);
        unpack->broken |= settings[i].id == NULL || settings[i].value == NULL;
    }
    out->settings = settings;
    return !unpack->broken;
}

// ---- evidence ----

static void pack_cell(struct pack *pack, const struct cell *cell, kmp_kind kind)
{
    pack_u8(pack, cell->state);
    if (cell->state != CELL_GIVEN)
        return;
    switch (kind) {
    case KMP_QUANTITY:
    case KMP_COUNT:
        pack_num(pack, cell->number);
        break;
    case KMP_FLAG:
        pack_u8(pack, cell->flag);
        break;
    case KMP_CHOICE:
        pack_u32(pack, (uint32_t)cell->choice);
        break;
    case KMP_TEXT:
    case KMP_DATE:
        pack_string(pack, cell->text);
        break;
    case KMP_TABLE:
        break;
    }
}

static bool unpack_cell(struct cell *out, struct unpack *unpack, kmp_kind kind)
{
    out->state = unpack_u8(unpack);
    if (out->state != CELL_GIVEN)
        return out->state <= CELL_REFUSED;
    switch (kind) {
    case KMP_QUANTITY:
    case KMP_COUNT:
        out->number = unpack_num(unpack);
        break;
    case KMP_FLAG:
        out->flag = unpack_u8(unpack) != 0;
        break;
    case KMP_CHOICE:
        out->choice = (int32_t)unpack_u32(unpack);
        break;
    case KMP_TEXT:
    case KMP_DATE:
        out->text = unpack_string(unpack);
        break;
    case KMP_TABLE:
        return false;
    }
    return true;
}

static void pack_rows(struct pack *pack, const struct slot *slot, const kmp_field *table)
{
    const struct cell *cell = slot->cells;
    for (uint32_t i = 0; i < slot->count; i++)
        for (uint32_t k = 0; k < table->column_count; k++)
            pack_cell(pack, cell++, table->columns[k].kind);
}

static void pack_cells(struct pack *pack, const struct slot *slot, const kmp_field *field)
{
    pack_u32(pack, slot->count);
    if (field->kind == KMP_TABLE)
        pack_rows(pack, slot, field);
    else
        for (uint32_t i = 0; i < slot->count; i++)
            pack_cell(pack, &slot->cells[i], field->kind);
}

// The same of a quantity or a count, straight.
static void pack_numbers(struct pack *pack, const struct slot *slot)
{
    char *at = pack_room(pack, sizeof slot->count + slot->count * (1 + sizeof slot->cells->number));
    if (at == NULL)
        return;
    memcpy(at, &slot->count, sizeof slot->count);
    at += sizeof slot->count;
    for (uint32_t i = 0; i < slot->count; i++) {
        const struct cell *cell = &slot->cells[i];
        *at++ = (char)cell->state;
        if (cell->state != CELL_GIVEN)
            continue;
        memcpy(at, &cell->number, sizeof cell->number);
        at += sizeof cell->number;
    }
    pack->size = (size_t)(at - pack->bytes);
}

void pack_evidence(struct pack *pack, const struct evidence *evidence)
{
    for (uint32_t f = 0; f < evidence->task->field_count; f++) {
        const kmp_field *field = &evidence->task->fields[f];
        if (field->kind == KMP_QUANTITY || field->kind == KMP_COUNT)
            pack_numbers(pack, &evidence->slots[f]);
        else
            pack_cells(pack, &evidence->slots[f], field);
    }
}

// `single` is room for one reading.
static bool unpack_readings(struct slot *slot, struct unpack *unpack, struct arena *arena,
                            const kmp_field *field, struct cell *single)
{
    slot->cells = slot->count == 1 ? single : arena_array(arena, slot->count, sizeof *slot->cells);
    for (uint32_t i = 0; slot->cells != NULL && i < slot->count; i++)
        if (!unpack_cell(&slot->cells[i], unpack, field->kind))
            return false;
    return slot->cells != NULL;
}

static bool unpack_rows(struct slot *slot, struct unpack *unpack, struct arena *arena, const kmp_field *table)
{
    slot->cells = arena_array(arena, (size_t)slot->count * table->column_count, sizeof *slot->cells);
    struct cell *cell = slot->cells;
    for (uint32_t i = 0; cell != NULL && i < slot->count; i++)
        for (uint32_t k = 0; k < table->column_count; k++)
            if (!unpack_cell(cell++, unpack, table->columns[k].kind))
                return false;
    return cell != NULL;
}

bool unpack_evidence(struct evidence *out, struct unpack *unpack, struct arena *arena, const kmp_task *task)
{
    size_t count = (size_t)task->field_count + 1;
    *out = (struct evidence){ .task = task, .slots = arena_array(arena, count, sizeof *out->slots) };
    struct cell *singles = arena_array(arena, count, sizeof *singles);
    if (out->slots == NULL || singles == NULL)
        return false;
    for (uint32_t f = 0; f < task->field_count; f++) {
        const kmp_field *field = &task->fields[f];
        struct slot *slot = &out->slots[f];
        slot->count = unpack_count(unpack, field->at_most, LEAST_CELL);
        bool there = slot->count == 0 ||
                     (field->kind == KMP_TABLE ? unpack_rows(slot, unpack, arena, field)
                                               : unpack_readings(slot, unpack, arena, field, &singles[f]));
        if (!there)
            return false;
    }
    return !unpack->broken;
}

// ---- output ----

enum { LOW_OPEN = 1, HIGH_OPEN = 2, VERIFIED = 4, LIMITED = 8, INEXACT = 16 };

static void pack_number(struct pack *pack, const struct put *put)
{
    const kmp_limit *limit = &put->limit;
    bool inexact = put->error.d != 0;
    pack_u8(pack, (uint8_t)((limit->low_open ? LOW_OPEN : 0) | (limit->high_open ? HIGH_OPEN : 0) |
                            (limit->verified ? VERIFIED : 0) | (put->limited ? LIMITED : 0) |
                            (inexact ? INEXACT : 0)));
    pack_u32(pack, put->measure);
    pack_u32(pack, put->row);
    pack_num(pack, put->value);
    if (inexact)
        pack_num(pack, put->error);
    if (!put->limited)
        return;
    pack_num(pack, limit->low);
    pack_num(pack, limit->high);
    pack_string(pack, limit->standard);
    pack_string(pack, limit->edition);
    pack_string(pack, limit->clause);
}

static void unpack_number(struct put *put, struct unpack *unpack)
{
    uint8_t flags = unpack_u8(unpack);
    put->measure = unpack_u32(unpack);
    put->row = unpack_u32(unpack);
    put->value = unpack_num(unpack);
    put->error = flags & INEXACT ? unpack_num(unpack) : kmp_absent();
    put->limited = (flags & LIMITED) != 0;
    if (!put->limited)
        return;
    kmp_limit *limit = &put->limit;
    limit->low_open = (flags & LOW_OPEN) != 0;
    limit->high_open = (flags & HIGH_OPEN) != 0;
    limit->verified = (flags & VERIFIED) != 0;
    limit->low = unpack_num(unpack);
    limit->high = unpack_num(unpack);
    limit->standard = unpack_string(unpack);
    limit->edition = unpack_string(unpack);
    limit->clause = unpack_string(unpack);
}

static void pack_report(struct pack *pack, const struct put *put)
{
    pack_u8(pack, (uint8_t)put->severity);
    pack_u32(pack, put->at.field);
    pack_u32(pack, put->at.row);
    pack_u32(pack, put->at.column);
    pack_u32(pack, put->at.index);
    pack_u32(pack, put->notice);
}

static void unpack_report(struct put *put, struct unpack *unpack)
{
    put->severity = (kmp_severity)unpack_u8(unpack);
    put->at.field = unpack_u32(unpack);
    put->at.row = unpack_u32(unpack);
    put->at.column = unpack_u32(unpack);
    put->at.index = unpack_u32(unpack);
    put->notice = unpack_u32(unpack);
}

void pack_output(struct pack *pack, const struct output *output)
{
    pack_u8(pack, output->outcome == KMP_DONE);
    pack_u32(pack, output->count);
    for (uint32_t i = 0; i < output->count; i++) {
        const struct put *put = &output->items[i];
        pack_u8(pack, put->kind);
        if (put->kind == PUT_NUMBER) {
            pack_number(pack, put);
        } else if (put->kind == PUT_TEXT) {
            pack_u32(pack, put->measure);
            pack_u32(pack, put->row);
            pack_string(pack, put->text);
        } else if (put->kind == PUT_REPORT) {
            pack_report(pack, put);
        }
    }
}

static bool unpack_put(struct put *put, struct unpack *unpack)
{
    put->kind = unpack_u8(unpack);
    switch (put->kind) {
    case PUT_NUMBER:
        unpack_number(put, unpack);
        return true;
    case PUT_TEXT:
        put->measure = unpack_u32(unpack);
        put->row = unpack_u32(unpack);
        put->text = unpack_string(unpack);
        return true;
    case PUT_REPORT:
        unpack_report(put, unpack);
        return true;
    case PUT_WRONG_SETTING:
        return true;
    default:
        return false;
    }
}

bool unpack_output(struct output *out, struct unpack *unpack, struct arena *arena,
                   const struct evidence *evidence)
{
    out->outcome = unpack_u8(unpack) == 1 ? KMP_DONE : KMP_GAVE_UP;
    uint64_t most = output_most_items(evidence);
    out->count = out->room = unpack_count(unpack, most < UINT32_MAX ? (uint32_t)most : UINT32_MAX, 1);
    out->items = arena_take(arena, ((size_t)out->count + 1) * sizeof *out->items);
    if (out->items == NULL)
        return false;
    for (uint32_t i = 0; i < out->count; i++)
        if (!unpack_put(&out->items[i], unpack))
            return false;
    return !unpack->broken;
}
