// What a test of misuse asserts: the class and the code of an error, and its text where users read it.

import { expect } from "vitest";

interface Coded extends Error { readonly code?: unknown }

/** What `body` throws; fails where it throws nothing. */
export function thrownBy(body: () => unknown): Coded {
  let value: unknown;
  try {
    value = body();
  } catch (error) {
    return error as Coded;
  }
  throw new Error(`expected an error, got ${String(value)}`);
}

/** Asserts that `body` throws an error of exactly this class and code. */
export function expectError(body: () => unknown, type: abstract new (...args: never[]) => Error, code: string): Coded {
  const error = thrownBy(body);
  expect({ class: error.constructor.name, code: error.code, message: error.message }).toMatchObject({ class: type.name, code });
  return error;
}
