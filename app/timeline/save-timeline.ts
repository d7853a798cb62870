import { formatShortDay, localDay } from "@/lib/core/text/calendar-day";
import { describeForecast } from "@/lib/core/timeline/describe-forecast";
import { rangeOf } from "@/lib/core/timeline/forecast";
import { drawTimeline, type PictureColors, type PictureLine } from "@/lib/core/timeline/picture";
import { type Lines, lineAt, portionsOf } from "@/lib/core/timeline/rows";
import type { DayCount } from "@/lib/core/timeline/throughput";
import { PORTION } from "@/lib/core/timeline/words";
import type { TimelineProps } from "./timeline-props";
import type { TimelineRows } from "./use-timeline-rows";
import type { View } from "./use-view";

/** What is drawn at the moment, and where one is in it. */
export type ShownTimeline = Pick<TimelineProps, "project" | "target" | "forecast" | "now"> & {
  throughput: readonly DayCount[];
  lines: Lines;
  view: View;
  rows: TimelineRows;
};

/** Lines of one picture: about the height that every browser can draw. */
const MOST = 600;

/** Pixels of a canvas that all browsers draw. */
const LONGEST_SIDE = 16_000;

/** Draws the time that is in sight with the lines of the open groups and hands it over as a file. */
export async function saveTimeline(form: "png" | "svg", props: ShownTimeline): Promise<void> {
  const { project, view, lines, rows, throughput, now, target, forecast } = props;
  const time = view.timeInSight();
  if (!time || !view.scale) return;
  // Of more lines than fit those from the first one in sight on.
  const from = lines.count > MOST ? Math.max(0, Math.min(view.sight.top, lines.count - MOST)) : 0;
  const to = Math.min(lines.count, from + MOST);
  const drawn = drawTimeline(
    {
      title: project ? `Timeline of ${project.name}` : "Timeline",
      notes: [
        `Drawn on ${formatShortDay(localDay(new Date()))}${to - from < lines.count ? `; lines ${from + 1} to ${to} of ${lines.count.toLocaleString("en-US")}` : ""}`,
        describeForecast(forecast),
      ],
      time,
      pixelsPerDay: view.scale.pixelsPerDay,
      lines: await readLines(lines, from, to, rows),
      throughput,
      now,
      target,
      forecast: rangeOf(forecast),
    },
    pageColors(),
  );
  const svg = new Blob([drawn.svg], { type: "image/svg+xml" });
  const name = `timeline${project ? ` ${project.name}` : ""}`.replace(/[^\p{L}\p{N} ._-]/gu, "");
  download(form === "svg" ? svg : await toPng(svg, drawn.width, drawn.height), `${name}.${form}`);
}

async function readLines(lines: Lines, from: number, to: number, rows: TimelineRows): Promise<PictureLine[]> {
  const rowAt = await rows.loadAll(portionsOf(lines, from, to, PORTION));
  const drawn: PictureLine[] = [];
  for (let line = from; line < to; line += 1) {
    const found = lineAt(lines, line);
    const row = found?.kind === "job" ? rowAt(found.place) : null;
    if (found?.kind === "group")
      drawn.push({ kind: "group", label: found.group.label, count: found.group.count });
    else if (row) drawn.push({ kind: "job", ...row });
  }
  return drawn;
}

/** In the colours that the page has now, as every program reads them. */
function pageColors(): PictureColors {
  const canvas = document.createElement("canvas");
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  const probe = document.createElement("span");
  document.body.append(probe);
  const color = (name: string) => {
    probe.style.color = `var(--${name})`;
    if (!context) return getComputedStyle(probe).color;
    context.fillStyle = getComputedStyle(probe).color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return `rgb(${red} ${green} ${blue})`;
  };
  const colors = {
    panel: color("panel"),
    ink: color("ink"),
    dim: color("dim"),
    faint: color("faint"),
    line: color("line-soft"),
    raised: color("raised"),
    accent: color("violet"),
    planned: color("planned"),
    in_progress: color("in-progress"),
    rendered: color("rendered"),
    complete: color("complete"),
    failed: color("failed"),
  };
  probe.remove();
  return colors;
}

async function toPng(svg: Blob, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const density = Math.min(2, LONGEST_SIDE / Math.max(width, height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * density);
    canvas.height = Math.round(height * density);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("This browser has no canvas.");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error("The canvas is too large."))),
        "image/png",
      ),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

function download(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
