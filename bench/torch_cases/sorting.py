"""Order: sorts, ranks, distinct values, search, running extremes."""
import torch

from .case import randn, unary, unrecorded

MILLION = 10**6
BODIES = {
    "sort": lambda x: x.sort(), "sort_descending": lambda x: x.sort(descending=True), "argsort": lambda x: x.argsort(),
    "topk10": lambda x: x.topk(10), "kthvalue": lambda x: x.kthvalue(100), "median": lambda x: x.median(-1),
    "cummax": lambda x: x.cummax(-1),
}


def on_integers(fn, high=MILLION):
    def make():
        x = torch.randint(0, high, (MILLION,))
        return lambda: fn(x)
    return make


def searched(*shape):
    def make():
        steps, x = randn(*shape).sort()[0], randn(*shape)
        return lambda: torch.searchsorted(steps, x)
    return make


for name, fn in BODIES.items():
    unrecorded(f"sort/{name}/1e6", unary(fn, MILLION))
    unrecorded(f"sort/{name}_rows/1024x1024", unary(fn, 1024, 1024))
unrecorded("sort/sort_dim0/1024x1024", unary(lambda x: x.sort(0), 1024, 1024))
unrecorded("sort/sort_int64/1e6", on_integers(lambda x: x.sort()))
unrecorded("sort/sort_float64/1e6", unary(lambda x: x.sort(), MILLION, dtype=torch.float64))
unrecorded("sort/unique_int64/1e6", on_integers(torch.unique))
unrecorded("sort/unique_few_int64/1e6", on_integers(torch.unique, 1000))
unrecorded("sort/unique_inverse_int64/1e6",
           on_integers(lambda x: torch.unique(x, return_inverse=True, return_counts=True)))
unrecorded("sort/unique_float32/1e6", unary(torch.unique, MILLION))
unrecorded("sort/searchsorted/1e6", searched(MILLION))
unrecorded("sort/searchsorted_rows/1024x1024", searched(1024, 1024))
