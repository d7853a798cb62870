import { ALL_FORMATS, BufferSource, FilePathSource, Input, type InputVideoTrack } from "mediabunny";
import sharp from "sharp";
import { type EmbeddedTexts, type Generation, readGeneration } from "@/lib/core/generation/read-generation";
import { parseCapturedAt } from "@/lib/core/media/captured-at";
import { AVI, type FileKind } from "@/lib/core/media/file-types";
import { type ProbeFacts, type TaskInput, UnreadableFile } from "../messages";
import { readAviFacts } from "./avi-facts";
import { type ByteSource, withFile } from "./byte-source";
import { readComment } from "./comment-text";
import { readExif } from "./exif-texts";
import { readPngTexts } from "./png-texts";
import { readStealthTexts } from "./stealth-texts";

/** Size, length, codec and what the generator wrote, without decoding a single picture. */
export function readFacts({
  filePath,
  mimeType,
  fileKind,
}: Pick<TaskInput, "filePath" | "mimeType" | "fileKind">): Promise<ProbeFacts> {
  return withFile(filePath, (source) => factsOf(source, { mimeType, kind: fileKind }));
}

export async function factsOf(
  source: ByteSource,
  { mimeType, kind }: { mimeType: string; kind: FileKind },
): Promise<ProbeFacts> {
  const { capturedAt, ...facts } = await readOwnFacts(source, mimeType, kind);
  const modifiedAt = source.modifiedAt.getTime();
  return { ...facts, capturedAt: capturedAt ?? modifiedAt, modifiedAt };
}

function readOwnFacts(source: ByteSource, mimeType: string, kind: FileKind): Promise<OwnFacts> {
  if (kind === "image") return readImageFacts(source, mimeType);
  return mimeType === AVI ? readClipOfHeaders(source) : readTrackFacts(source);
}

type OwnFacts = Omit<ProbeFacts, "capturedAt" | "modifiedAt"> & { capturedAt: number | null };

async function readImageFacts(source: ByteSource, mimeType: string): Promise<OwnFacts> {
  // Only the header is read; the limit on pixels is the thumbnail's.
  const metadata = await sharp(source.content ?? source.filePath, { limitInputPixels: false })
    .metadata()
    .catch(unreadable);
  const { width, height } = metadata.autoOrient;
  const exif = metadata.exif && readExif(metadata.exif);
  const pngTexts = /png$/.test(mimeType) ? await readPngTexts(source) : {};
  const xmp: EmbeddedTexts = metadata.xmp ? { [XMP]: metadata.xmp.toString("utf8") } : {};
  const texts = { ...(await readCommentTexts(source, mimeType)), ...xmp, ...exif?.texts, ...pngTexts };
  const milliseconds = metadata.delay?.reduce((sum, delay) => sum + delay, 0) ?? 0;
  const frames = metadata.pages ?? 1;
  const isAnimated = frames > 1 && milliseconds > 0;
  return {
    width,
    height: isAnimated && metadata.pageHeight ? metadata.pageHeight : height,
    seconds: isAnimated ? milliseconds / 1000 : null,
    fps: isAnimated ? round((frames * 1000) / milliseconds) : null,
    codec: metadata.compression ?? metadata.format,
    hasAudio: null,
    capturedAt: exif?.capturedAt ?? parseCapturedAt(pngTexts["Creation Time"] ?? ""),
    generation: await readImageGeneration(source, texts, metadata.hasAlpha),
  };
}

/** A comment counts when a generator wrote it: most only praise the program that saved the file. */
async function readCommentTexts(source: ByteSource, mimeType: string): Promise<EmbeddedTexts> {
  const comment = await readComment(source, mimeType);
  const texts = { Comment: comment ?? "" };
  return isOfGenerator(readGeneration(texts)) ? texts : {};
}

function isOfGenerator(generation: Generation | null): boolean {
  return generation !== null && generation.generator !== "Unknown";
}

async function readImageGeneration(
  { filePath, content }: ByteSource,
  written: EmbeddedTexts,
  hasAlpha: boolean,
): Promise<Generation | null> {
  const generation = readGeneration(written);
  if (generation?.prompt || !hasAlpha) return generation;
  // What is hidden costs a decoding, so it is looked for last.
  const hidden = await readStealthTexts(content ?? filePath).catch(() => ({}));
  return Object.keys(hidden).length > 0 ? readGeneration({ ...written, ...hidden }) : generation;
}

/** The name under which PNG files hold it. */
const XMP = "XML:com.adobe.xmp";

/** The library for tracks does not know AVI. */
async function readClipOfHeaders(source: ByteSource): Promise<OwnFacts> {
  const found = await readAviFacts(source);
  if (!found) throw unreadable();
  const { texts, seconds, fps, ...facts } = found;
  const generation = readGeneration(textsOf(texts));
  return {
    ...facts,
    seconds: seconds && round(seconds),
    fps: fps && round(fps),
    generation: isOfGenerator(generation) ? generation : null,
  };
}

async function readTrackFacts({ filePath, content }: ByteSource): Promise<OwnFacts> {
  const source = content
    ? new BufferSource(content)
    : new FilePathSource(filePath, { maxCacheSize: 16 * 1024 ** 2 });
  const input = new Input({ source, formats: ALL_FORMATS });
  try {
    if (!(await input.canRead())) throw unreadable();
    const video = await input.getPrimaryVideoTrack();
    const audio = await input.getPrimaryAudioTrack();
    const track = video ?? audio;
    if (!track) throw new UnreadableFile("This file holds neither a picture nor a sound.");
    const codec = await track.getCodec();
    const seconds = (await input.getDurationFromMetadata()) ?? (await input.computeDuration());
    const { raw = {}, date } = await input.getMetadataTags();
    const capturedAt = date?.getTime() ?? Number.NaN;
    return {
      width: video && (await video.getDisplayWidth()),
      height: video && (await video.getDisplayHeight()),
      seconds: Number.isFinite(seconds) ? round(seconds) : null,
      fps: video && (await readFrameRate(video)),
      codec: codec && (CODEC_NAMES[codec] ?? codec),
      hasAudio: audio !== null,
      capturedAt: capturedAt > 0 ? capturedAt : null,
      generation: readGeneration(textsOf(raw)),
    };
  } catch (error) {
    throw error instanceof UnreadableFile ? error : unreadable();
  } finally {
    input.dispose();
  }
}

/** As people call them. */
const CODEC_NAMES: Record<string, string> = { avc: "h264", hevc: "h265" };

async function readFrameRate(video: InputVideoTrack): Promise<number | null> {
  const { bestGuessFrameRate } = await video.computeFrameRateMetrics();
  return Number.isFinite(bestGuessFrameRate) && bestGuessFrameRate > 0 ? round(bestGuessFrameRate) : null;
}

/** Only the texts; a lone `encoder` is the container's, not the generator's. */
function textsOf(tags: Record<string, unknown>): Record<string, string> {
  const texts = Object.entries(tags).filter((tag): tag is [string, string] => typeof tag[1] === "string");
  return Object.fromEntries(texts.filter(([name]) => !/^(encoder|©too|duration)$/i.test(name)));
}

function unreadable(): never {
  throw new UnreadableFile("The file is damaged, or it is not what its first bytes say.");
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
