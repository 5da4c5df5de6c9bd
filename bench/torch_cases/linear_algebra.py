"""Decompositions and what is solved with them, of one matrix of 256 x 256 and of many small ones."""
import torch

from .case import randn, unrecorded

BODIES = {
    "solve": lambda a, b: torch.linalg.solve(a, b), "cholesky": lambda a, b: torch.linalg.cholesky(a),
    "qr": lambda a, b: torch.linalg.qr(a), "svd": lambda a, b: torch.linalg.svd(a),
    "eigh": lambda a, b: torch.linalg.eigh(a), "inv": lambda a, b: torch.linalg.inv(a),
}


def on_definite(fn, *shape):
    """Symmetric and positive definite, so that every one of them is defined."""
    def make():
        a, b, n = randn(*shape), randn(*shape), shape[-1]
        definite = a @ a.mT / n + torch.eye(n)
        return lambda: fn(definite, b)
    return make


for tag, shape in (("256", (256, 256)), ("128x16", (128, 16, 16))):
    for name, fn in BODIES.items():
        unrecorded(f"linalg/{name}/{tag}", on_definite(fn, *shape))
