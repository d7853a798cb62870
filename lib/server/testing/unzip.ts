import { buffer } from "node:stream/consumers";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";

export type Unzipped = { name: string; content: Buffer; modifiedAt: number };

/** The files of a ZIP in their order, read by another program's code than ours. */
export async function unzip(zip: Buffer): Promise<Unzipped[]> {
  const file = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(zip, { lazyEntries: true }, (error, opened) => (error ? reject(error) : resolve(opened))),
  );
  const found: Unzipped[] = [];
  return new Promise((resolve, reject) => {
    file.on("entry", (entry: Entry) => {
      file.openReadStream(entry, async (error, stream) => {
        if (error) return reject(error);
        const modifiedAt = entry.getLastModDate().getTime();
        found.push({ name: entry.fileName, content: await buffer(stream), modifiedAt });
        file.readEntry();
      });
    });
    file.on("end", () => resolve(found));
    file.on("error", reject);
    file.readEntry();
  });
}

/** The same by their names. */
export async function unzipByName(zip: Buffer): Promise<Record<string, Buffer>> {
  return Object.fromEntries((await unzip(zip)).map(({ name, content }) => [name, content]));
}
