// Runs a command with its output kept, and shows that output only if the command fails.

import { spawnSync } from "node:child_process";

export class StepError extends Error {}

/** Returns what the command printed; throws a StepError with it if it cannot start or fails. */
export function run(command, args, cwd, env = {}) {
  const result = spawnSync(command, args, {
    cwd, encoding: "utf8", env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"], maxBuffer: 256 * 1024 * 1024,
  });
  const line = [command, ...args].join(" ");
  if (result.error) throw new StepError(`${line}: ${result.error.message}`);
  if (result.status !== 0) {
    const how = result.signal ? `was ended by ${result.signal}` : `exited with ${result.status}`;
    throw new StepError(`${result.stdout}${result.stderr}\n${line} ${how}`.trimStart());
  }
  return result.stdout;
}

/** Whether the command starts and exits with 0. */
export function succeeds(command, args) {
  const result = spawnSync(command, args, { stdio: "ignore" });
  return !result.error && result.status === 0;
}
