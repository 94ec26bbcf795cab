// SPDX-License-Identifier: Apache-2.0
// class.h -- a class opened on the engine's rubrics, for the files of engine/ that work on one
#ifndef KOMPETEN_ENGINE_CLASS_H
#define KOMPETEN_ENGINE_CLASS_H

#include "../day/day.h"
#include "../engine.h"

// Opens the class of a folder: session, people, rubric, instruments, submissions. class_close ends it whatever
// comes out.
kmp_status class_open(struct day *day, const kmp_folder *folder, kmp_engine *engine, kmp_problems *problems);
// Takes the changes over into `folder` where the status is KMP_OK and the folder is not NULL; gives the status.
kmp_status class_close(struct day *day, kmp_folder *folder, kmp_status status);

// hangs.c: what is judged by each reading of a gauge, found out by scoring attempts that nobody made at
// several points of the plausible ranges, and again without the reading.
kmp_status class_hangs(struct gauged *gauged, uint32_t count, struct day *day, kmp_engine *engine);

#endif
