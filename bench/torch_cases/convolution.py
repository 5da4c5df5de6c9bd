"""Convolutions and pooling, alone and with all their gradients."""
import torch
import torch.nn.functional as F

from .case import both_forms, randn


def convolved(x_shape, w_shape, stride=1, padding=0, groups=1):
    def make():
        x, w, b = randn(*x_shape, grad=True), randn(*w_shape, grad=True), randn(w_shape[0], grad=True)
        body = lambda: F.conv2d(x, w, b, stride, padding, 1, groups)
        return body, [x, w, b], torch.randn_like(body())
    return make


def line():
    x, w, b = randn(16, 64, 1024, grad=True), randn(64, 64, 5, grad=True), randn(64, grad=True)
    return lambda: F.conv1d(x, w, b, padding=2), [x, w, b], randn(16, 64, 1024)


def pooled():
    x = randn(8, 64, 56, 56, grad=True)
    return lambda: F.max_pool2d(x, 2), [x], randn(8, 64, 28, 28)


both_forms("conv/3x3/8x64x56x56", convolved((8, 64, 56, 56), (64, 64, 3, 3), padding=1))
both_forms("conv/3x3/1x64x56x56", convolved((1, 64, 56, 56), (64, 64, 3, 3), padding=1))
both_forms("conv/3x3/8x512x7x7", convolved((8, 512, 7, 7), (512, 512, 3, 3), padding=1))
both_forms("conv/3x3_stride2/8x3x112x112", convolved((8, 3, 112, 112), (32, 3, 3, 3), stride=2, padding=1))
both_forms("conv/1x1/8x64x56x56", convolved((8, 64, 56, 56), (64, 64, 1, 1)))
both_forms("conv/depthwise/8x64x56x56", convolved((8, 64, 56, 56), (64, 1, 3, 3), padding=1, groups=64))
both_forms("conv/conv1d_5/16x64x1024", line)
both_forms("pool/max_2x2/8x64x56x56", pooled)
