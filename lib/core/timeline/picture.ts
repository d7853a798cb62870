// The rule: a picture of a timeline is drawn from the same facts by the same rules as the page: time by the scale, lives by their spans, days by
// the clock here. It has what a page around it would say: a title, a legend, and when it was drawn.

import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { JobStatus } from "@/lib/core/jobs/schema";
import { jobStatuses, jobStatusLabels } from "@/lib/core/jobs/status";
import { dayStartAfter, middleOfNamedDay, startOfNamedDay } from "./days";
import { lifeOf, type Step } from "./life";
import { type Scale, type TimeRange, xOf } from "./scale";
import { axisOf } from "./ticks";

export type PictureLine =
  | { kind: "group"; label: string; count: number }
  | { kind: "job"; id: number; title: string; steps: readonly Step[]; plannedFor: string | null };

/** Any CSS colours. */
export type PictureColors = Record<
  "panel" | "ink" | "dim" | "faint" | "line" | "raised" | "accent" | JobStatus,
  string
>;

export type TimelinePicture = {
  title: string;
  /** Below the title: what is shown, and when it was drawn. */
  notes: readonly string[];
  time: TimeRange;
  pixelsPerDay: number;
  lines: readonly PictureLine[];
  throughput: readonly { day: string; count: number }[];
  now: number;
  target: number | null;
  forecast: TimeRange | null;
};

const MARGIN = 20;
const NAMES = 280;
const LINE = 22;
const AXIS = 70;
const LEGEND = 34;
const FONT = "system-ui, 'Segoe UI', Roboto, sans-serif";

/** An SVG document, with its size in pixels. */
export function drawTimeline(picture: TimelinePicture, colors: PictureColors) {
  const { title, notes, time, pixelsPerDay, lines } = picture;
  const scale: Scale = { start: time.from, pixelsPerDay };
  const bars = Math.ceil(xOf(scale, time.to));
  const top = MARGIN + 26 + notes.length * 17 + 8;
  const body = top + AXIS;
  const width = Math.max(640, MARGIN * 2 + NAMES + bars);
  const height = body + lines.length * LINE + LEGEND + MARGIN;
  const foot = body + lines.length * LINE;
  const parts = [
    rect(0, 0, width, height, colors.panel),
    text(MARGIN, MARGIN + 14, title, { size: 16, weight: 600, fill: colors.ink }),
    ...notes.map((note, index) => text(MARGIN, MARGIN + 34 + index * 17, note, { fill: colors.dim })),
    `<svg x="${MARGIN + NAMES}" y="${top}" width="${bars}" height="${foot - top}">`,
    ...drawTime(picture, scale, foot - top, colors),
    ...lines.flatMap((line, index) => drawBars(line, scale, AXIS + index * LINE, picture.now, colors)),
    "</svg>",
    ...lines.flatMap((line, index) => drawName(line, body + index * LINE, width, colors)),
    ...drawLegend(foot + 22, colors),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}" font-size="12">\n<title>${escapeXml(title)}</title>\n${parts.join("\n")}\n</svg>\n`;
  return { svg, width, height };
}

/** Ticks, bars of each day, today, target and forecast; x from the left edge of the bars, y from the top of the axis. */
function drawTime(picture: TimelinePicture, scale: Scale, height: number, colors: PictureColors): string[] {
  const { time, throughput, now, target, forecast } = picture;
  const { minor, major } = axisOf(time, scale.pixelsPerDay);
  const x = (at: number) => xOf(scale, at);
  const most = Math.max(1, ...throughput.map(({ count }) => count));
  const days = throughput.map(({ day, count }) => ({ start: startOfNamedDay(day), count }));
  return [
    ...(forecast
      ? [
          rect(
            x(forecast.from),
            AXIS,
            Math.max(2, x(forecast.to) - x(forecast.from)),
            height,
            colors.complete,
            0.1,
          ),
        ]
      : []),
    ...minor.map(({ at }) => line(x(at), 20, height, colors.line)),
    ...major.map(({ at }) => line(x(at), 0, 20, colors.line)),
    ...major.map(({ at, label }) => text(Math.max(0, x(at)) + 4, 14, label, { fill: colors.dim, size: 11 })),
    ...minor.map(({ at, label }) => text(x(at) + 4, 33, label, { fill: colors.faint, size: 11 })),
    ...days.map(({ start, count }) => {
      const [left, tall] = [x(start), Math.max(2, (count / most) * 26)];
      return rect(
        left,
        AXIS - tall,
        Math.max(1, x(dayStartAfter(start, 1)) - left - 1),
        tall,
        colors.complete,
        0.7,
      );
    }),
    ...(target === null ? [] : [line(x(target), 40, height, colors.accent, "4 3")]),
    line(x(now), 40, height, colors.accent),
  ];
}

