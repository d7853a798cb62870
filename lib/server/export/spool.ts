import { randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, rm } from "node:fs/promises";
import { arriving } from "../storage/leftovers";
import { folderPath, holdingPath } from "../storage/paths";

/** A file of the app's own that lives as long as an export needs it; what a kill leaves is removed at the next start. */
export class HeldFile {
  private readonly uuid = randomUUID();
  readonly path = holdingPath("incoming", this.uuid);

  /** Its path, at which nothing is yet. */
  async prepare(): Promise<string> {
    arriving.add(this.uuid);
    await mkdir(folderPath("incoming"), { recursive: true });
    return this.path;
  }

  async remove(): Promise<void> {
    await rm(this.path, { force: true });
    arriving.delete(this.uuid);
  }
}

/** Text that is written piece by piece while an export goes on, so that it need not be held. */
export class Spool {
  /** Bytes on disk. */
  size = 0;
  private readonly file = new HeldFile();
  private handle: FileHandle | null = null;
  private waiting: string[] = [];
  private length = 0;

  async add(text: string): Promise<void> {
    this.waiting.push(text);
    this.length += text.length;
    if (this.length > BLOCK) await this.flush();
  }

  /** Where all of it lies. */
  async finish(): Promise<string> {
    await this.flush();
    return this.file.path;
  }

  async remove(): Promise<void> {
    await this.handle?.close();
    this.handle = null;
    await this.file.remove();
  }

  private async flush(): Promise<void> {
    this.handle ??= await open(await this.file.prepare(), "wx");
    const bytes = Buffer.from(this.waiting.join(""));
    this.waiting = [];
    this.length = 0;
    this.size += bytes.length;
    await this.handle.appendFile(bytes);
  }
}

/** Characters. */
const BLOCK = 64 * 1024;
