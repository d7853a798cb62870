import type { EmbeddedTexts } from "@/lib/core/generation/read-generation";
import { parseCapturedAt } from "@/lib/core/media/captured-at";
import type { ByteSource } from "./byte-source";

export type AviFacts = {
  width: number | null;
  height: number | null;
  seconds: number | null;
  fps: number | null;
  codec: string | null;
  hasAudio: boolean;
  capturedAt: number | null;
  texts: EmbeddedTexts;
};

/**
 * What the headers of an AVI say; null when they hold neither a picture nor a sound. Its frames are skipped, not read.
 *
 * Format: https://learn.microsoft.com/en-us/windows/win32/directshow/avi-riff-file-reference, with the frame count of OpenDML 1.02, which
 * also covers what a file of several gigabytes has behind its first part.
 */
export async function readAviFacts(source: ByteSource): Promise<AviFacts | null> {
  const found: Found = { streams: [], frames: 0, capturedAt: null, texts: {} };
  let position = RIFF_HEADER;
  for (let chunks = 0; position + 8 <= source.size && chunks < MOST_CHUNKS; chunks += 1) {
    const header = await source.readAt(position, 12);
    const length = header.readUInt32LE(4);
    const list = header.toString("latin1", 0, 4) === "LIST" ? header.toString("latin1", 8, 12) : "";
    if (list === "hdrl" || list === "INFO")
      readChunks(await source.readAt(position + 12, Math.min(length - 4, MAX_LIST)), found);
    position += 8 + length + (length % 2);
  }
  const video = found.streams.find(({ type }) => type === "vids");
  const audio = found.streams.find(({ type }) => type === "auds");
  return video || audio ? factsOf(found, video, audio) : null;
}

const RIFF_HEADER = 12;
/** Chunks that are looked at: a file has about five, and its frames are inside of one of them. */
const MOST_CHUNKS = 1_000;
/** Bytes of headers; indexes that some programs put there are what is large in them. */
const MAX_LIST = 1024 ** 2;
/** Lists in lists: headers have three levels. */
const DEEPEST = 5;

type Stream = {
  type: string;
  codec: string;
  width: number;
  height: number;
  /** Samples of `scale / rate` seconds each; those of a picture's stream are frames. */
  scale: number;
  rate: number;
  length: number;
};

type Found = { streams: Stream[]; frames: number; capturedAt: number | null; texts: EmbeddedTexts };

/** Damaged lengths end the reading; what was found until then is kept. */
function readChunks(bytes: Buffer, found: Found, depth = 0): void {
  for (let position = 0; position + 8 <= bytes.length; ) {
    const id = bytes.toString("latin1", position, position + 4);
    const length = bytes.readUInt32LE(position + 4);
    const content = bytes.subarray(position + 8, position + 8 + length);
    if (id === "LIST" && depth < DEEPEST) readChunks(content.subarray(4), found, depth + 1);
    else readChunk(id, content, found);
    position += 8 + length + (length % 2);
  }
}

function readChunk(id: string, content: Buffer, found: Found): void {
  const stream = found.streams.at(-1);
  if (id === "strh" && content.length >= 36) found.streams.push(readStream(content));
  else if (id === "strf" && stream?.type === "vids" && content.length >= 20)
    readPictureFormat(content, stream);
  else if (id === "dmlh" && content.length >= 4) found.frames = content.readUInt32LE(0);
  else if (id === "IDIT") found.capturedAt = parseCapturedAt(textOf(content)) ?? found.capturedAt;
  else if (TEXTS[id]) found.texts[TEXTS[id]] = textOf(content);
}

/** Texts of an INFO list that programs write; others name people and places. */
const TEXTS: Record<string, string> = {
  ICMT: "Comment",
  INAM: "Title",
  ISBJ: "Description",
  ISFT: "Encoder",
};

function readStream(header: Buffer): Stream {
  return {
    type: header.toString("latin1", 0, 4),
    codec: header.toString("latin1", 4, 8),
    ...{ width: 0, height: 0 },
    ...{ scale: header.readUInt32LE(20), rate: header.readUInt32LE(24), length: header.readUInt32LE(32) },
  };
}

/** A height below zero means rows from top to bottom. */
function readPictureFormat(format: Buffer, stream: Stream): void {
  stream.width = Math.abs(format.readInt32LE(4));
  stream.height = Math.abs(format.readInt32LE(8));
  stream.codec = format.toString("latin1", 16, 20);
}

function factsOf(found: Found, video: Stream | undefined, audio: Stream | undefined): AviFacts {
  const main = video ?? audio;
  const samples = video && found.frames > 0 ? found.frames : (main?.length ?? 0);
  const perSecond = main && main.scale > 0 ? main.rate / main.scale : 0;
  const seconds = perSecond > 0 ? samples / perSecond : 0;
  return {
    width: video?.width || null,
    height: video?.height || null,
    seconds: seconds > 0 && seconds < LONGEST ? seconds : null,
    fps: video && perSecond > 0 && perSecond <= FASTEST ? perSecond : null,
    codec: video ? codecName(video.codec) : null,
    hasAudio: audio !== undefined,
    ...{ capturedAt: found.capturedAt, texts: found.texts },
  };
}

/** Seconds and frames a second; more is damage. */
const LONGEST = 1_000_000;
const FASTEST = 1_000;

/** As people call them; a code of four characters that is not known stands for itself. */
function codecName(code: string): string | null {
  const name = code.replace(/[^\w]/g, "").toLowerCase();
  if (/^(h264|x264|avc1)$/.test(name)) return "h264";
  if (/^(xvid|divx|dx50|fmp4|mp4v|div3)$/.test(name)) return "mpeg4";
  if (name === "mjpg") return "mjpeg";
  return name === "" || name === "dib" ? "raw" : name;
}

function textOf(content: Buffer): string {
  return content
    .toString("utf8")
    .replace(/\0[\s\S]*$/, "")
    .trim();
}
