// SPDX-License-Identifier: Apache-2.0
// submission_shape.c -- the submission as a table, one row a key
#include "submission.h"

const char *const purpose_words[] = { "training", "certification", "recertification", "rcc", "rpl", NULL };
const char *const ended_words[] = {
    "completed", "absent", "withdrew", "stopped_for_safety", "interrupted", NULL
};
const char *const recommended_words[] = { "K", "BK", "PL", NULL };

static const char *const role_words[] = { "lead", "second", "observer", NULL };
static const char *const met_words[] = { "not_applicable", NULL };
static const char *const method_words[] = { "L", "TL", "T", NULL };
static const char *const tuk_words[] = { "sewaktu", "tempat_kerja", "mandiri", NULL };
static const char *const agreed_words[] = { "result_seen", "result_refused", "consent", NULL };
static const char *const vatm_words[] = { "yes", "no", "unknown", NULL };

#define SHAPE(title, fields, type)                                                                             \
    {                                                                                                          \
        title, fields, sizeof(fields) / sizeof((fields)[0]), sizeof(struct type)                               \
    }

// clang-format off
#define AT(member) .offset = offsetof(struct candidate, member)
static const struct shape_field candidate_fields[] = {
    { TEXT("issuer"), "who gave the id: a centre, a certification body", .kind = SHAPE_ID, AT(issuer), .required = true },
    { TEXT("id"), "the candidate's number there; never a national identity number", .kind = SHAPE_ID, AT(id), .required = true, .alone = true },
};
const struct shape candidate_shape = SHAPE("Candidate", candidate_fields, candidate);
#undef AT

#define ROW(key, about, its_kind) { TEXT(key), about, .kind = its_kind, .offset = SHAPE_UNKEPT }
static const struct shape_field tuk_fields[] = {
    ROW("code", "registered code of the test place", SHAPE_ID),
    { TEXT("kind"), "kind of test place", .kind = SHAPE_WORD, .words = tuk_words, .offset = SHAPE_UNKEPT },
};
static const struct shape tuk_shape = SHAPE("Test place", tuk_fields, unkept);

static const struct shape_field session_fields[] = {
    ROW("programme", "what was taught", SHAPE_TEXT),
    ROW("batch", "its batch", SHAPE_ID),
    { TEXT("year"), "its year", .kind = SHAPE_INTEGER, .low = 1990, .high = 2200, .offset = SHAPE_UNKEPT },
    ROW("centre", "where", SHAPE_TEXT),
    ROW("schedule_code", "number of the test's schedule", SHAPE_ID),
    { TEXT("tuk"), "the test place", .kind = SHAPE_PART, .shape = &tuk_shape, .offset = SHAPE_UNKEPT },
};
const struct shape session_shape = SHAPE("Session", session_fields, unkept);

#define AT(member) .offset = offsetof(struct pause, member)
static const struct shape_field pause_fields[] = {
    { TEXT("from"), "start of the pause", .kind = SHAPE_TIME, AT(from), .required = true },
    { TEXT("to"), "end of the pause", .kind = SHAPE_TIME, AT(to), .required = true },
    { TEXT("why"), "reason of the pause", .kind = SHAPE_TEXT, AT(why) },
};
static const struct shape pause_shape = SHAPE("Pause", pause_fields, pause);
#undef AT

#define AT(member) .offset = offsetof(struct taken, member)
static const struct shape_field taken_fields[] = {
    { TEXT("from"), "start of the attempt", .kind = SHAPE_TIME, AT(from), .required = true, .alone = true },
    { TEXT("to"), "end of the attempt", .kind = SHAPE_TIME, AT(to), .required = true, .alone = true },
    { TEXT("pauses"), "times that do not count", .kind = SHAPE_LIST, .shape = &pause_shape, .high = 100, AT(pauses) },
    { TEXT("ended"), "how the attempt ended", .kind = SHAPE_WORD, .words = ended_words, AT(ended), .required = true },
};
const struct shape taken_shape = SHAPE("When the attempt was taken", taken_fields, taken);
#undef AT

#define AT(member) .offset = offsetof(struct adjustment, member)
static const struct shape_field adjustment_fields[] = {
    { TEXT("code"), "what was adjusted: extra_time, ...", .kind = SHAPE_ID, AT(code), .required = true },
    { TEXT("extra_time_s"), "extra time in seconds", .kind = SHAPE_INTEGER, .low = 0, .high = 86400, AT(extra_time_s) },
    { TEXT("approved_by"), "who approved it", .kind = SHAPE_TEXT, AT(approved_by) },
};
static const struct shape adjustment_shape = SHAPE("Reasonable adjustment", adjustment_fields, adjustment);
#undef AT

