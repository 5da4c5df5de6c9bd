#!/usr/bin/env python3
"""PyTorch's side of the benchmarks. Needs torch only.

Reads one JSON object per line and answers with one:
  {"case": "pointwise/exp/1e6", "threads": 2, "min_time": 0.3}
  {"case": …, "us": median microseconds per call, "us_min": …, "us_mean": …, "calls": n}
  {"case": …, "error": "…"}

The first line it writes names torch's version. With --list it prints the names of all cases, with
--run REGEX it times the matching ones by itself. The cases are in torch_cases; those
of one name mean the same work on both sides.
"""
import argparse
import json
import re
import statistics
import sys
import time

import torch

from torch_cases import CASES


def measure(name, threads, min_time):
    """Times batches of calls for at least min_time seconds and at least 7 batches."""
    torch.set_num_threads(threads)
    torch.manual_seed(0)
    body = CASES[name]()
    for _ in range(3):
        body()
    start = time.perf_counter()
    body()
    inner = max(1, min(2000, int(100e-6 / (time.perf_counter() - start + 1e-9))))
    times = []
    while sum(times) * inner < min_time or len(times) < 7:
        start = time.perf_counter()
        for _ in range(inner):
            body()
        times.append((time.perf_counter() - start) / inner)
        if sum(times) * inner > 8 * min_time and len(times) >= 3:
            break
    return {"case": name, "us": statistics.median(times) * 1e6, "us_min": min(times) * 1e6,
            "us_mean": statistics.mean(times) * 1e6, "calls": len(times) * inner}


def answer(request):
    name = request.get("case")
    if name not in CASES:
        return {"case": name, "error": "no such case"}
    try:
        return measure(name, request.get("threads", 1), request.get("min_time", 0.3))
    except Exception as error:  # The other side decides what a failed case means.
        return {"case": name, "error": f"{type(error).__name__}: {error}"}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--run", metavar="REGEX")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--min-time", type=float, default=0.3)
    options = parser.parse_args()
    if options.list:
        print("\n".join(CASES))
    elif options.run is not None:
        for name in filter(re.compile(options.run).search, CASES):
            request = {"case": name, "threads": options.threads, "min_time": options.min_time}
            print(json.dumps(answer(request)), flush=True)
    else:
        print(json.dumps({"peer": "torch", "version": torch.__version__}), flush=True)
        for line in sys.stdin:
            print(json.dumps(answer(json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
