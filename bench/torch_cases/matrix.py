"""Matrix products."""
import torch
import torch.nn.functional as F

from .case import binary, randn, unrecorded

for n in (64, 128, 256, 512, 1024, 2048):
    unrecorded(f"matmul/float32/{n}", binary(torch.matmul, (n, n), (n, n)))
for n in (64, 256, 1024):
    unrecorded(f"matmul/float64/{n}", binary(torch.matmul, (n, n), (n, n), dtype=torch.float64))
unrecorded("matmul/vector/1024", binary(torch.matmul, (1, 1024), (1024, 1024)))
unrecorded("matmul/batched/128x32", binary(torch.bmm, (128, 32, 32), (128, 32, 32)))
unrecorded("matmul/batched/96x128x64", binary(torch.bmm, (96, 128, 64), (96, 64, 128)))


def linear():
    x, w, b = randn(64, 784), randn(256, 784), randn(256)
    return lambda: F.linear(x, w, b)


unrecorded("matmul/linear/64x784x256", linear)