#define AT(member) .offset = offsetof(struct assessor, member)
static const struct shape_field assessor_fields[] = {
    { TEXT("id"), "registration number of the assessor", .kind = SHAPE_ID, AT(id), .required = true },
    { TEXT("role"), "the assessor's part in this attempt", .kind = SHAPE_WORD, .words = role_words, AT(role) },
    { TEXT("trained_candidate"), "whether this assessor taught the candidate", .kind = SHAPE_BOOL, AT(trained_candidate) },
};
const struct shape assessor_shape = SHAPE("Assessor", assessor_fields, assessor);
#undef AT

#define AT(member) .offset = offsetof(struct amount, member)
static const struct shape_field amount_fields[] = {
    { TEXT("value"), "decimal text", .kind = SHAPE_DECIMAL, AT(value), .required = true },
    { TEXT("unit"), "UCUM code", .kind = SHAPE_ID, AT(unit), .required = true },
};
static const struct shape amount_shape = SHAPE("Amount", amount_fields, amount);
#undef AT

#define AT(member) .offset = offsetof(struct instrument, member)
static const struct shape_field instrument_fields[] = {
    { TEXT("id"), "what readings call it", .kind = SHAPE_ID, AT(id), .required = true },
    { TEXT("kind"), "caliper, dial gauge, scale, ...", .kind = SHAPE_TEXT, AT(kind) },
    { TEXT("resolution"), "its smallest step", .kind = SHAPE_OBJECT, .shape = &amount_shape, AT(resolution), .nullable = true },
    { TEXT("calibrated_until"), "last day of its calibration; null: not known", .kind = SHAPE_DATE, AT(calibrated_until), .nullable = true },
};
static const struct shape instrument_shape = SHAPE("Measuring instrument", instrument_fields, instrument);
#undef AT

#define AT(member) .offset = offsetof(struct tick, member)
static const struct shape_field tick_fields[] = {
    { TEXT("criterion"), "id of the criterion in the rubric", .kind = SHAPE_ID, AT(criterion), .required = true },
    { TEXT("assessor"), "id of the assessor", .kind = SHAPE_ID, AT(assessor), .required = true },
    { TEXT("met"), "whether it was met", .kind = SHAPE_TRUTH, .words = met_words, AT(met), .required = true, .alone = true },
};
static const struct shape tick_shape = SHAPE("Tick", tick_fields, tick);
#undef AT

#define AT(member) .offset = offsetof(struct tally, member)
static const struct shape_field tally_fields[] = {
    { TEXT("criterion"), "id of the criterion in the rubric", .kind = SHAPE_ID, AT(criterion), .required = true },
    { TEXT("assessor"), "id of the assessor", .kind = SHAPE_ID, AT(assessor), .required = true },
    { TEXT("count"), "how often", .kind = SHAPE_INTEGER, .low = 0, .high = 1000000, AT(count), .required = true, .alone = true },
};
static const struct shape tally_shape = SHAPE("Count", tally_fields, tally);
#undef AT

#define AT(member) .offset = offsetof(struct mark, member)
static const struct shape_field mark_fields[] = {
    { TEXT("criterion"), "id of the criterion in the rubric", .kind = SHAPE_ID, AT(criterion), .required = true },
    { TEXT("assessor"), "id of the assessor", .kind = SHAPE_ID, AT(assessor), .required = true },
    { TEXT("points"), "decimal text", .kind = SHAPE_DECIMAL, AT(points), .required = true, .alone = true },
};
static const struct shape mark_shape = SHAPE("Mark", mark_fields, mark);
#undef AT

#define AT(member) .offset = offsetof(struct recommendation, member)
static const struct shape_field recommendation_fields[] = {
    { TEXT("assessor"), "id of the assessor", .kind = SHAPE_ID, AT(assessor), .required = true },
    { TEXT("unit"), "code of the unit; left out where the rubric has none", .kind = SHAPE_ID, AT(unit), .nullable = true },
    { TEXT("result"), "competent, not yet, further assessment", .kind = SHAPE_WORD, .words = recommended_words, AT(result), .required = true, .alone = true },
    { TEXT("reason"), "why", .kind = SHAPE_TEXT, AT(reason), .alone = true },
    { TEXT("at"), "when", .kind = SHAPE_TIME, AT(at), .alone = true },
};
static const struct shape recommendation_shape = SHAPE("Recommendation", recommendation_fields, recommendation);
#undef AT

#define VATM(key, about) { TEXT(key), about, .kind = SHAPE_WORD, .words = vatm_words, .offset = SHAPE_UNKEPT }
static const struct shape_field vatm_fields[] = {
    VATM("valid", "it shows what it should show"),
    VATM("authentic", "it is the candidate's own work"),
    VATM("current", "it is recent enough"),
    VATM("sufficient", "it is enough"),
};
static const struct shape vatm_shape = SHAPE("Rules of evidence", vatm_fields, unkept);

