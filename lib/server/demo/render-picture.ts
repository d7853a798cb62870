import path from "node:path";
import sharp from "sharp";
import { drawPortrait } from "@/lib/core/demo/draw-portrait";
import { drawScene } from "@/lib/core/demo/draw-scene";
import type { Look, Size } from "@/lib/core/demo/look";
import { seededRandom } from "@/lib/core/demo/random";

export type PictureToDraw = { draw: "portrait" | "scene"; look: Look; size: Size };

/** A picture file, drawn: the same seed gives the same bytes, so that a second sample studio shares the files of the first. */
export async function renderPicture(
  fileName: string,
  seed: string,
  { draw, look, size }: PictureToDraw,
): Promise<Buffer> {
  const drawn = (draw === "portrait" ? drawPortrait : drawScene)(seed, look, size);
  const picture = sharp(Buffer.from(drawn)).composite([{ ...grain, tile: true, blend: "soft-light" }]);
  return path.extname(fileName) === ".png"
    ? picture.png({ palette: false }).toBuffer()
    : picture.jpeg({ quality: 84 }).toBuffer();
}

/** Pixels. */
const GRAIN_SIZE = 128;

/** Hides the steps that smooth gradients show. */
const grain = grainTile();

function grainTile() {
  const random = seededRandom("grain");
  const data = Buffer.alloc(GRAIN_SIZE * GRAIN_SIZE * 4);
  for (let pixel = 0; pixel < data.length; pixel += 4) {
    data.fill(Math.floor(random() * 256), pixel, pixel + 3);
    data[pixel + 3] = 26;
  }
  return { input: data, raw: { width: GRAIN_SIZE, height: GRAIN_SIZE, channels: 4 as const } };
}
