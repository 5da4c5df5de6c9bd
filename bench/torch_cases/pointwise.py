"""Pointwise operators and random numbers at three sizes, their gradients, broadcasting."""
import torch
import torch.nn.functional as F

from .case import binary, gradients, randn, recorded, unary, unrecorded

GELU = lambda x: 0.5 * x * (1 + torch.tanh(0.79788456 * (x + 0.044715 * x * x * x)))
UNARY = {
    "neg": torch.neg, "relu": F.relu, "exp": torch.exp, "log": torch.log, "tanh": torch.tanh,
    "sin": torch.sin, "erf": torch.erf, "sigmoid": torch.sigmoid, "lgamma": torch.lgamma,
    "sqrt": torch.sqrt, "gelu": F.gelu, "gelu_tanh": lambda x: F.gelu(x, approximate="tanh"),
    "silu": F.silu, "pow2.5": lambda x: x ** 2.5, "chain_square": lambda x: (x + 2) * (x + 2),
    "chain_gelu": GELU, "dropout": lambda x: F.dropout(x, 0.1, True), "clone": torch.clone,
    "to_float64": lambda x: x.double(),
}
BINARY = {
    "add": torch.add, "mul": torch.mul, "maximum": torch.maximum, "lt": torch.lt,
    "atan2": torch.atan2, "where": lambda a, b: torch.where(a > b, a, b),
}
DIFFERENTIATED = ("exp", "tanh", "sigmoid", "gelu", "silu", "chain_gelu")


def pointwise_gradient(fn, n):
    def make():
        x = randn(n, grad=True)
        return (lambda: fn(x)), [x], torch.ones(n)
    return make


for tag in ("1e4", "1e6", "1e7"):
    n = int(float(tag))
    for name, fn in UNARY.items():
        unrecorded(f"pointwise/{name}/{tag}", unary(fn, n, positive=True))
    for name, fn in BINARY.items():
        unrecorded(f"pointwise/{name}/{tag}", binary(fn, (n,), (n,)))
    for name in DIFFERENTIATED:
        gradients(f"pointwise_grad/{name}/{tag}", pointwise_gradient(UNARY[name], n))
    recorded(f"random/randn/{tag}", lambda n=n: lambda: torch.randn(n))
    recorded(f"random/rand/{tag}", lambda n=n: lambda: torch.rand(n))
DOUBLE = {"add": lambda x: x + x, **{name: UNARY[name] for name in ("exp", "tanh", "sin", "log", "erf", "pow2.5")}}
for name, fn in DOUBLE.items():
    unrecorded(f"pointwise/{name}_float64/1e6", unary(fn, 10**6, dtype=torch.float64, positive=True))


def half(fn, dtype):
    def make():
        x = randn(10**6).to(dtype)
        return lambda: fn(x)
    return make


for tag, dtype in (("float16", torch.float16), ("bfloat16", torch.bfloat16)):
    unrecorded(f"pointwise/to_{tag}/1e6", unary(lambda x, dtype=dtype: x.to(dtype), 10**6))
    unrecorded(f"pointwise/from_{tag}/1e6", half(lambda x: x.float(), dtype))
    unrecorded(f"pointwise/add_{tag}/1e6", half(lambda x: x + x, dtype))
unrecorded("broadcast/add_row/4096x1024", binary(torch.add, (4096, 1024), (1024,)))
unrecorded("broadcast/add_column/4096x1024", binary(torch.add, (4096, 1024), (4096, 1)))
unrecorded("broadcast/add_transposed/4096x1024",
           binary(lambda a, b: a + b.t(), (4096, 1024), (1024, 4096)))
