"""The peer's cases by subject, as bench/cases has them. Importing a module registers its cases."""
from . import convolution, copy, fold, indexing, linear_algebra, matrix, network, overhead, pointwise, sorting, spectrum, train
from .case import CASES

__all__ = ["CASES", "convolution", "copy", "fold", "indexing", "linear_algebra", "matrix", "network", "overhead", "pointwise",
           "sorting", "spectrum", "train"]
