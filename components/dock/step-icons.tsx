import type { DockJobStatus } from "@/lib/core/dock/view";

/** Lucide's, as one set of shapes: five of them stand in every line. */
const SHAPES: Record<DockJobStatus, string[]> = {
  planned: ["M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18"],
  in_progress: ["M7 4.5v15l12-7.5z"],
  rendered: ["M4 4h16v16H4z", "m20 15-4-4-10 9", "M9 7.5a1.5 1.5 0 1 0 0 3a1.5 1.5 0 1 0 0-3"],
  complete: ["M20 6 9 17l-5-5"],
  failed: ["M18 6 6 18", "m6 6 12 12"],
};

/** Drawn once; `StepIcon` refers to it. */
export function StepIcons() {
  return (
    <svg aria-hidden className="absolute size-0">
      {Object.entries(SHAPES).map(([status, paths]) => (
        <symbol key={status} id={`step-${status}`} viewBox="0 0 24 24">
          {paths.map((path) => (
            <path key={path} d={path} />
          ))}
        </symbol>
      ))}
    </svg>
  );
}

export function StepIcon({ status }: { status: DockJobStatus }) {
  return (
    <svg aria-hidden>
      <use href={`#step-${status}`} />
    </svg>
  );
}