function drawBars(row: PictureLine, scale: Scale, y: number, now: number, colors: PictureColors): string[] {
  if (row.kind === "group") return [rect(0, y, 1_000_000, LINE, colors.raised, 0.6)];
  const { spans, end } = lifeOf(row.steps, now);
  const x = (at: number) => xOf(scale, at);
  const middle = y + LINE / 2;
  const planned = row.plannedFor === null ? null : x(middleOfNamedDay(row.plannedFor));
  return [
    ...spans.map(({ status, from, to }) => {
      const tall = status === "planned" || status === "failed" ? 3 : 10;
      return rect(x(from), middle - tall / 2, Math.max(2, x(to) - x(from)), tall, colors[status]);
    }),
    ...(end
      ? [`<circle cx="${round(x(end.at))}" cy="${middle}" r="4.5" fill="${colors[end.status]}"/>`]
      : []),
    ...(planned === null
      ? []
      : [
          `<path d="M${round(planned)} ${middle - 6}l6 6-6 6-6-6z" fill="${colors.panel}" stroke="${colors.ink}" stroke-width="1.5"/>`,
        ]),
  ];
}

function drawName(row: PictureLine, y: number, width: number, colors: PictureColors): string[] {
  const baseline = y + 15;
  const rule = `<path d="M${MARGIN} ${y + LINE}H${width - MARGIN}" stroke="${colors.line}" stroke-width="0.5"/>`;
  if (row.kind === "group")
    return [
      rect(MARGIN, y, NAMES, LINE, colors.raised),
      text(MARGIN + 6, baseline, shorten(`${row.label} (${row.count.toLocaleString("en-US")})`), {
        weight: 600,
        fill: colors.ink,
      }),
      rule,
    ];
  return [
    text(MARGIN + 6, baseline, formatJobCode(row.id), { fill: colors.faint, size: 11 }),
    text(MARGIN + 54, baseline, shorten(row.title, 36), { fill: colors.ink }),
    rule,
  ];
}

function drawLegend(y: number, colors: PictureColors): string[] {
  let x = MARGIN;
  const entry = (mark: string, label: string) => {
    const drawn = `<g transform="translate(${x} ${y})">${mark}${text(16, 4, label, { fill: colors.dim })}</g>`;
    x += 32 + label.length * 6.6;
    return drawn;
  };
  return [
    ...jobStatuses.map((status) => entry(rect(0, -5, 10, 10, colors[status]), jobStatusLabels[status])),
    entry(
      `<path d="M5 -6l6 6-6 6-6-6z" fill="${colors.panel}" stroke="${colors.ink}" stroke-width="1.5"/>`,
      "Planned day",
    ),
    entry(line(5, -7, 7, colors.accent), "Today"),
  ];
}

type TextLook = { size?: number; weight?: number; fill: string };

function text(x: number, y: number, words: string, { size, weight, fill }: TextLook): string {
  const look = `${size ? ` font-size="${size}"` : ""}${weight ? ` font-weight="${weight}"` : ""}`;
  return `<text x="${round(x)}" y="${round(y)}" fill="${fill}"${look}>${escapeXml(words)}</text>`;
}

function rect(x: number, y: number, width: number, height: number, fill: string, opacity = 1): string {
  const faded = opacity < 1 ? ` fill-opacity="${opacity}"` : "";
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"${faded}/>`;
}

function line(x: number, from: number, to: number, stroke: string, dashes?: string): string {
  const dashed = dashes ? ` stroke-dasharray="${dashes}"` : "";
  return `<path d="M${round(x)} ${from}V${to}" stroke="${stroke}"${dashed}/>`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

/** No program that reads an SVG cuts text off. */
function shorten(words: string, most = 42): string {
  const letters = [...words];
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : words;
}

/** What XML cannot hold at all is left out. */
function escapeXml(words: string): string {
  return words
    .replace(/[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu, "")
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
