// SPDX-License-Identifier: Apache-2.0
// version.h -- the one place where the version stands; CMake and pkg-config read it from here
#ifndef KOMPETEN_VERSION_H
#define KOMPETEN_VERSION_H

#define KMP_VERSION_MAJOR 0
#define KMP_VERSION_MINOR 1
#define KMP_VERSION_PATCH 0
#define KMP_VERSION "0.1.0"

// The plugin line. A plugin and an engine work together only where both carry the same number.
#define KMP_ABI 1

#endif
