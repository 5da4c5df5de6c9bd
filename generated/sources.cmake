# Generated from ops.yaml by codegen/emit/cpu.ts. Do not edit.
# Edit the entries, then run: npm run generate

set(FLUXION_CPU_SOURCES
  cpu/registry.cpp
  cpu/activation.cpp
  cpu/arithmetic.cpp
  cpu/comparison.cpp
  cpu/convolution.cpp
  cpu/copying.cpp
  cpu/creation.cpp
  cpu/exponential.cpp
  cpu/indexing.cpp
  cpu/integer.cpp
  cpu/limits.cpp
  cpu/loss.cpp
  cpu/normalization.cpp
  cpu/random.cpp
  cpu/reduction.cpp
  cpu/rounding.cpp
  cpu/scan.cpp
  cpu/scattering.cpp
  cpu/signs.cpp
  cpu/special.cpp
  cpu/trigonometry.cpp
)

# Kernels written by hand, from the folder of the project.
set(FLUXION_EXTERN_SOURCES
  native/cpu/cholesky.cpp
  native/cpu/convolve.cpp
  native/cpu/eigen.cpp
  native/cpu/index_parts.cpp
  native/cpu/lu.cpp
  native/cpu/nonzero.cpp
  native/cpu/pool.cpp
  native/cpu/qr.cpp
  native/cpu/svd.cpp
  native/cpu/triangular.cpp
)

set(FLUXION_CUDA_SOURCES
  cuda/activation.cu
  cuda/arithmetic.cu
  cuda/comparison.cu
  cuda/convolution.cu
  cuda/copying.cu
  cuda/creation.cu
  cuda/exponential.cu
  cuda/indexing.cu
  cuda/integer.cu
  cuda/limits.cu
  cuda/loss.cu
  cuda/normalization.cu
  cuda/random.cu
  cuda/reduction.cu
  cuda/rounding.cu
  cuda/scan.cu
  cuda/scattering.cu
  cuda/signs.cu
  cuda/special.cu
  cuda/trigonometry.cu
)
