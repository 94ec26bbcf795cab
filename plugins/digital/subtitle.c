// SPDX-License-Identifier: Apache-2.0
// subtitle.c -- the captions of an SRT or WebVTT text, read strictly
#include "subtitle.h"

#include <string.h>

#include "digital.h"

struct line {
    const char *bytes;
    size_t size;
};

// The line at *at, which moves behind its break ("\n" or "\r\n"); false at the end of the text.
static bool next_line(struct line *out, const char **at)
{
    if (**at == '\0')
        return false;
    size_t size = strcspn(*at, "\n");
    *out = (struct line){ *at, size };
    *at += size + ((*at)[size] == '\n');
    if (size > 0 && out->bytes[size - 1] == '\r')
        out->size--;
    return true;
}

static bool begins(const struct line *line, const char *word)
{
    size_t size = strlen(word);
    return line->size >= size && memcmp(line->bytes, word, size) == 0;
}

// The word alone, or followed by white space.
static bool headed(const struct line *line, const char *word)
{
    size_t size = strlen(word);
    return begins(line, word) && (line->size == size || line->bytes[size] == ' ' || line->bytes[size] == '\t');
}

static bool contains(const struct line *line, const char *word)
{
    size_t size = strlen(word);
    for (size_t i = 0; i + size <= line->size; i++)
        if (memcmp(line->bytes + i, word, size) == 0)
            return true;
    return false;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool take(struct line *line, const char *word)
{
    if (!begins(line, word))
        return false;
    line->bytes += strlen(word);
    line->size -= strlen(word);
    return true;
}

// `least` to `most` digits whose value is below `below`.
static bool take_digits(int64_t *out, struct line *line, size_t least, size_t most, int64_t below)
{
    size_t size = 0;
    *out = 0;
    for (; size < line->size && size < most && is_digit(line->bytes[size]); size++)
        *out = *out * 10 + (line->bytes[size] - '0');
    line->bytes += size;
    line->size -= size;
    return size >= least && *out < below;
}

static bool seconds_of(int64_t *out, struct line *line, int64_t minutes_so_far, const char *point)
{
    int64_t seconds, thousandths;
    if (!take_digits(&seconds, line, 2, 2, 60) || !take(line, point) ||
        !take_digits(&thousandths, line, 3, 3, 1000))
        return false;
    *out = (minutes_so_far * 60 + seconds) * 1000 + thousandths;
    return true;
}

// SRT: HH:MM:SS,mmm.
static bool take_srt_time(int64_t *out, struct line *line)
{
    int64_t hours, minutes;
    return take_digits(&hours, line, 2, 2, 100) && take(line, ":") && take_digits(&minutes, line, 2, 2, 60) &&
           take(line, ":") && seconds_of(out, line, hours * 60 + minutes, ",");
}

// WebVTT: [HH:]MM:SS.mmm with two or more digits of hours.
static bool take_vtt_time(int64_t *out, struct line *line)
{
    int64_t first, minutes;
    struct line whole = *line;
    if (take_digits(&first, line, 2, 6, 1000000) && take(line, ":") && take_digits(&minutes, line, 2, 2, 60) &&
        take(line, ":"))
        return seconds_of(out, line, first * 60 + minutes, ".");
    *line = whole;
    return take_digits(&minutes, line, 2, 2, 60) && take(line, ":") && seconds_of(out, line, minutes, ".");
}

static enum subtitle_fault read_times(struct cue *cue, struct line line, bool vtt)
{
    bool (*take_time)(int64_t *, struct line *) = vtt ? take_vtt_time : take_srt_time;
    if (!take_time(&cue->start, &line) || !take(&line, " --> ") || !take_time(&cue->end, &line))
        return SUBTITLE_TIME;
    bool settings = vtt && line.size > 0 && (line.bytes[0] == ' ' || line.bytes[0] == '\t');
    if (line.size > 0 && !settings)
        return SUBTITLE_TIME;
    return cue->end > cue->start ? SUBTITLE_READ : SUBTITLE_ORDER;
}

// A tag of SRT or WebVTT, an override such as {\an8}, a character reference such as &amp;.
static bool has_markup(const struct line *line)
{
    for (size_t i = 0; i + 1 < line->size; i++) {
        char c = line->bytes[i], next = line->bytes[i + 1];
        bool letter = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
        if ((c == '<' && (letter || next == '/' || is_digit(next))) || (c == '{' && next == '\\'))
            return true;
        if (c == '&' && (letter || next == '#') && memchr(line->bytes + i, ';', line->size - i) != NULL)
            return true;
    }
    return false;
}

static enum subtitle_fault read_text(struct cue *cue, const char **at)
{
    struct line line;
    while (next_line(&line, at) && line.size > 0) {
        if (has_markup(&line))
            return SUBTITLE_MARKUP;
        uint32_t points = text_points(line.bytes, line.size);
        cue->lines++;
        cue->points += points;
        cue->longest = points > cue->longest ? points : cue->longest;
    }
    return cue->points > 0 ? SUBTITLE_READ : SUBTITLE_EMPTY;
}

// The line that ends the block's head: the times. SRT has a number above it, WebVTT may have a name.
static enum subtitle_fault read_head(struct cue *cue, struct line line, const char **at, bool vtt,
                                     uint32_t number)
{
    if (!vtt) {
        int64_t index;
        bool plain = line.size > 0 && line.bytes[0] != '0';
        if (!plain || !take_digits(&index, &line, 1, 9, INT64_MAX) || line.size > 0 || index != number)
            return SUBTITLE_INDEX;
    }
    if ((!vtt || !contains(&line, "-->")) && !next_line(&line, at))
        return SUBTITLE_TIME;
    return read_times(cue, line, vtt);
}

static void skip_block(const char **at)
{
    struct line line;
    while (next_line(&line, at) && line.size > 0)
        continue;
}

static bool is_comment(const struct line *line)
{
    return headed(line, "NOTE") || headed(line, "STYLE") || headed(line, "REGION");
}

static const char *behind_byte_order_mark(const char *text)
{
    return strncmp(text, "\xEF\xBB\xBF", 3) == 0 ? text + 3 : text;
}

static enum subtitle_fault read_vtt_header(const char **at)
{
    struct line line = { *at, 0 };
    if (!next_line(&line, at) || !headed(&line, "WEBVTT"))
        return SUBTITLE_HEADER;
    while (next_line(&line, at) && line.size > 0)
        if (contains(&line, "-->"))
            return SUBTITLE_HEADER;
    return SUBTITLE_READ;
}

uint32_t subtitle_room(const char *text)
{
    uint32_t room = 1;
    for (const char *at = strstr(text, "-->"); at != NULL; at = strstr(at + 3, "-->"))
        room++;
    return room;
}

enum subtitle_fault subtitle_read(struct cue *cues, uint32_t *count, const char *text)
{
    const char *at = behind_byte_order_mark(text);
    bool vtt = strncmp(at, "WEBVTT", 6) == 0;
    enum subtitle_fault fault = vtt ? read_vtt_header(&at) : SUBTITLE_READ;
    struct line line;
    *count = 0;
    while (fault == SUBTITLE_READ && next_line(&line, &at)) {
        if (line.size == 0)
            continue;
        if (vtt && is_comment(&line)) {
            skip_block(&at);
            continue;
        }
        struct cue *cue = &cues[*count];
        *cue = (struct cue){ 0 };
        fault = read_head(cue, line, &at, vtt, *count + 1);
        if (fault == SUBTITLE_READ)
            fault = read_text(cue, &at);
        *count += fault == SUBTITLE_READ;
    }
    return fault;
}
