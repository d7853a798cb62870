import { createReadStream } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { type SampleMedia, sampleJobs, sampleLooseMedia } from "@/lib/core/demo/jobs";
import type { Look } from "@/lib/core/demo/look";
import { sampleArchetypes, sampleCharacters } from "@/lib/core/demo/studio";
import { safeFileName } from "@/lib/core/text/safe-file-name";
import { db, type RecordedChange, type WriteOptions, write } from "../db";
import { storeImage } from "../images/store-image";
import { discardUnlessKnown, keepReceived } from "../media/received-files";
import type { NewFile } from "../media/store-media-file";
import { discardReceived, type ReceivedFile, receiveFile } from "../storage/receive";
import { renderPicture } from "./render-picture";
import { requireNoStudio, writeStudio } from "./write-studio";

/**
 * Adds the sample studio as one change. Its pictures are drawn now and its clips are beside this file; all go through the doors
 * of uploads. A second or two; nothing is left behind when it fails.
 */
export async function addSampleStudio(options: WriteOptions): Promise<RecordedChange | null> {
  await requireNoStudio(db());
  const images = await receiveImages();
  const media = new Map<string, NewFile>();
  const received: ReceivedFile[] = [];
  try {
    for (const { fileName, content } of await readMedia()) {
      const file = await receiveFile(content, { originalName: fileName, maxBytes: MAX_BYTES });
      received.push(file);
      media.set(fileName, { ...file, source: "upload" });
    }
    const { value, change } = await write(options, (tx) => writeStudio(tx, { images, media }));
    await keepReceived(received, [...value.fileIds, ...images.values()]);
    return change;
  } finally {
    for (const file of received) await discardUnlessKnown(file);
  }
}

const MAX_BYTES = 20e6;
/** Pixels. */
const SPLASH = { width: 640, height: 800 };

/** Splash images by the name of their record. They wait in incoming/ until a record refers to them, like uploaded ones. */
async function receiveImages(): Promise<Map<string, number>> {
  const drawn = await Promise.all([
    ...sampleArchetypes.map(({ name, look }) => drawSplash(name, "scene", look)),
    ...sampleCharacters.map(({ name, look }) => drawSplash(name, "portrait", look)),
  ]);
  const images = new Map<string, number>();
  for (const { name, fileName, content } of drawn) {
    const file = await receiveFile(content, { originalName: fileName, maxBytes: MAX_BYTES });
    try {
      images.set(name, (await storeImage(file, SPLASH)).id);
    } catch (error) {
      await discardReceived(file);
      throw error;
    }
  }
  return images;
}

async function drawSplash(name: string, draw: "portrait" | "scene", look: Look) {
  const fileName = safeFileName(name, "jpg");
  const picture = await renderPicture(fileName, name, { draw, look, size: SPLASH });
  return { name, fileName, content: Readable.from([picture]) };
}

function readMedia() {
  return Promise.all([...sampleJobs.flatMap(({ media = [] }) => media), ...sampleLooseMedia].map(readOne));
}

async function readOne({ fileName, content }: SampleMedia) {
  if ("clip" in content) return { fileName, content: createReadStream(clipPath(content.clip)) };
  const { draw, size } = content;
  const picture = await renderPicture(fileName, fileName, { draw, size, look: lookOf(content.look) });
  return { fileName, content: Readable.from([picture]) };
}

function lookOf(look: string | Look): Look {
  if (typeof look !== "string") return look;
  const character = sampleCharacters.find(({ name }) => name === look);
  if (!character) throw new Error(`The sample studio has no ${look}.`);
  return character.look;
}

/** Read from the sources: a build does not carry files along. */
function clipPath(name: string): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), "lib", "server", "demo", "clips", name);
}
