// The rule: what a new output type begins with.

import type { OutputTypeInput } from "@/lib/core/output-types/schema";

export const blankOutputType: OutputTypeInput = {
  name: "",
  description: "",
  categoryIds: [],
  aspectRatio: null,
  width: null,
  height: null,
  seconds: null,
  fps: null,
};
