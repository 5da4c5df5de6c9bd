"""Prints both sides of the device benchmark as one table, and writes them as one file."""

import json
import sys

# Bytes a case moves at least: each input read once, each result written once.
big = 4 << 26
BYTES = {
    "add 64M": 3 * big, "mul number 64M": 2 * big, "exp 64M": 2 * big, "gelu 64M": 2 * big,
    "chain of five 64M, fused": 2 * big, "chain of five 64M, both fused": 2 * big,
    "bias add 8192x8192": 2 * big, "column add 8192x8192": 2 * big, "transposed copy 8192x8192": 2 * big,
    "permuted copy 64x128x64x128": 2 * big, "sum 64M": big, "sum rows 8192x8192": big, "sum columns 8192x8192": big,
    "softmax 8192x4096": big, "layer_norm 8192x4096": big, "cumsum 8192x4096": big,
    "sum tall 262144x128": big / 2, "cumsum columns 4096x8192": big, "softmax step 8192x4096": 2.5 * big,
    "layer_norm step 8192x4096": 2.5 * big, "cross_entropy step 8192x4096": 1.5 * big, "index_select 8192x4096": big,
    "gather 8192x4096": 2 * big, "cat 2x32M": 2 * big, "dropout 64M": 2 * big, "randn 64M": big, "half add 64M": big,
    "half add 64M bfloat16": 1.5 * big, "half gelu 64M": big, "half cast 64M": 1.5 * big, "half sum rows 8192x8192": big / 2,
    "half softmax 8192x4096": big / 2, "half layer_norm 8192x4096": big / 2, "half softmax step 8192x4096": 1.25 * big,
}


def main(ours, theirs, out):
    ours, theirs = (json.load(open(path)) for path in (ours, theirs))
    copy = theirs["copy_bytes_per_second"]
    print(f"{ours['device']}, PyTorch {theirs['torch']}, copy {copy / 1e12:.2f} TB/s")
    rows = []
    for name, other in theirs["seconds"].items():
        own = ours["seconds"].get(name)
        if not isinstance(own, float):
            print(f"{name:32} failed: {own}")
            rows.append({"name": name, "error": own, "torch_us": other * 1e6})
            continue
        share = BYTES[name] / own / copy if name in BYTES else None
        print(f"{name:32} {own * 1e6:10.1f} us  PyTorch {other * 1e6:10.1f} us  ratio {own / other:6.2f}" + (f"  {share:4.0%} of copy" if share else ""))
        rows.append({"name": name, "fluxion_us": own * 1e6, "torch_us": other * 1e6, "ratio": own / other, "of_copy": share})
    with open(out, "w") as file:
        json.dump({"device": ours["device"], "torch": theirs["torch"], "copy_bytes_per_second": copy, "rows": rows}, file, indent=1)


main(*sys.argv[1:4])