#define AT(member) .offset = offsetof(struct attachment, member)
static const struct shape_field attachment_fields[] = {
    { TEXT("sha256"), "of the file", .kind = SHAPE_SHA256, AT(sha256), .required = true, .alone = true },
    { TEXT("file"), "its name", .kind = SHAPE_TEXT, AT(file), .alone = true },
    { TEXT("media"), "its media type", .kind = SHAPE_ID, AT(media) },
    { TEXT("criteria"), "ids of the criteria that it shows", .kind = SHAPE_TEXTS, .high = 200, AT(criteria) },
    { TEXT("method"), "direct, indirect or additional evidence", .kind = SHAPE_WORD, .words = method_words, AT(method) },
    { TEXT("vatm"), "the rules of evidence", .kind = SHAPE_PART, .shape = &vatm_shape, AT(vatm) },
};
static const struct shape attachment_shape = SHAPE("Attachment", attachment_fields, attachment);
#undef AT

#define AT(member) .offset = offsetof(struct agreement, member)
static const struct shape_field agreement_fields[] = {
    { TEXT("role"), "who agreed: candidate, ...", .kind = SHAPE_ID, AT(role), .required = true },
    { TEXT("what"), "to what", .kind = SHAPE_WORD, .words = agreed_words, AT(what), .required = true },
    { TEXT("at"), "when", .kind = SHAPE_TIME, AT(at), .alone = true },
    { TEXT("how"), "on paper, ...", .kind = SHAPE_ID, AT(how) },
    { TEXT("attachment"), "where it is kept: sha256:...", .kind = SHAPE_ID, AT(attachment) },
};
static const struct shape agreement_shape = SHAPE("Agreement", agreement_fields, agreement);
#undef AT

#define AT(member) .offset = offsetof(struct submission, member)
#define LIST(key, about, its_shape, most, member) { TEXT(key), about, .kind = SHAPE_LIST, .shape = its_shape, .high = most, AT(member) }
static const struct shape_field submission_fields[] = {
    { TEXT("submission"), "version of this format", .kind = SHAPE_INTEGER, .low = 1, .high = 1, AT(version), .required = true },
    { TEXT("id"), "what the centre calls this attempt", .kind = SHAPE_ID, AT(id), .required = true, .alone = true },
    { TEXT("rubric"), "id of the rubric, with @version where one is asked for", .kind = SHAPE_ID, AT(rubric), .required = true },
    { TEXT("purpose"), "what the result is for", .kind = SHAPE_WORD, .words = purpose_words, AT(purpose), .required = true },
    { TEXT("candidate"), "who was assessed", .kind = SHAPE_OBJECT, .shape = &candidate_shape, AT(candidate), .required = true },
    { TEXT("session"), "where it belongs", .kind = SHAPE_PART, .shape = &session_shape, AT(session), .nullable = true },
    { TEXT("attempt"), "number of the attempt, from 1", .kind = SHAPE_INTEGER, .low = 1, .high = 1000, AT(attempt), .required = true, .alone = true },
    { TEXT("covers"), "codes of the units; all of the rubric's where left out", .kind = SHAPE_TEXTS, .low = 1, .high = 100, AT(covers) },
    { TEXT("taken"), "when the attempt was taken", .kind = SHAPE_OBJECT, .shape = &taken_shape, AT(taken), .required = true },
    LIST("adjustments", "reasonable adjustments", &adjustment_shape, 50, adjustments),
    LIST("assessors", "who assessed", &assessor_shape, 50, assessors),
    LIST("instruments", "measuring instruments", &instrument_shape, 200, instruments),
    { TEXT("evidence"), "readings by the fields of the rubric's task", .kind = SHAPE_OPEN, AT(evidence) },
    LIST("ticks", "what was seen to be met", &tick_shape, 2000, ticks),
    LIST("counts", "what was counted", &tally_shape, 2000, tallies),
    LIST("marks", "points that an assessor gave", &mark_shape, 2000, marks),
    LIST("recommendations", "what the assessors recommend", &recommendation_shape, 1000, recommendations),
    LIST("attachments", "files that show the work", &attachment_shape, 500, attachments),
    LIST("agreements", "who has seen and agreed to what", &agreement_shape, 100, agreements),
    { TEXT("supersedes"), "hash of an earlier submission that this one replaces", .kind = SHAPE_SHA256, AT(supersedes), .nullable = true },
    { TEXT("supplements"), "hash of an earlier submission that this one completes", .kind = SHAPE_SHA256, AT(supplements), .nullable = true },
    { TEXT("reason"), "why it replaces or completes", .kind = SHAPE_TEXT, AT(reason), .nullable = true },
};
const struct shape submission_shape = SHAPE("Submission", submission_fields, submission);
// clang-format on
