// SPDX-License-Identifier: Apache-2.0
// wrap_jwt.c -- a learner record made anew as a VC-JWT: wrap_jwt KEY PASSPHRASE ISSUER RECORD [JWT...]
//
// The issuer is another one, the proof goes, and each JWT is added to its credentials in an envelope.
// `kompeten` gives out no such thing; others do.
#include <jansson.h>
#include <kompeten/seal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "seal/jwt.h"

static char *read_text(const char *path)
{
    static char text[1 << 20];
    FILE *file = fopen(path, "rb");
    size_t size = file != NULL ? fread(text, 1, sizeof text - 1, file) : 0;
    if (file != NULL)
        fclose(file);
    while (size > 0 && text[size - 1] == '\n')
        size--;
    text[size] = 0;
    return strdup(text);
}

static json_t *envelope(const char *path)
{
    char *jwt = read_text(path);
    json_t *made = json_pack("{s:s,s:s+,s:s}", "@context", "https://www.w3.org/ns/credentials/v2", "id",
                             "data:application/vc+jwt,", jwt, "type", "EnvelopedVerifiableCredential");
    free(jwt);
    return made;
}

int main(int count, char **arguments)
{
    struct arena arena = { 0 };
    struct tape tape;
    kmp_key *key = NULL;
    kmp_text out = { NULL, 0 };
    if (count < 5)
        return 64;
    char *file = read_text(arguments[1]), *phrase = read_text(arguments[2]), *text = read_text(arguments[4]);
    json_t *record = json_loads(text, 0, NULL);
    json_t *inside = json_object_get(json_object_get(record, "credentialSubject"), "verifiableCredential");
    json_object_del(record, "proof");
    json_object_set_new(record, "issuer", json_string(arguments[3]));
    for (int i = 5; i < count; i++)
        json_array_append_new(inside, envelope(arguments[i]));
    char *made = json_dumps(record, JSON_COMPACT);
    bool good = made != NULL && kmp_key_open(&key, file, strlen(file), arguments[1], phrase, NULL) == KMP_OK &&
                tape_read(&tape, &arena, made, strlen(made), "record", NULL) == KMP_OK &&
                jwt_make(&out, &arena, &tape, key, NULL) == KMP_OK;
    if (good)
        puts(out.bytes);
    kmp_text_free(&out);
    kmp_key_close(key);
    json_decref(record);
    free(made);
    free(text);
    free(phrase);
    free(file);
    arena_free(&arena);
    return good ? 0 : 1;
}
