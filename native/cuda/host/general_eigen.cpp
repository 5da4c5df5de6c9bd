// Eigenvalues and eigenvectors of any square matrices on the device, A V = V L.

#include <vector>

#include "native/cuda/host/matrices.h"
#include "native/cuda/host/solver.h"

namespace fluxion::cuda {

namespace {

bool is_wide(DType dtype) { return dtype == DType::Float64 || dtype == DType::Complex128; }
bool is_complex(DType dtype) { return dtype == DType::Complex64 || dtype == DType::Complex128; }

// Of one dtype, the library's arguments that are alike for every matrix of n rows.
struct Problem {
  const CusolverGeneral& library;
  const Solver& solver;
  int job;
  int64_t n;
  int type, type_of_values;

  Problem(const CusolverGeneral& l, const Solver& s, DType dtype, bool wants_vectors, int64_t rows)
      : library(l), solver(s), job(wants_vectors ? cusolver_vectors : cusolver_no_vectors), n(rows),
        type_of_values(is_wide(dtype) ? cuda_complex_64 : cuda_complex_32) {
    type = is_complex(dtype) ? type_of_values : is_wide(dtype) ? cuda_real_64 : cuda_real_32;
  }

  bool size(const void* a, const void* values, const void* vectors, size_t* work, size_t* host_work) const {
    return library.geev_size(solver.solver(), solver.parameters(), cusolver_no_vectors, job, n, type, a, n, type_of_values, values, type,
                             nullptr, n, type, vectors, n, type, work, host_work) == cusolver_success;
  }
  bool run(void* a, void* values, void* vectors, void* work, size_t size, std::vector<char>& host_work, int* info) const {
    return library.geev(solver.solver(), solver.parameters(), cusolver_no_vectors, job, n, type, a, n, type_of_values, values, type,
                        nullptr, n, type, vectors, n, type, work, size, host_work.data(), host_work.size(), info) == cusolver_success;
  }
};

// Each matrix of `columns` (count, n, n), column by column, whose vectors go to `packed` where they are wanted.
bool each(Device& device, const Problem& problem, const Stack& columns, char* values, size_t value_bytes, const Stack* packed, int* info) {
  const auto vectors = [&](int64_t i) { return packed == nullptr ? nullptr : packed->at(i); };
  size_t size = 0, host_size = 0;
  if (!problem.size(columns.data, values, vectors(0), &size, &host_size)) return false;
  const Scratch work(device.memory, size);
  std::vector<char> host_work(host_size);
  bool ran = true;
  for (int64_t i = 0; i < columns.count && ran; i++) {
    ran = problem.run(columns.at(i), values + i * value_bytes, vectors(i), work.as<void>(), size, host_work, info + i);
    // The stream may still copy from the host's memory, which the next matrix and the end of this function change.
    device.synchronize();
  }
  return ran;
}

// values (.., n), vectors (.., n, n) as columns, both complex, A (.., n, n); without `wants_vectors` those
// are absent.
template <bool wants_vectors> bool eig(Device& device, DType dtype, fluxion::Frame& frame) {
  const Stack a(frame.operands[wants_vectors ? 2 : 1], dtype);
  const CusolverGeneral* library = device.solver().general();
  if (library == nullptr || !a.fits() || device.memory.recording()) return false;
  if (a.count > most_small && a.rows <= small_matrix) return false;
  if (a.count * a.size() == 0) return true;
  const DType pairs = is_wide(dtype) ? DType::Complex128 : DType::Complex64;
  const Around around(device, dtype);
  const Scratch memory(device.memory, a.bytes()), vectors(device.memory, wants_vectors ? a.bytes() : 0);
  const Scratch infos(device.memory, 2 * static_cast<size_t>(a.count) * sizeof(int));
  int *info = infos.as<int>(), *broken = info + a.count;
  Stack columns = a, packed = a;
  columns.data = memory.as<char>();
  packed.data = vectors.as<char>();
  around.transpose(a.data, columns.data, a.count, a.rows, a.rows);
  // The library may not return from NaN.
  around.not_finite(broken, a.data, a.count, a.rows, a.rows, 0);
  around.replace_where(columns.data, broken, a.count, a.size(), 0);

  char* values = frame.operands[0].data();
  const Problem problem(*library, device.solver(), dtype, wants_vectors, a.rows);
  if (!each(device, problem, columns, values, static_cast<size_t>(a.rows) * size_of(pairs), wants_vectors ? &packed : nullptr, info)) return false;
  if (wants_vectors && is_complex(dtype)) around.transpose(packed.data, frame.operands[1].data(), a.count, a.rows, a.rows);
  else if (wants_vectors) Around(device, pairs).paired_vectors(frame.operands[1].data(), packed.data, values, a.count, a.rows);
  report(device, frame, a.count, a.batched, {{broken, Status::NotFinite}, {info, Status::NotConverged}});
  return true;
}

constexpr Row kernels[] = {
    LIBRARY_ROWS("eig", 2, 3, eig<true>),
    LIBRARY_ROWS("eigvals", 1, 2, eig<false>),
};

}  // namespace

extern const Rows general_eigen_rows = TABLE_OF(kernels);

}  // namespace fluxion::cuda
