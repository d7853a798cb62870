import { ALL_FORMATS, FilePathSource, Input, type InputVideoTrack } from "mediabunny";
import sharp from "sharp";
import { type Generation, readGeneration } from "@/lib/core/generation/read-generation";
import { type ProbeFacts, type TaskInput, UnreadableFile } from "../messages";
import { readExifTexts } from "./exif-texts";
import { readPngTexts } from "./png-texts";
import { readStealthTexts } from "./stealth-texts";

/** Size, length, codec and what the generator wrote, without decoding a single picture. */
export async function readFacts(input: TaskInput): Promise<ProbeFacts> {
  return input.fileKind === "image" ? readImageFacts(input) : readTrackFacts(input);
}

async function readImageFacts({ filePath, mimeType }: TaskInput): Promise<ProbeFacts> {
  // Only the header is read; the limit on pixels is the thumbnail's.
  const metadata = await sharp(filePath, { limitInputPixels: false }).metadata().catch(unreadable);
  const { width, height } = metadata.autoOrient;
  const generation = await readImageGeneration(filePath, mimeType, metadata);
  const milliseconds = metadata.delay?.reduce((sum, delay) => sum + delay, 0) ?? 0;
  const frames = metadata.pages ?? 1;
  const isAnimated = frames > 1 && milliseconds > 0;
  return {
    width,
    height: isAnimated && metadata.pageHeight ? metadata.pageHeight : height,
    seconds: isAnimated ? milliseconds / 1000 : null,
    fps: isAnimated ? round((frames * 1000) / milliseconds) : null,
    codec: metadata.compression ?? metadata.format,
    generation,
  };
}

async function readImageGeneration(
  filePath: string,
  mimeType: string,
  { exif, xmp, hasAlpha }: { exif?: Buffer; xmp?: Buffer; hasAlpha: boolean },
): Promise<Generation | null> {
  const written = {
    ...(xmp && { [XMP]: xmp.toString("utf8") }),
    ...(exif && readExifTexts(exif)),
    ...(/png$/.test(mimeType) && (await readPngTexts(filePath))),
  };
  const generation = readGeneration(written);
  if (generation?.prompt || !hasAlpha) return generation;
  // What is hidden costs a decoding, so it is looked for last.
  const hidden = await readStealthTexts(filePath).catch(() => ({}));
  return Object.keys(hidden).length > 0 ? readGeneration({ ...written, ...hidden }) : generation;
}

/** The name under which PNG files hold it. */
const XMP = "XML:com.adobe.xmp";

async function readTrackFacts({ filePath }: TaskInput): Promise<ProbeFacts> {
  const source = new FilePathSource(filePath, { maxCacheSize: 16 * 1024 ** 2 });
  const input = new Input({ source, formats: ALL_FORMATS });
  try {
    if (!(await input.canRead())) throw unreadable();
    const video = await input.getPrimaryVideoTrack();
    const track = video ?? (await input.getPrimaryAudioTrack());
    if (!track) throw new UnreadableFile("This file holds neither a picture nor a sound.");
    const codec = await track.getCodec();
    const seconds = (await input.getDurationFromMetadata()) ?? (await input.computeDuration());
    const { raw = {} } = await input.getMetadataTags();
    return {
      width: video && (await video.getDisplayWidth()),
      height: video && (await video.getDisplayHeight()),
      seconds: Number.isFinite(seconds) ? round(seconds) : null,
      fps: video && (await readFrameRate(video)),
      codec: codec && (CODEC_NAMES[codec] ?? codec),
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
