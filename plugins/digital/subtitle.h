// SPDX-License-Identifier: Apache-2.0
// subtitle.h -- the captions of an SRT or WebVTT text, read strictly
#ifndef DIGITAL_SUBTITLE_H
#define DIGITAL_SUBTITLE_H

#include <stdbool.h>
#include <stdint.h>

struct cue {
    int64_t start, end; // in milliseconds, end > start
    uint32_t lines, longest,
        points; // lines of text; code points of the longest one and of all, line breaks apart
};

enum subtitle_fault {
    SUBTITLE_READ,
    SUBTITLE_HEADER, // WebVTT without its first line and the blank line after its head
    SUBTITLE_INDEX,  // SRT: captions are numbered 1, 2, 3 ...
    SUBTITLE_TIME,   // no line such as 00:00:01,000 --> 00:00:02,500
    SUBTITLE_ORDER,  // the end does not lie after the start
    SUBTITLE_EMPTY,  // a caption without text
    SUBTITLE_MARKUP  // tags such as <i> or {\an8}: they are no characters to read
};

// How many cues `text` can have at most.
uint32_t subtitle_room(const char *text);

// Reads all cues into `cues`, which has room for subtitle_room(text), and their number into `count`. Text that
// begins with "WEBVTT" is WebVTT, else SRT. Stops at the first fault.
enum subtitle_fault subtitle_read(struct cue *cues, uint32_t *count, const char *text);

#endif
