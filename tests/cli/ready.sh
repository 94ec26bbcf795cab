#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# ready.sh -- every reading that something measured hangs on is asked for, with its limits, whatever trade it is
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"
unset KOMPETEN_RUBRIC_PATH
printf 'issuer,id,name\nbpvp-uji,A-1,Ani Uji\n' >people.csv

# asks WANT RUBRIC READING...: a class of the rubric asks for an instrument of each reading, and of no other.
asks() {
    want=$1 rubric=$2 class=$(echo "$2" | tr / _)
    shift 2
    trade=${rubric%%/*}
    case $rubric in public-speaking/* | electrical/*) ;; *)
        [ -e "$KOMPETEN_BUILD/plugins/$trade.so" ] || { echo "not built: $trade"; return; } ;;
    esac
    expect 0 class new --rubric "$rubric" --people people.csv --on 27/11/2026 --zone WITA --assessors MET.1 --to "$class"
    expect "$want" ready "$class"
    [ "$(grep -c 'no instrument is listed' err)" = $# ] || fail "$rubric: not $# readings are asked for"
    for reading in "$@"; do
        grep -qF "listed that reads $reading" err || fail "$rubric: nothing reads $reading"
    done
}

# What does not come out in the middle of the ranges: a bearing with play, a maker who asks for more readings, a rubric
# that refuses readings without an instrument, a rule of the rubric's own, the wet test of a cylinder that is low.
asks 1 automotive/brake-service 'disc (thickness ≥ 26 mm; variation ≤ 0.015 mm)' 'dial (runout ≤ 0.1 mm)' 'end_play (' 'bolts.audit (torque '
asks 1 automotive/brake-disc-epica 'disc (variation ≤ 0.03 mm)' 'dial (runout ≤ 0.06 mm)' 'end_play (' 'scoring (scoring ≤ 0.4 mm)'
asks 1 automotive/engine-tune-up 'cylinders.dry (diagnosis = 0)' 'cylinders.wet (diagnosis' 'battery_voltage (charge ≥ 75 %)' \
    'charging_voltage (charging 13.7..14.7 V)' 'cable_drop (cable ≤ 0.2 V)' 'ground_drop (ground ≤ 0.1 V)' 'co (co ' 'hc (hc '
asks 1 automotive/wheel-alignment 'camber_left (camber_left -1.5..0.5 deg; cross_camber ≤ 0.5 deg)' camber_right caster_left \
    caster_right 'toe_left (toe -0.2..0.2 deg)' 'toe_right (' 'rear_toe_left (thrust ' 'rear_toe_right ('
asks 1 barista/espresso-set 'shots.dose (dose 18..20 g; yield 18..22 %)' 'shots.beverage_mass (yield' 'shots.beverage_volume' \
    'shots.time (time 20..35 s; spread ≤ 5 s)' 'shots.tds (yield 18..22 %)'
asks 1 barista/competition-round 'shots.time (espresso_times ≤ 3 s; milk_times ≤ 3 s; signature_times ≤ 3 s)' waste_espresso \
    waste_milk waste_signature 'presentation_time (overtime)'
asks 1 welding/smaw-3g-plate 'thickness (imperfections)' weld_thickness imperfections.height imperfections.diameter imperfections.width
asks 1 welding/fcaw-3g-structural 'thickness (imperfections' imperfections.height 'imperfections.diameter (' imperfections.length \
    'imperfections.at (pores_25 ≤ 10 mm; pores_300 ≤ 20 mm)' 'bends.size (bend ≤ 3, ≤ 6 mm; bend_sum ≤ 10 mm)'
asks 1 digital/short-video 'loudness (loudness -17..-11 dB)' 'true_peak (peak ≤ -1 dB)'
asks 0 public-speaking/five-minutes
says out '^nothing in this rubric is read off an instrument$'
asks 0 electrical/house-circuit
