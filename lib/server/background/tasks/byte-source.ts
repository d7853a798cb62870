import { type FileHandle, open, stat } from "node:fs/promises";

/** The bytes of a file, wherever they are: in memory when it was read whole, else on disk. */
export type ByteSource = {
  filePath: string;
  /** Bytes. */
  size: number;
  /** The file's own date. */
  modifiedAt: Date;
  /** The whole file, when it is in memory. */
  content: Buffer | null;
  /** Fewer than `length` bytes at the end. */
  readAt: (position: number, length: number) => Promise<Buffer>;
};

export function inMemory(filePath: string, content: Buffer, modifiedAt: Date): ByteSource {
  const readAt = async (position: number, length: number) => content.subarray(position, position + length);
  return { filePath, size: content.length, modifiedAt, content, readAt };
}

export async function onDisk(file: FileHandle, filePath: string): Promise<ByteSource> {
  const { size, mtime } = await stat(filePath);
  const readAt = async (position: number, length: number) => {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
  };
  return { filePath, size, modifiedAt: mtime, content: null, readAt };
}

/** Opens a file for as long as `work` takes. */
export async function withFile<T>(filePath: string, work: (source: ByteSource) => Promise<T>): Promise<T> {
  const file = await open(filePath, "r");
  try {
    return await work(await onDisk(file, filePath));
  } finally {
    await file.close();
  }
}
