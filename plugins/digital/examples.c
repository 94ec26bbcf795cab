// SPDX-License-Identifier: Apache-2.0
// examples.c -- "kompeten.examples/1": evidence with the measures that it must give
#include <kompeten/ext/examples.h>
#include <string.h>

#include "digital.h"

#define COLOUR(front, back, opacity)                                                                           \
    "{\"name\":\"x\",\"foreground\":\"" front "\",\"background\":\"" back "\",\"opacity\":\"" opacity          \
    "\",\"use\":\"non_text\"}"

static const kmp_example items[] = {
    { "short_video", "One caption of 53 characters in 2.5 s is read at 21.2 characters per second", NULL,
      "{\"captions\":\"1\\n00:00:00,000 --> 00:00:02,500\\n"
      "Bersihkan permukaan rotor sebelum mengukur ketebalan.\\n\"}",
      "{\"caption_faults\":\"0\",\"caption_line\":\"53\",\"caption_speed\":\"21.2\",\"caption_gap\":null}" },
    { "short_video", "A caption numbered 2 comes first: the file is not read", NULL,
      "{\"captions\":\"2\\n00:00:00,000 --> 00:00:02,500\\nHalo\\n\"}",
      "{\"caption_faults\":\"1\",\"caption_line\":null}" },
    { "short_video", "Gain to a target and the peak after it", "{\"loudness_target\":\"youtube\"}",
      "{\"loudness\":\"-18.5\",\"true_peak\":\"-3\"}",
      "{\"loudness\":\"-18.5\",\"gain_needed\":\"4.5\",\"peak_after_gain\":\"1.5\"}" },
    { "short_video", "Contrast, also of a translucent foreground", NULL,
      "{\"colours_counted\":3,\"colours\":[" COLOUR("#000", "#fff", "1") "," COLOUR(
          "#777777", "#FFFFFF", "1") "," COLOUR("#000000", "#FFFFFF", "0.3") "]}",
      "{\"contrast\":[\"21\",\"4.478089454\",\"2.108482796\"]}" },
    { "short_video", "A vertical frame and its bits per pixel", NULL,
      "{\"width\":1080,\"height\":1920,\"frame_rate\":\"30\",\"bit_rate\":\"8000\"}",
      "{\"aspect\":\"0.5625\",\"bits_per_pixel\":\"125/972\"}" },
    { "campaign_posts", "A rate without a denominator is no number", "{\"engagement_base\":\"reach\"}",
      "{\"posts_counted\":2,\"posts\":[{\"name\":\"a\",\"text\":\"Halo.\",\"likes\":3,\"comments\":1,"
      "\"shares\":0,\"saves\":1,"
      "\"reach\":0},"
      "{\"name\":\"b\",\"text\":\"Halo.\",\"likes\":3,\"comments\":1,\"shares\":0,\"saves\":1,\"reach\":200}]}",
      "{\"engagement_rate\":[null,\"2.5\"]}" },
};

static const kmp_examples examples = { items, KMP_COUNT_OF(items) };

const void *digital_extension(const char *id)
{
    return strcmp(id, KMP_EXT_EXAMPLES) == 0 ? &examples : NULL;
}
