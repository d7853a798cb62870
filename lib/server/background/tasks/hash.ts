import { stat } from "node:fs/promises";
import { hashFile } from "../../storage/file-system";
import type { HashFacts, TaskInput } from "../messages";

/** The identity of a linked file. Uploaded files are hashed while they arrive. */
export async function readHash({ filePath }: TaskInput): Promise<HashFacts> {
  return { hash: await hashFile(filePath), size: (await stat(filePath)).size };
}
