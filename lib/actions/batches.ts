"use server";

import { BatchInput, BatchRename } from "@/lib/core/batches/schema";
import { RecordId } from "@/lib/core/schema/fields";
import { action } from "@/lib/server/action";
import * as batches from "@/lib/server/batches/mutations";

export const createBatch = action(BatchInput, batches.createBatch);
export const renameBatch = action(BatchRename, batches.renameBatch);
export const deleteBatch = action(RecordId, batches.deleteBatch);
