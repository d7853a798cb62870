import { open } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { UserError } from "../../outcome";
import { getSettings } from "../../settings/queries";
import { readMultipart } from "../../storage/multipart";
import { requireFreeDisk } from "../../storage/receive";
import type { ReadSource } from "../read/open-source";

/** Streams the one file of a form into the import's folder. @throws UserError */
export async function receiveImport(
  request: Request,
  folder: string,
): Promise<ReadSource & { kind: "upload" }> {
  const maxBytes = (await getSettings()).uploadLimitGigabytes * 1e9;
  await requireFreeDisk(Number(request.headers.get("content-length") ?? 0));
  let taken = false;
  const { files } = await readMultipart(request, async ({ name, stream }) => {
    if (taken) throw new UserError("Give one file at a time; several go into a ZIP.");
    taken = true;
    const target = path.join(folder, "given");
    await writeStream(stream, target, maxBytes);
    return { kind: "upload" as const, path: target, fileName: name || "the file" };
  });
  const [file] = files;
  if (!file) throw new UserError("There is no file in this form.");
  return file;
}

async function writeStream(stream: Readable, target: string, maxBytes: number): Promise<void> {
  const file = await open(target, "wx");
  let size = 0;
  let checkAt = CHECK_DISK_EVERY;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes)
        throw new UserError("The file is larger than the limit for uploads. It is in the settings.");
      if (size > checkAt) {
        await requireFreeDisk(CHECK_DISK_EVERY);
        checkAt += CHECK_DISK_EVERY;
      }
      await file.writeFile(chunk);
    }
  } finally {
    await file.close();
  }
}

/** Bytes. */
const CHECK_DISK_EVERY = 256 * 1024 ** 2;
