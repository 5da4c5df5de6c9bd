"""Copies that move elements without computing: transposed, permuted, joined."""
import torch

from .case import binary, unary, unrecorded


def permuted(*dims):
    return lambda x: x.permute(*dims).contiguous()


unrecorded("copy/transpose/4096x4096", unary(permuted(1, 0), 4096, 4096))
unrecorded("copy/transpose/1024x1024", unary(permuted(1, 0), 1024, 1024))
unrecorded("copy/permute_nchw_nhwc/8x64x56x56", unary(permuted(0, 2, 3, 1), 8, 64, 56, 56))
unrecorded("copy/permute_nhwc_nchw/8x56x56x64", unary(permuted(0, 3, 1, 2), 8, 56, 56, 64))
unrecorded("copy/permute_heads/32x128x8x64", unary(permuted(0, 2, 1, 3), 32, 128, 8, 64))
unrecorded("copy/cat_rows/4096x4096", binary(lambda a, b: torch.cat((a, b), 0), (2048, 4096), (2048, 4096)))
unrecorded("copy/cat_columns/4096x4096", binary(lambda a, b: torch.cat((a, b), 1), (4096, 2048), (4096, 2048)))
unrecorded("copy/cat_rows/1024x1024", binary(lambda a, b: torch.cat((a, b), 0), (512, 1024), (512, 1024)))
