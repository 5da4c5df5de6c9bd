// Makes what a GPU machine without Node.js and without a network needs beside a checkout:
//
//   node test/cuda/device/bundle.mjs      → .device/node.xz, .device/libs/, test/conformance/device.bundle.mjs
//
// then, there: test/cuda/device/run.sh. The C++ is compiled on that machine, for its own device, with the headers
// in node_modules/node-api-headers; or here, for the device named, which saves time there:
//
//   node test/cuda/device/bundle.mjs 90   → .device/build.tar.xz too

import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const out = join(root, ".device");
/** Libraries of the CPU kernels that such a machine may lack. */
const LIBRARIES = ["libopenblas.so.0", "libgfortran.so.5", "libquadmath.so.0"];

/** Gradient-check files give their facts to collect.ts; nothing of vitest runs. */
const facts = {
  name: "facts",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^every-gradient-check$/ }, ({ path }) => ({ path, namespace: "facts" }));
    onLoad({ filter: /./, namespace: "facts" }, () => ({
      contents: readdirSync(join(root, "generated/gradcheck")).filter((name) => name.endsWith(".ts"))
        .map((name) => `import ${JSON.stringify(join(root, "generated/gradcheck", name))};`).join("\n"),
      resolveDir: root,
    }));
    onResolve({ filter: /gradcheck\/family\.js$/ }, () => ({ path: join(root, "test/cuda/device/collect.ts") }));
    onResolve({ filter: /^vitest$/ }, ({ path }) => ({ path, namespace: "nothing" }));
    onLoad({ filter: /./, namespace: "nothing" }, () => ({ contents: "export const expect = undefined, it = undefined, describe = undefined, vi = undefined, afterAll = undefined;" }));
  },
};

function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { stdio: "inherit" });
  if (error || status !== 0) throw new Error(`${command} ${args.join(" ")} failed`);
}

mkdirSync(join(out, "libs"), { recursive: true });
await build({
  entryPoints: [join(root, "test/cuda/device/main.ts")], outfile: join(root, "test/conformance/device.bundle.mjs"),
  bundle: true, platform: "node", format: "esm", logLevel: "warning", plugins: [facts],
});
if (!existsSync(join(out, "node.xz"))) {
  copyFileSync(realpathSync(process.execPath), join(out, "node"));
  run("strip", join(out, "node"));
  run("xz", "-3", "-f", join(out, "node"));
}
for (const name of LIBRARIES) {
  const path = join("/usr/lib/x86_64-linux-gnu", name);
  if (existsSync(join(out, "libs", `${name}.xz`)) || !existsSync(path)) continue;
  copyFileSync(realpathSync(path), join(out, "libs", name));
  run("xz", "-2", "-f", join(out, "libs", name));
}
const capability = process.argv[2];
if (capability !== undefined) {
  const folder = join(out, "build");
  run("cmake", "-S", root, "-B", folder, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release", "-DFLUXION_LEVELS=v3", `-DFLUXION_CUDA_ARCHITECTURES=${capability}`);
  run("cmake", "--build", folder, "--target", "fluxion", "fluxion_cuda", "fluxion_cuda_kernels");
  run("tar", "-C", folder, "-cJf", join(out, "build.tar.xz"), "Release/fluxion.node", "Release/fluxion_cuda.node", "Release/cuda");
}
console.log("ready: .device and test/conformance/device.bundle.mjs");
