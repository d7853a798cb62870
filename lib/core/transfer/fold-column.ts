// The rule: a folded column holds its text without regard to case: of tags as tags are compared, of everything else as names are.

import { tagKey } from "@/lib/core/tags/tags";
import { foldName } from "@/lib/core/text/fold-name";
import type { TableName } from "./table-names";

export function foldColumn(table: TableName, text: string): string {
  return table === "tags" ? tagKey(text) : foldName(text);
}
