// The rule: what a change does to an asset is said field by field, in the words of its page.

import { joinWords } from "@/lib/core/changes/changed-fields";
import type { EditableMedia } from "@/lib/core/media/batch/apply-steps";
import { mediaFieldLabels } from "@/lib/core/media/field-labels";
import { mediaQualityLabels } from "@/lib/core/media/quality";
import { formatTags } from "@/lib/core/tags/tags";

export type FieldDifference = { field: string; label: string; before: string; after: string };

const LABELS = { ...mediaFieldLabels, quality: "quality", rating: "rating" } as const;
type Field = keyof typeof LABELS;

/** The fields that were changed, in the order of the file's page: `title, tags and quality`. */
export function fieldsInWords(labels: ReadonlySet<string>): string {
  return joinWords([...Object.values<string>(LABELS), "project"].filter((label) => labels.has(label)));
}

/** Ids are named by `nameOf`, which knows jobs, characters and output types. */
export function differences(
  before: EditableMedia,
  after: EditableMedia,
  nameOf: (field: "jobId" | "characterId" | "outputTypeId", id: number) => string,
): FieldDifference[] {
  const inWords = (media: EditableMedia, field: Field): string => {
    switch (field) {
      case "tags":
        return formatTags(media.tags);
      case "quality":
        return mediaQualityLabels[media.quality];
      case "rating":
        return media.rating === 0 ? "not rated" : `${media.rating} of 5`;
      case "jobId":
      case "characterId":
      case "outputTypeId": {
        const id = media[field];
        return id === null ? "" : nameOf(field, id);
      }
      default:
        return media[field];
    }
  };
  return (Object.keys(LABELS) as Field[])
    .map((field) => ({
      field,
      label: LABELS[field],
      before: inWords(before, field),
      after: inWords(after, field),
    }))
    .filter((difference) => difference.before !== difference.after);
}
