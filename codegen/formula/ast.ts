// The trees of the formula language. A parsed formula is an `Expr`; the checker returns the same
// tree with `type` and `stage` filled in, frozen. Nothing here knows any target language.

/** Half-open range of offsets in a source file. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The type of a value. `real` is a number that is no integer, in the precision of the operator's
 * dtype T, and `complex` says that it is complex where T is; `int` is a 64-bit integer; tensors carry
 * no shape here. A tensor name used inside an element formula has the element's type.
 */
export type Type =
  | { readonly kind: "real"; readonly complex?: true }
  | { readonly kind: "int" | "bool" | "text" | "dtype" | "shape_like" | "generator" }
  | { readonly kind: "list"; readonly of: Type }
  | { readonly kind: "record"; readonly fields: ReadonlyMap<string, Type> }
  | { readonly kind: "optional"; readonly of: Type };

/**
 * When a value is known. const: at generation. host: once per call, in TypeScript. row: once per
 * reduction row. elem: per element; in a tensor formula (composite, gradients of kinds other than
 * pointwise) `elem` means a whole tensor.
 */
export type Stage = "const" | "host" | "row" | "elem";

interface Node {
  readonly span: Span;
  /** Filled by the checker. */
  readonly type?: Type;
  readonly stage?: Stage;
}

export type BinaryOperator =
  | "+" | "-" | "*" | "/" | "//" | "%" | "^"
  | "<" | "<=" | ">" | ">=" | "==" | "!="
  | "and" | "or" | "??";

export interface NumberLiteral extends Node { readonly kind: "number"; readonly text: string; readonly value: number }
export interface TextLiteral extends Node { readonly kind: "text"; readonly value: string }
export interface BoolLiteral extends Node { readonly kind: "bool"; readonly value: boolean }
/**
 * A name in scope, or a named constant (`pi`, `inf`). Which of them is said by `constant`, filled by
 * the checker: an attribute may well be called `eps`, and whoever prints or evaluates a name must
 * not find out for himself.
 */
export interface Name extends Node { readonly kind: "name"; readonly name: string; readonly constant?: true }
export interface Unary extends Node { readonly kind: "unary"; readonly op: "-" | "not"; readonly arg: Expr }
export interface Binary extends Node { readonly kind: "binary"; readonly op: BinaryOperator; readonly left: Expr; readonly right: Expr }
export interface If extends Node { readonly kind: "if"; readonly cond: Expr; readonly then: Expr; readonly else: Expr }
export interface Argument { readonly name?: string; readonly value: Expr; readonly nameSpan?: Span }
/** What a call resolves to is found by the checker: a builtin, a shape function, a row reduction or a catalog operator. */
export type CalleeKind = "builtin" | "shape" | "row" | "op";
export interface Call extends Node { readonly kind: "call"; readonly callee: string; readonly args: readonly Argument[]; readonly calleeKind?: CalleeKind }
export interface Member extends Node { readonly kind: "member"; readonly object: Expr; readonly name: string }
export interface Index extends Node { readonly kind: "index"; readonly object: Expr; readonly indices: readonly (Expr | Ellipsis)[] }
export interface Ellipsis extends Node { readonly kind: "ellipsis" }
export interface ListExpr extends Node { readonly kind: "list"; readonly items: readonly Expr[] }
export interface RecordExpr extends Node { readonly kind: "record"; readonly fields: readonly { readonly name: string; readonly value: Expr; readonly nameSpan?: Span }[] }
export interface Let extends Node { readonly kind: "let"; readonly name: string; readonly value: Expr; readonly body: Expr; readonly nameSpan?: Span }
/** Only in contract and reference formulas: `out[m, n] += a[m, k] * b[k, n]`. */
export interface Assign extends Node { readonly kind: "assign"; readonly op: "=" | "+="; readonly target: Index; readonly value: Expr }

export type Expr =
  | NumberLiteral | TextLiteral | BoolLiteral | Name | Unary | Binary | If | Call
  | Member | Index | ListExpr | RecordExpr | Let | Assign;
