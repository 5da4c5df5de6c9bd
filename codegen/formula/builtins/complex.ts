// The parts of complex numbers. Of a real number they are what they are of one whose imaginary part
// is 0, so that a formula may ask without knowing. None is complex-differentiable.

import type { Builtin } from "../builtin.js";
import { signOf } from "./elementary.js";
import { row } from "./row.js";

const none = { float32: 0, float64: 0 } as const;

/** Pi for negative numbers; NaN stays NaN. */
function angleOf(x: number): number {
  return Number.isNaN(x) ? x : x < 0 ? Math.PI : 0;
}

export const complexRows: readonly Builtin[] = [
  row("real", {
    js: (x: number) => x, partials: ["1"], ofComplex: "real", additive: true, ulp: none,
    latex: "\\operatorname{Re}\\left({x}\\right)", doc: "Real part.",
  }),
  row("imag", {
    js: () => 0, partials: [null], ofComplex: "real", additive: true, ulp: none,
    latex: "\\operatorname{Im}\\left({x}\\right)", doc: "Imaginary part.",
  }),
  row("conj", {
    js: (x: number) => x, partials: ["1"], ofComplex: "complex", additive: true, ulp: none,
    latex: "\\overline{{x}}", doc: "Conjugate: the imaginary part with the other sign.",
  }),
  row("angle", {
    js: angleOf, partials: [null], kinks: ["x"], ofComplex: "real",
    latex: "\\arg\\left({x}\\right)", doc: "Angle in the complex plane, in (-pi, pi].",
  }),
  row("times_i", {
    js: () => 0, partials: [null], ofComplex: "complex", additive: true, ulp: none, latex: "i \\, {x}",
    doc: "i x; 0 for a real number, which has none of it.",
  }),
  row("sgn", {
    js: signOf, partials: [null], kinks: ["x"], ofComplex: "complex",
    ulp: none, doc: "x / |x|, and 0 at 0; the sign of a real number.",
  }),
  row("complex", {
    js: (x: number) => x, params: ["x", "y"], partials: ["1", null], additive: true,
    makesComplex: true, ulp: none,
    latex: "{x} + i {y}", doc: "The number x + iy.",
  }),
];
