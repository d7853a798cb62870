// The rule: when a project is deleted its jobs and prompts stay; only the links go.

import { z } from "zod";
import { id } from "@/lib/core/schema/fields";

export const ProjectDeletion = z.object({ id, mode: z.string().pipe(z.enum(["delete", "keep"])) });
export type ProjectDeletion = z.infer<typeof ProjectDeletion>;
