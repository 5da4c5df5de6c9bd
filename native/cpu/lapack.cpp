// Finds LAPACK in the BLAS library.

#include "native/cpu/lapack.h"

#include <stdio.h>

#include "native/cpu/blas.h"

namespace fluxion {

namespace {

template <class T> constexpr char letter = 's';
template <> constexpr char letter<double> = 'd';
template <> constexpr char letter<Complex<float>> = 'c';
template <> constexpr char letter<Complex<double>> = 'z';

// `potrf` is spotrf_, dpotrf_, cpotrf_ or zpotrf_ to the linker.
template <class T, class Fn> bool find(const char* name, Fn& fn) {
  char symbol[16];
  snprintf(symbol, sizeof symbol, "%c%s_", letter<T>, name);
  fn = reinterpret_cast<Fn>(blas_symbol(symbol));
  return fn != nullptr;
}

template <class T> bool find_alike(LapackAlike<T>& all) {
  return find<T>("potrf", all.potrf) && find<T>("getrf", all.getrf) && find<T>("getrs", all.getrs) &&
         find<T>("getri", all.getri) && find<T>("trsm", all.trsm) && find<T>("geqrf", all.geqrf) &&
         find<T>(is_complex<T> ? "ungqr" : "orgqr", all.orgqr) && find<T>("gels", all.gels);
}

template <class T> bool find_others(Lapack<T>& all) {
  return find<T>("gesdd", all.gesdd_) && find<T>("gelsy", all.gelsy_) && find<T>("gelsd", all.gelsd_) &&
         find<T>("gelss", all.gelss_) && find<T>("syevd", all.syevd_) && find<T>("geev", all.geev_);
}

template <class R> bool find_others(Lapack<Complex<R>>& all) {
  using T = Complex<R>;
  return find<T>("gesdd", all.gesdd_) && find<T>("gelsy", all.gelsy) && find<T>("gelsd", all.gelsd) &&
         find<T>("gelss", all.gelss) && find<T>("heevd", all.heevd_) && find<T>("geev", all.geev_);
}

template <class T> const Lapack<T>* load() {
  static Lapack<T> all;
  return find_alike(all) && find_others(all) ? &all : nullptr;
}

}  // namespace

template <class T> const Lapack<T>* lapack() {
  static const Lapack<T>* const found = load<T>();
  return found;
}

template const Lapack<float>* lapack<float>();
template const Lapack<double>* lapack<double>();
template const Lapack<Complex<float>>* lapack<Complex<float>>();
template const Lapack<Complex<double>>* lapack<Complex<double>>();

}  // namespace fluxion
