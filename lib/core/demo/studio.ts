// What the sample studio holds. Records name each other by name; nothing here is anybody's work.

import type { ArchetypeSubtype } from "@/lib/core/archetypes/schema";
import type { CategoryColor } from "@/lib/core/categories/palette";
import type { CharacterStatus } from "@/lib/core/characters/schema";
import type { OutputTypeInput } from "@/lib/core/output-types/schema";
import type { ProjectStatus } from "@/lib/core/projects/schema";
import type { RuleType } from "@/lib/core/rules/kinds";
import type { Look } from "./look";

export type SampleArchetype = {
  name: string;
  subtype: ArchetypeSubtype;
  description: string;
  tags: string[];
  look: Look;
};

export type SampleCharacter = {
  name: string;
  archetype: string;
  status: CharacterStatus;
  description: string;
  visualNotes: string;
  tags: string[];
  look: Look;
};

export type SampleCategory = {
  name: string;
  color: CategoryColor;
  description: string;
  ingredients: SampleIngredient[];
};

/** Its name is unique in the whole sample studio. */
export type SampleIngredient = {
  code: string;
  name: string;
  promptFragment: string;
  tags?: string[];
  weight?: number;
};

/** Its source is a character or an ingredient, its targets are ingredients. */
export type SampleRule = { type: RuleType; source: string; targets: string[]; notes: string };

export type SampleOutputType = Omit<OutputTypeInput, "categoryIds"> & { categories: string[] };

export type SampleProject = { name: string; description: string; status: ProjectStatus };

export const sampleArchetypes: SampleArchetype[] = [
  {
    name: "The Wanderer",
    subtype: "concept",
    description:
      "Always between two places. Seen from behind as often as from the front, lit by what lies ahead.",
    tags: ["journey", "open sky"],
    look: { light: 204, shade: 248, motif: "waves", hair: "long" },
  },
  {
    name: "The Keeper",
    subtype: "concept",
    description: "Guards something old and small: a garden, a lighthouse, a recipe. Warm light, slow hands.",
    tags: ["hearth", "craft"],
    look: { light: 38, shade: 18, motif: "rings", hair: "gathered" },
  },
  {
    name: "Midnight City",
    subtype: "meta",
    description: "A mood rather than a person: wet asphalt, signs that hum, everyone a little too awake.",
    tags: ["night", "neon"],
    look: { light: 300, shade: 236, motif: "bolts", hair: "bob" },
  },
];

export const sampleCharacters: SampleCharacter[] = [
  {
    name: "Luna Vale",
    archetype: "The Wanderer",
    status: "active",
    description: "A courier of the rooftops who delivers letters that were never sent.",
    visualNotes:
      "Long dark hair, a silver cord around the wrist, coat a size too large. Moonlight from the left.",
    tags: ["moonlight", "rooftops"],
    look: { light: 222, shade: 272, motif: "moon", hair: "long" },
  },
  {
    name: "Bram Oak",
    archetype: "The Keeper",
    status: "active",
    description: "A carpenter who repairs musical instruments and talks to none of them.",
    visualNotes: "Broad shoulders, cropped hair, sawdust on the sleeves. Greens and tea brown.",
    tags: ["workshop", "forest"],
    look: { light: 140, shade: 172, motif: "rings", hair: "short" },
  },
  {
    name: "Ziggy",
    archetype: "Midnight City",
    status: "active",
    description: "Plays three sets a night under three names and is never late for the last train.",
    visualNotes: "Sharp bob, reflective jacket, one glove. Magenta against deep violet.",
    tags: ["neon", "stage"],
    look: { light: 318, shade: 262, motif: "bolts", hair: "bob" },
  },
  {
    name: "Old Meg",
    archetype: "The Keeper",
    status: "active",
    description: "Runs the teahouse at the end of the pier and remembers what everyone ordered.",
    visualNotes: "Grey hair gathered high, apron, copper kettle within reach. Firelight.",
    tags: ["teahouse", "hearth"],
    look: { light: 28, shade: 348, motif: "leaves", hair: "gathered" },
  },
  {
    name: "Captain Wren",
    archetype: "The Wanderer",
    status: "active",
    description: "Commands a ferry with two passengers and a very long route.",
    visualNotes: "Salt-stiff collar, short hair, eyes on the horizon. Cold teal, no shadows under the chin.",
    tags: ["sea", "open sky"],
    look: { light: 190, shade: 226, motif: "waves", hair: "short" },
  },
  {
    name: "Iris Quill",
    archetype: "Midnight City",
    status: "concept",
    description: "Writes tomorrow's headlines in gold ink, one city block ahead of the news.",
    visualNotes: "Hair pinned with a pen, amber desk lamp, ink on two fingers.",
    tags: ["gold ink", "night"],
    look: { light: 46, shade: 14, motif: "rays", hair: "gathered" },
  },
];

