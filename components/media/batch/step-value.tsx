"use client";

import { JobPicker } from "@/components/jobs/job-picker";
import { RatingInput } from "@/components/media/rating-input";
import { OptionPicker } from "@/components/options/option-picker";
import { TagPicker } from "@/components/tags/tag-picker";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { placeholders } from "@/lib/core/media/prefill-templates";
import { mediaQualities, mediaQualityLabels } from "@/lib/core/media/quality";
import type { MediaQuality } from "@/lib/core/media/schema";
import { FindAndReplace, type StepValueProps } from "./find-and-replace";

/** What a step needs to know, by its field and its way. */
export function StepValue({ draft, problems, onChange }: StepValueProps) {
  const { target, way, id } = draft;
  if (way === "clear" || way === "refill") return null;
  if (way === "replace") return <FindAndReplace {...{ draft, problems, onChange }} />;
  switch (target) {
    case "tags":
      return (
        <Field label="Tags" error={problems.tags}>
          {(field) => (
            <TagPicker {...field} value={draft.tags} onValueChange={(tags) => onChange({ tags })} />
          )}
        </Field>
      );
    case "quality":
      return (
        <Select
          aria-label="Quality"
          value={draft.quality}
          onChange={({ target: { value } }) => onChange({ quality: value as MediaQuality })}
        >
          {mediaQualities.map((quality) => (
            <option key={quality} value={quality}>
              {mediaQualityLabels[quality]}
            </option>
          ))}
        </Select>
      );
    case "rating":
      return <RatingInput value={draft.rating} onValueChange={(rating) => onChange({ rating })} />;
    case "job":
      return (
        <Field label="Job" error={problems.jobId} hint="Without one, the link to a job is taken away.">
          {(field) => <JobPicker {...field} value={id} onValueChange={(jobId) => onChange({ id: jobId })} />}
        </Field>
      );
    case "character":
    case "output-type":
    case "project": {
      const { kind, word, hint } = PICKERS[target];
      return (
        <Field
          label={word}
          error={problems[`${target === "output-type" ? "outputType" : target}Id`]}
          hint={hint}
        >
          {(field) => (
            <OptionPicker
              {...field}
              key={target}
              kind={kind}
              value={id}
              onValueChange={(chosen) => onChange({ id: chosen })}
              stored={null}
              placeholder={`Choose ${word.toLowerCase() === "output type" ? "an output type" : `a ${word.toLowerCase()}`}`}
              searchLabel={`Search ${kind.replace("-", " ")}`}
            />
          )}
        </Field>
      );
    }
    default:
      return (
        <Field
          label={way === "template" ? "Template" : "Text"}
          error={problems.text}
          hint={
            way === "template" ? `Knows ${placeholders.map((name) => `{${name}}`).join(", ")}.` : undefined
          }
        >
          {(field) => (
            <Textarea
              {...field}
              rows={2}
              value={draft.text}
              onChange={({ target: { value } }) => onChange({ text: value })}
            />
          )}
        </Field>
      );
  }
}

const OWN = "Its own, in place of the job's. Without one, its own is taken away.";
const PICKERS = {
  character: { kind: "characters", word: "Character", hint: OWN },
  "output-type": { kind: "output-types", word: "Output type", hint: OWN },
  project: { kind: "projects", word: "Project", hint: "The jobs of these files are put into it." },
} as const;
