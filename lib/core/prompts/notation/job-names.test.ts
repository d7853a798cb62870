import { describe, expect, it } from "vitest";
import { expandPrompt, problemsOf } from "./expand";
import { jobNames, type PromptPieces } from "./job-names";
import { parsePrompt } from "./parse";

const categories = {
  categories: [
    { id: 1, name: "Action" },
    { id: 2, name: "Stíle" },
    { id: 3, name: "Camera move" },
  ],
  options: [
    { categoryId: 1, text: "at full speed", weight: 1 },
    { categoryId: 3, text: "orbit", weight: 1 },
  ],
};
const pieces: PromptPieces = {
  job: { code: "J0042", notes: "" },
  character: { name: "Luna Vale", description: "Runs.", visualNotes: " silver hair ", tags: ["a", "b"] },
  archetype: "The Hero",
  outputType: { name: "Promo", aspectRatio: "16:9" },
  ingredients: [
    { categoryId: 1, name: "Running", promptFragment: "at full speed", description: "" },
    { categoryId: 3, name: "Orbit", promptFragment: "", description: "Around." },
    { categoryId: 1, name: "Leaping", promptFragment: "", description: "" },
  ],
};
const read = (text: string, of: PromptPieces | null = pieces) => {
  const prompt = parsePrompt(text);
  const names = jobNames(of, categories);
  return [expandPrompt(prompt, names, "1"), problemsOf(prompt, names).length];
};

describe("the names of a job's pieces", () => {
  it.each([
    ["{character}: {Character.Visual_Notes}", "Luna Vale: silver hair"],
    ["{character.look} {character.tags} {archetype}", "silver hair a, b The Hero"],
    ["{output_type} {output type.aspect_ratio} {job}{job.notes}", "Promo 16:9 J0042"],
    ["{ingredient:Action} | {action.name}", "at full speed, Leaping | Running, Leaping"],
    ["{camera_move} {camera move.description}", "Orbit Around."],
    ["{ingredients}", "at full speed, Orbit, Leaping"],
    // Known, and the job has none of it.
    ["<{stile}>", "<>"],
    ["__camera_move__ __act*__", "orbit at full speed"],
  ])("%s", (text, expected) => expect(read(text)).toEqual([expected, 0]));

  it("say the name where there are no visual notes", () => {
    const plain = { ...pieces, character: { name: "Bram", description: "", visualNotes: "", tags: [] } };
    expect(read("{character.look}", plain)).toEqual(["Bram", 0]);
    expect(read("{character}{character.look}", { ...pieces, character: null })).toEqual(["", 0]);
  });

  it("stay for the job that a prompt will have, and unknown ones are told", () => {
    expect(read("{character} {ingredient:Action} {style}", null)).toEqual([
      "{character} {ingredient:Action} {style}",
      1,
    ]);
    expect(read("{ingredient:Weather} {character.age} __weather__")).toEqual([
      "{ingredient:Weather} {character.age} __weather__",
      3,
    ]);
  });
});
