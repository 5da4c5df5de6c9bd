"""PyTorch's side of bench/device/measure.ts: the same cases by name, timed the same way."""

import json
import sys
import time

import torch
from torch import nn

torch.backends.cuda.matmul.allow_tf32 = False
device = "cuda"
big = 1 << 26


def on(*shape):
    return torch.randn(shape, device=device)


def unary(body, *shape):
    x = on(*shape)
    return lambda: body(x)


def binary(body, a, b):
    x, y = on(*a), on(*b)
    return lambda: body(x, y)


def step():
    net = nn.Sequential(nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 128), nn.ReLU(), nn.Linear(128, 10)).to(device)
    sgd = torch.optim.SGD(net.parameters(), lr=0.01)
    x, y = on(64, 784), on(64, 10)

    def body():
        sgd.zero_grad()
        (net(x) - y).pow(2).mean().backward()
        sgd.step()

    return body


def graphed():
    body = step()
    side = torch.cuda.Stream()
    with torch.cuda.stream(side):
        for _ in range(3):
            body()
    torch.cuda.current_stream().wait_stream(side)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        body()
    return graph.replay


def layer_norm():
    norm = nn.LayerNorm(4096).to(device)
    x = on(8192, 4096)
    return lambda: norm(x)


CASES = {
    "add 1": lambda: unary(lambda x: x + x, 1),
    "add 64M": lambda: binary(torch.add, (big,), (big,)),
    "mul number 64M": lambda: unary(lambda x: x * 1.5, big),
    "exp 64M": lambda: unary(torch.exp, big),
    "gelu 64M": lambda: unary(nn.functional.gelu, big),
    "chain of five 64M": lambda: unary(lambda a: ((a * 2 + 1).tanh() * a) + 0.5, big),
    "bias add 8192x8192": lambda: binary(torch.add, (8192, 8192), (8192,)),
    "column add 8192x8192": lambda: binary(torch.add, (8192, 8192), (8192, 1)),
    "transposed copy 8192x8192": lambda: unary(lambda a: a.t().contiguous(), 8192, 8192),
    "permuted copy 64x128x64x128": lambda: unary(lambda a: a.permute(0, 2, 1, 3).contiguous(), 64, 128, 64, 128),
    "sum 64M": lambda: unary(torch.sum, big),
    "sum rows 8192x8192": lambda: unary(lambda a: a.sum(1), 8192, 8192),
    "sum columns 8192x8192": lambda: unary(lambda a: a.sum(0), 8192, 8192),
    "softmax 8192x4096": lambda: unary(lambda a: a.softmax(1), 8192, 4096),
    "layer_norm 8192x4096": layer_norm,
    "cumsum 8192x4096": lambda: unary(lambda a: a.cumsum(1), 8192, 4096),
    "matmul 1024": lambda: binary(torch.matmul, (1024, 1024), (1024, 1024)),
    "matmul 4096": lambda: binary(torch.matmul, (4096, 4096), (4096, 4096)),
    "batched matmul 64x512": lambda: binary(torch.matmul, (64, 512, 512), (64, 512, 512)),
    "MLP step 64": step,
    "MLP step 64, as a graph": graphed,
}


def once(body, count):
    start = time.perf_counter()
    for _ in range(count):
        body()
    torch.cuda.synchronize()
    return (time.perf_counter() - start) / count


def timed(body):
    for _ in range(3):
        body()
    torch.cuda.synchronize()
    count = max(3, min(20000, int(0.02 / once(body, 1)) + 1))
    return sorted(once(body, count) for _ in range(7))[3]


def main(path):
    seconds = {}
    for name, make in CASES.items():
        body = make()
        if "step" in name:
            seconds[name] = timed(body)
        else:
            with torch.no_grad():
                seconds[name] = timed(body)
        del body
        torch.cuda.empty_cache()
    # The copy the card can do, counting bytes read and written.
    x, y = on(1 << 28), on(1 << 28)
    copied = 2 * x.numel() * 4 / timed(lambda: y.copy_(x))
    with open(path, "w") as file:
        json.dump({"torch": torch.__version__, "device": torch.cuda.get_device_name(), "copy_bytes_per_second": copied, "seconds": seconds}, file, indent=1)


main(sys.argv[1])
