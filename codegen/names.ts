// How a catalog name is spelled in each language. Names are invented in YAML, in snake_case; every
// other spelling is made here.

/** `log_softmax` → `logSoftmax`; a trailing underscore stays (`add_`). */
export function camelCase(name: string): string {
  return name.replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `log_softmax` → `LogSoftmax`. */
export function pascalCase(name: string): string {
  const camel = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** `log_softmax` → `LOG_SOFTMAX`. */
export function constantCase(name: string): string { return name.toUpperCase(); }

/** Words that JavaScript keeps from bindings, modules being strict. */
export const JAVASCRIPT_RESERVED: ReadonlySet<string> = new Set((
  "arguments await break case catch class const continue debugger default delete do else enum " +
  "eval export extends false finally for function if implements import in instanceof interface " +
  "let new null package private protected public return static super switch this throw true " +
  "try typeof undefined var void while with yield"
).split(" "));

/** A TypeScript identifier: reserved words get a trailing underscore. */
export function safeName(name: string): string { return JAVASCRIPT_RESERVED.has(name) ? `${name}_` : name; }

export const CPP_RESERVED: ReadonlySet<string> = new Set((
  "alignas alignof and and_eq asm auto bitand bitor bool break case catch char class compl " +
  "concept const consteval constexpr constinit const_cast continue co_await co_return co_yield " +
  "decltype default delete do double dynamic_cast else enum explicit export extern false float " +
  "for friend goto if inline int long mutable namespace new noexcept not not_eq nullptr " +
  "operator or or_eq private protected public register reinterpret_cast requires return short " +
  "signed sizeof static static_assert static_cast struct switch template this thread_local " +
  "throw true try typedef typeid typename union unsigned using virtual void volatile wchar_t " +
  "while xor xor_eq"
).split(" "));

/** A C++ identifier: reserved words get a trailing underscore. */
export function cppName(name: string): string { return CPP_RESERVED.has(name) ? `${name}_` : name; }
