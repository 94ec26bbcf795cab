// SPDX-License-Identifier: Apache-2.0
// verify_bundle.c -- a learner record holds if it does itself and everything in it does, about one and the same
// learner
#include "credential.h"
#include "verify_parts.h"

uint32_t verify_bundled(const struct verifying *v)
{
    uint32_t subject = paper_own(v->tape, v->object, "credentialSubject");
    bool bundle = schema_has_type(v->tape, v->object, "ClrCredential");
    uint32_t inside = bundle ? paper_member(v->tape, subject, "verifiableCredential") : 0;
    bool list = inside != 0 && tape_node(v->tape, inside)->kind == NODE_LIST;
    return list ? tape_first(v->tape, inside) : inside;
}

static bool same_holder(const struct verifying *v, uint32_t item)
{
    uint32_t own = paper_own(v->tape, v->object, "credentialSubject");
    struct text holder = paper_text(v->tape, own, "id");
    struct text other = paper_text(v->tape, paper_own(v->tape, item, "credentialSubject"), "id");
    return holder.bytes == NULL || other.bytes == NULL || text_same(holder, other);
}

static kmp_status verify_one(struct verifying *v, uint32_t item, uint32_t number)
{
    struct verifying one = { .arena = v->arena,
                             .problems = v->problems,
                             .options = v->options,
                             .trust = v->trust,
                             .tape = v->tape,
                             .object = item };
    if (!same_holder(v, item)) {
        tape_say(v->problems, v->tape, item, KMP_ERROR, KMP_CLR_OTHER_HOLDER, "number",
                 arena_printf(v->arena, "%u", (unsigned)number), NULL);
        return KMP_CLR_OTHER_HOLDER;
    }
    kmp_status status = verify_object(&one);
    if (status == KMP_OK)
        status = verify_status(&one);
    return status == KMP_OK ? verify_endorsements(&one) : status;
}

kmp_status verify_bundle(struct verifying *v)
{
    kmp_status worst = KMP_OK;
    uint32_t number = 1;
    for (uint32_t item = verify_bundled(v); item != 0; item = tape_node(v->tape, item)->next, number++) {
        kmp_status status = verify_one(v, item, number);
        worst = worst == KMP_OK ? status : worst;
        v->outcome[CHECK_BUNDLE] = worst == KMP_OK ? OUTCOME_PASSED : OUTCOME_FAILED;
    }
    return worst;
}
