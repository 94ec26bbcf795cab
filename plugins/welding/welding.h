// SPDX-License-Identifier: Apache-2.0
// welding.h -- what the files of this trade share: the limits read from data, one attempt, one judgement
#ifndef WELDING_H
#define WELDING_H

#include "slots.h"

// ---- Limits, as the data files give them ----

enum { JOINT_BUTT, JOINT_FILLET, JOINT_ANY };
enum { PRODUCT_PLATE, PRODUCT_PIPE, PRODUCT_ANY };
enum { EITHER = 2 }; // of full and partial penetration, of one layer and several
enum { LEVEL_B, LEVEL_C, LEVEL_D, LEVEL_COUNT };
enum { EDITION_2014, EDITION_2023, EDITION_COUNT };
enum thickness_band { BAND_OVER_3, BAND_THIN, BAND_ANY };
enum size { SIZE_HEIGHT, SIZE_DIAMETER, SIZE_LENGTH, SIZE_ANGLE, SIZE_AREA, SIZE_NONE };
enum base { BASE_NONE, BASE_T, BASE_S, BASE_A, BASE_B }; // plate, butt weld, throat, width of the bead

// One number with the way in which it judges.
struct bound {
    kmp_num number;
    bool low, open, verified; // low: not below it; open: the number itself fails
    const char *clause;
};

enum cell { CELL_FORBIDDEN, CELL_PERMITTED, CELL_UNAFFECTED, CELL_BOUND };

// What one level asks: add + factor x base, at most `max`; over a short stretch only where `brief`.
struct ask {
    enum cell cell;
    kmp_num add, factor, max;
    enum base base;
    bool brief;
};

struct iso_row {
    int32_t kind;
    enum thickness_band band;
    int32_t joint, product, penetration, layers; // the last two: 0, 1 or EITHER
    enum size size;
    bool low; // the value may not lie below the limit
    bool edition[EDITION_COUNT], verified[EDITION_COUNT];
    const char *clause;
    struct ask ask[LEVEL_COUNT];
};

// A level of acceptance made of levels: `usual`, but `other` for some kinds.
struct profile {
    const char *id, *clause;
    int32_t usual, other;
    bool kinds[KIND_COUNT_ALL];
    bool verified;
};

enum { MOST_ISO_ROWS = 80, PROFILES = 4, MOST_STEPS = 8, MOST_POSITIONS = 40, MOST_PROCESSES = 12 };

struct iso5817 {
    const char *standard;
    kmp_num thin_from, thin_to, window, brief_length, brief_share;
    struct iso_row rows[MOST_ISO_ROWS];
    uint32_t row_count;
    struct profile profiles[PROFILES];
    uint32_t profile_count;
};

enum d11_bound {
    D11_REINFORCEMENT,
    D11_UNDERCUT,
    D11_UNDERCUT_DEEP,
    D11_UNDERCUT_LENGTH,
    D11_UNDERCUT_THICK,
    D11_UNDERCUT_TENSION,
    D11_UNDERCUT_CYCLIC,
    D11_PORES_25,
    D11_PORES_300,
    D11_PIPING_SIZE,
    D11_PIPING_COUNT,
    D11_UNDERSIZE_SHARE,
    D11_HOURS,
    D11_FORBIDDEN,
    D11_COUNT
};

struct d11 {
    const char *standard, *edition;
    struct bound bounds[D11_COUNT];
    kmp_num thick_from, pore_from, window_undercut, window_short, window_long, window_piping;
    struct {
        kmp_num leg;
        struct bound undersize;
    } steps[MOST_STEPS]; // by rising leg
    uint32_t step_count;
};

enum bend_code { BEND_ISO, BEND_ASME, BEND_AWS, BEND_JIS, BEND_CODES };
enum bend_bound {
    BEND_LARGEST,
    BEND_LARGEST_INCH,
    BEND_CORNER,
    BEND_CORNER_DEFECT,
    BEND_SUM,
    BEND_COUNT_MOST,
    BEND_ANGLE,
    BEND_DEFECT,
    BEND_BOUNDS
};

struct bend_rules {
    const char *standard, *edition;
    struct bound bounds[BEND_BOUNDS];
    bool given[BEND_BOUNDS];
    struct bound sum_above, sum_below; // which sizes enter the sum
};

struct efficiency {
    const char *process;
    kmp_num k;
};

enum qualify_number {
    Q_BUTT_THIN,
    Q_BUTT_THICK,
    Q_BUTT_FACTOR,
    Q_BUTT_LAYERS,
    Q_FILLET_THIN,
    Q_FILLET_FACTOR,
    Q_PIPE_SMALL,
    Q_PIPE_FACTOR,
    Q_PIPE_SHARE,
    Q_PIPE_LEAST,
    Q_CONFIRM_MONTHS,
    Q_A_MONTHS,
    Q_B_MONTHS,
    Q_AWS_MONTHS,
    Q_NUMBERS
};

struct position {
    const char *position, *qualifies, *aws, *aws_qualifies;
    int32_t joint, product;
};

struct aws_thickness {
    kmp_num plate;
    const char *qualifies;
};

struct qualify {
    const char *standard;
    kmp_num numbers[Q_NUMBERS];
    struct position positions[MOST_POSITIONS];
    uint32_t position_count;
    struct aws_thickness aws[MOST_STEPS];
    uint32_t aws_count;
};

struct rules {
    struct iso5817 iso;
    struct d11 d11;
    struct bend_rules bend[BEND_CODES];
    struct efficiency efficiency[MOST_PROCESSES];
    uint32_t efficiency_count;
    struct qualify qualify;
};

