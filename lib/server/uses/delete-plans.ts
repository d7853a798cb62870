import type { DeletePlan } from "@/lib/core/uses/uses";

/** What deleting a record of each domain would do; the dialog asks here before anything is touched. */
export const deletePlans: Record<string, (id: number) => Promise<DeletePlan>> = {};
