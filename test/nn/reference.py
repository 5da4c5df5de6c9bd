"""Prints the reference numbers of test/nn and test/optim, computed by PyTorch 2.13.0 in float64.

Run it with a Python that has torch. Inputs are waves, sin(0.7 i) over the elements in row-major order, and
parameters are half of that; test/nn/waves.ts makes the same.
"""
import torch
import torch.nn as nn
import torch.nn.functional as F


def wave(*shape):
    n = 1
    for size in shape:
        n *= size
    return (torch.arange(n, dtype=torch.float64) * 0.7).sin().reshape(shape)


def fill(module):
    with torch.no_grad():
        for p in module.parameters():
            p.copy_(wave(*p.shape) * 0.5)
    return module


def show(name, t):
    print(name, [round(v, 8) for v in t.detach().flatten().tolist()])


def layers():
    x = wave(2, 3)
    layer = fill(nn.Linear(3, 2).double())
    y = layer(x)
    show("linear", y)
    y.sum().backward()
    show("linear weight grad", layer.weight.grad)
    norm = fill(nn.LayerNorm(3).double())
    show("layer norm", norm(x))
    table = nn.Embedding(5, 2, padding_idx=1).double()
    with torch.no_grad():
        table.weight.copy_(wave(5, 2))
    y = table(torch.tensor([[0, 1], [4, 0]]))
    (y * wave(2, 2, 2)).sum().backward()
    show("embedding", y)
    show("embedding grad", table.weight.grad)


def batch_norm():
    norm = fill(nn.BatchNorm1d(3).double())
    show("batch norm", norm(wave(4, 3)))
    show("running mean", norm.running_mean)
    show("running var", norm.running_var)
    norm.eval()
    show("batch norm eval", norm(wave(4, 3)))
    norm = nn.BatchNorm1d(2, momentum=None).double()
    norm(wave(4, 2))
    norm(wave(4, 2) * 2)
    show("cumulative mean", norm.running_mean)
    show("cumulative var", norm.running_var)
    show("batch norm 3d", nn.BatchNorm1d(2).double()(wave(2, 2, 3)))


def cells():
    x, h = wave(2, 3), wave(2, 2) + 0.1
    for kind in (nn.RNNCell, nn.GRUCell, nn.LSTMCell):
        cell = fill(kind(3, 2).double())
        lstm = kind is nn.LSTMCell
        out = cell(x, (h, h * 0.5)) if lstm else cell(x, h)
        for part in out if lstm else (out,):
            show(kind.__name__, part)
        (out[0] if lstm else out).sum().backward()
        show("weight_hh grad", cell.weight_hh.grad)
        show("from zeros", cell(x)[0] if lstm else cell(x))


def losses():
    z, t = wave(3, 4) * 2, torch.tensor([0, 3, 1])
    weight = torch.tensor([1, 2, 0.5, 3]).double()
    show("cross entropy", F.cross_entropy(z, t))
    show("weighted, smoothed", F.cross_entropy(z, t, weight, label_smoothing=0.1))
    show("ignoring 3", F.cross_entropy(z, t, ignore_index=3))
    show("none", F.cross_entropy(z, t, reduction="none"))
    show("nll", F.nll_loss(F.log_softmax(z, 1), t))
    show("mse", F.mse_loss(z, wave(3, 4)))
    show("mse sum", F.mse_loss(z, wave(3, 4), reduction="sum"))
    show("bce", F.binary_cross_entropy_with_logits(z, (z > 0).double(), pos_weight=torch.tensor([1, 2, 3, 4]).double()))


def run(name, make):
    """Five steps on sum(p^3) + p[0] * sum(exp(q))."""
    p, q = wave(3).requires_grad_(), (wave(2) + 1).requires_grad_()
    optimizer = make([p, q])
    for _ in range(5):
        optimizer.zero_grad()
        ((p * p * p).sum() + (q.exp() * p[0]).sum()).backward()
        optimizer.step()
    show(name, torch.cat([p, q]))


def optimizers():
    sgd, adam, adamw = torch.optim.SGD, torch.optim.Adam, torch.optim.AdamW
    run("sgd", lambda p: sgd(p, lr=0.01))
    run("sgd momentum", lambda p: sgd(p, lr=0.01, momentum=0.9))
    run("sgd damped, decayed", lambda p: sgd(p, lr=0.01, momentum=0.9, dampening=0.3, weight_decay=0.1))
    run("sgd nesterov", lambda p: sgd(p, lr=0.01, momentum=0.9, nesterov=True, weight_decay=0.1))
    run("sgd maximize", lambda p: sgd(p, lr=0.01, maximize=True))
    run("adam", lambda p: adam(p, lr=0.05))
    run("adam decayed", lambda p: adam(p, lr=0.05, betas=(0.8, 0.95), eps=1e-3, weight_decay=0.1))
    run("adamw", lambda p: adamw(p, lr=0.05))
    run("adamw decayed", lambda p: adamw(p, lr=0.05, weight_decay=0.5))
    for amsgrad in (False, True):
        p = torch.ones(1).double().requires_grad_()
        optimizer = adam([p], lr=0.1, betas=(0.9, 0.5), amsgrad=amsgrad)
        for grad in (1.0, 0.1, 0.1, 0.1):
            p.grad = torch.full_like(p, grad)
            optimizer.step()
        show(f"shrinking gradients, amsgrad {amsgrad}", p)


