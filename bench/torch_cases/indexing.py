"""Reading and writing the places that an index names."""
import torch
import torch.nn.functional as F

from .case import both_forms, randn, unrecorded

MILLION = 10**6
ROWS, WIDTH, COUNT = 100_000, 64, 10_000
TABLE = f"{ROWS}x{WIDTH}"


def indexed(name, shape, index, fn):
    """x of this shape, an index into its first dim, and what is written there."""
    def make():
        x, at = randn(*shape), torch.randint(0, shape[0], index)
        source = randn(*index, *shape[len(index):])
        return lambda: fn(x, at, source)
    unrecorded(f"index/{name}", make)


def masked(name, fn):
    def make():
        x = randn(MILLION)
        mask = x > 0
        return lambda: fn(x, mask)
    unrecorded(f"index/{name}/1e6", make)


def put(x, index, source):
    x[index] = source


def rows_added():
    x, index, source = torch.zeros(1024, 1024), torch.randint(0, 1024, (1024, 1024)), randn(1024, 1024)
    return lambda: x.scatter_add_(1, index, source)


def embedded():
    weight, index = randn(ROWS, WIDTH, grad=True), torch.randint(0, ROWS, (COUNT,))
    return lambda: F.embedding(index, weight), [weight], randn(COUNT, WIDTH)


indexed(f"index_select/{TABLE}", (ROWS, WIDTH), (COUNT,), lambda x, i, s: x.index_select(0, i))
indexed(f"index_tensor/{TABLE}", (ROWS, WIDTH), (COUNT,), lambda x, i, s: x[i])
indexed(f"index_add/{TABLE}", (ROWS, WIDTH), (COUNT,), lambda x, i, s: x.index_add_(0, i, s))
indexed("gather/1e6", (MILLION,), (MILLION,), lambda x, i, s: x.gather(0, i))
for dim in (0, 1):
    indexed(f"gather_dim{dim}/1024x1024", (1024, 1024), (1024, 1024), lambda x, i, s, dim=dim: x.gather(dim, i))
indexed("scatter/1e6", (MILLION,), (MILLION,), lambda x, i, s: x.scatter_(0, i, s))
indexed("scatter_add/1e6", (MILLION,), (MILLION,), lambda x, i, s: x.scatter_add_(0, i, s))
indexed("scatter_add_few/1e6", (1000,), (MILLION,), lambda x, i, s: x.scatter_add_(0, i, s))
unrecorded("index/scatter_add_rows/1024x1024", rows_added)
indexed("index_put/1e6", (MILLION,), (MILLION,), put)
masked("masked_select", lambda x, mask: x.masked_select(mask))
masked("mask_index", lambda x, mask: x[mask])
masked("masked_fill", lambda x, mask: x.masked_fill(mask, 0))
masked("nonzero", lambda x, mask: mask.nonzero())
both_forms(f"index/embedding/{TABLE}", embedded)
