#!/usr/bin/env python3
"""PyTorch's side of the benchmarks. Needs torch only.

Reads one JSON object per line and answers with one:
  {"case": "pointwise/exp/1e6", "threads": 2, "min_time": 0.3}
  {"case": …, "us": median microseconds per call, "us_min": …, "us_mean": …, "calls": n}
  {"case": …, "error": "…"}

The first line it writes names torch's version. With --list it prints the names of all cases, with
--run REGEX it times the matching ones by itself. Cases of one name mean the same work on both sides.
"""
import argparse
import json
import re
import statistics
import sys
import time

import torch
import torch.nn as nn
import torch.nn.functional as F

CASES = {}  # name -> a function that prepares inputs and returns what to time


def randn(*shape, grad=False, dtype=torch.float32):
    return torch.randn(*shape, dtype=dtype).requires_grad_(grad)


def recorded(name, make):
    CASES[name] = make


def unrecorded(name, make):
    """make() returns a function, timed without autograd."""
    def prepared():
        body = make()

        def run():
            with torch.no_grad():
                return body()
        return run
    CASES[name] = prepared


def gradients(name, make):
    """make() returns (function, inputs, cotangent): forward and the gradients of the inputs."""
    def prepared():
        body, inputs, cotangent = make()
        return lambda: torch.autograd.grad(body(), inputs, cotangent)
    CASES[name] = prepared


def unary(fn, *shape, dtype=torch.float32, positive=False):
    def make():
        x = randn(*shape, dtype=dtype)
        x = x.abs() + 0.1 if positive else x
        return lambda: fn(x)
    return make


def binary(fn, a_shape, b_shape, grad=False, dtype=torch.float32):
    def make():
        a, b = randn(*a_shape, grad=grad, dtype=dtype), randn(*b_shape, grad=grad, dtype=dtype)
        return lambda: fn(a, b)
    return make


# ── Overhead of one operator, and of a chain ─────────────────────────────────────────────────────
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

# ── Pointwise ────────────────────────────────────────────────────────────────────────────────────
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
for name, fn in {"add": lambda x: x + x, "exp": torch.exp, "tanh": torch.tanh}.items():
    unrecorded(f"pointwise/{name}_float64/1e6", unary(fn, 10**6, dtype=torch.float64))
unrecorded("broadcast/add_row/4096x1024", binary(torch.add, (4096, 1024), (1024,)))
unrecorded("broadcast/add_column/4096x1024", binary(torch.add, (4096, 1024), (4096, 1)))
unrecorded("broadcast/add_transposed/4096x1024",
           binary(lambda a, b: a + b.t(), (4096, 1024), (1024, 4096)))

# ── Folds, scans, rows ───────────────────────────────────────────────────────────────────────────
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


# ── Indexing, copies ─────────────────────────────────────────────────────────────────────────────
def indexed(fn, shape, high, count):
    def make():
        x, index = randn(*shape), torch.randint(0, high, (count,))
        return lambda: fn(x, index)
    return make


unrecorded("index/index_select/100000x64",
           indexed(lambda x, i: x.index_select(0, i), (100_000, 64), 100_000, 10_000))
unrecorded("index/gather/1e6", indexed(lambda x, i: x.gather(0, i), (10**6,), 10**6, 10**6))
unrecorded("copy/transpose/4096x4096", unary(lambda x: x.t().contiguous(), 4096, 4096))
unrecorded("copy/permute_nchw_nhwc/8x64x56x56",
           unary(lambda x: x.permute(0, 2, 3, 1).contiguous(), 8, 64, 56, 56))

# ── Matrix products ──────────────────────────────────────────────────────────────────────────────
for n in (64, 128, 256, 512, 1024, 2048):
    unrecorded(f"matmul/float32/{n}", binary(torch.matmul, (n, n), (n, n)))
for n in (256, 1024):
    unrecorded(f"matmul/float64/{n}", binary(torch.matmul, (n, n), (n, n), dtype=torch.float64))
unrecorded("matmul/vector/1024", binary(torch.matmul, (1, 1024), (1024, 1024)))
unrecorded("matmul/batched/128x32", binary(torch.bmm, (128, 32, 32), (128, 32, 32)))
unrecorded("matmul/batched/96x128x64", binary(torch.bmm, (96, 128, 64), (96, 64, 128)))


def linear():
    x, w, b = randn(64, 784), randn(256, 784), randn(256)
    return lambda: F.linear(x, w, b)


unrecorded("matmul/linear/64x784x256", linear)

# ── Convolutions ─────────────────────────────────────────────────────────────────────────────────
def both_forms(name, make):
    """make() returns (function, inputs, cotangent)."""
    unrecorded(name, lambda: make()[0])
    gradients(name.replace("/", "_grad/", 1), make)