export const sampleCategories: SampleCategory[] = [
  {
    name: "Action",
    color: "violet",
    description: "What happens.",
    ingredients: [
      { code: "A01", name: "Running", promptFragment: "running at full stride", tags: ["fast"] },
      { code: "A02", name: "Dancing", promptFragment: "dancing alone, arms loose" },
      { code: "A03", name: "Reading a letter", promptFragment: "reading a folded letter", tags: ["quiet"] },
      { code: "A04", name: "Crossing a bridge", promptFragment: "crossing a narrow bridge" },
      { code: "A05", name: "Lighting a lamp", promptFragment: "lighting an oil lamp", tags: ["quiet"] },
      { code: "A06", name: "Looking back", promptFragment: "turning to look back over the shoulder" },
      { code: "A07", name: "Pouring tea", promptFragment: "pouring tea from a height", tags: ["quiet"] },
      { code: "A08", name: "Tuning a violin", promptFragment: "tuning an old violin", weight: 0.5 },
      { code: "A09", name: "Waiting for a train", promptFragment: "waiting on an empty platform" },
    ],
  },
  {
    name: "Emotion",
    color: "amber",
    description: "How it feels.",
    ingredients: [
      { code: "E01", name: "Joyful", promptFragment: "open, joyful expression" },
      { code: "E02", name: "Calm", promptFragment: "calm, unhurried" },
      { code: "E03", name: "Wistful", promptFragment: "wistful half smile" },
      { code: "E04", name: "Determined", promptFragment: "jaw set, determined" },
      { code: "E05", name: "Startled", promptFragment: "caught by surprise", weight: 0.5 },
      { code: "E06", name: "Mischievous", promptFragment: "mischievous glance" },
      { code: "E07", name: "Awestruck", promptFragment: "awestruck, lips parted" },
    ],
  },
  {
    name: "Motion",
    color: "teal",
    description: "How the camera moves.",
    ingredients: [
      { code: "M01", name: "Static", promptFragment: "locked-off camera" },
      { code: "M02", name: "Orbit", promptFragment: "slow orbit around the subject" },
      { code: "M03", name: "Push in", promptFragment: "gentle push in" },
      { code: "M04", name: "Handheld", promptFragment: "handheld, breathing camera" },
      { code: "M05", name: "Crane up", promptFragment: "crane rising above the rooftops" },
      { code: "M06", name: "Whip pan", promptFragment: "fast whip pan", tags: ["fast"], weight: 0.5 },
    ],
  },
  {
    name: "Style",
    color: "pink",
    description: "How it looks.",
    ingredients: [
      {
        code: "S01",
        name: "Neon noir",
        promptFragment: "neon noir, rain-slick reflections",
        tags: ["night"],
      },
      { code: "S02", name: "Watercolour", promptFragment: "loose watercolour on rough paper" },
      { code: "S03", name: "Golden hour", promptFragment: "golden hour, long shadows", weight: 2 },
      { code: "S04", name: "Film grain", promptFragment: "35 mm film, visible grain" },
      { code: "S05", name: "Paper cut-out", promptFragment: "layered paper cut-out" },
      { code: "S06", name: "Moonlit", promptFragment: "moonlit, silver rim light", tags: ["night"] },
      { code: "S07", name: "Storybook", promptFragment: "storybook illustration" },
      { code: "S08", name: "Long exposure", promptFragment: "long exposure light trails", tags: ["night"] },
    ],
  },
];

export const sampleRules: SampleRule[] = [
  { type: "exclude", source: "Reading a letter", targets: ["Whip pan"], notes: "Nobody could read along." },
  { type: "exclude", source: "Old Meg", targets: ["Neon noir"], notes: "She is only ever lit by a fire." },
  {
    type: "require",
    source: "Waiting for a train",
    targets: ["Static", "Handheld", "Whip pan"],
    notes: "The camera waits with them, or it is the train.",
  },
];

export const sampleOutputTypes: SampleOutputType[] = [
  {
    name: "Promo clip",
    description: "Six seconds for the top of a page.",
    categories: ["Action", "Emotion", "Motion"],
    ...{ aspectRatio: "16:9", width: 1920, height: 1080, seconds: 6, fps: 24 },
  },
  {
    name: "Portrait still",
    description: "One picture that carries a face.",
    categories: ["Emotion", "Style"],
    ...{ aspectRatio: "4:5", width: 1080, height: 1350, seconds: null, fps: null },
  },
  {
    name: "Story loop",
    description: "A vertical loop without a visible seam.",
    categories: ["Action", "Motion", "Style"],
    ...{ aspectRatio: "9:16", width: 1080, height: 1920, seconds: 3, fps: 30 },
  },
];

export const sampleProjects: SampleProject[] = [
  {
    name: "Autumn teaser",
    description: "Five clips that introduce the cast before the first episode.",
    status: "active",
  },
  { name: "Faces of the pier", description: "A wall of portraits, one for each regular.", status: "paused" },
];
