// The program that measures the errors of builtins: a call of errors.h for each row of the table that
// rounds, with the function itself and the exact one, which is a function of the row's name.

import type { Builtin } from "../../codegen/formula/builtin.js";
import { builtinRows } from "../../codegen/formula/builtins.js";

/** Arguments of each kind for each row and type. */
const count = 5000;

const isRounded = ({ signature, makesComplex, ulp }: Builtin): boolean =>
  /^real.*-> real$/.test(signature) && !makesComplex && ulp.float64 > 0;
const families = ["elementary", "erf", "gamma", "zeta", "bessel", "orthogonal"].map((family) => `test/native/exact/${family}.h`);
export const roundedRows = [...new Map(builtinRows.filter(isRounded).map((row) => [row.name, row])).values()];

/** The call of the same function in quadruple precision; operators are C++'s own. */
function exactly({ name, cpp }: Builtin): string {
  return cpp.replace(/ops::\w+/, `exact::${name}`);
}

function measurementOf(row: Builtin): string {
  const [from, to] = [0, 1].map((end) => row.domain?.map((interval) => interval[end]));
  const domain = from?.map((x, k) => `{${x}, ${to![k]}}`).join(", ");
  const filled = (text: string, argument: (k: number) => string): string =>
    text.replace(/\{(\w+)\}/g, (_, param: string) => argument(row.params.indexOf(param)));
  const fast = filled(row.cpp, (k) => `in[${k}]`), wanted = filled(exactly(row), (k) => "xyz"[k]);
  return [
    "{",
    domain === undefined ? "const errors::Interval* domain = nullptr;" : `static const errors::Interval domain[] = {${domain}};`,
    `const errors::Row row{"${row.name}", ${row.params.length}, domain, ${domain === undefined || row.keepsInt}};`,
    `const auto wanted = [](quad x, quad y, quad z) { return errors::Value(${wanted}); };`,
    ...["float", "double"].map((type) => `errors::measure<${type}>(row, ${count}, [](const ${type}* in) { return ${type}(${fast}); }, wanted);`),
    "}",
  ].join("\n  ");
}

export function errorProgram(): string {
  const headers = new Set(["native/core/math.h", ...roundedRows.flatMap(({ header }) => header ?? [])]);
  return [
    ...[...headers, "test/native/errors.h", ...families].map((path) => `#include "${path}"`),
    "using namespace fluxion::baseline;",
    "using exact::quad;",
    "void fluxion::Fault::note_division_by_zero() noexcept {}",
    "int main() {",
    ...roundedRows.map(measurementOf),
    "}",
    "",
  ].join("\n");
}
