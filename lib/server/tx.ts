import type { Prisma } from "./generated/prisma/client";

/** The database inside of a write: everything a mutation reads and changes goes through it. */
export type Tx = Prisma.TransactionClient;
