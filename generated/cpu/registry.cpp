// Generated from ops.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cpu/registry.h"

namespace fluxion::portable {

extern const Table cholesky_kernels;
extern const Table eigen_kernels;
extern const Table histogram_kernels;
extern const Table lstsq_kernels;
extern const Table lu_factor_kernels;
extern const Table pinv_kernels;
extern const Table qr_kernels;
extern const Table ranks_kernels;
extern const Table search_kernels;
extern const Table svd_kernels;
extern const Table triangular_kernels;

}  // namespace fluxion::portable

namespace fluxion::FLUXION_ISA {

extern const Table activation_kernels;
extern const Table arithmetic_kernels;
extern const Table arithmetic_2_kernels;
extern const Table arrangement_kernels;
extern const Table comparison_kernels;
extern const Table comparison_2_kernels;
extern const Table complex_kernels;
extern const Table convolution_kernels;
extern const Table copying_kernels;
extern const Table copying_2_kernels;
extern const Table creation_kernels;
extern const Table creation_2_kernels;
extern const Table distributions_kernels;
extern const Table dropout_kernels;
extern const Table exponential_kernels;
extern const Table fft_kernels;
extern const Table gating_kernels;
extern const Table indexing_kernels;
extern const Table integer_kernels;
extern const Table limits_kernels;
extern const Table loss_kernels;
extern const Table normalization_kernels;
extern const Table normalization_2_kernels;
extern const Table normalization_3_kernels;
extern const Table normalization_4_kernels;
extern const Table normalization_5_kernels;
extern const Table normalization_6_kernels;
extern const Table norms_kernels;
extern const Table optimization_kernels;
extern const Table padding_kernels;
extern const Table random_kernels;
extern const Table reduction_kernels;
extern const Table reduction_2_kernels;
extern const Table reduction_3_kernels;
extern const Table reduction_4_kernels;
extern const Table reduction_5_kernels;
extern const Table reduction_6_kernels;
extern const Table reduction_7_kernels;
extern const Table reduction_8_kernels;
extern const Table reduction_9_kernels;
extern const Table rounding_kernels;
extern const Table scan_kernels;
extern const Table scattering_kernels;
extern const Table signs_kernels;
extern const Table special_kernels;
extern const Table special_functions_kernels;
extern const Table statistics_kernels;
extern const Table trigonometry_kernels;
extern const Table windows_kernels;
extern const Table added_product_kernels;
extern const Table affine_kernels;
extern const Table attention_kernels;
extern const Table convolve_kernels;
extern const Table distinct_kernels;
extern const Table index_along_kernels;
extern const Table index_parts_kernels;
extern const Table lstm_kernels;
extern const Table lu_kernels;
extern const Table masked_kernels;
extern const Table matrix_exp_kernels;
extern const Table nonzero_kernels;
extern const Table pool_kernels;
extern const Table running_kernels;
extern const Table sort_kernels;
extern const Table spectrum_kernels;

namespace {

constexpr const Table* tables[] = {
    &activation_kernels,
    &arithmetic_kernels,
    &arithmetic_2_kernels,
    &arrangement_kernels,
    &comparison_kernels,
    &comparison_2_kernels,
    &complex_kernels,
    &convolution_kernels,
    &copying_kernels,
    &copying_2_kernels,
    &creation_kernels,
    &creation_2_kernels,
    &distributions_kernels,
    &dropout_kernels,
    &exponential_kernels,
    &fft_kernels,
    &gating_kernels,
    &indexing_kernels,
    &integer_kernels,
    &limits_kernels,
    &loss_kernels,
    &normalization_kernels,
    &normalization_2_kernels,
    &normalization_3_kernels,
    &normalization_4_kernels,
    &normalization_5_kernels,
    &normalization_6_kernels,
    &norms_kernels,
    &optimization_kernels,
    &padding_kernels,
    &random_kernels,
    &reduction_kernels,
    &reduction_2_kernels,
    &reduction_3_kernels,
    &reduction_4_kernels,
    &reduction_5_kernels,
    &reduction_6_kernels,
    &reduction_7_kernels,
    &reduction_8_kernels,
    &reduction_9_kernels,
    &rounding_kernels,
    &scan_kernels,
    &scattering_kernels,
    &signs_kernels,
    &special_kernels,
    &special_functions_kernels,
    &statistics_kernels,
    &trigonometry_kernels,
    &windows_kernels,
    &added_product_kernels,
    &affine_kernels,
    &attention_kernels,
    &convolve_kernels,
    &distinct_kernels,
    &index_along_kernels,
    &index_parts_kernels,
    &lstm_kernels,
    &lu_kernels,
    &masked_kernels,
    &matrix_exp_kernels,
    &nonzero_kernels,
    &pool_kernels,
    &running_kernels,
    &sort_kernels,
    &spectrum_kernels,
    &portable::cholesky_kernels,
    &portable::eigen_kernels,
    &portable::histogram_kernels,
    &portable::lstsq_kernels,
    &portable::lu_factor_kernels,
    &portable::pinv_kernels,
    &portable::qr_kernels,
    &portable::ranks_kernels,
    &portable::search_kernels,
    &portable::svd_kernels,
    &portable::triangular_kernels,
};

}  // namespace

extern const Registry registry = {tables, sizeof(tables) / sizeof(tables[0])};

}  // namespace fluxion::FLUXION_ISA
