import { describe, expect, it } from "vitest";
import { applySteps, type EditableMedia } from "./apply-steps";
import { BatchStep, expressionOf } from "./steps";

const media: EditableMedia = {
  title: "Luna Vale — Running",
  description: "",
  tags: ["luna vale", "night"],
  seoTitle: "",
  seoDescription: "",
  prompt: "a woman runs",
  notes: "",
  quality: "unreviewed",
  rating: 0,
  jobId: 1,
  characterId: null,
  outputTypeId: null,
  autoFields: ["title", "description", "tags", "seoTitle", "seoDescription", "prompt"],
};
const templates = {
  title: "{character} — {ingredients}",
  description: "{character}.",
  seoTitle: "{title}",
  seoDescription: "{description}",
};
const context = {
  templates,
  sourceOf: ({ jobId }: { jobId: number | null }) => ({
    character:
      jobId === 2
        ? { name: "Kei", description: "", tags: [] }
        : { name: "Luna Vale", description: "", tags: [] },
    outputType: { name: "Clip", categoryIds: [] },
    ingredients: [{ id: 1, name: "Running", categoryId: 1, position: 0, categoryPosition: 0, tags: [] }],
    embeddedPrompt: null,
    jobPrompt: null,
    fileTitle: "x",
  }),
  hasFile: (jobId: number) => jobId === 9,
  replace: (text: string, step: Extract<BatchStep, { op: "replace" }>) =>
    text.replace(expressionOf(step), step.text),
};
const edited = (...steps: BatchStep[]) => applySteps(media, steps, context).after;

describe("applySteps", () => {
  it("sets, appends, prepends and clears; words are not glued together, and it is a person's text from then on", () => {
    expect(edited({ op: "append", field: "title", text: "HD" })).toMatchObject({
      title: "Luna Vale — Running HD",
      autoFields: ["description", "tags", "seoTitle", "seoDescription", "prompt"],
    });
    expect(edited({ op: "append", field: "title", text: ", HD" }).title).toBe("Luna Vale — Running, HD");
    expect(edited({ op: "prepend", field: "prompt", text: "4k," }).prompt).toBe("4k,a woman runs");
    expect(edited({ op: "clear", field: "title" }).title).toBe("");
    expect(edited({ op: "set", field: "title", text: "two\nlines" }).title).toBe("two lines");
  });

  it("leaves what does not change automatic", () => {
    expect(edited({ op: "set", field: "title", text: media.title }).autoFields).toEqual(media.autoFields);
  });

  it("replaces a text that means itself, in any case or in that one, and a pattern with its groups", () => {
    const replace = (find: string, text: string, more = {}) =>
      edited({ op: "replace", field: "title", find, text, isPattern: false, isCaseSensitive: false, ...more })
        .title;
    expect(replace("luna vale", "Kei")).toBe("Kei — Running");
    expect(replace("luna vale", "Kei", { isCaseSensitive: true })).toBe(media.title);
    expect(replace(".", "!")).toBe(media.title);
    expect(replace("(\\p{L}+) — (\\p{L}+)", "$2: $1", { isPattern: true })).toBe("Luna Running: Vale");
  });

  it("takes steps in order: a template sees what was set before it", () => {
    const steps: BatchStep[] = [
      { op: "set", field: "title", text: "Chase" },
      { op: "template", field: "seoTitle", text: "{title} | {character} | {output type}" },
    ];
    expect(edited(...steps).seoTitle).toBe("Chase | Luna Vale | Clip");
  });

  it("adds, takes away and sets tags whatever their case", () => {
    expect(edited({ op: "tags-add", tags: ["Night", "noir"] }).tags).toEqual(["luna vale", "night", "noir"]);
    expect(edited({ op: "tags-remove", tags: ["NIGHT"] }).tags).toEqual(["luna vale"]);
    expect(edited({ op: "tags-clear" })).toMatchObject({ tags: [] });
  });

  it("links to another job as its page does: automatic fields follow, a person's stay", () => {
    const mine = applySteps(
      { ...media, description: "mine", autoFields: ["title"] },
      [{ op: "job", jobId: 2 }],
      context,
    );
    expect(mine.after).toMatchObject({ jobId: 2, title: "Kei — Running", description: "mine" });
    expect(applySteps(media, [{ op: "job", jobId: 9 }], context).skips).toEqual([
      "J0009 has this very file already.",
    ]);
  });

  it("leaves out only the step that does not fit, with the reason", () => {
    const { after: result, skips } = applySteps(
      { ...media, jobId: null },
      [
        { op: "set", field: "title", text: "x".repeat(301) },
        { op: "project", projectId: 1 },
        { op: "rating", rating: 4 },
      ],
      context,
    );
    expect(result).toMatchObject({ title: media.title, rating: 4 });
    expect(skips).toEqual([
      "Its title would have 301 characters; at most 300 fit.",
      "It has no job, and a project holds jobs.",
    ]);
  });
});

it("refuses a pattern that is none, at its field", () => {
  const step = { op: "replace", field: "title", find: "(", text: "", isPattern: true, isCaseSensitive: true };
  expect(BatchStep.safeParse(step).error?.issues[0]).toMatchObject({
    path: ["find"],
    message: "This is no regular expression: unterminated group.",
  });
});
