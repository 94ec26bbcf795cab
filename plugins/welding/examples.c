// SPDX-License-Identifier: Apache-2.0
// examples.c -- "kompeten.examples/1": evidence with the measures that it must give
#include "examples.h"

#include <kompeten/ext/examples.h>
#include <string.h>

#include "welding.h"

// clang-format off
static const kmp_example items[] = {
    { "smaw_plate", "undercut of 0.40 mm on 10 mm plate is level B's limit of 0.5 mm and within it",
      "{\"level\":\"B\"}",
      "{\"thickness\":\"10\",\"imperfections_counted\":1,\"imperfections\":[{\"kind\":\"undercut\",\"height\":\"0.40\"}]}",
      "{\"imperfection\":[\"0.4\"],\"smallest_margin\":\"0.2\"}" },
    { "smaw_plate", "arc energy and heat input of a run at 25 V, 120 A and 150 mm/min", NULL,
      "{\"runs_counted\":1,\"runs\":[{\"voltage\":\"25\",\"current\":\"120\",\"length\":\"150\",\"arc_time\":\"60\"}]}",
      "{\"travel_speed\":[\"150\"],\"arc_energy\":[\"1.2\"],\"heat_input\":[\"0.96\"]}" },
    { "gtaw", "heat input of TIG at 12 V, 110 A and 80 mm/min", NULL,
      "{\"runs_counted\":1,\"runs\":[{\"voltage\":\"12\",\"current\":\"110\",\"length\":\"80\",\"arc_time\":\"60\"}]}",
      "{\"arc_energy\":[\"0.99\"],\"heat_input\":[\"0.594\"]}" },
    { "fcaw_groove", "heat input of FCAW at 24 V, 180 A and 250 mm/min", NULL,
      "{\"runs_counted\":1,\"runs\":[{\"voltage\":\"24\",\"current\":\"180\",\"length\":\"250\",\"arc_time\":\"60\"}]}",
      "{\"arc_energy\":[\"1.0368\"],\"heat_input\":[\"0.82944\"]}" },
    { "fcaw_groove", "nothing found and said so: full margin, and all sums are 0",
      "{\"code\":\"d1_1_static\"}",
      "{\"thickness\":\"12\",\"imperfections\":[],\"inspected_none_found\":true}",
      "{\"smallest_margin\":\"1\",\"pores_worst_25\":\"0\",\"pores_worst_300\":\"0\",\"undercut_worst_300\":\"0\"}" },
    { "fcaw_groove", "pores of 4, 4 and 3 mm within exactly 25 mm add up to 11 mm",
      "{\"code\":\"d1_1_static\"}",
      "{\"thickness\":\"12\",\"imperfections_counted\":3,\"imperfections\":[{\"kind\":\"surface_pore\",\"diameter\":\"4\",\"at\":\"10\"},"
      "{\"kind\":\"surface_pore\",\"diameter\":\"4\",\"at\":\"20\"},"
      "{\"kind\":\"surface_pore\",\"diameter\":\"3\",\"at\":\"35\"}]}",
      "{\"imperfection\":[\"4\",\"4\",\"3\"],\"pores_worst_25\":\"11\",\"pores_worst_300\":\"11\"}" },
    { "smaw_plate", "designation and range by rule of a 12 mm butt weld in three layers, tested on 31 August",
      "{\"filler_type\":\"B\",\"details\":\"ss nb\"}",
      "{\"thickness\":\"12\",\"weld_thickness\":\"12\",\"layers\":3,\"test_date\":\"2026-08-31\"}",
      "{\"designation\":\"ISO 9606-1 111 P BW FM1 B s12 PF ss nb\",\"qualified_position\":\"PA, PF\","
      "\"qualified_thickness\":\">=3 mm\",\"confirm_by\":\"2027-02-28\",\"revalidate_by\":\"2029-08-31\","
      "\"valid_until\":\"2027-02-28\"}" },
    { "gtaw", "an undersize fillet over a fifth of its length, by AWS D1.1",
      "{\"code\":\"d1_1_static\",\"joint\":\"FW\",\"position\":\"PB\"}",
      "{\"thickness\":\"8\",\"leg\":\"6\",\"weld_length\":\"200\",\"imperfections_counted\":1,"
      "\"imperfections\":[{\"kind\":\"fillet_undersize\",\"height\":\"2.5\",\"length\":\"40\",\"at\":\"0\",\"at_girder_end\":false}]}",
      "{\"imperfection\":[\"2.5\"],\"undersize_share\":\"20\",\"piping_worst_100\":\"0\"}" },
    { "smaw_plate", "bend test by WES 8101: a blowhole that joins a crack counts in its length and not in the count",
      "{\"bend_code\":\"wes_8101\"}",
      "{\"bends_counted\":2,\"bends\":[{\"kind\":\"crack\",\"specimen\":1,\"size\":\"2\",\"in_haz\":false},"
      "{\"kind\":\"blowhole\",\"specimen\":1,\"size\":\"1\",\"joined_to\":1}]}",
      "{\"bend\":[\"3\",\"1\"],\"bend_sum\":\"3\",\"bend_count\":\"1\"}" },
};
// clang-format on

static const kmp_examples examples = { items, KMP_COUNT_OF(items) };

const void *welding_extension(const char *id)
{
    return strcmp(id, KMP_EXT_EXAMPLES) == 0 ? &examples : NULL;
}
