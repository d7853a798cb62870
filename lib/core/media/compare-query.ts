// The rule: a comparison is an address that names two files: `/media/compare?a=7&b=9`.

import { z } from "zod";
import { filterId } from "@/lib/core/list/fields";

export const CompareQuery = z.object({ a: filterId, b: filterId });
