// The bodies of reductions (a state, folded) and scans (a running fold).

import type { StateType } from "../catalog/model.js";
import type { Expr } from "../formula/ast.js";
import { reads } from "../lower/hoist.js";
import type { Kernel } from "../lower/kernel.js";
import { printCpp, type CppContext } from "../print/cpp.js";
import type { Body } from "./functor.js";
import { method } from "./functor-text.js";
import {
  costOf, cppOf, elementType, flatten, nameMap, numbersOf, realAlias, valueType, type Numbers,
} from "./functor-parts.js";

export function foldBody(kernel: Kernel): Body {
  const { cpp, summed, numbers } = new FoldPrinter(kernel);
  const [input] = kernel.inputs;
  return {
    real: numbers.real,
    declarations: [
      `using Outputs = Types<${kernel.outputs.map(({ dtype }) => elementType(dtype)).join(", ")}>;`,
      `using Inputs = Types<${elementType(input.dtype)}>;`,
      ...(summed ? ["using A = SumType<T>;   // The type that is added up in."] : []),
      ...realAlias(numbers),
      ...cpp.state,
      ...(cpp.cost > 1 ? [`static constexpr int cost = ${cpp.cost};`] : []),
    ],
    methods: cpp.methods,
  };
}

interface FoldText {
  readonly state: readonly string[];
  readonly cost: number;
  readonly methods: readonly string[];
}

class FoldPrinter {
  readonly summed: boolean;
  readonly cpp: FoldText;
  readonly numbers: Numbers;
  private readonly context: CppContext;
  private readonly plain: boolean;

  constructor(private readonly kernel: Kernel) {
    const { state, outputs } = kernel;
    this.summed = outputs.some(({ dtype }) => dtype === "sum");
    this.numbers = numbersOf(kernel, this.summed ? "A" : "T");
    const fields = [...(state?.keys() ?? [])];
    this.plain = state === undefined || (fields.length === 1 && fields[0] === "acc");
    this.context = {
      real: this.numbers.real, state: fields,
      names: nameMap([...kernel.inputs, ...kernel.scalars].map(({ name }) => name)),
    };
    this.cpp = {
      state: this.stateType(),
      cost: costOf([kernel.trees.get(kernel.skeleton === "scan" ? "combine" : "step")!]),
      methods: kernel.skeleton === "scan" ? this.scan() : this.reduce(),
    };
  }

  /** `using State = T;` or a struct of the accumulator's fields, and the form of many side by side. */
  private stateType(): readonly string[] {
    const { state } = this.kernel;
    const { element, real } = this.numbers;
    const typeOf = (kind: StateType): string =>
      (kind === "int" ? "int64_t" : kind === "T" ? element : real);
    if (this.plain) return [`using State = ${typeOf(state?.get("acc") ?? "T")};`];
    const fields = [...state!].map(([name, kind]) => ({ type: typeOf(kind), name: cppOf(name) }));
    return [
      "struct State {",
      `  ${fields.map(({ type, name }) => `${type} ${name};`).join(" ")}`,
      "  template <int width> struct Side {",
      `    ${fields.map(({ type, name }) => `${type} ${name}_[width];`).join(" ")}`,
      `    HD State get(int l) const { return {${fields.map(({ name }) => `${name}_[l]`).join(", ")}}; }`,
      `    HD void set(int l, State given) { ${fields.map(({ name }) => `${name}_[l] = given.${name};`).join(" ")} }`,
      "  };",
      "};",
    ];
  }

  private reduce(): readonly string[] {
    const x = cppOf(this.kernel.inputs[0].name);
    return [
      ...this.fold("init", []),
      ...this.fold("step", [["State", "acc"], [this.numbers.element, x], ["int64_t", "k"]]),
      ...this.fold("combine", [["State", "a"], ["State", "b"]]),
      ...this.finish(),
    ];
  }

  private scan(): readonly string[] {
    return [...this.fold("init", []), ...this.fold("combine", [["State", "a"], ["State", "b"]])];
  }

  private fold(role: string, params: readonly (readonly [string, string])[]): readonly string[] {
    const { lets, tree } = this.parts(role, params.map(([, name]) => name));
    const int = this.plain && this.kernel.state?.get("acc") === "int";
    const want = this.plain ? (int ? "int" : "real") : undefined;
    return method(`HD State ${role}(${this.params(role, params)}) const`,
      [...lets, `return ${printCpp(tree, this.context, want)};`]);
  }

  private finish(): readonly string[] {
    const { outputs } = this.kernel;
    const params: (readonly [string, string])[] = [["State", "acc"], ["int64_t", "n"]];
    if (outputs.length === 1) {
      const [{ name, dtype }] = outputs;
      const { lets, tree } = this.parts(`finish:${name}`, ["acc", "n"]);
      const head = `HD ${elementType(dtype)} finish(${this.params(`finish:${name}`, params)}) const`;
      return method(head, [...lets, `return ${printCpp(tree, this.context)};`]);
    }
    const stores = outputs.flatMap(({ name }) => {
      const { lets, tree } = this.parts(`finish:${name}`, ["acc", "n", ...outputs.map((one) => one.name)]);
      return [...lets, `${cppOf(name)} = ${printCpp(tree, this.context)};`];
    });
    const used = outputs.some(({ name }) => reads([this.kernel.trees.get(`finish:${name}`)!]).has("n"));
    const heads = [
      "State acc", used ? "int64_t n" : "int64_t",
      ...outputs.map(({ name, dtype }) => `${elementType(dtype)}& ${cppOf(name)}`),
    ];
    return method(`HD void finish(${heads.join(", ")}) const`, stores);
  }

  private parts(role: string, names: readonly string[]): { lets: readonly string[]; tree: Expr } {
    const taken = [...names, ...this.kernel.scalars.map(({ name }) => name)];
    const { bindings, trees } = flatten(new Map([[role, this.kernel.trees.get(role)!]]), taken);
    const lets = bindings.map(({ name, value }) =>
      `const ${valueType(value, this.numbers)} ${cppOf(name)} = ${printCpp(value, this.context)};`);
    return { lets, tree: trees.get(role)! };
  }

  /** Parameters that the formula does not read stay without a name. */
  private params(role: string, params: readonly (readonly [string, string])[]): string {
    const used = reads([this.kernel.trees.get(role)!]);
    return params.map(([type, name]) => (used.has(name) ? `${type} ${cppOf(name)}` : type)).join(", ");
  }
}
