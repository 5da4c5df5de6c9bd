"""The registry of the peer's cases, and what they are made with."""
import torch

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


def both_forms(name, make):
    """make() returns (function, inputs, cotangent): without the gradients, and with."""
    unrecorded(name, lambda: make()[0])
    gradients(name.replace("/", "_grad/", 1), make)