def clipping():
    for norm in (2.0, 1.0, float("inf"), 3.0):
        params = [torch.zeros(3).double(), torch.zeros(2, 2).double()]
        params[0].grad, params[1].grad = wave(3) * 3, wave(2, 2)
        show(f"norm {norm}", torch.nn.utils.clip_grad_norm_(params, 1.5, norm_type=norm))
        show("clipped", torch.cat([p.grad.flatten() for p in params]))


def convolutions():
    for name, layer, x in (
        ("conv1d", nn.Conv1d(2, 4, 3, stride=2, padding=1, groups=2), wave(1, 2, 5)),
        ("conv2d", nn.Conv2d(2, 2, (2, 3), padding="same"), wave(1, 2, 3, 2)),
        ("conv3d", nn.Conv3d(1, 2, 2, dilation=(1, 1, 2)), wave(1, 2, 2, 3)),
        ("conv transpose1d", nn.ConvTranspose1d(2, 2, 3, stride=2, padding=1, output_padding=1), wave(1, 2, 3)),
        ("conv transpose2d", nn.ConvTranspose2d(2, 2, 2, stride=2, groups=2), wave(1, 2, 1, 2)),
        ("conv transpose3d", nn.ConvTranspose3d(1, 1, (1, 2, 2)), wave(1, 1, 1, 2, 2)),
    ):
        layer = fill(layer.double())
        y = layer(x)
        show(name, y)
        y.square().sum().backward()
        show(name + " weight grad", layer.weight.grad)


def pools():
    x = wave(1, 2, 4, 5)
    show("max pool", nn.MaxPool2d(3, stride=2, padding=1, ceil_mode=True)(x))
    show("avg pool", nn.AvgPool2d((2, 3), stride=(2, 1), padding=(0, 1), count_include_pad=False)(x))
    show("adaptive max", nn.AdaptiveMaxPool2d((None, 2))(x))
    show("adaptive avg", nn.AdaptiveAvgPool2d((3, 2))(x))
    show("lines", torch.cat([nn.MaxPool1d(2)(x[0]), nn.AvgPool1d(2)(x[0]), nn.AdaptiveAvgPool1d(1)(x[0])], 2))
    x = wave(1, 1, 2, 3, 4)
    show("volumes", torch.cat([f(x).flatten() for f in (nn.MaxPool3d(2), nn.AvgPool3d(2), nn.AdaptiveMaxPool3d(1))]))


def sequences():
    x = wave(3, 2, 2)
    for kind in (nn.RNN, nn.GRU, nn.LSTM):
        layer = fill(kind(2, 2, num_layers=2, bidirectional=True).double())
        h = wave(4, 2, 2) * 0.5
        y, last = layer(x, (h, h + 0.1)) if kind is nn.LSTM else layer(x, h)
        show(kind.__name__, y)
        show("last", torch.cat(last) if kind is nn.LSTM else last)
        y.sum().backward()
        show("weight_hh_l0_reverse grad", layer.weight_hh_l0_reverse.grad)
    layer = fill(nn.GRU(2, 1, batch_first=True, bias=False).double())
    show("batch first, no bias", layer(x)[0])
    show("one sequence", layer(x[0])[0])


def attention():
    q, k, v = wave(2, 2, 4), wave(3, 2, 4) * 0.7, wave(3, 2, 4) + 0.2
    layer = fill(nn.MultiheadAttention(4, 2).double())
    y, weights = layer(q, k, v)
    show("attention", y)
    show("weights", weights)
    y.sum().backward()
    show("in_proj_bias grad", layer.in_proj_bias.grad)
    padding = torch.tensor([[False, False, True], [False, True, False]])
    mask = torch.tensor([[False, True, False], [False, False, False]])
    y, weights = layer(q, k, v, key_padding_mask=padding, attn_mask=mask, average_attn_weights=False)
    show("masked", y)
    show("masked weights", weights)
    other = fill(nn.MultiheadAttention(4, 2, kdim=3, vdim=2, bias=False, batch_first=True).double())
    show("other features", other(wave(1, 2, 4), wave(1, 3, 3), wave(1, 3, 2), need_weights=False)[0])
    for first in (False, True):
        block = fill(nn.TransformerEncoderLayer(4, 2, 6, dropout=0, activation="gelu", norm_first=first).double())
        y = block(q)
        show(f"encoder layer, norm first {first}", y)
        y.square().sum().backward()
        show("linear1 bias grad", block.linear1.bias.grad)


for part in (layers, batch_norm, cells, losses, optimizers, clipping, convolutions, pools, sequences, attention):
    part()
