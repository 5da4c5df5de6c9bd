// NVRTC, which compiles kernels at run time, has no headers of the system. In this folder is, under their
// names, what the kernels' headers need of them; other compilers never look here.

#pragma once

#define __builtin_memcpy memcpy

typedef signed char int8_t;
typedef unsigned char uint8_t;
typedef short int16_t;
typedef unsigned short uint16_t;
typedef int int32_t;
typedef unsigned int uint32_t;
typedef long int64_t;
typedef unsigned long uint64_t;
typedef unsigned long uintptr_t;

#define INT32_MAX 2147483647
#define UINT32_MAX 4294967295u
