import type { BatchEdit } from "@/lib/core/media/batch/steps";
import type { BenchServer } from "./server";

export type BatchEditResult = {
  count: number;
  /** From the request to the last line of the answer. */
  seconds: number;
};

/** Edits many media assets by four steps in one change. Throws when it is refused or leaves any as it was. */
export async function measureBatchEdit(server: BenchServer, count: number): Promise<BatchEditResult> {
  const edit: BatchEdit = {
    ids: Array.from({ length: count }, (_, index) => index + 1),
    steps: [
      { op: "append", field: "notes", text: " seen by the benchmark" },
      { op: "tags-add", tags: ["benchmark", "seen"] },
      { op: "template", field: "seoTitle", text: "{title} | {output type}" },
      { op: "rating", rating: 4 },
    ],
  };
  const begin = performance.now();
  const response = await fetch(`${server.url}/api/media/batch`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(edit),
  });
  const text = await response.text();
  const seconds = (performance.now() - begin) / 1000;
  const last = text.trimEnd().split("\n").at(-1) ?? "";
  if (!last.includes(`"changed":${count}`)) throw new Error(`The batch edit was answered: ${last}`);
  return { count, seconds };
}
