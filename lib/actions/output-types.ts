"use server";

import { MemberStep, OrderStep } from "@/lib/core/order/order-step";
import { OutputTypesDeletion } from "@/lib/core/output-types/bulk";
import { OutputTypeDeletion } from "@/lib/core/output-types/deletion";
import { OutputTypeInput, OutputTypeUpdate } from "@/lib/core/output-types/schema";
import { RecordId } from "@/lib/core/schema/fields";
import { action } from "@/lib/server/action";
import * as bulk from "@/lib/server/output-types/bulk";
import * as outputTypes from "@/lib/server/output-types/mutations";

export const createOutputType = action(OutputTypeInput, outputTypes.createOutputType);
export const updateOutputType = action(OutputTypeUpdate, outputTypes.updateOutputType);
export const moveOutputType = action(OrderStep, outputTypes.moveOutputType);
export const deleteOutputType = action(OutputTypeDeletion, outputTypes.deleteOutputType);
export const deleteOutputTypes = action(OutputTypesDeletion, bulk.deleteOutputTypes);
export const moveRequiredCategory = action(MemberStep, outputTypes.moveRequiredCategory);
export const duplicateOutputType = action(RecordId, outputTypes.duplicateOutputType);
