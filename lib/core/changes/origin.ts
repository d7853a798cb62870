// The rule: every recorded change says where it came from.

import { z } from "zod";
import { changeOrigins } from "./origins";

export const ChangeOrigin = z.enum(changeOrigins);
