"""PyTorch's side of bench/device/measure.ts: the same cases by name, timed the same way."""

import json
import sys
import time

import torch
from torch import nn

torch.backends.cuda.matmul.allow_tf32 = False
torch.backends.cudnn.allow_tf32 = False   # full float32 on both sides
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


def whole(below, *shape):
    return torch.randint(below, shape, device=device)


def indexed(body, shape, below, count):
    x, i = on(*shape), whole(below, *count)
    return lambda: body(x, i)


def stepped(body, shape, *modules, result=None, dtype=torch.float32):
    """Forward and backward, of the input and of the modules' parameters."""
    x = on(*shape).to(dtype).requires_grad_()
    g = on(*(result or shape)).to(dtype)

    def step():
        x.grad = None
        for module in modules:
            module.zero_grad()
        body(x).backward(g)

    return step


def module_step(module, shape, result=None):
    module = module.to(device)
    return stepped(module, shape, module, result=result)


def cross_entropy_step():
    x, y = on(8192, 4096).requires_grad_(), whole(4096, 8192)

    def step():
        x.grad = None
        nn.functional.cross_entropy(x, y).backward()

    return step


def embedding_step():
    w, i, g = on(32768, 512).requires_grad_(), whole(32768, 8192), on(8192, 512)

    def step():
        w.grad = None
        nn.functional.embedding(i, w).backward(g)

    return step


def scatter_add():
    x, i, y = on(8192, 4096), whole(4096, 8192, 4096), on(8192, 4096)
    return lambda: x.scatter_add(1, i, y)


def masked_select():
    x = on(1 << 24)
    mask = x > 0
    return lambda: x.masked_select(mask)


def lstm_step():
    x, lstm = on(128, 64, 256), nn.LSTM(256, 256).to(device)

    def step():
        lstm.zero_grad()
        lstm(x)[0].sum().backward()

    return step


def half_attention():
    q, k, v = [on(8, 16, 1024, 64).to(torch.bfloat16) for _ in range(3)]
    return lambda: nn.functional.scaled_dot_product_attention(q, k, v)


def half_causal_attention_step():
    q, k, v = [on(8, 16, 1024, 64).to(torch.bfloat16).requires_grad_() for _ in range(3)]
    g = on(8, 16, 1024, 64).to(torch.bfloat16)

    def step():
        q.grad = k.grad = v.grad = None
        nn.functional.scaled_dot_product_attention(q, k, v, is_causal=True).backward(g)

    return step


def attention():
    q, k, v = on(8, 16, 1024, 64), on(8, 16, 1024, 64), on(8, 16, 1024, 64)
    return lambda: nn.functional.scaled_dot_product_attention(q, k, v)


def conv(**options):
    return nn.Conv2d(64, 64, 3, padding=1, **options).to(device)


def cholesky():
    a = on(64, 256, 256)
    m = a @ a.transpose(1, 2) + on(256).diag_embed().abs() * 256
    return lambda: torch.linalg.cholesky(m)


def half(body, dtype, *shapes):
    inputs = [on(*shape).to(dtype) for shape in shapes]
    return lambda: body(*inputs)


def chain_of_five(a):
    return ((a * 2 + 1).tanh() * a) + 0.5


def compiled(body, *shape):
    """By torch.compile, where it runs; nothing elsewhere."""
    x, made = on(*shape), torch.compile(body)
    try:
        with torch.no_grad():
            made(x)
    except Exception as error:
        print(f"torch.compile does not run here: {str(error).splitlines()[0]}")
        return None
    return lambda: made(x)


def half_linear_step():
    layer = nn.Linear(4096, 4096).to(device, torch.bfloat16)
    return stepped(layer, (4096, 4096), layer, dtype=torch.bfloat16)


