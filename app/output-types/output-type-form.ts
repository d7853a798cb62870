import type { UseFormReturn } from "react-hook-form";
import type { z } from "zod";
import type { OutputTypeInput } from "@/lib/core/output-types/schema";

export type OutputTypeFormValues = z.input<typeof OutputTypeInput>;
export type OutputTypeForm = UseFormReturn<OutputTypeFormValues, unknown, OutputTypeInput>;
