"""Overhead of one operator, and of a chain."""
import torch

from .case import binary, randn, recorded, unary


def chain(length, backward):
    def make():
        a, b = randn(4, grad=True), randn(4, grad=True)

        def run():
            x = a
            for _ in range(length):
                x = x * b
            if backward:
                torch.autograd.grad(x.sum(), [a, b])
        return run
    return make


recorded("overhead/add", binary(torch.add, (4,), (4,)))
recorded("overhead/add_grad", binary(torch.add, (4,), (4,), grad=True))
recorded("overhead/add64", binary(torch.add, (64,), (64,)))
recorded("overhead/add64_grad", binary(torch.add, (64,), (64,), grad=True))
recorded("overhead/add_", binary(lambda a, b: a.add_(b, alpha=0.0), (4,), (4,)))
recorded("overhead/sum", unary(torch.sum, 4))
recorded("overhead/view", unary(lambda x: x.view(2, 2), 4))
recorded("overhead/matmul_4x4", unary(lambda x: x @ x, 4, 4))
recorded("overhead/item", unary(lambda x: x.item(), 1))
recorded("overhead/chain20_forward", chain(20, False))
recorded("overhead/chain20_forward_backward", chain(20, True))
