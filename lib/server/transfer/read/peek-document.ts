import { FORMAT } from "@/lib/core/transfer/document";
import { legacyTables } from "@/lib/core/transfer/legacy/tables";
import { UserError } from "../../outcome";
import { readJson } from "./read-json";

/** What a JSON file says of itself beside its tables, as far as it had to be read. */
export type Peeked = { kind: "own" | "predecessor"; properties: Record<string, unknown> };

/** Finds out whose export a JSON file is. Reads no further than needed, and all of it only when what it says of itself comes last. */
export async function peekDocument(chunks: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const properties: Record<string, unknown> = {};
  const isKnown = () =>
    (properties.format !== undefined && properties.version !== undefined) || "exported_at" in properties;
  let isLegacy = false;
  try {
    await readJson(chunks, {
      onProperty: (name, value) => {
        properties[name] = value;
      },
      onTable: (name) => {
        isLegacy ||= Object.hasOwn(legacyTables, name);
        if (isKnown() && (isLegacy || properties.format !== undefined)) throw new Enough();
      },
      onRecord: () => undefined,
    });
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  if (properties.format === FORMAT) return { kind: "own", properties };
  if (OURS.filter((name) => name in properties).length > 1)
    throw new UserError(
      "This was an export of this app, but it is damaged: its format does not stand in it.",
    );
  if (properties.format === undefined && isLegacy) return { kind: "predecessor", properties };
  throw new UserError("The file is JSON, but no export of this app or of the Pipeline Manager in Python.");
}

/** The predecessor's tables have the names of some of ours, but its export says nothing else of itself. */
const OURS = ["app", "exportedAt", "scope", "counts", "checksum"];

class Enough extends Error {}
