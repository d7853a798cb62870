import { asDiskFull } from "./disk-full";
import { Prisma } from "./generated/prisma/client";
import { UserError } from "./outcome";

/**
 * Turns what the database refuses into a sentence for a person; returns everything else as it came.
 *
 * Codes: https://www.prisma.io/docs/orm/reference/error-reference. The driver adapter keeps the violated fields in
 * `meta.driverAdapterError.cause.constraint`.
 */
export function asUserError(error: unknown): unknown {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return asDiskFull(error);
  if (error.code === "P2025") return new UserError("This record no longer exists.");
  if (error.code === "P2003")
    return new UserError("Something this refers to no longer exists, or is still in use.");
  if (error.code === "P2002") {
    const field = violatedField(error.meta);
    return new UserError("This name is already in use.", field ? { [field]: "Already in use" } : undefined);
  }
  return asDiskFull(error);
}

/** A constraint of a table refused it, whether Prisma wrote the statement or we did. */
export function isConstraintViolation(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return ["P2002", "P2003"].includes(error.code) || error.message.includes("SQLITE_CONSTRAINT");
}

function violatedField(meta: Record<string, unknown> | undefined): string | undefined {
  const driver = meta?.driverAdapterError as { cause?: { constraint?: { fields?: string[] } } } | undefined;
  const column = driver?.cause?.constraint?.fields?.at(-1);
  return column === "nameKey" ? "name" : column;
}
