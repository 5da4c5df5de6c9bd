// Bessel functions of orders 0 and 1: J and Y, which oscillate, and K, which falls. From Cephes
// (Moshier): j0.c, j1.c, k0.c, k1.c. double, about 4 ulp of the amplitude; a float result is rounded
// once from it. The same formulas are codegen/formula/builtins/bessel-waves.ts. Included by the
// families that call them.

#pragma once

#include "native/core/bessel.h"

namespace fluxion::FLUXION_ISA::ops {

// ── Oscillating functions ───────────────────────────────────────────────────────────────────────

// J and Y of order n beyond 5: amplitude times cos or sin of x - phase, phase = (2 n + 1) pi / 4, in
// rational functions of w = 5 / x (Cephes, j0.c and j1.c).
struct Wave { double cosine, sine, scale, at; };
constexpr double sqrt2_pi = 0.79788456080286535588, two_pi = 0.63661977236758134308, ln_2 = 0.69314718055994530942;

HD Wave wave0(double x) {
  const double pp[] = {
      9.99999999999999997821e-1, 5.30324038235394892183, 8.74716500199817011941,
      5.44725003058768775090, 1.23953371646414299388, 8.28352392107440799803e-2,
      7.96936729297347051624e-4,
  };
  const double pq[] = {
      1.00000000000000000218, 5.30605288235394617618, 8.76190883237069594232,
      5.47097740330417105182, 1.25352743901058953537, 8.56288474354474431428e-2,
      9.24408810558863637013e-4,
  };
  const double qp[] = {
      -6.05014350600728481186, -5.14105326766599330220e1, -1.47077505154951170175e2,
      -1.77681167980488050595e2, -9.32060152123768231369e1, -1.95539544257735972385e1,
      -1.28252718670509318512, -1.13663838898469149931e-2,
  };
  const double qq[] = {
      2.42005740240291393179e2, 2.06209331660327847417e3, 5.93072701187316984827e3,
      7.24046774195652478189e3, 3.88240183605401609683e3, 8.56430025976980587198e2,
      6.43178256118178023184e1, 1,
  };
  const double w = 5 / x, z = w * w;
  return {polynomial(pp, z) / polynomial(pq, z), w * polynomial(qp, z) / polynomial(qq, z),
          sqrt2_pi / sqrt(x), x - 0.78539816339744830962};
}
HD Wave wave1(double x) {
  const double pp[] = {
      1.00000000000000000254, 5.21451598682361504063, 8.42404590141772420927,
      5.11207951146807644818, 1.12719608129684925192, 7.31397056940917570436e-2,
      7.62125616208173112003e-4,
  };
  const double pq[] = {
      9.99999999999999997461e-1, 5.20982848682361821619, 8.39985554327604159757,
      5.07386386128601488557, 1.10514232634061696926, 6.88455908754495404082e-2,
      5.71323128072548699714e-4,
  };
  const double qp[] = {
      2.52070205858023719784e1, 2.11688757100572135698e2, 5.97489612400613639965e2,
      7.10856304998926107277e2, 3.66779609360150777800e2, 7.58238284132545283818e1,
      4.98213872951233449420, 5.10862594750176621635e-2,
  };
  const double qq[] = {
      3.36093607810698293419e2, 2.82619278517639096600e3, 7.99704160447350683650e3,
      9.56231892404756170795e3, 4.98641058337653607651e3, 1.05644886038262816351e3,
      7.42373277035675149943e1, 1,
  };
  const double w = 5 / x, z = w * w;
  return {polynomial(pp, z) / polynomial(pq, z), w * polynomial(qp, z) / polynomial(qq, z),
          sqrt2_pi / sqrt(x), x - 2.35619449019234492885};
}

HD double bessel_j0(double x) {
  const double p[] = {
      9.70862251047306323952e15, -2.49248344360967716204e14, 1.95617491946556577543e12,
      -4.79443220978201773821e9,
  };
  const double q[] = {
      1.71086294081043136091e18, 3.18121955943204943306e16, 3.10518229857422583814e14,
      2.11277520115489217587e12, 1.11855537045356834862e10, 4.84409658339962045305e7,
      1.73785401676374683123e5, 4.99563147152651017219e2, 1,
  };
  x = abs(x);
  const double z = x * x;
  if (x <= 1e-5) return 1 - z / 4;
  // The two roots below 5 are factors of their own.
  if (x <= 5) return (z - 5.78318596294678452118) * (z - 30.4712623436620863991) * polynomial(p, z) / polynomial(q, z);
  if (x == inf<double>()) return 0;
  const Wave w = wave0(x);
  return w.scale * (w.cosine * cos(w.at) - w.sine * sin(w.at));
}
HD double bessel_j1(double x) {
  const double p[] = {
      3.68295732863852883286e15, -7.27494245221818276015e13, 4.52228297998194034323e11,
      -8.99971225705559398224e8,
  };
  const double q[] = {
      5.32278620332680085395e18, 8.95222336184627338078e16, 7.84369607876235854894e14,
      4.74914122079991414898e12, 2.21511595479792499675e10, 8.35146791431949253037e7,
      2.56987256757748830383e5, 6.20836478118054335476e2, 1,
  };
  const double size = abs(x), z = x * x;
  if (size <= 5) return x * (z - 14.6819706421238932572) * (z - 49.2184563216946036703) * polynomial(p, z) / polynomial(q, z);
  if (size == inf<double>()) return 0;
  const Wave w = wave1(size);
  const double value = w.scale * (w.cosine * cos(w.at) - w.sine * sin(w.at));
  return x < 0 ? -value : value;
}
HD double bessel_y0(double x) {
  const double p[] = {
      -1.84950800436986690637e16, 4.42733268572569800351e16, -3.46628303384729719441e15,
      8.75906394395366999549e13, -9.82136065717911466409e11, 5.43526477051876500413e9,
      -1.46639295903971606143e7, 1.55924367855235737965e4,
  };
  const double q[] = {
      2.50596256172653059228e17, 3.17157752842975028269e15, 2.02979612750105546709e13,
      8.64002487103935000337e10, 2.68919633393814121987e8, 6.26107330137134956842e5,
      1.04128353664259848412e3, 1,
  };
  if (x == 0) return -inf<double>();
  if (!(x > 0)) return nan<double>();
  if (x <= 5) return polynomial(p, x * x) / polynomial(q, x * x) + two_pi * log(x) * bessel_j0(x);
  if (x == inf<double>()) return 0;
  const Wave w = wave0(x);
  return w.scale * (w.cosine * sin(w.at) + w.sine * cos(w.at));
}
HD double bessel_y1(double x) {
  const double p[] = {
      -7.78877196265950026825e17, 2.02439475713594898196e17, -8.12770255501325109621e15,
      1.14509511541823727583e14, -6.47355876379160291031e11, 1.26320474790178026440e9,
  };
  const double q[] = {
      3.97270608116560655612e18, 6.87141087355300489866e16, 6.20557727146953693363e14,
      3.88231277496238566008e12, 1.87601316108706159478e10, 7.34811944459721705660e7,
      2.35564092943068577943e5, 5.94301592346128195359e2, 1,
  };
  if (x == 0) return -inf<double>();
  if (!(x > 0)) return nan<double>();
  if (x <= 5) return x * polynomial(p, x * x) / polynomial(q, x * x) + (two_pi * bessel_j1(x) * log(x) - two_pi / x);
  if (x == inf<double>()) return 0;
  const Wave w = wave1(x);
  return w.scale * (w.cosine * sin(w.at) + w.sine * cos(w.at));
}

// ── Modified functions of the second kind ───────────────────────────────────────────────────────

// exp(x) K0(x), from Cephes, k0.c: Chebyshev series on (0, 2] in x^2 - 2 and beyond in 8 / x - 2.
HD double k0e(double x) {
  const double below[] = {
      1.37446543561352307156e-16, 4.25981614279661018399e-14, 1.03496952576338420167e-11,
      1.90451637722020886025e-9, 2.53479107902614945675e-7, 2.28621210311945178607e-5,
      1.26461541144692592338e-3, 3.59799365153615016266e-2, 3.44289899924628486886e-1,
      -5.35327393233902768720e-1,
  };
  const double above[] = {
      5.30043377268626276149e-18, -1.64758043015242134646e-17, 5.21039150503902756861e-17,
      -1.67823109680541210385e-16, 5.51205597852431940784e-16, -1.84859337734377901440e-15,
      6.34007647740507060557e-15, -2.22751332699166985548e-14, 8.03289077536357521100e-14,
      -2.98009692317273043925e-13, 1.14034058820847496303e-12, -4.51459788337394416547e-12,
      1.85594911495471785253e-11, -7.95748924447710747776e-11, 3.57739728140030116597e-10,
      -1.69753450938905987466e-9, 8.57403401741422608519e-9, -4.66048989768794782956e-8,
      2.76681363944501510342e-7, -1.83175552271911948767e-6, 1.39498137188764993662e-5,
      -1.28495495816278026384e-4, 1.56988388573005337491e-3, -3.14481013119645005427e-2,
      2.44030308206595545468,
  };
  if (x == 0) return inf<double>();
  if (!(x > 0)) return nan<double>();
  if (x <= 2) return (chebyshev(below, x * x - 2) - (log(x) - ln_2) * i0(x)) * exp(x);
  return chebyshev(above, 8 / x - 2) / sqrt(x);
}
// exp(x) K1(x), from Cephes, k1.c.
HD double k1e(double x) {
  const double below[] = {
      -7.02386347938628759343e-18, -2.42744985051936593393e-15, -6.66690169419932900609e-13,
      -1.41148839263352776110e-10, -2.21338763073472585583e-8, -2.43340614156596823496e-6,
      -1.73028895751305206302e-4, -6.97572385963986435018e-3, -1.22611180822657148235e-1,
      -3.53155960776544875667e-1, 1.52530022733894777053,
  };
  const double above[] = {
      -5.75674448366501715755e-18, 1.79405087314755922667e-17, -5.68946255844285935196e-17,
      1.83809354436663880070e-16, -6.05704724837331885336e-16, 2.03870316562433424052e-15,
      -7.01983709041831346144e-15, 2.47715442448130437068e-14, -8.97670518232499435011e-14,
      3.34841966607842919884e-13, -1.28917396095102890680e-12, 5.13963967348173025100e-12,
      -2.12996783842756842877e-11, 9.21831518760500529508e-11, -4.19035475934189648750e-10,
      2.01504975519703286596e-9, -1.03457624656780970260e-8, 5.74108412545004946722e-8,
      -3.50196060308781257119e-7, 2.40648494783721712015e-6, -1.93619797416608296024e-5,
      1.95215518471351631108e-4, -2.85781685962277938680e-3, 1.03923736576817238437e-1,
      2.72062619048444266945,
  };
  if (x == 0) return inf<double>();
  if (!(x > 0)) return nan<double>();
  if (x <= 2) return (chebyshev(below, x * x - 2) / x + (log(x) - ln_2) * i1(x)) * exp(x);
  return chebyshev(above, 8 / x - 2) / sqrt(x);
}
HD double k0(double x) { return exp(-x) * k0e(x); }
HD double k1(double x) { return exp(-x) * k1e(x); }
HD float bessel_j0(float x) { return float(bessel_j0(double(x))); }
HD float bessel_j1(float x) { return float(bessel_j1(double(x))); }
HD float bessel_y0(float x) { return float(bessel_y0(double(x))); }
HD float bessel_y1(float x) { return float(bessel_y1(double(x))); }
HD float k0e(float x) { return float(k0e(double(x))); }
HD float k1e(float x) { return float(k1e(double(x))); }
HD float k0(float x) { return float(k0(double(x))); }
HD float k1(float x) { return float(k1(double(x))); }

}  // namespace fluxion::FLUXION_ISA::ops
