// Colours of a terminal, or none.

import picocolors from "picocolors";

export const { createColors } = picocolors;
