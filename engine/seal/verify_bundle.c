// SPDX-License-Identifier: Apache-2.0
// verify_bundle.c -- a learner record holds if it does itself and everything in it does, about one and the same
// learner
#include "credential.h"
#include "verify_parts.h"

// ---- what is inside ----

static kmp_status say_envelope(struct verifying *v, uint32_t node, kmp_problems *problems)
{
    tape_say(problems, v->tape, node, KMP_ERROR, KMP_CREDENTIAL_MEMBER, "type", "EnvelopedVerifiableCredential",
             "member", "id", "expected", "data:application/vc+jwt,...", NULL);
    return KMP_CREDENTIAL_MEMBER;
}

static kmp_status open_envelope(struct inside *out, struct verifying *v, struct text text,
                                kmp_problems *problems)
{
    struct tape *tape = arena_alloc(v->arena, sizeof *tape);
    struct jwt *jwt = arena_alloc(v->arena, sizeof *jwt);
    if (tape == NULL || jwt == NULL)
        return KMP_NO_MEMORY;
    kmp_status status = text.bytes != NULL ? verify_open(tape, jwt, v->arena, text, "envelope", problems)
                                           : say_envelope(v, out->node, problems);
    if (status == KMP_OK)
        *out = (struct inside){ out->node, tape, 0, jwt, KMP_OK };
    return status;
}

kmp_status verify_find_inside(struct verifying *v)
{
    struct bundle bundle;
    struct text text;
    if (!bundle_read(&bundle, v->arena, v->tape, v->object))
        return KMP_NO_MEMORY;
    v->inside = arena_array(v->arena, (size_t)bundle.count + 1, sizeof *v->inside);
    if (v->inside == NULL)
        return KMP_NO_MEMORY;
    for (; v->inside_count < bundle.count; v->inside_count++) {
        struct inside *one = &v->inside[v->inside_count];
        *one = (struct inside){ bundle.items[v->inside_count], v->tape, bundle.items[v->inside_count], NULL,
                                KMP_OK };
        if (bundle_envelope(&text, v->tape, one->node))
            one->status = open_envelope(one, v, text, NULL);
        if (one->status == KMP_NO_MEMORY)
            return KMP_NO_MEMORY;
    }
    return KMP_OK;
}

// ---- what is asked of it ----

static kmp_status refuse(struct verifying *v, uint32_t index, kmp_status status)
{
    tape_say(v->problems, v->tape, v->inside[index].node, KMP_ERROR, status, "number",
             arena_printf(v->arena, "%u", (unsigned)index + 1), NULL);
    return status;
}

static bool same_holder(const struct verifying *v, const struct inside *inside)
{
    uint32_t own = paper_own(v->tape, v->object, "credentialSubject");
    uint32_t others = paper_own(inside->tape, inside->object, "credentialSubject");
    struct text holder = paper_text(v->tape, own, "id"), other = paper_text(inside->tape, others, "id");
    return holder.bytes == NULL || other.bytes == NULL || text_same(holder, other);
}

static kmp_status verify_one(struct verifying *v, uint32_t index)
{
    struct inside *inside = &v->inside[index];
    struct text text;
    if (inside->status != KMP_OK) { // opened again, so that it is said why it cannot be
        bundle_envelope(&text, v->tape, inside->node);
        return open_envelope(inside, v, text, v->problems);
    }
    if (schema_has_type(inside->tape, inside->object, "ClrCredential"))
        return refuse(v, index, KMP_CLR_NO_BADGE); // what is in that one would be asked by nobody
    if (!same_holder(v, inside))
        return refuse(v, index, KMP_CLR_OTHER_HOLDER);
    struct verifying one = { .arena = v->arena,
                             .problems = v->problems,
                             .options = v->options,
                             .trust = v->trust,
                             .tape = inside->tape,
                             .object = inside->object,
                             .jwt = inside->jwt };
    kmp_status status = verify_object(&one);
    if (status == KMP_OK)
        status = verify_status(&one);
    if (one.outcome[CHECK_STATUS] > v->outcome[CHECK_STATUS])
        v->outcome[CHECK_STATUS] = one.outcome[CHECK_STATUS];
    return status == KMP_OK ? verify_endorsements(&one) : status;
}

kmp_status verify_bundle(struct verifying *v)
{
    kmp_status worst = KMP_OK;
    for (uint32_t i = 0; i < v->inside_count; i++) {
        kmp_status status = verify_one(v, i);
        worst = worst == KMP_OK ? status : worst;
        v->outcome[CHECK_BUNDLE] = worst == KMP_OK ? OUTCOME_PASSED : OUTCOME_FAILED;
    }
    return worst;
}
