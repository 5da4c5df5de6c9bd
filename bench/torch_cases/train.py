"""Whole training steps: zero_grad, loss, backward, step."""
import torch
import torch.nn as nn
import torch.nn.functional as F

from .case import randn, recorded


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
    recorded(name, prepared)


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
    def __init__(self, features, hidden):
        super().__init__()
        self.lstm, self.out = nn.LSTM(features, hidden, 2, batch_first=True), nn.Linear(hidden, 10)

    def forward(self, x):
        return self.out(self.lstm(x)[0][:, -1])


class Cells(nn.Module):
    def __init__(self):
        super().__init__()
        self.cells, self.out = nn.ModuleList([nn.LSTMCell(64, 128), nn.LSTMCell(128, 128)]), nn.Linear(128, 10)

    def forward(self, x):
        states = [None, None]
        for value in x.unbind(1):
            for k, cell in enumerate(self.cells):
                states[k] = cell(value, states[k])
                value = states[k][0]
        return self.out(value)


def classified(module, *shape):
    """module() over a batch of this shape, into ten classes."""
    def make():
        m, x, target = module(), randn(*shape), torch.randint(0, 10, (shape[0],))
        return m, lambda: F.cross_entropy(m(x), target)
    return make


def cnn():
    return nn.Sequential(nn.Conv2d(1, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
                         nn.Conv2d(16, 32, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(1568, 10))


def transformer():
    m, x = nn.TransformerEncoderLayer(256, 4, 1024, dropout=0.0, batch_first=True), randn(8, 64, 256)
    return m, lambda: m(x).pow(2).mean()


sgd = lambda params: torch.optim.SGD(params, lr=0.01)
adam = lambda params: torch.optim.Adam(params, lr=1e-3)
trained("train/mlp_sgd/64", mlp(64), sgd)
trained("train/mlp_adam/64", mlp(64), adam)
trained("train/mlp_sgd/512", mlp(512), sgd)
trained("train/xor_sgd/4", xor, sgd)
trained("train/lstm_sgd/32x50x64", classified(lambda: Lstm(64, 128), 32, 50, 64), sgd)
trained("train/lstm_sgd/32x50x256", classified(lambda: Lstm(256, 256), 32, 50, 256), sgd)
trained("train/lstm_cells_sgd/32x50x64", classified(Cells, 32, 50, 64), sgd)
trained("train/cnn_sgd/64x28x28", classified(cnn, 64, 1, 28, 28), sgd)
trained("train/transformer_sgd/8x64x256", transformer, sgd)
