// PyTorch in a process of its own: one request a line, one answer a line (bench/torch_peer.py).

import { type ChildProcessByStdio, spawn, spawnSync } from "node:child_process";
import { type Interface, createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Timing } from "./measure.js";

const SCRIPT = fileURLToPath(new URL("torch_peer.py", import.meta.url));

/** What the peer says of a case that it does not have. */
const NO_CASE = "no such case";

type Answer = Timing & { case: string } | { case: string; error: string };

export class Peer {
  private constructor(
    private readonly process: ChildProcessByStdio<Writable, Readable, null>,
    private readonly lines: AsyncIterator<string>,
    private readonly reader: Interface,
    /** torch's own. */
    readonly version: string,
  ) {}

  /** Starts the peer with a Python that has torch, or tells why there is none. */
  static async start(): Promise<Peer | string> {
    const python = process.env.FLUXION_TORCH_PYTHON ?? "python3";
    const probe = spawnSync(python, ["-c", "import torch"], { stdio: "ignore" });
    if (probe.status !== 0) return `${python} has no torch; set FLUXION_TORCH_PYTHON to one that has`;
    const child = spawn(python, [SCRIPT], { stdio: ["pipe", "pipe", "inherit"] });
    const reader = createInterface({ input: child.stdout });
    const lines = reader[Symbol.asyncIterator]();
    const first = await lines.next();
    if (first.done) return `${python} ended before it said its version`;
    return new Peer(child, lines, reader, (JSON.parse(first.value) as { version: string }).version);
  }

  /** The peer's time of a case; null where it has none. */
  async time(name: string, threads: number, minTimeMs: number): Promise<Timing | null> {
    this.process.stdin.write(`${JSON.stringify({ case: name, threads, min_time: minTimeMs / 1000 })}\n`);
    const line = await this.lines.next();
    if (line.done) throw new Error(`the peer ended while it timed ${name}`);
    const answer = JSON.parse(line.value) as Answer;
    if (!("error" in answer)) return answer;
    if (answer.error !== NO_CASE) console.log(`the peer failed in ${name}: ${answer.error}`);
    return null;
  }

  stop(): void {
    this.process.stdin.end();
    this.reader.close();
  }
}
