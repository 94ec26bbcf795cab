// SPDX-License-Identifier: Apache-2.0
// examples.c -- evidence with the measures that it must give
#include "barista.h"

#include <kompeten/ext/examples.h>

static const kmp_example examples[] = {
    { "espresso_set", "two shots of 18 g, 36 g and 9.5 % give a yield of 19 %", "{\"profile\":\"wbc\"}",
      "{\"shots_counted\":2,\"shots\":[{\"dose\":\"18\",\"beverage_mass\":\"36\",\"time\":\"27.0\",\"tds\":\"9.5\"},"
      "{\"dose\":\"18\",\"beverage_mass\":\"36\",\"time\":\"24.0\",\"tds\":\"9.5\"}]}",
      "{\"extraction_yield\":[\"19\",\"19\"],\"brew_ratio\":[\"2\",\"2\"],\"shot_time_spread\":\"3\"}" },
    { "filter_brew", "15 g, 220 g and 1.30 % give a yield of 19.07 %", "{\"profile\":\"sca\"}",
      "{\"dose\":\"15\",\"water\":\"250\",\"beverage_mass\":\"220\",\"tds\":\"1.30\"}",
      "{\"extraction_yield\":\"286/15\",\"coffee_to_water\":\"60\",\"tds\":\"1.3\"}" },
    { "milk_drinks", "a drink that breaks the specification is not counted", NULL,
      "{\"drinks_counted\":2,\"drinks\":[{\"kind\":\"cappuccino\",\"temperature\":\"60\",\"foam_depth\":\"12\",\"to_spec\":true},"
      "{\"kind\":\"latte\",\"temperature\":\"62\",\"to_spec\":false}],\"service_time\":\"120\"}",
      "{\"milk_temperature\":[\"60\",\"62\"],\"cappuccino_foam\":\"12\",\"drinks_to_spec\":\"1\","
      "\"service_speed\":\"0.5\"}" },
    { "competition_round", "waste counts by the gram begun and overtime by the second completed", NULL,
      "{\"shots_counted\":2,\"shots\":[{\"drink\":\"espresso\",\"time\":\"25.0\"},{\"drink\":\"espresso\",\"time\":\"28.1\"}],"
      "\"waste_espresso\":\"0.1\",\"presentation_time\":\"912.9\"}",
      "{\"espresso_time_spread\":\"3.1\",\"espresso_waste_score\":\"5\",\"presentation_time\":\"912.9\","
      "\"overtime_penalty\":\"12\"}" },
};

const struct kmp_examples barista_examples = { examples, KMP_COUNT_OF(examples) };
