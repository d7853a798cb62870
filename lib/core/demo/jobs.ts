// The jobs of the sample studio and the files that came of them, so that every stage of the funnel has something to show.

import type { JobStatus } from "@/lib/core/jobs/schema";
import type { MediaQuality } from "@/lib/core/media/schema";
import type { Look, Size } from "./look";

export type SampleJob = {
  character: string;
  outputType: string;
  /** Picks first, in the order of the output type; what follows is extra. */
  ingredients: string[];
  status: JobStatus;
  projects: string[];
  notes?: string;
  priority?: number;
  /** From today. */
  plannedInDays?: number;
  media?: SampleMedia[];
};

export type SampleMedia = {
  /** How it is drawn, or which of the clips beside lib/server/demo it is. */
  content: PictureOfFile | { clip: string };
  /** What the renderer called it. */
  fileName: string;
  quality: MediaQuality;
  rating: number;
  /** What was left empty on purpose, so that one file still asks for its metadata. */
  lacks?: "seoDescription";
};

/** A picture of a character (its look) or of a look of its own. */
export type PictureOfFile = { draw: "portrait" | "scene"; look: string | Look; size: Size };

const portrait = (look: string): PictureOfFile => ({
  draw: "portrait",
  look,
  size: { width: 720, height: 900 },
});

export const sampleJobs: SampleJob[] = [
  {
    ...{ character: "Luna Vale", outputType: "Promo clip", status: "complete", projects: ["Autumn teaser"] },
    ingredients: ["Running", "Determined", "Crane up", "Moonlit"],
    media: [
      {
        content: { clip: "luna-vale.webm" },
        fileName: "luna_rooftops_0007.webm",
        quality: "approved",
        rating: 5,
      },
    ],
  },
  {
    ...{ character: "Bram Oak", outputType: "Portrait still", status: "complete" },
    ingredients: ["Calm", "Golden hour"],
    projects: ["Faces of the pier"],
    media: [
      { content: portrait("Bram Oak"), fileName: "bram_portrait_a.jpg", quality: "approved", rating: 4 },
      { content: portrait("Bram Oak"), fileName: "bram_portrait_b.jpg", quality: "rejected", rating: 1 },
    ],
  },
  {
    ...{ character: "Ziggy", outputType: "Story loop", status: "complete", projects: ["Autumn teaser"] },
    ingredients: ["Dancing", "Orbit", "Neon noir"],
    media: [
      { content: { clip: "ziggy.webm" }, fileName: "ziggy_loop_v3.webm", quality: "approved", rating: 4 },
    ],
  },
  {
    ...{ character: "Old Meg", outputType: "Portrait still", status: "complete" },
    ingredients: ["Mischievous", "Watercolour", "Pouring tea"],
    projects: ["Faces of the pier"],
    media: [{ content: portrait("Old Meg"), fileName: "meg_teahouse.jpg", quality: "approved", rating: 5 }],
  },
  {
    ...{
      character: "Captain Wren",
      outputType: "Promo clip",
      status: "rendered",
      projects: ["Autumn teaser"],
    },
    ingredients: ["Crossing a bridge", "Awestruck", "Push in"],
    media: [
      {
        content: { clip: "captain-wren.webm" },
        fileName: "wren_ferry_0012.webm",
        quality: "unreviewed",
        rating: 0,
      },
    ],
  },
  {
    ...{ character: "Luna Vale", outputType: "Portrait still", status: "rendered" },
    ingredients: ["Wistful", "Moonlit"],
    projects: ["Faces of the pier"],
    media: [
      { content: portrait("Luna Vale"), fileName: "luna_still_01.jpg", quality: "unreviewed", rating: 3 },
      { content: portrait("Luna Vale"), fileName: "luna_still_02.png", quality: "unreviewed", rating: 0 },
    ],
  },
  {
    ...{ character: "Iris Quill", outputType: "Story loop", status: "rendered", projects: [] },
    ingredients: ["Lighting a lamp", "Static", "Film grain"],
    notes: "The lamp flickers in the wrong rhythm. Keep, but look for a calmer take.",
    media: [
      {
        ...{
          content: { clip: "iris-quill.webm" },
          fileName: "iris_lamp.webm",
          quality: "unreviewed",
          rating: 2,
        },
        lacks: "seoDescription",
      },
    ],
  },
  {
    ...{ character: "Bram Oak", outputType: "Promo clip", status: "rendered", projects: ["Autumn teaser"] },
    ingredients: ["Tuning a violin", "Calm", "Handheld"],
    notes: "Rendered on the other machine; the file is still to be fetched.",
  },
  {
    ...{ character: "Ziggy", outputType: "Promo clip", status: "in_progress", projects: ["Autumn teaser"] },
    ingredients: ["Waiting for a train", "Startled", "Whip pan"],
    priority: 2,
  },
  {
    ...{ character: "Old Meg", outputType: "Story loop", status: "in_progress", projects: [] },
    ingredients: ["Pouring tea", "Push in", "Storybook"],
  },
  {
    ...{ character: "Captain Wren", outputType: "Story loop", status: "planned", projects: [] },
    ingredients: ["Looking back", "Crane up", "Long exposure"],
    plannedInDays: 1,
  },
  {
    ...{ character: "Iris Quill", outputType: "Promo clip", status: "planned", projects: ["Autumn teaser"] },
    ingredients: ["Reading a letter", "Joyful", "Orbit"],
    ...{ plannedInDays: 2, priority: 1 },
  },
  {
    ...{ character: "Captain Wren", outputType: "Portrait still", status: "planned" },
    ingredients: ["Determined", "Film grain"],
    projects: ["Faces of the pier"],
    plannedInDays: 5,
  },
  {
    ...{ character: "Ziggy", outputType: "Portrait still", status: "planned" },
    ingredients: ["Joyful", "Long exposure"],
    projects: ["Faces of the pier"],
  },
  {
    ...{ character: "Luna Vale", outputType: "Story loop", status: "failed", projects: [] },
    ingredients: ["Looking back", "Whip pan", "Paper cut-out"],
    notes: "Ran out of memory at frame 61. Try again at half the size.",
  },
];

/** Files that belong to no job yet. */
export const sampleLooseMedia: SampleMedia[] = [
  {
    content: {
      draw: "scene",
      look: { light: 268, shade: 212, motif: "moon", hair: "long" },
      size: { width: 1280, height: 800 },
    },
    fileName: "moodboard dusk over the pier.jpg",
    quality: "unreviewed",
    rating: 0,
  },
];
