// SPDX-License-Identifier: Apache-2.0
// trust.c -- the trust list as a table
#include "trust.h"

#define SHAPE(title, fields, type)                                                                             \
    {                                                                                                          \
        title, fields, sizeof(fields) / sizeof((fields)[0]), sizeof(struct type)                               \
    }

// clang-format off
#define AT(member) .offset = offsetof(struct trusted, member)
static const struct shape_field trusted_fields[] = {
    { TEXT("id"), "the issuer's DID", .kind = SHAPE_TEXT, AT(id), .required = true },
    { TEXT("name"), "its name", .kind = SHAPE_TEXT, AT(name), .nullable = true },
    { TEXT("keys"), "its keys, those that are retired too", .kind = SHAPE_LIST, .shape = &public_key_shape, .low = 1, .high = 200, AT(keys), .required = true },
};
static const struct shape trusted_shape = SHAPE("Trusted issuer", trusted_fields, trusted);
#undef AT

#define AT(member) .offset = offsetof(struct trust, member)
static const struct shape_field trust_fields[] = {
    { TEXT("trust"), "version of this format", .kind = SHAPE_INTEGER, .low = 1, .high = 1, AT(version), .required = true },
    { TEXT("issuers"), "who is believed", .kind = SHAPE_LIST, .shape = &trusted_shape, .high = 10000, AT(issuers), .required = true },
};
static const struct shape trust_shape = SHAPE("Trust list", trust_fields, trust);
#undef AT
// clang-format on

kmp_status trust_read(struct trust *out, struct arena *arena, kmp_text text, kmp_problems *problems)
{
    struct tape tape;
    *out = (struct trust){ .version = 0 };
    kmp_status status = tape_read(&tape, arena, text.bytes, text.size, "trust list", problems);
    if (status == KMP_OK)
        status = shape_read(out, &trust_shape, arena, &tape, 0, problems);
    struct trusted *issuers = out->issuers.items;
    for (uint32_t i = 0; i < out->issuers.count && status == KMP_OK; i++) {
        struct public_key *keys = issuers[i].keys.items;
        for (uint32_t k = 0; k < issuers[i].keys.count && status == KMP_OK; k++)
            status = public_key_settle(&keys[k], arena, &tape, problems);
    }
    return status;
}

const struct trusted *trust_find(const struct trust *trust, struct text issuer)
{
    const struct trusted *issuers = trust->issuers.items;
    for (uint32_t i = 0; i < trust->issuers.count; i++)
        if (text_same(issuers[i].id, issuer))
            return &issuers[i];
    return NULL;
}

const struct public_key *trust_key(const struct trusted *issuer, struct text id)
{
    const struct public_key *keys = issuer->keys.items;
    for (uint32_t i = 0; i < issuer->keys.count; i++)
        if (text_same(keys[i].id, id))
            return &keys[i];
    return NULL;
}
