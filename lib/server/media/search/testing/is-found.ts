import { nameWords } from "@/lib/core/media/search/names";
import type { MediaSearch, SearchTerm } from "@/lib/core/media/search/parse";
import { tagKey } from "@/lib/core/tags/tags";
import { foldName } from "@/lib/core/text/fold-name";
import type { Asset } from "./assets";

/** What the words of the help say, written out without any index. */
export function isFound(asset: Asset, { terms, problems }: MediaSearch): boolean {
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