CASES = {
    "add 1": lambda: unary(lambda x: x + x, 1),
    "add 64M": lambda: binary(torch.add, (big,), (big,)),
    "mul number 64M": lambda: unary(lambda x: x * 1.5, big),
    "exp 64M": lambda: unary(torch.exp, big),
    "gelu 64M": lambda: unary(nn.functional.gelu, big),
    "chain of five 64M": lambda: unary(chain_of_five, big),
    "chain of five 64M, fused": lambda: unary(chain_of_five, big),
    "chain of five 64M, both fused": lambda: compiled(chain_of_five, big),
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
    "sum tall 262144x128": lambda: unary(lambda a: a.sum(0), 262144, 128),
    "cumsum columns 4096x8192": lambda: unary(lambda a: a.cumsum(0), 4096, 8192),
    "softmax step 8192x4096": lambda: stepped(lambda a: a.softmax(1), (8192, 4096)),
    "layer_norm step 8192x4096": lambda: module_step(nn.LayerNorm(4096), (8192, 4096)),
    "cross_entropy step 8192x4096": cross_entropy_step,
    "embedding step 32768x512": embedding_step,
    "index_select 8192x4096": lambda: indexed(lambda a, i: a.index_select(0, i), (8192, 4096), 8192, (8192,)),
    "gather 8192x4096": lambda: indexed(lambda a, i: a.gather(1, i), (8192, 4096), 4096, (8192, 4096)),
    "scatter_add 8192x4096": scatter_add,
    "sort 16M": lambda: unary(lambda a: a.sort(), 1 << 24),
    "sort rows 8192x1024": lambda: unary(lambda a: a.sort(1), 8192, 1024),
    "topk 1024x65536": lambda: unary(lambda a: a.topk(32), 1024, 65536),
    "masked_select 16M": masked_select,
    "cat 2x32M": lambda: binary(lambda a, b: torch.cat([a, b]), (1 << 25,), (1 << 25,)),
    "conv2d 64x64x56x56 3x3": lambda: unary(conv(), 64, 64, 56, 56),
    "conv2d step 64x64x56x56 3x3": lambda: module_step(conv(), (64, 64, 56, 56)),
    "depthwise conv2d 64x64x56x56": lambda: unary(conv(groups=64), 64, 64, 56, 56),
    "max_pool2d step 64x64x112x112": lambda: module_step(nn.MaxPool2d(2), (64, 64, 112, 112), (64, 64, 56, 56)),
    "batch_norm step 64x64x56x56": lambda: module_step(nn.BatchNorm2d(64), (64, 64, 56, 56)),
    "lstm step 64x128x256": lstm_step,
    "attention 8x16x1024x64": attention,
    "fft 4096x4096": lambda: unary(torch.fft.rfft, 4096, 4096),
    "cholesky 64x256": cholesky,
    "solve 2048": lambda: binary(torch.linalg.solve, (2048, 2048), (2048, 64)),
    "dropout 64M": lambda: unary(lambda a: nn.functional.dropout(a, 0.5), big),
    "randn 64M": lambda: lambda: on(big),
    "half add 64M": lambda: half(lambda a: a + a, torch.float16, (big,)),
    "half matmul 4096": lambda: half(torch.matmul, torch.bfloat16, (4096, 4096), (4096, 4096)),
    "half matmul 4096 float16": lambda: half(torch.matmul, torch.float16, (4096, 4096), (4096, 4096)),
    "half add 64M bfloat16": lambda: half(torch.add, torch.bfloat16, (big,), (big,)),
    "half gelu 64M": lambda: half(nn.functional.gelu, torch.bfloat16, (big,)),
    "half cast 64M": lambda: half(lambda a: a.float(), torch.bfloat16, (big,)),
    "half sum rows 8192x8192": lambda: half(lambda a: a.sum(1), torch.bfloat16, (8192, 8192)),
    "half softmax 8192x4096": lambda: half(lambda a: a.softmax(1), torch.bfloat16, (8192, 4096)),
    "half layer_norm 8192x4096": lambda: half(nn.LayerNorm(4096).to(device, torch.bfloat16), torch.bfloat16, (8192, 4096)),
    "half softmax step 8192x4096": lambda: stepped(lambda a: a.softmax(1), (8192, 4096), dtype=torch.bfloat16),
    "half attention 8x16x1024x64": half_attention,
    "half causal attention step 8x16x1024x64": half_causal_attention_step,
    "half linear step 4096": half_linear_step,
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


def timed(body, warm_seconds=0.3):
    start, warm = time.perf_counter(), 0
    while warm < 3 or time.perf_counter() - start < warm_seconds:
        body()
        warm += 1
    torch.cuda.synchronize()
    count = max(3, min(20000, int(0.02 / once(body, 1)) + 1))
    return sorted(once(body, count) for _ in range(7))[3]


def main(path):
    seconds = {}
    for name, make in CASES.items():
        body = make()
        if body is None:
            continue
        warm = 2 if name == "add 1" or name.startswith(("MLP", "lstm")) else 0.3   # as the other side
        with torch.set_grad_enabled("step" in name):
            seconds[name] = timed(body, warm)
        del body
        torch.cuda.empty_cache()
    # The copy the card can do, counting bytes read and written.
    x, y = on(1 << 28), on(1 << 28)
    copied = 2 * x.numel() * 4 / timed(lambda: y.copy_(x))
    with open(path, "w") as file:
        json.dump({"torch": torch.__version__, "device": torch.cuda.get_device_name(), "copy_bytes_per_second": copied, "seconds": seconds}, file, indent=1)


main(sys.argv[1])
