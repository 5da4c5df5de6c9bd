#!/usr/bin/env bash
# On a GPU machine: builds for its device, unless bundle.mjs did, then runs the tasks named (all without a
# name), and prints one table of the benchmark beside PyTorch. Results go to the folder $OUT, if there is one.
#
#   test/cuda/device/run.sh [parity] [conformance] [bench]
#
# Parity of some alone, by operator and dtype: PARITY='^softmax|float16$' test/cuda/device/run.sh parity
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
out=${OUT:-build}
tasks=("$@")
[[ ${#tasks[@]} -gt 0 ]] || tasks=(parity conformance bench)

work=$(mktemp -d)
unpack() { xz -dc "$1" 2>/dev/null || python3 -c 'import lzma, shutil, sys; shutil.copyfileobj(lzma.open(sys.argv[1]), sys.stdout.buffer)' "$1"; }
for file in .device/node.xz .device/libs/*.xz; do unpack "$file" > "$work/$(basename "$file" .xz)" & done
wait
chmod +x "$work/node"
export LD_LIBRARY_PATH=$work${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
# NVIDIA's libraries: each lies in a folder of its own where Python's packages brought them.
roots=(/usr/local/cuda*/ "$(python3 -c 'import sys; print(sys.prefix)' 2>/dev/null)")
folders=$(find "${roots[@]}" -name 'libcu*.so.*' -printf '%h\n' 2>/dev/null | sort -u | tr '\n' ':')
export FLUXION_CUDA_LIB_DIR=${FLUXION_CUDA_LIB_DIR:-$folders}
export LD_LIBRARY_PATH=$LD_LIBRARY_PATH:${folders%:}   # they look for each other

if [[ -f .device/build.tar.xz ]]; then
  mkdir -p build && unpack .device/build.tar.xz | tar -x -C build
  echo "built before"
else
  capability=$(nvidia-smi --query-gpu=compute_cap --format=csv,noheader | head -1 | tr -d .)
  started=$SECONDS
  cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=Release -DFLUXION_LEVELS=v3 "-DFLUXION_CUDA_ARCHITECTURES=$capability" > "$out/cmake.log" 2>&1 &&
    cmake --build build --target fluxion fluxion_cuda fluxion_cuda_kernels > "$out/build.log" 2>&1 || { tail -30 "$out/build.log"; exit 1; }
  echo "built for sm_$capability in $((SECONDS - started)) s"
fi

node() { FLUXION_NUM_THREADS=${threads:-} timeout "$limit" "$work/node" test/conformance/device.bundle.mjs "$@"; }

# Operators are shared by as many processes as there are pairs of cores.
parity() {
  local parts=$(($(nproc) / 2)) part status=0 running=()
  [[ $parts -gt 0 ]] || parts=1
  for ((part = 0; part < parts; part++)); do
    threads=2 limit=240 node parity "$part/$parts" "${PARITY:-}" > "$out/parity.$part.log" 2>&1 &
    running+=($!)
  done
  for part in "${running[@]}"; do wait "$part" || status=1; done
  cat "$out"/parity.*.log > "$out/parity.log"
  rm "$out"/parity.*.log
  grep -v -e '^parity on' "$out/parity.log" | tail -80
  return $status
}

conformance() {
  limit=240 node conformance > "$out/conformance.log" 2>&1
  local status=$?
  tail -40 "$out/conformance.log"
  return $status
}

bench() {
  limit=200 node bench "$out/fluxion.json" &&
    PYTHONUNBUFFERED=1 timeout 200 python3 bench/device/torch_side.py "$out/torch.json" &&
    python3 bench/device/table.py "$out/fluxion.json" "$out/torch.json" "$out/device.json"
}

status=0
for task in "${tasks[@]}"; do
  started=$SECONDS
  "$task" || status=1
  echo "$task took $((SECONDS - started)) s"
done
exit $status
