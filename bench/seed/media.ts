import type Database from "better-sqlite3";
import { CLIP_FRAMES } from "@/lib/core/media/similar/likeness";
import type { Concepts, SeededCharacter, SeededOutputType } from "./concepts";
import { createRandom, type Random } from "./random";
import { END } from "./span";
import { tableWriter, timestamp } from "./table-writer";

/** What media take from their job. */
export type MediaJob = {
  id: number;
  code: string;
  title: string;
  character: SeededCharacter | null;
  outputType: SeededOutputType | null;
  createdAt: number;
};

/** Of a hundred rendered jobs, so many have no file; of all media, so many percent belong to no job. */
const WITHOUT_FILE = 0.08;
const WITHOUT_JOB = 0.05;
/** Of all files, so many are not where they were. */
const MISSING = 0.002;

/** Adds media of jobs as they come, so that exactly `total` are there at the end. */
export function mediaSeeder(database: Database.Database, random: Random, concepts: Concepts, total: number) {
  const add = mediaWriter(database, random, concepts);
  const ofJobs = Math.floor(total * (1 - WITHOUT_JOB));
  let made = 0;
  return {
    /** `remaining`: the share of jobs that is still to come, 0 to 1. */
    addFor(job: MediaJob, remaining: number): void {
      const wanted = Math.round(ofJobs * (1 - remaining));
      const isLast = remaining < 1e-9;
      if (!isLast && random.isLikely(WITHOUT_FILE)) return;
      for (; made < wanted; made++) add(made + 1, job);
    },
    addWithoutJob(): void {
      for (; made < total; made++) add(made + 1, null);
    },
  };
}

function mediaWriter(database: Database.Database, random: Random, concepts: Concepts) {
  const rows = mediaRows(database);
  const look = looksOf(createRandom(SEED_OF_LOOKS));
  return (id: number, job: MediaJob | null) => {
    const isVideo = random.isLikely(0.6);
    const at = timestamp(
      Math.min(END, (job?.createdAt ?? END - 1000) + 2 * 3_600_000 + random.below(3_600_000)),
    );
    const extension = isVideo ? "mp4" : "png";
    const stem = job
      ? `${job.code} ${job.title.replace(" — ", " - ")}`.slice(0, 80)
      : `render ${random.hex(6)}`;
    rows.file({
      id,
      uuid: random.uuid(),
      area: "media",
      place: "stored",
      path: `${at.slice(0, 7)}/${stem} (${id}).${extension}`,
      originalName: `ComfyUI_${String(id).padStart(6, "0")}_.${extension}`,
      hash: random.hex(64),
      size: isVideo ? 4_000_000 + random.below(40_000_000) : 300_000 + random.below(3_000_000),
      mimeType: isVideo ? "video/mp4" : "image/png",
      kind: isVideo ? "video" : "image",
      width: 1920,
      height: 1080,
      seconds: isVideo ? 2 + random.below(100) / 10 : null,
      fps: isVideo ? 24 : null,
      codec: isVideo ? "avc" : null,
      probedAt: at,
      missingAt: random.isLikely(MISSING) ? at : null,
      createdAt: at,
    });
    // Nine of ten are ready to publish; the others wait for somebody to write their texts.
    const isDescribed = random.isLikely(0.9);
    const title = job?.title ?? `Render ${id}`;
    rows.media({
      id,
      uuid: random.uuid(),
      jobId: job?.id ?? null,
      // As in the app: media are about what their job is about, and name a character of their own only to differ.
      characterId: !job || random.isLikely(0.02) ? random.pick(concepts.characters).id : null,
      outputTypeId: !job && random.isLikely(0.5) ? random.pick(concepts.outputTypes).id : null,
      fileId: id,
      title,
      description: isDescribed ? `${title}. ${job?.outputType?.name ?? "Found footage"}.` : "",
      seoTitle: isDescribed ? title.slice(0, 60) : "",
      seoDescription: isDescribed ? `${title}, seen from close by.`.slice(0, 160) : "",
      prompt: job ? `${job.title}, cinematic, 35mm` : "",
      autoFields: isDescribed ? "title description tags seoTitle seoDescription" : "title",
      quality: random.pick(["unreviewed", "approved", "approved", "rejected"]),
      rating: random.below(6),
      createdAt: at,
      updatedAt: at,
    });
    for (const [position, tagId] of random.sample(concepts.tagIds, isDescribed ? 3 : 1).entries())
      rows.tag({ mediaId: id, tagId, position });
    for (const [frame, picture] of look(isVideo ? CLIP_FRAMES : 1).entries())
      rows.look({ fileId: id, frame, ...picture });
    if (id % 4 === 0)
      rows.generation({
        fileId: id,
        generator: "comfyui",
        prompt: title,
        model: random.pick(MODELS),
        seed: String(random.below(1_000)),
        raw: RAW,
      });
  };
}

const MODELS = ["flux1-dev", "sdxl_base_1.0", "wan2.1_t2v_14B"];
const RAW = JSON.stringify({
  prompt: { 3: { class_type: "KSampler", inputs: { seed: 1234, steps: 20, cfg: 8 } } },
});

/** Of their own, so that all other rows are the same with them and without. */
const SEED_OF_LOOKS = 72;

/** Of fifty files, one looks nearly like the one of its kind before. */
const COPIES = 0.02;

/** What files look like: by chance, or a few bits from another one. */
function looksOf(random: Random) {
  const before = new Map<number, { hash: bigint; color: bigint }[]>();
  const word = () => BigInt.asIntN(64, BigInt(`0x${random.hex(16)}`));
  return (frames: number) => {
    const other = random.isLikely(COPIES) ? before.get(frames) : undefined;
    const look =
      other?.map(({ hash, color }) => ({
        hash: BigInt.asIntN(64, hash ^ (1n << BigInt(random.below(64)))),
        color,
      })) ?? Array.from({ length: frames }, () => ({ hash: word(), color: word() }));
    before.set(frames, look);
    return look;
  };
}

function mediaRows(database: Database.Database) {
  return {
    file: tableWriter(database, "StoredFile", [
      "id",
      "uuid",
      "area",
      "place",
      "path",
      "originalName",
      "hash",
      "size",
      "mimeType",
      "kind",
      "width",
      "height",
      "seconds",
      "fps",
      "codec",
      "probedAt",
      "missingAt",
      "createdAt",
    ]),
    media: tableWriter(database, "MediaAsset", [
      "id",
      "uuid",
      "jobId",
      "characterId",
      "outputTypeId",
      "fileId",
      "title",
      "description",
      "seoTitle",
      "seoDescription",
      "prompt",
      "autoFields",
      "quality",
      "rating",
      "createdAt",
      "updatedAt",
    ]),
    look: tableWriter(database, "PictureHash", ["fileId", "frame", "hash", "color"]),
    tag: tableWriter(database, "MediaTag", ["mediaId", "tagId", "position"]),
    generation: tableWriter(database, "GenerationMetadata", [
      "fileId",
      "generator",
      "prompt",
      "model",
      "seed",
      "raw",
    ]),
  };
}
