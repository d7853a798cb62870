import { readFrame } from "./run-ffmpeg";

const FRAME = { filter: "scale='min(1920,iw)':-2", timeLimit: 20_000 };

/** A PNG of a frame from the start of a clip, or null: a clip without a poster is no failure. */
export async function readPosterFrame(filePath: string): Promise<Buffer | null> {
  // The very first frame is often black; a clip shorter than this gives its first.
  return (await readFrame(filePath, { ...FRAME, at: 0.5 })) ?? (await readFrame(filePath, FRAME));
}
