#pragma once
#include "test/native/exact/value.h"
namespace exact {
inline quad lgamma(quad x) { return lgammaq(x); }
}
