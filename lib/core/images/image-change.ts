// The rule: a record has one splash image or none.

import { z } from "zod";
import { id, optionalId } from "@/lib/core/schema/fields";

export const ImageChange = z.object({ id, imageId: optionalId });
export type ImageChange = z.infer<typeof ImageChange>;
