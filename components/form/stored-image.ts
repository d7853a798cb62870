/** `srcSet` names its smaller variants. */
export type StoredImage = { fileId: number; url: string; srcSet?: string };

/** Sends the file, tells the progress from 0 to 1, and stops when `signal` says so. Rejects with a sentence to show. */
export type UploadImage = (
  file: File,
  onProgress: (done: number) => void,
  signal: AbortSignal,
) => Promise<StoredImage>;
