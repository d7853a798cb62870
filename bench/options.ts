import { parseArgs } from "node:util";
import { FULL, QUICK, type StudioSize } from "./seed";

export type BenchOptions = {
  size: StudioSize;
  /** Whether the size is the one that the budgets of time speak of. */
  isFullSize: boolean;
  /** How often each page is asked for. */
  runs: number;
  /** How many pictures are uploaded. */
  uploads: number;
  /** How many small pictures a folder has that is taken in. */
  imports: number;
  /** Only pages whose path contains this. */
  only: string;
  /** Nothing but the engine of combinations: no build, no server. */
  isEngineOnly: boolean;
};

/** Throws for an option that is not known or not a positive whole number. */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      full: { type: "boolean", default: false },
      jobs: { type: "string" },
      media: { type: "string" },
      characters: { type: "string" },
      ingredients: { type: "string" },
      runs: { type: "string" },
      uploads: { type: "string" },
      imports: { type: "string" },
      only: { type: "string", default: "" },
      engine: { type: "boolean", default: false },
    },
  });
  const jobs = count("jobs", values.jobs, values.full ? FULL.jobs : QUICK.jobs);
  const isFullSize = jobs >= FULL.jobs;
  const base = isFullSize ? FULL : QUICK;
  return {
    size: {
      jobs,
      media: count("media", values.media, base.media),
      characters: count("characters", values.characters, base.characters),
      ingredients: count("ingredients", values.ingredients, base.ingredients),
    },
    isFullSize,
    runs: count("runs", values.runs, isFullSize ? 40 : 25),
    uploads: count("uploads", values.uploads, isFullSize ? 1_000 : 200),
    imports: count("imports", values.imports, isFullSize ? 20_000 : 2_000),
    only: values.only,
    isEngineOnly: values.engine,
  };
}

function count(name: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${name} must be a whole number above 0, not ${text}.`);
  return value;
}
