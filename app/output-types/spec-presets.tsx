"use client";

import { Button } from "@/components/ui/button";
import type { OutputTypeForm } from "./output-type-form";

const PRESETS = [
  { label: "Wide", aspectRatio: "16:9", width: 1920, height: 1080 },
  { label: "Vertical", aspectRatio: "9:16", width: 1080, height: 1920 },
  { label: "Square", aspectRatio: "1:1", width: 1080, height: 1080 },
  { label: "Portrait", aspectRatio: "4:5", width: 1080, height: 1350 },
  { label: "Cinema", aspectRatio: "21:9", width: 2520, height: 1080 },
] as const;

/** Fills in ratio and size at once; all of it can be changed afterwards. */
export function SpecPresets({ form }: { form: OutputTypeForm }) {
  const ratio = form.watch("aspectRatio");
  return (
    <fieldset aria-label="Usual formats" className="-mb-2 flex flex-wrap gap-1.5">
      {PRESETS.map(({ label, ...spec }) => (
        <Button
          key={label}
          size="sm"
          aria-pressed={ratio === spec.aspectRatio}
          className="aria-pressed:border-primary aria-pressed:bg-primary-tint"
          title={`${spec.width} × ${spec.height}`}
          onClick={() => {
            for (const field of ["aspectRatio", "width", "height"] as const)
              form.setValue(field, spec[field], {
                shouldDirty: true,
                shouldValidate: form.formState.isSubmitted,
              });
          }}
        >
          {label}
          <span className="font-normal text-faint tabular-nums">{spec.aspectRatio}</span>
        </Button>
      ))}
    </fieldset>
  );
}