def convolved(x_shape, w_shape, stride=1, padding=0, groups=1):
    def make():
        x, w, b = randn(*x_shape, grad=True), randn(*w_shape, grad=True), randn(w_shape[0], grad=True)
        body = lambda: F.conv2d(x, w, b, stride, padding, 1, groups)
        return body, [x, w, b], torch.randn_like(body())
    return make


def pooled():
    x = randn(8, 64, 56, 56, grad=True)
    return lambda: F.max_pool2d(x, 2), [x], randn(8, 64, 28, 28)


both_forms("conv/3x3/8x64x56x56", convolved((8, 64, 56, 56), (64, 64, 3, 3), padding=1))
both_forms("conv/3x3/1x64x56x56", convolved((1, 64, 56, 56), (64, 64, 3, 3), padding=1))
both_forms("conv/3x3/8x512x7x7", convolved((8, 512, 7, 7), (512, 512, 3, 3), padding=1))
both_forms("conv/3x3_stride2/8x3x112x112", convolved((8, 3, 112, 112), (32, 3, 3, 3), stride=2, padding=1))
both_forms("conv/1x1/8x64x56x56", convolved((8, 64, 56, 56), (64, 64, 1, 1)))
both_forms("conv/depthwise/8x64x56x56", convolved((8, 64, 56, 56), (64, 1, 3, 3), padding=1, groups=64))
both_forms("pool/max_2x2/8x64x56x56", pooled)


# ── Training steps ───────────────────────────────────────────────────────────────────────────────
def trained(name, make, optimizer):
    """make() returns (module, loss): one step is zero_grad, loss, backward, step."""
    def prepared():
        module, loss = make()
        opt = optimizer(module.parameters())

        def step():
            opt.zero_grad()
            loss().backward()
            opt.step()
        return step
    CASES[name] = prepared


def mlp(batch):
    def make():
        m = nn.Sequential(nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 128), nn.ReLU(), nn.Linear(128, 10))
        x, target = randn(batch, 784), torch.randint(0, 10, (batch,))
        return m, lambda: F.cross_entropy(m(x), target)
    return make


def xor():
    m = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
    x, y = randn(4, 2), randn(4, 1)
    return m, lambda: F.mse_loss(m(x), y)


class Lstm(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm, self.out = nn.LSTM(64, 128, 2, batch_first=True), nn.Linear(128, 10)

    def forward(self, x):
        return self.out(self.lstm(x)[0][:, -1])


def lstm():
    m, x, target = Lstm(), randn(32, 50, 64), torch.randint(0, 10, (32,))
    return m, lambda: F.cross_entropy(m(x), target)


sgd = lambda params: torch.optim.SGD(params, lr=0.01)
adam = lambda params: torch.optim.Adam(params, lr=1e-3)
trained("train/mlp_sgd/64", mlp(64), sgd)
trained("train/mlp_adam/64", mlp(64), adam)
trained("train/mlp_sgd/512", mlp(512), sgd)
trained("train/xor_sgd/4", xor, sgd)
trained("train/lstm_sgd/32x50x64", lstm, sgd)


# ── Timing ───────────────────────────────────────────────────────────────────────────────────────
def measure(name, threads, min_time):
    """Times batches of calls for at least min_time seconds and at least 7 batches."""
    torch.set_num_threads(threads)
    torch.manual_seed(0)
    body = CASES[name]()
    for _ in range(3):
        body()
    start = time.perf_counter()
    body()
    inner = max(1, min(2000, int(100e-6 / (time.perf_counter() - start + 1e-9))))
    times = []
    while sum(times) * inner < min_time or len(times) < 7:
        start = time.perf_counter()
        for _ in range(inner):
            body()
        times.append((time.perf_counter() - start) / inner)
        if sum(times) * inner > 8 * min_time and len(times) >= 3:
            break
    return {"case": name, "us": statistics.median(times) * 1e6, "us_min": min(times) * 1e6,
            "us_mean": statistics.mean(times) * 1e6, "calls": len(times) * inner}


def answer(request):
    name = request.get("case")
    if name not in CASES:
        return {"case": name, "error": "no such case"}
    try:
        return measure(name, request.get("threads", 1), request.get("min_time", 0.3))
    except Exception as error:  # The other side decides what a failed case means.
        return {"case": name, "error": f"{type(error).__name__}: {error}"}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--run", metavar="REGEX")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--min-time", type=float, default=0.3)
    options = parser.parse_args()
    if options.list:
        print("\n".join(CASES))
    elif options.run is not None:
        for name in filter(re.compile(options.run).search, CASES):
            request = {"case": name, "threads": options.threads, "min_time": options.min_time}
            print(json.dumps(answer(request)), flush=True)
    else:
        print(json.dumps({"peer": "torch", "version": torch.__version__}), flush=True)
        for line in sys.stdin:
            print(json.dumps(answer(json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