// Each reads one data file; false where something in it is missing or not understood.
bool iso5817_open(struct iso5817 *out, const kmp_host *host);
bool d11_open(struct d11 *out, const kmp_host *host);
bool bend_open(struct bend_rules out[BEND_CODES], const kmp_host *host);
bool heat_open(struct rules *out, const kmp_host *host);
bool qualify_open(struct qualify *out, const kmp_host *host);

// Reading aids. A path is "butt/thin_below".
kmp_node node_at(const kmp_host *host, kmp_node from, const char *path);
const char *text_at(const kmp_host *host, kmp_node from, const char *path);
kmp_num number_at(const kmp_host *host, kmp_node from, const char *path);
bool bound_at(struct bound *out, const kmp_host *host, kmp_node from, const char *path);
// Index of the text at a path in `words[count]`; `absent` where nothing stands there, -1 for another text.
int32_t word_at(const kmp_host *host, kmp_node from, const char *path, const char *const *words, uint32_t count,
                int32_t absent);
// Whether an object has no other members than these: a misspelt one must not pass for a missing one.
bool only_members(const kmp_host *host, kmp_node object, const char *const *words, uint32_t count);
int32_t word_index(const char *word, const char *const *words, uint32_t count);
int32_t kind_index(const char *id);

// ---- One attempt ----

struct imperfection {
    int32_t kind; // -1: missing
    kmp_num height, diameter, width, length, at;
    kmp_truth unaffected, outside, girder;
};

struct attempt {
    const struct rules *rules;
    const kmp_desk *desk;
    const kmp_attempt *a;
    const kmp_task *task;
    int32_t edition, joint, product, partial, level;
    const struct profile *profile; // or NULL: `level` for every kind
    bool d11, cyclic, transverse;
    kmp_num t, s, throat, leg, weld_length, layers;
    struct imperfection *rows;
    uint32_t row_count;
};

// False where there is no memory.
bool attempt_read(struct attempt *out, const struct rules *rules, const kmp_desk *desk, const kmp_attempt *a,
                  const kmp_task *task);

const char *setting(const struct attempt *job, const char *id);
bool setting_is(const struct attempt *job, const char *id, const char *value);
// A setting that is a number; absent for "none", and reported at `field` where it is no number.
kmp_num setting_number(const struct attempt *job, const char *id, uint32_t field);
kmp_num number_of(const struct attempt *job, uint32_t field, uint32_t index);
kmp_num cell_number(const struct attempt *job, uint32_t field, uint32_t row, uint32_t column);
kmp_truth cell_flag(const struct attempt *job, uint32_t field, uint32_t row, uint32_t column);
int32_t cell_choice(const struct attempt *job, uint32_t field, uint32_t row, uint32_t column);
bool has_measure(const struct attempt *job, uint32_t measure);
void emit(const struct attempt *job, uint32_t measure, uint32_t row, kmp_num value, const kmp_limit *limit);
void emit_text(const struct attempt *job, uint32_t measure, const char *text);
void report(const struct attempt *job, kmp_severity severity, uint32_t field, uint32_t row, uint32_t notice);

// What came of judging one imperfection: `why` is a notice's index where nothing could be judged.
struct judgement {
    bool judged;
    enum notice why;
    kmp_num value;
    kmp_limit limit;
    char clause[200];
};

void judge_by(struct judgement *out, kmp_num value, const struct bound *bound, const char *standard,
              const char *edition);
// The same without its limit: whatever is there is within.
void judge_permitted(struct judgement *out, kmp_num value, const struct bound *bound, const char *standard,
                     const char *edition);
// Its size where one was entered, else 1: it is there, and that is what is judged.
kmp_num presence(const struct imperfection *row);
void refuse(struct judgement *out, enum notice why);
kmp_truth within(kmp_num value, const kmp_limit *limit);
void bound_limit(kmp_limit *out, const struct bound *bound, const char *standard, const char *edition);

// Judges one row by the standard at hand.
void iso5817_judge(struct judgement *out, const struct attempt *job, const struct imperfection *row);
void d11_judge(struct judgement *out, const struct attempt *job, const struct imperfection *row);

// Each puts out its measures.
void iso5817_measure(const struct attempt *job);
void d11_measure(const struct attempt *job);
void visual_measure(const struct attempt *job);
void heat_measure(const struct attempt *job);
void bend_measure(const struct attempt *job);
void qualify_measure(const struct attempt *job);
void validity_measure(const struct attempt *job);

// ---- Along the weld ----

struct stretch {
    kmp_num at, length;
};

// The rows of a kind as stretches, in scratch; `deeper` leaves out those that are not. `count` is how many;
// NULL where one has no place or length that is known.
struct stretch *stretches_of(const struct attempt *job, int32_t kind, kmp_num deeper, uint32_t *count);
// The largest sum of lengths inside a window that slides along; stretches that overlap add up.
kmp_num worst_length(const struct stretch *stretches, uint32_t count, kmp_num window);
// The largest sum of `length` of the stretches that begin inside a window, both its ends included.
kmp_num worst_points(const struct stretch *points, uint32_t count, kmp_num window);

// ---- Texts ----

enum { NUMBER_TEXT = 48, DATE_TEXT = 11 };

// "12.5"; false where the decimals do not end.
bool number_write(char out[NUMBER_TEXT], kmp_num number);
// Decimal text; absent for anything else.
kmp_num number_read(const char *text);

#endif
