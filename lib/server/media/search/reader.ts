import type { Tx } from "../../tx";

/** What searches read with: the read-only client, or the transaction of a write. */
export type Reader = Pick<Tx, "$queryRaw">;
