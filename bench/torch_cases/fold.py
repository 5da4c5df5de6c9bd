"""Reductions, scans and operators on rows, with the gradients of the latter."""
import torch
import torch.nn.functional as F

from .case import gradients, randn, unary, unrecorded

for name in ("sum", "mean", "amax", "argmax", "var", "logsumexp", "prod"):
    for dim in (0, 1):
        fold = lambda x, name=name, dim=dim: getattr(torch, name)(x, dim)
        unrecorded(f"reduce/{name}_dim{dim}/4096x4096", unary(fold, 4096, 4096))
unrecorded("reduce/sum_all/4096x4096", unary(torch.sum, 4096, 4096))
for dim in (0, 1):
    unrecorded(f"scan/cumsum_dim{dim}/1024x1024", unary(lambda x, d=dim: x.cumsum(d), 1024, 1024))
unrecorded("scan/cumsum/1e7", unary(lambda x: x.cumsum(0), 10**7))


def rows(fn, affine=False):
    def make():
        x = randn(1024, 1024, grad=True)
        extra = [randn(1024, grad=True), randn(1024, grad=True)] if affine else []
        return (lambda: fn(x, *extra)), [x, *extra], randn(1024, 1024)
    return make


def both(name, make):
    unrecorded(f"rowwise/{name}/1024x1024", lambda: make()[0])
    gradients(f"rowwise_grad/{name}/1024x1024", make)


both("softmax", rows(lambda x: F.softmax(x, -1)))
both("softmax_dim0", rows(lambda x: F.softmax(x, 0)))
both("log_softmax", rows(lambda x: F.log_softmax(x, -1)))
both("layer_norm", rows(lambda x, w, b: F.layer_norm(x, (1024,), w, b), affine=True))


def cross_entropy():
    x, target = randn(1024, 1024, grad=True), torch.randint(0, 1024, (1024,))
    return (lambda: F.cross_entropy(x, target)), [x], None


gradients("rowwise_grad/cross_entropy/1024x1024", cross_entropy)
