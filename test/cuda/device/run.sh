#!/usr/bin/env bash
# On a GPU machine: builds for its device, then runs the tasks named (all without a name), and prints one
# table of the benchmark beside PyTorch. Results go to the folder $OUT, if there is one.
#
#   test/cuda/device/run.sh [parity] [conformance] [bench]
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
out=${OUT:-build}
tasks=("$@")
[[ ${#tasks[@]} -gt 0 ]] || tasks=(parity conformance bench)

work=$(mktemp -d)
unpack() { xz -dc "$1" 2>/dev/null || python3 -c 'import lzma, shutil, sys; shutil.copyfileobj(lzma.open(sys.argv[1]), sys.stdout.buffer)' "$1"; }
for file in .device/node.xz .device/libs/*.xz; do unpack "$file" > "$work/$(basename "$file" .xz)"; done
chmod +x "$work/node"
export LD_LIBRARY_PATH=$work${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
blas=$(find /usr/local/cuda*/ "$(python3 -c 'import sys; print(sys.prefix)' 2>/dev/null)" -name 'libcublas.so.1[23]' 2>/dev/null | head -1)
export FLUXION_CUDA_LIB_DIR=${FLUXION_CUDA_LIB_DIR:-$(dirname "${blas:-/}")}

capability=$(nvidia-smi --query-gpu=compute_cap --format=csv,noheader | head -1 | tr -d .)
started=$SECONDS
cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=Release -DFLUXION_LEVELS=v3 "-DFLUXION_CUDA_ARCHITECTURES=$capability" > "$out/cmake.log" 2>&1 &&
  cmake --build build --target fluxion fluxion_cuda fluxion_cuda_kernels > "$out/build.log" 2>&1 || { tail -30 "$out/build.log"; exit 1; }
echo "built for sm_$capability in $((SECONDS - started)) s"

status=0
for task in "${tasks[@]}"; do
  started=$SECONDS
  if [[ $task == bench ]]; then
    timeout 200 "$work/node" test/conformance/device.bundle.mjs bench "$out/fluxion.json" &&
      PYTHONUNBUFFERED=1 timeout 200 python3 bench/device/torch_side.py "$out/torch.json" &&
      python3 bench/device/table.py "$out/fluxion.json" "$out/torch.json" "$out/device.json" || status=1
  else
    timeout 240 "$work/node" test/conformance/device.bundle.mjs "$task" > "$out/$task.log" 2>&1 || status=1
    tail -60 "$out/$task.log"
  fi
  echo "$task took $((SECONDS - started)) s"
done
exit $status
