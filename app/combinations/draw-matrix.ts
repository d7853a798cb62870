import type { Cell, Matrix } from "@/lib/core/combinations/explorer/matrix";
import { stageLabels, stages } from "@/lib/core/combinations/explorer/stage";
import { triedWords } from "@/lib/core/combinations/explorer/words";
import { formatShortCount } from "@/lib/core/text/format-count";

/** Pixels that every browser draws at once; a larger matrix gets smaller cells. */
const MOST_PIXELS = 16_000_000;
const HEAD_WIDTH = 240;
const HEAD_HEIGHT = 200;
const FOOT = 44;
const MARGIN = 16;
const LONGEST_SIDE = 16_000;

/** The whole matrix with its heads, totals and legend as a PNG, in the colours that the page has now. */
export async function drawMatrix(matrix: Matrix, title: string): Promise<Blob> {
  const { rows, columns } = matrix;
  const { width: cellWidth, height: cellHeight } = cellSize(rows.length, columns.length);
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(860, HEAD_WIDTH + columns.length * cellWidth + MARGIN);
  canvas.height = HEAD_HEIGHT + rows.length * cellHeight + FOOT;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser has no canvas.");
  const paint = paintOf(context);
  const font = (size: number, weight = 400) => {
    context.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
  };
  const write = (text: string, x: number, y: number, room: number, color: string) => {
    context.fillStyle = color;
    context.fillText(cut(context, text, room), x, y);
  };
  context.fillStyle = paint.color("var(--panel)");
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.textBaseline = "middle";

  font(15, 600);
  write(title, MARGIN, 24, canvas.width - 2 * MARGIN, paint.color("var(--ink)"));
  font(12);
  write(triedWords(matrix), MARGIN, 46, HEAD_WIDTH - 2 * MARGIN, paint.color("var(--dim)"));

  const names = Math.min(12, cellHeight - 2);
  rows.forEach((row, index) => {
    const y = HEAD_HEIGHT + (index + 0.5) * cellHeight;
    if (names < 5) return;
    font(names);
    const total = totalOf(row);
    const room = context.measureText(total).width;
    write(total, HEAD_WIDTH - 8 - room, y, room + 1, paint.color("var(--faint)"));
    write(row.name, MARGIN, y, HEAD_WIDTH - MARGIN - 20 - room, paint.color("var(--ink)"));
  });
  columns.forEach((column, index) => {
    if (Math.min(12, cellWidth - 2) < 5) return;
    font(Math.min(12, cellWidth - 2));
    context.save();
    context.translate(HEAD_WIDTH + (index + 0.5) * cellWidth, HEAD_HEIGHT - 6);
    context.rotate(-Math.PI / 2);
    write(`${column.name}  ${totalOf(column)}`, 0, 0, HEAD_HEIGHT - 70, paint.color("var(--ink)"));
    context.restore();
  });
  context.textAlign = "center";
  font(Math.min(11, cellHeight - 4));
  rows.forEach((_, row) => {
    columns.forEach((_, column) => {
      const cell = matrix.at(row, column);
      const [x, y] = [HEAD_WIDTH + column * cellWidth, HEAD_HEIGHT + row * cellHeight];
      paint.cell(cell.isForbidden ? "forbidden" : cell.stage, x, y, cellWidth, cellHeight);
      if (cell.tried === 0 || cellWidth < 16) return;
      context.fillStyle = paint.color("var(--ink)");
      context.fillText(formatShortCount(cell.tried), x + cellWidth / 2, y + cellHeight / 2);
    });
  });
  context.textAlign = "left";
  font(12);
  let x = MARGIN;
  const y = canvas.height - FOOT / 2;
  for (const stage of [...stages, "forbidden" as const]) {
    const label = stage === "forbidden" ? "Forbidden by a rule" : stageLabels[stage];
    paint.cell(stage, x, y - 8, 16, 16);
    write(label, x + 22, y, 200, paint.color("var(--ink)"));
    x += 40 + context.measureText(label).width;
  }
  return toBlob(canvas);
}

function totalOf({ tried, possible }: Pick<Matrix, "tried" | "possible">): string {
  return possible === null
    ? formatShortCount(tried)
    : `${formatShortCount(tried)} / ${formatShortCount(possible)}`;
}

function cellSize(rows: number, columns: number): { width: number; height: number } {
  for (const [width, height] of [
    [40, 26],
    [32, 20],
    [24, 16],
    [16, 12],
    [10, 10],
    [6, 6],
    [4, 4],
  ] as const)
    if (fits(rows, columns, width, height)) return { width, height };
  return { width: 2, height: 2 };
}

function fits(rows: number, columns: number, width: number, height: number): boolean {
  const [wide, high] = [HEAD_WIDTH + columns * width, HEAD_HEIGHT + rows * height];
  return wide < LONGEST_SIDE && high < LONGEST_SIDE && wide * high < MOST_PIXELS;
}

function cut(context: CanvasRenderingContext2D, text: string, room: number): string {
  if (context.measureText(text).width <= room) return text;
  let short = text;
  while (short.length > 1 && context.measureText(`${short}…`).width > room) short = short.slice(0, -1);
  return `${short}…`;
}

type Look = Cell["stage"] | "forbidden";

const TONES: Record<Look, string | null> = {
  untried: null,
  planned: "var(--planned)",
  in_progress: "var(--in-progress)",
  rendered: "var(--rendered)",
  complete: "var(--complete)",
  forbidden: "var(--failed)",
};

/** Draws in the page's own colours: what CSS calls them, as the browser computes them. */
function paintOf(context: CanvasRenderingContext2D) {
  const known = new Map<string, string>();
  const color = (css: string): string => {
    const found = known.get(css);
    if (found) return found;
    const probe = document.createElement("span");
    probe.style.color = css;
    document.body.append(probe);
    const computed = getComputedStyle(probe).color;
    probe.remove();
    known.set(css, computed);
    return computed;
  };
  const cell = (look: Look, x: number, y: number, width: number, height: number) => {
    const gap = width > 8 ? 1 : 0;
    const [left, top, wide, high] = [x + gap, y + gap, width - 2 * gap, height - 2 * gap];
    const tone = TONES[look];
    context.fillStyle = color(
      tone && look !== "forbidden" ? `color-mix(in oklab, ${tone} 40%, var(--raised))` : "var(--raised)",
    );
    context.fillRect(left, top, wide, high);
    if (!tone) return;
    if (look === "forbidden") return hatch(left, top, wide, high, color(tone));
    const far = stages.indexOf(look) / (stages.length - 1);
    context.fillStyle = color(tone);
    context.fillRect(left, top + high - Math.max(1, high / 10), wide * far, Math.max(1, high / 10));
  };
  const hatch = (left: number, top: number, wide: number, high: number, stroke: string) => {
    context.save();
    context.beginPath();
    context.rect(left, top, wide, high);
    context.clip();
    context.beginPath();
    for (let at = -high; at < wide; at += 6) {
      context.moveTo(left + at, top + high);
      context.lineTo(left + at + high, top);
    }
    context.strokeStyle = stroke;
    context.globalAlpha = 0.6;
    context.stroke();
    context.restore();
  };
  return { color, cell };
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("The canvas is too large."))),
      "image/png",
    );
  });
}
