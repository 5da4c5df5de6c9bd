// The kernels around the vendor's libraries; native/cuda/host/matrices.cpp starts them.

#include "native/cuda/matrices.cuh"

MATRIX_PROGRAMS(fluxion_transposed, ::fluxion::cuda::Frame, ::fluxion::cuda::transposed)
MATRIX_PROGRAMS(fluxion_points, ::fluxion::cuda::Frame, ::fluxion::cuda::points)
MATRIX_PROGRAMS(fluxion_triangle, ::fluxion::cuda::Frame, ::fluxion::cuda::triangle)
MATRIX_PROGRAMS(fluxion_identity, ::fluxion::cuda::Frame, ::fluxion::cuda::identity)
MATRIX_PROGRAMS(fluxion_expanded, ::fluxion::cuda::Frame, ::fluxion::cuda::expanded)
MATRIX_PROGRAMS(fluxion_positive_diagonal, ::fluxion::cuda::Frame, ::fluxion::cuda::positive_diagonal)
MATRIX_PROGRAMS(fluxion_not_finite, ::fluxion::cuda::Frame, ::fluxion::cuda::not_finite)
MATRIX_PROGRAMS(fluxion_replaced_where, ::fluxion::cuda::Frame, ::fluxion::cuda::replaced_where)
PROGRAM(fluxion_paired_vectors_c64, ::fluxion::cuda::Frame, ::fluxion::cuda::paired_vectors<float>)
PROGRAM(fluxion_paired_vectors_c128, ::fluxion::cuda::Frame, ::fluxion::cuda::paired_vectors<double>)
MATRIX_PROGRAMS(fluxion_determinant, ::fluxion::cuda::Frame, ::fluxion::cuda::determinant)
MATRIX_PROGRAMS(fluxion_log_determinant, ::fluxion::cuda::Frame, ::fluxion::cuda::log_determinant)
