#pragma once
#include "test/native/exact/value.h"
namespace exact {
inline quad erf(quad x) { return erfq(x); }
inline quad erfc(quad x) { return erfcq(x); }
}
