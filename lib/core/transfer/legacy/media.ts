// The rule: media and composite clips of the predecessor. Their files stay where they are; media without a file come without.

import { displayName } from "@/lib/core/media/display-name";
import { mediaQualities } from "@/lib/core/media/quality";
import { hasVisibleCharacter, toOneLine } from "@/lib/core/text/plain-text";
import { readLinkedFile } from "./files";
import { below, identify, readChoice, readName, readReference, readTags } from "./read-row";
import { toText } from "./values";
import type { LegacyRow, LegacyTable } from "./world";

export const media: LegacyTable = {
  columns: [
    ...[
      "id",
      "job_id",
      "character_id",
      "output_type_id",
      "file_path",
      "title",
      "description",
      "tags",
      "seo_title",
    ],
    ...["seo_description", "quality_status", "notes", "prompt", "created_at"],
  ],
  read: (row, world) => {
    const { values } = row;
    const { createdAt, ...identity } = identify(row, world, "media", "media_assets");
    const hasTitle = hasVisibleCharacter(toOneLine(toText(values.title)));
    const { name: title, whole } = hasTitle ? readName(row, "title", "", world) : { name: "", whole: "" };
    world.add(
      "media",
      {
        ...{ ...identity, jobId: readReference(row, "job_id", "jobs", world) },
        ...{ characterId: readReference(row, "character_id", "characters", world) },
        ...{ outputTypeId: readReference(row, "output_type_id", "outputTypes", world) },
        ...{ fileId: readLinkedFile(row, createdAt, world), title, ...seoOf(row) },
        ...{ description: toText(values.description), prompt: toText(values.prompt) },
        ...{ notes: below(whole, toText(values.notes)), autoFields: "" },
        ...{ quality: readChoice(row, "quality_status", mediaQualities, "unreviewed", world), rating: 0 },
        ...{ isWithoutJob: false, markIn: null, markOut: null, createdAt, updatedAt: createdAt },
        tags: readTags(row, createdAt, world),
      },
      row.place,
    );
  },
};

export const topLayerClips: LegacyTable = {
  columns: [
    ...[
      "id",
      "title",
      "file_path",
      "description",
      "tags",
      "seo_title",
      "seo_description",
      "notes",
      "created_at",
    ],
  ],
  read: (row, world) => {
    const { values } = row;
    const { createdAt, ...identity } = identify(row, world, "topLayerClips", "top_layer_media");
    const file = toText(values.file_path);
    const otherwise = file ? displayName(file) : `Top layer clip ${identity.id}`;
    const { name: title, whole } = readName(row, "title", otherwise, world);
    world.add(
      "topLayerClips",
      {
        ...{ ...identity, fileId: readLinkedFile(row, createdAt, world), title, ...seoOf(row) },
        ...{ description: toText(values.description), notes: below(whole, toText(values.notes)) },
        ...{ createdAt, updatedAt: createdAt, tags: readTags(row, createdAt, world), jobs: [] },
      },
      row.place,
    );
  },
};

function seoOf({ values }: LegacyRow) {
  return { seoTitle: toOneLine(toText(values.seo_title)), seoDescription: toText(values.seo_description) };
}
