// The names a formula may use, and in which world it computes. Lets open inner scopes.

import { DtypeTable } from "../catalog/dtypes.js";
import type { Param, Result } from "../catalog/model.js";
import type { Span, Stage, Type } from "./ast.js";

/**
 * host: numbers and lists, once per call. element: pointwise. row: pointwise with reductions over a
 * row. indexed: tensors are read at positions. tensor: whole tensors and calls to operators.
 * notation: `out[m, n] += a[m, k] * b[k, n]`.
 */
export type Mode = "host" | "element" | "row" | "indexed" | "tensor" | "notation";

export interface ScopeName {
  readonly name: string;
  /** `undefined` for a let whose value did not check: its uses are not reported again. */
  readonly type: Type | undefined;
  readonly stage: Stage;
  /** Has a shape: `shape(x)` is allowed. */
  readonly tensor?: boolean;
  /** Members of an enum attribute. */
  readonly members?: readonly string[];
  /** Number of items of an `int[2]` attribute. */
  readonly length?: number;
  /** `grad` where it stands for exactly this one of several results: `grad.values` is `grad`. */
  readonly aliasOf?: string;
  /** Why the name must not be used here; reported when it is. */
  readonly forbidden?: string;
  readonly span?: Span;
}

/** What a call to a catalog operator needs to know of it. */
export interface Callable {
  readonly name: string;
  readonly params: readonly Param[];
  readonly results: readonly Result[];
  readonly promote: "promote" | "int_to_float" | "bool_to_int" | "match" | "match_to_float" | "first";
  /** Of an overload: the operators that it chooses among. */
  readonly forms?: readonly Callable[];
}

export class Scope {
  private readonly names = new Map<string, ScopeName>();
  private readonly used = new Set<string>();

  constructor(
    readonly mode: Mode,
    readonly ops: ReadonlyMap<string, Callable> = new Map(),
    /** What the dtype words in signatures of `ops` mean. */
    readonly dtypes: DtypeTable = DtypeTable.standard,
    private readonly parent?: Scope,
  ) {}

  static with(parent: Scope, names: Iterable<ScopeName>, mode = parent.mode): Scope {
    const scope = new Scope(mode, parent.ops, parent.dtypes, parent);
    for (const one of names) scope.names.set(one.name, one);
    return scope;
  }

  get(name: string): ScopeName | undefined {
    return this.names.get(name) ?? this.parent?.get(name);
  }

  /** As `get`, and remembers that the name was used. */
  use(name: string): ScopeName | undefined {
    const found = this.names.get(name);
    if (found === undefined) return this.parent?.use(name);
    this.used.add(name);
    return found;
  }

  isUsed(name: string): boolean {
    return this.used.has(name);
  }

  /** Every usable name, outermost first. */
  all(): string[] {
    const own = [...this.names.values()].filter((one) => one.forbidden === undefined);
    return [...(this.parent?.all() ?? []), ...own.map((one) => one.name)];
  }
}
