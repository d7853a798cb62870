import type { UseFormRegisterReturn } from "react-hook-form";
import { FieldSet } from "@/components/ui/field";

/** Whether files stay where they are. It cannot be changed later: what came in would be half and half. */
export function ModeField({ registration }: { registration: UseFormRegisterReturn }) {
  return (
    <FieldSet legend="Its files">
      {MODES.map(({ value, label, hint }) => (
        <label key={value} className="flex gap-2.5">
          <input
            type="radio"
            value={value}
            {...registration}
            className="mt-0.5 size-4 shrink-0 accent-primary"
          />
          <span>
            {label}
            <span className="block text-sm text-faint">{hint}</span>
          </span>
        </label>
      ))}
    </FieldSet>
  );
}

const MODES = [
  {
    value: "link",
    label: "Stay where they are",
    hint: "They take no extra space; a file that is moved or renamed is found again.",
  },
  {
    value: "copy",
    label: "Are copied into the library",
    hint: "Under readable names, safe from what happens to the folder.",
  },
];
