import { DOCUMENT_IN_ZIP } from "@/lib/core/transfer/document";
import { UserError } from "../../outcome";
import type { GivenFiles } from "./given-files";
import { type Peeked, peekDocument } from "./peek-document";

/** What among the given files holds the records. */
export type FoundDocument =
  | { kind: "json"; name: string; peeked: Peeked }
  | { kind: "database"; name: string }
  | { kind: "none" };

/** Files that are looked into before it is given up. */
const MOST_LOOKED_INTO = 20;
/** Folders that it may lie in. */
const DEEPEST = 3;

/**
 * The document of an export of ours, else the predecessor's database, else an export of the predecessor: the last one by its name, which has
 * the date. Throws a `UserError` when there are such files and none is one.
 */
export async function findDocument(given: GivenFiles): Promise<FoundDocument> {
  const names = [...given.sizes.keys()].filter((name) => name.split("/").length <= DEEPEST).sort(byDepth);
  const own = names.find((name) => baseOf(name) === DOCUMENT_IN_ZIP);
  if (own !== undefined) return { kind: "json", name: own, peeked: await peekDocument(given.open(own)) };
  const database = names.find((name) => /\.(db|sqlite3?)$/i.test(name) && (given.sizes.get(name) ?? 0) > 0);
  const preferred = names.find((name) => baseOf(name).toLowerCase() === "pipeline.db") ?? database;
  if (preferred !== undefined) return { kind: "database", name: preferred };
  const json = names
    .filter((name) => /\.json$/i.test(name))
    .sort(byLikelihood)
    .slice(0, MOST_LOOKED_INTO);
  let refusal: unknown = null;
  for (const name of json) {
    try {
      return { kind: "json", name, peeked: await peekDocument(given.open(name)) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refusal ??= error;
    }
  }
  if (refusal !== null) throw refusal;
  return { kind: "none" };
}

function baseOf(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

function byDepth(a: string, b: string): number {
  return a.split("/").length - b.split("/").length || (a < b ? -1 : 1);
}

/** Exports first, the newest before the others. */
function byLikelihood(a: string, b: string): number {
  const likely = Number(baseOf(b).includes("export")) - Number(baseOf(a).includes("export"));
  return likely || (baseOf(a) < baseOf(b) ? 1 : -1);
}
