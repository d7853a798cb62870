import { spawn } from "node:child_process";
import path from "node:path";

export type FrameOptions = {
  /** Seconds into the clip; the first frame without it. */
  at?: number;
  /** What becomes of the frame, as ffmpeg's `-vf` has it. */
  filter: string;
  /** Milliseconds. */
  timeLimit: number;
};

/** Bytes of a frame as PNG: an uncompressed one of 8,000 × 4,000. */
const MAX_FRAME_BYTES = 128 * 1024 ** 2;

/**
 * A PNG of one frame, made by ffmpeg (FFMPEG_PATH, else the one on PATH); null when there is none or it cannot read the clip. No shell is
 * involved, the file is named by an absolute path behind `file:`, so that no name is taken for an option or an address, and ffmpeg may
 * open nothing but files.
 */
export function readFrame(filePath: string, { at, filter, timeLimit }: FrameOptions): Promise<Buffer | null> {
  const seek = at === undefined ? [] : ["-ss", at.toFixed(3)];
  const child = spawn(
    process.env.FFMPEG_PATH || "ffmpeg",
    [
      ...["-nostdin", "-hide_banner", "-loglevel", "error", "-protocol_whitelist", "file,pipe"],
      ...["-threads", "1", ...seek, "-i", `file:${path.resolve(filePath)}`],
      ...["-map", "0:v:0", "-frames:v", "1", "-vf", filter],
      ...["-f", "image2pipe", "-c:v", "png", "pipe:1"],
    ],
    { stdio: ["ignore", "pipe", "ignore"], windowsHide: true, shell: false },
  );
  const timer = setTimeout(() => child.kill("SIGKILL"), timeLimit);
  const chunks: Buffer[] = [];
  let size = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > MAX_FRAME_BYTES) child.kill("SIGKILL");
    else chunks.push(chunk);
  });
  return new Promise((resolve) => {
    const finish = (isDone: boolean) => {
      clearTimeout(timer);
      resolve(isDone && size > 0 ? Buffer.concat(chunks) : null);
    };
    child.on("error", () => finish(false));
    child.on("close", (code) => finish(code === 0));
  });
}
