"use server";

import { OrderStep } from "@/lib/core/order/order-step";
import { PromptsFromJobs } from "@/lib/core/prompts/from-jobs";
import {
  CopiedPrompt,
  DrawnPrompts,
  NewPrompts,
  PromptChanges,
  PromptSelection,
  PromptsProject,
  PromptsStar,
  PromptsStatus,
} from "@/lib/core/prompts/schema";
import { action } from "@/lib/server/action";
import { draftPrompts as draft } from "@/lib/server/prompts/from-jobs";
import * as prompts from "@/lib/server/prompts/mutations";

export const queuePrompts = action(NewPrompts, prompts.queuePrompts);
export const queueDrawn = action(DrawnPrompts, prompts.queueDrawn);
export const updatePrompt = action(PromptChanges, prompts.updatePrompt);
export const setPromptsStatus = action(PromptsStatus, prompts.setPromptsStatus);
export const notePromptCopy = action(CopiedPrompt, prompts.notePromptCopy);
export const movePrompt = action(OrderStep, prompts.movePrompt);
export const movePromptsToProject = action(PromptsProject, prompts.movePromptsToProject);
export const starPrompts = action(PromptsStar, prompts.starPrompts);
export const duplicatePrompts = action(PromptSelection, prompts.duplicatePrompts);
export const deletePrompts = action(PromptSelection, prompts.deletePrompts);
export const draftPrompts = action(PromptsFromJobs, draft);
