// Programs in processes of their own, with settings of the stand-in (native/cuda/shim/settings.h) that
// are fixed at the start.

import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import { type Bundle, useBundle } from "../bundle.js";

export interface Programs extends Bundle {
  /** What a program prints, a line for each `say`; `told` says class, code and text of what a call throws. */
  run(settings: Record<string, string>, program: string): string[];
}

export function usePrograms(): Programs {
  const bundle = useBundle();
  const run = (settings: Record<string, string>, program: string): string[] => {
    const head = `
    import * as fluxion from ${JSON.stringify(pathToFileURL(bundle.library).href)};
    const { cuda, empty, ones, tensor, zeros } = fluxion;
    const say = (...words) => console.log(...words);
    const told = (call) => { try { return "no error: " + String(call()); } catch (error) { return [error.constructor.name, error.code, error.message].join(" "); } };`;
    const ended = spawnSync(process.execPath, ["--input-type=module", "-e", `${head}\n${program}`], { encoding: "utf8", env: { ...bundle.env, ...settings } });
    expect({ status: ended.status, signal: ended.signal, stderr: ended.stderr }).toEqual({ status: 0, signal: null, stderr: "" });
    return ended.stdout.trimEnd().split("\n");
  };
  return { ...bundle, run };
}
