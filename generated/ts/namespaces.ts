// Generated from ops.yaml by codegen/emit/ts.ts. Do not edit.
// Edit the entries, then run: npm run generate

import * as ops from "./index.js";

/** PyTorch's `linalg`. */
export const linalg = {
  cholesky: ops.linalgCholesky,
  choleskyEx: ops.linalgCholeskyEx,
  det: ops.linalgDet,
  eigh: ops.linalgEigh,
  eigvalsh: ops.linalgEigvalsh,
  inv: ops.linalgInv,
  invEx: ops.linalgInvEx,
  matmul: ops.matmul,
  qr: ops.linalgQr,
  slogdet: ops.linalgSlogdet,
  solve: ops.linalgSolve,
  solveTriangular: ops.linalgSolveTriangular,
  svd: ops.linalgSvd,
  svdvals: ops.linalgSvdvals,
};

/** PyTorch's `nn.functional`. */
export const functional = {
  batchNorm: ops.batchNorm,
  binaryCrossEntropy: ops.binaryCrossEntropy,
  binaryCrossEntropyWithLogits: ops.binaryCrossEntropyWithLogits,
  celu: ops.celu,
  conv1d: ops.conv1d,
  conv2d: ops.conv2d,
  conv3d: ops.conv3d,
  convTranspose1d: ops.convTranspose1d,
  convTranspose2d: ops.convTranspose2d,
  convTranspose3d: ops.convTranspose3d,
  crossEntropy: ops.crossEntropy,
  dropout: ops.dropout,
  elu: ops.elu,
  embedding: ops.embedding,
  expit: ops.sigmoid,
  gelu: ops.gelu,
  groupNorm: ops.groupNorm,
  hardshrink: ops.hardshrink,
  hardsigmoid: ops.hardsigmoid,
  hardswish: ops.hardswish,
  hardtanh: ops.hardtanh,
  huberLoss: ops.huberLoss,
  klDiv: ops.klDiv,
  l1Loss: ops.l1Loss,
  layerNorm: ops.layerNorm,
  leakyRelu: ops.leakyRelu,
  linear: ops.linear,
  logSoftmax: ops.logSoftmax,
  logsigmoid: ops.logsigmoid,
  mish: ops.mish,
  mseLoss: ops.mseLoss,
  nllLoss: ops.nllLoss,
  oneHot: ops.oneHot,
  relu: ops.relu,
  relu6: ops.relu6,
  rmsNorm: ops.rmsNorm,
  selu: ops.selu,
  sigmoid: ops.sigmoid,
  silu: ops.silu,
  smoothL1Loss: ops.smoothL1Loss,
  softmax: ops.softmax,
  softplus: ops.softplus,
  softshrink: ops.softshrink,
  softsign: ops.softsign,
  tanhshrink: ops.tanhshrink,
  threshold: ops.threshold,
};

/** PyTorch's `special`. */
export const special = {
  digamma: ops.digamma,
  erf: ops.erf,
  erfc: ops.erfc,
  erfinv: ops.erfinv,
  lgamma: ops.lgamma,
  logit: ops.logit,
  sinc: ops.sinc,
};
