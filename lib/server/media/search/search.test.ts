import fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import { nameWords } from "@/lib/core/media/search/names";
import { mediaOrders } from "@/lib/core/media/search/orders";
import { type MediaSearch, parseMediaSearch, type SearchTerm, wordsOf } from "@/lib/core/media/search/parse";
import { tagKey } from "@/lib/core/tags/tags";
import { foldName } from "@/lib/core/text/fold-name";
import { db } from "../../db";
import { outcome } from "../../outcome";
import { tagRows } from "../../tags/tag-rows";
import { perform, withTestDatabase } from "../../testing/test-database";
import type { Tx } from "../../tx";
import { selectMediaIds } from "../select-media-ids";

withTestDatabase();

const NAMES = ["Luna Vale", "Bram", "Mara Stone-Vale"];
const WORDS = ["rain", "rainbow", "street", "luna", "bram", "running", "J0002"];
const TAGS = ["witch", "wet street", "noir"];
const some = <Value>(list: readonly Value[], index: number): Value | undefined =>
  list[index % (list.length + 1)];

/** Twenty-four assets in which everything that can be asked for is there and is not. */
beforeEach(async () => {
  await perform(async (tx: Tx) => {
    const archetype = await tx.archetype.create({
      data: { name: "Witch", nameKey: "witch", tags: { create: await tagRows(tx, ["noir"]) } },
    });
    for (const [index, name] of NAMES.entries())
      await tx.character.create({
        data: {
          ...{ name, nameKey: foldName(name), archetypeId: index === 0 ? archetype.id : null },
          tags: { create: await tagRows(tx, index === 1 ? ["witch"] : []) },
        },
      });
    const category = await tx.category.create({ data: { name: "Motion", nameKey: "motion" } });
    const ingredient = await tx.ingredient.create({
      data: { name: "Running", nameKey: "running", code: "A01", categoryId: category.id },
    });
    const project = await tx.project.create({ data: { name: "Spring", nameKey: "spring" } });
    for (let id = 1; id <= 3; id++) {
      const job = await tx.job.create({ data: { characterId: id === 3 ? null : id } });
      if (id !== 2)
        await tx.jobIngredient.create({ data: { jobId: job.id, ingredientId: ingredient.id, position: 0 } });
      if (id === 2)
        await tx.projectJob.create({ data: { projectId: project.id, jobId: job.id, position: 0 } });
    }
    for (let index = 0; index < 24; index++) await addAsset(tx, index);
    return outcome("Added", null);
  }, undefined);
});

async function addAsset(tx: Tx, index: number): Promise<void> {
  const createdAt = new Date(2026, index % 12, 3 + index, 12);
  const file =
    index % 5 === 0
      ? null
      : await tx.storedFile.create({
          data: {
            ...{ area: "media", place: index % 7 === 0 ? "linked" : "stored", path: `${index}` },
            originalName: `${some(WORDS, index * 3) ?? "clip"}_${index}.png`,
            ...{
              size: 1_000_000 * (index % 4),
              mimeType: "image/png",
              kind: index % 2 === 0 ? "image" : "video",
            },
            ...{
              width: index % 3 === 0 ? null : 100 * (index % 4),
              height: 200,
              fps: index % 2 === 0 ? null : 24,
            },
            ...{ seconds: index % 2 === 0 ? null : index / 2, hasAudio: index % 4 === 1 },
            capturedAt: index % 3 === 0 ? null : createdAt,
            missingAt: index % 6 === 1 ? createdAt : null,
            problem: index % 8 === 1 ? "Torn" : null,
            ...(index % 3 !== 1 && {
              generation: {
                create: {
                  generator: index % 2 ? "comfyui" : "a1111",
                  raw: "",
                  seed: `${index % 4}`,
                  model: some(["fluxDev", "sdxl"], index),
                },
              },
            }),
          },
        });
  await tx.mediaAsset.create({
    data: {
      createdAt,
      ...{ fileId: file?.id, jobId: some([1, 2, 3], index) ?? null, characterId: index % 9 === 0 ? 3 : null },
      ...{
        title: [some(WORDS, index), some(WORDS, index * 5)].join(" ").trim(),
        prompt: some(WORDS, index * 2) ?? "",
      },
      ...{
        description: some(["in the rain", "the street in"], index) ?? "",
        notes: index % 6 === 0 ? "retake" : "",
      },
      ...{ quality: (["unreviewed", "approved", "rejected"] as const)[index % 3], rating: index % 6 },
      tags: {
        create: await tagRows(
          tx,
          [some(TAGS, index), some(TAGS, index * 3)].filter((tag) => tag !== undefined),
        ),
      },
    },
  });
}

const readAll = () =>
  db().mediaAsset.findMany({
    include: {
      tags: { include: { tag: true } },
      character: {
        include: {
          tags: { include: { tag: true } },
          archetype: { include: { tags: { include: { tag: true } } } },
        },
      },
      job: {
        include: {
          character: {
            include: {
              tags: { include: { tag: true } },
              archetype: { include: { tags: { include: { tag: true } } } },
            },
          },
          ingredients: { include: { ingredient: { include: { category: true, tags: true } } } },
          projects: { include: { project: true } },
        },
      },
      file: { include: { generation: true } },
    },
  });
