// The rule: the format as a JSON Schema is what the schemas of its records say, and nothing else.

import { z } from "zod";
import { Document, VERSION } from "./document";

/** JSON Schema, draft 2020-12, of a whole file of the current version. */
export function documentJsonSchema() {
  const { $schema, ...schema } = z.toJSONSchema(Document);
  return {
    $schema,
    title: `Pipeline Manager export, version ${VERSION}`,
    description:
      "One record a line; a table only refers to tables before it. docs/export-format.md says the rest: order, checksum, what is left out.",
    ...schema,
  };
}
