"""Layers that are neither products nor convolutions: attention, normalization of a batch."""
import torch
import torch.nn.functional as F

from .case import both_forms, randn


def attended(causal):
    def make():
        inputs = [randn(8, 4, 256, 64, grad=True) for _ in range(3)]
        return lambda: F.scaled_dot_product_attention(*inputs, is_causal=causal), inputs, randn(8, 4, 256, 64)
    return make


def normalized():
    x, weight, bias = randn(32, 64, 28, 28, grad=True), torch.ones(64, requires_grad=True), torch.zeros(64, requires_grad=True)
    mean, variance = torch.zeros(64), torch.ones(64)
    body = lambda: F.batch_norm(x, mean, variance, weight, bias, training=True)
    return body, [x, weight, bias], randn(32, 64, 28, 28)


both_forms("nn/attention/8x4x256x64", attended(False))
both_forms("nn/attention_causal/8x4x256x64", attended(True))
both_forms("nn/batch_norm/32x64x28x28", normalized)
