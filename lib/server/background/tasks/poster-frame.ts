import { spawn } from "node:child_process";
import path from "node:path";

/**
 * A PNG of a frame from the start of a clip, made by ffmpeg (FFMPEG_PATH, else the one on PATH); null when there is none or
 * it cannot read the clip: a clip without a poster is no failure. No shell is involved, the file is named by an absolute
 * path behind `file:`, so that no name is taken for an option or an address, and ffmpeg may open nothing but files.
 */
export async function readPosterFrame(filePath: string): Promise<Buffer | null> {
  // The very first frame is often black; a clip shorter than this gives its first.
  return (await runFfmpeg(filePath, ["-ss", "0.5"])) ?? (await runFfmpeg(filePath, []));
}

const TIME_LIMIT = 20_000;
const MAX_FRAME_BYTES = 128 * 1024 ** 2;

function runFfmpeg(filePath: string, seek: string[]): Promise<Buffer | null> {
  const child = spawn(
    process.env.FFMPEG_PATH || "ffmpeg",
    [
      ...["-nostdin", "-hide_banner", "-loglevel", "error", "-protocol_whitelist", "file,pipe"],
      ...["-threads", "1", ...seek, "-i", `file:${path.resolve(filePath)}`],
      ...["-map", "0:v:0", "-frames:v", "1", "-vf", "scale='min(1920,iw)':-2"],
      ...["-f", "image2pipe", "-c:v", "png", "pipe:1"],
    ],
    { stdio: ["ignore", "pipe", "ignore"], windowsHide: true, shell: false },
  );
  const timer = setTimeout(() => child.kill("SIGKILL"), TIME_LIMIT);
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
