// The Debian packages that the native build and the addon need. Looked for by what they provide,
// so that another distribution's own packages do as well.

import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run, StepError, succeeds } from "./run.mjs";

export const name = "system";

const NEEDED = [
  { package: "cmake", isThere: () => isCommand("cmake") },
  { package: "ninja-build", isThere: () => isCommand("ninja") },
  { package: "g++", isThere: () => isCommand("g++") || isCommand("c++") },
  { package: "libopenblas0-pthread", isThere: () => isLibrary("libopenblas.so.0") },
  { package: "libdnnl-dev", isThere: () => isLibrary("libdnnl.so.2") && isHeader("oneapi/dnnl/dnnl.h") },
];

export function execute(root) { return provide(NEEDED, root); }

/** Installs the packages of what is not there, and says which. */
export function provide(needed, root) {
  const missing = needed.filter((need) => !need.isThere()).map((need) => need.package);
  if (missing.length === 0) return "up to date";
  install(missing, root);
  const still = needed.filter((need) => !need.isThere()).map((need) => need.package);
  if (still.length > 0) throw new StepError(`installed, but still not found: ${still.join(", ")}`);
  return `installed ${missing.join(", ")}`;
}

function install(packages, root) {
  const asRoot = process.getuid?.() === 0 ? []
    : isCommand("sudo") && succeeds("sudo", ["-n", "true"]) ? ["sudo", "-n"]
    : undefined;
  if (!asRoot || !isCommand("apt-get")) {
    throw new StepError(`needed and not found: ${packages.join(", ")}\n`
      + `Install them, then run this again:\n`
      + `  sudo apt-get install -y --no-install-recommends ${packages.join(" ")}`);
  }
  const apt = (...args) => {
    const quiet = ["env", "DEBIAN_FRONTEND=noninteractive"];
    const [command, ...rest] = [...asRoot, ...quiet, "apt-get", ...args];
    return run(command, rest, root);
  };
  apt("update");
  apt("install", "-y", "--no-install-recommends", ...packages);
}

export function isCommand(command) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.some((dir) => existsSync(join(dir, command)));
}

function isHeader(file) {
  return ["/usr/include", "/usr/local/include"].some((dir) => existsSync(join(dir, file)));
}

/** In a folder that the loader searches by default: /usr/lib, /usr/lib/x86_64-linux-gnu, … */
function isLibrary(file) {
  const folders = ["/lib", "/usr/lib", "/usr/local/lib", "/lib64", "/usr/lib64"];
  const triplets = folders.flatMap((dir) => (existsSync(dir) ? readdirSync(dir) : [])
    .filter((name) => name.includes("-linux-")).map((name) => join(dir, name)));
  const paths = (process.env.LD_LIBRARY_PATH ?? "").split(":").filter(Boolean);
  return [...paths, ...folders, ...triplets].some((dir) => existsSync(join(dir, file)));
}
