"""Fourier transforms, of one dim and of two."""
import torch

from .case import unary, unrecorded

COMPLEX = torch.complex64
unrecorded("fft/fft/65536", unary(torch.fft.fft, 65536, dtype=COMPLEX))
unrecorded("fft/rfft/65536", unary(torch.fft.rfft, 65536))
unrecorded("fft/fft_rows/256x1024", unary(torch.fft.fft, 256, 1024, dtype=COMPLEX))
unrecorded("fft/fft2/512x512", unary(torch.fft.fft2, 512, 512, dtype=COMPLEX))
unrecorded("fft/rfft2/512x512", unary(torch.fft.rfft2, 512, 512))
