// Finds LAPACK in the BLAS library.

#include "native/cpu/lapack.h"

#include <stdio.h>

#include "native/cpu/blas.h"

namespace fluxion {

namespace {

template <class T> constexpr char letter = 's';
template <> constexpr char letter<double> = 'd';

// `potrf` is spotrf_ or dpotrf_ to the linker.
template <class T, class Fn> bool find(const char* name, Fn& fn) {
  char symbol[16];
  snprintf(symbol, sizeof symbol, "%c%s_", letter<T>, name);
  fn = reinterpret_cast<Fn>(blas_symbol(symbol));
  return fn != nullptr;
}

template <class T> const Lapack<T>* load() {
  static Lapack<T> all;
  const bool complete = find<T>("potrf", all.potrf) && find<T>("getrf", all.getrf) &&
                        find<T>("getrs", all.getrs) && find<T>("getri", all.getri) &&
                        find<T>("trsm", all.trsm) && find<T>("geqrf", all.geqrf) &&
                        find<T>("orgqr", all.orgqr) && find<T>("gesdd", all.gesdd) &&
                        find<T>("syevd", all.syevd) && find<T>("gels", all.gels) &&
                        find<T>("gelsy", all.gelsy) && find<T>("gelsd", all.gelsd) &&
                        find<T>("gelss", all.gelss);
  return complete ? &all : nullptr;
}

}  // namespace

template <class T> const Lapack<T>* lapack() {
  static const Lapack<T>* const found = load<T>();
  return found;
}

template const Lapack<float>* lapack<float>();
template const Lapack<double>* lapack<double>();

}  // namespace fluxion
