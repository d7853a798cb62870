// The rule: what is done to several output types at once is one change.

import type { z } from "zod";
import { selectionOf } from "@/lib/core/list/selection-schema";
import { OutputTypeDeletion } from "@/lib/core/output-types/deletion";
import { OutputTypeListQuery } from "@/lib/core/output-types/list";

export const OutputTypeSelection = selectionOf(OutputTypeListQuery);
export type OutputTypeSelection = z.infer<typeof OutputTypeSelection>;

export const OutputTypesDeletion = OutputTypeSelection.and(OutputTypeDeletion.pick({ mode: true }));
export type OutputTypesDeletion = z.infer<typeof OutputTypesDeletion>;