type Asset = Awaited<ReturnType<typeof readAll>>[number];

/** What the words of the help say, written out without any index. */
function isFound(asset: Asset, { terms, problems }: MediaSearch): boolean {
  if (terms.length === 0 && problems.length > 0) return false;
  return terms.every((term) => meets(asset, term) !== term.isNot);
}

const lower = (text: string) =>
  foldName(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
const hasPhrase = (text: string[], words: string[]) =>
  text.some((_, at) => words.every((word, index) => text[at + index] === word));

function textsOf(asset: Asset): Record<string, string> {
  const character = asset.character ?? asset.job?.character;
  return {
    ...{ title: asset.title, description: asset.description, prompt: asset.prompt, notes: asset.notes },
    tags: asset.tags.map(({ tag }) => tag.name).join(" | "),
    file: asset.file?.originalName ?? "",
    character: character?.name ?? "",
    ingredients:
      asset.job?.ingredients.map(({ ingredient }) => `${ingredient.code} ${ingredient.name}`).join(" | ") ??
      "",
    job: asset.jobId === null ? "" : `J${String(asset.jobId).padStart(4, "0")} ${asset.jobId}`,
  };
}

function meets(asset: Asset, term: SearchTerm): boolean {
  const texts = textsOf(asset);
  const { file } = asset;
  const character = asset.character ?? asset.job?.character ?? null;
  switch (term.kind) {
    case "words": {
      const columns = term.field === null ? Object.values(texts) : [texts[term.field] ?? ""];
      const words = term.words.words.flatMap((word) => lower(word));
      if (term.words.isPhrase) return columns.some((text) => hasPhrase(lower(text), words));
      return words.every((word) => columns.some((text) => lower(text).some((one) => one.startsWith(word))));
    }
    case "name": {
      const fits = (names: { id: number; key: string }[], key: (name: string) => string) =>
        term.any.some((test) => {
          if (test.is === "none") return names.length === 0;
          if (test.is === "id") return names.some(({ id }) => id === test.id);
          if (test.is === "whole") return names.some((name) => name.key === key(test.name));
          return names.some((name) =>
            nameWords(key(test.name)).every((word) =>
              nameWords(name.key).some((one) => one.startsWith(word)),
            ),
          );
        });
      const named = (rows: ({ id: number; nameKey: string } | null | undefined)[]) =>
        rows.flatMap((row) => (row ? [{ id: row.id, key: row.nameKey }] : []));
      const ingredients = asset.job?.ingredients.map(({ ingredient }) => ingredient) ?? [];
      if (term.field === "character") return fits(named([character]), foldName);
      if (term.field === "archetype") return fits(named([character?.archetype]), foldName);
      if (term.field === "ingredient") return fits(named(ingredients), foldName);
      if (term.field === "category")
        return fits(named(ingredients.map(({ category }) => category)), foldName);
      if (term.field === "project")
        return fits(named(asset.job?.projects.map(({ project }) => project) ?? []), foldName);
      if (term.field === "tag") return fits(named(asset.tags.map(({ tag }) => tag)), tagKey);
      if (term.field === "character.tag")
        return fits(named(character?.tags.map(({ tag }) => tag) ?? []), tagKey);
      if (term.field === "archetype.tag")
        return fits(named(character?.archetype?.tags.map(({ tag }) => tag) ?? []), tagKey);
      return fits([], foldName);
    }
    case "job":
      return term.any.some((job) => (job === "none" ? asset.jobId === null : asset.jobId === job));
    case "range": {
      const value = term.field === "rating" ? asset.rating : file?.[term.field];
      return term.any.some((range) => {
        if (range === "none") return value == null || (term.field === "rating" && value === 0);
        if (value == null) return false;
        return (
          (range.min === null || Number(value) >= range.min) &&
          (range.end === null || Number(value) < range.end)
        );
      });
    }
    case "days": {
      const at = { created: asset.createdAt, changed: asset.updatedAt, captured: file?.capturedAt }[
        term.field
      ];
      return term.any.some((days) => {
        if (days === "none") return at == null;
        if (!at) return false;
        const day = `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, "0")}-${String(at.getDate()).padStart(2, "0")}`;
        return (days.from === null || day >= days.from) && (days.to === null || day <= days.to);
      });
    }
    case "exact": {
      const value = file?.generation?.[term.field] ?? null;
      return term.any.some((test) => {
        if (test.is === "none") return value === null;
        if (value === null || test.is === "id") return false;
        return test.is === "whole"
          ? value.toLowerCase() === test.name.toLowerCase()
          : value.toLowerCase().includes(test.name.toLowerCase());
      });
    }
    case "choice":
      switch (term.field) {
        case "quality":
          return term.any.includes(asset.quality);
        case "kind":
          return term.any.includes(file?.kind ?? "none");
        case "is":
          return term.any.some((state) => {
            if (state === "inbox") return asset.jobId === null;
            if (state === "missing") return file?.missingAt != null;
            if (state === "linked") return file?.place === "linked";
            if (state === "unreadable") return file?.problem != null;
            if (state === "offline" || file?.width == null || file.height == null) return false;
            const shape =
              file.width < file.height ? "portrait" : file.width > file.height ? "landscape" : "square";
            return shape === state;
          });
        default:
          return term.any.some((what) => has(asset, what, character !== null) === (term.field === "has"));
      }
  }
}

function has(asset: Asset, what: string, hasCharacter: boolean): boolean {
  const { file, job } = asset;
  const all: Record<string, boolean> = {
    ...{ file: file !== null, job: job !== null, character: hasCharacter, tags: asset.tags.length > 0 },
    ...{ output: false, clip: false, "seo-title": false, "seo-description": false },
    ...{ project: (job?.projects.length ?? 0) > 0, ingredients: (job?.ingredients.length ?? 0) > 0 },
    ...{ title: asset.title !== "", description: asset.description !== "", prompt: asset.prompt !== "" },
    ...{ notes: asset.notes !== "", metadata: file?.generation != null, audio: file?.hasAudio === true },
  };
  return all[what] ?? false;
}

const TERMS = [
  ...[
    "rain",
    "luna",
    "run",
    '"the street"',
    '"in the rain"',
    "J0002",
    "title:rain",
    "file:luna",
    "notes:re",
    "24",
    "a01",
  ],
  ...[
    "character:luna",
    'character:"Luna Vale"',
    "character:vale",
    "character:none",
    "character:#3",
    "character:bram,none",
  ],
  ...[
    "archetype:wit",
    "archetype:none",
    "ingredient:running",
    "ingredient:none",
    "category:motion",
    "in:spring",
    "in:none",
  ],
  ...[
    "tag:wet",
    'tag:"wet street",noir',
    "tag:none",
    "character.tag:witch",
    "archetype.tag:noir",
    "job:J0001,none",
    "job:3",
  ],
  ...[
    "kind:image",
    "kind:none,video",
    "quality:approved",
    "quality:approved,rejected",
    "rating:>=4",
    "rating:none",
    "rating:1..2",
  ],
  ...[
    "has:prompt",
    "has:audio",
    "has:metadata",
    "has:notes",
    "missing:tags",
    "missing:description,title",
    "missing:file",
  ],
  ...["is:missing", "is:inbox", "is:linked", "is:portrait", "is:unreadable", "is:offline", "is:square"],
  ...[
    "seed:2",
    "seed:none",
    "model:flux",
    'model:"sdxl"',
    "generator:comfy",
    "created:2026-03",
    "created:>=2026-06-01",
  ],
  ...[
    "captured:2026-02..2026-07",
    "captured:none",
    "seconds:>3",
    "seconds:none",
    "width:>=200",
    "height:200",
    "size:<2mb",
    "fps:24",
  ],
  ...["nonsense:x", "rating:9", "changed:today"],
];
const search = fc
  .array(fc.tuple(fc.constantFrom("", "", "-"), fc.constantFrom(...TERMS)), { maxLength: 4 })
  .map((terms) => terms.map((term) => term.join("")).join(" "));

it("finds what the words say, whatever index it goes by", async () => {
  const assets = await readAll();
  await fc.assert(
    fc.asyncProperty(search, async (q) => {
      const wanted = assets.filter((asset) => isFound(asset, parseMediaSearch(q, "2026-11-23")));
      const ids = wanted.map(({ id }) => id).sort((a, b) => b - a);
      // "today" is the day on which this runs.
      if (!q.includes("today"))
        expect([q, await selectMediaIds({ q, sort: "newest" }, { limit: -1 })]).toEqual([q, ids]);
    }),
    { numRuns: 300 },
  );
});

it("lists the same in every order, page by page and back again", async () => {
  await fc.assert(
    fc.asyncProperty(
      search,
      fc.constantFrom(...mediaOrders),
      fc.integer({ min: 1, max: 7 }),
      async (q, sort, limit) => {
        const all = await selectMediaIds({ q, sort }, { limit: -1 });
        expect(new Set(all)).toEqual(new Set(await selectMediaIds({ q, sort: "newest" }, { limit: -1 })));
        const paged: number[] = [];
        for (let page = await selectMediaIds({ q, sort }, { limit }); page.length > 0; ) {
          paged.push(...page);
          page = await selectMediaIds({ q, sort }, { limit, after: page.at(-1) });
        }
        expect(paged).toEqual(all);
        const last = all.at(-1);
        if (last === undefined) return;
        expect(await selectMediaIds({ q, sort }, { limit: -1, before: last })).toEqual(
          all.slice(0, -1).reverse(),
        );
      },
    ),
    { numRuns: 150 },
  );
});

it("knows no word that is none", () => expect(wordsOf("— \u0301 ...")).toEqual([]));
