// The rule: exported files are named by a template; names are valid everywhere, no two are the same in any case, and none leads out of the folder.

import type { ExportItem } from "@/lib/core/media/export/item";
import { mediaFileType } from "@/lib/core/media/file-types";
import { fillWith } from "@/lib/core/media/fill-template";
import { safeFileName, safeFolderName } from "@/lib/core/text/safe-file-name";

export const exportPlaceholders = [
  ...["job", "character", "ingredients", "output type", "project", "title", "original name"],
  ...["date", "rating", "quality", "n"],
] as const;

/** What stands beside the files; no file gets these names. */
export const METADATA_CSV = "metadata.csv";
export const METADATA_JSON = "metadata.json";
export const REPORT = "export-report.txt";

/** Folders in one another; more is a slip of the template. */
const MAX_FOLDERS = 6;

export type Named = { item: ExportItem & { file: NonNullable<ExportItem["file"]> }; hasSidecar: boolean };

/** Gives one file after the other its name, relative to the folder, with forward slashes. */
export class ExportNames {
  private readonly taken = new Set([METADATA_CSV, METADATA_JSON, REPORT].map(keyOf));
  private readonly next = new Map<string, number>();
  private count = 0;

  /** @param total how many files there are at most, for the digits of `{n}` */
  constructor(
    private readonly template: string,
    private readonly total: number,
  ) {}

  /** The next free name. @param isFree asks whether something else has it already, for example a file in that folder */
  async give({ item, hasSidecar }: Named, isFree = async (_path: string) => true): Promise<string> {
    this.count += 1;
    const { folders, stem } = this.fill(item);
    const extension = mediaFileType(item.file.mimeType)?.extension ?? "bin";
    const path = (number: number, ending: string) =>
      [...folders, safeFileName(stem, ending, number > 1 ? ` (${number})` : "")].join("/");
    const first = keyOf(path(1, extension));
    for (let number = this.next.get(first) ?? 1; ; number++) {
      const name = path(number, extension);
      const all = hasSidecar ? [name, path(number, "xmp")] : [name];
      if (all.some((one) => this.taken.has(keyOf(one)))) continue;
      const areFree = await Promise.all(all.map(isFree));
      if (areFree.includes(false)) continue;
      for (const one of all) this.taken.add(keyOf(one));
      this.next.set(first, number + 1);
      return name;
    }
  }

  private fill(item: Named["item"]): { folders: string[]; stem: string } {
    const values = this.valuesOf(item);
    const parts = this.template.split("/").map((part) => fillWith(part, values, exportPlaceholders));
    const folders = parts.slice(0, -1).map(safeFolderName).filter(Boolean).slice(0, MAX_FOLDERS);
    const stems = [parts.at(-1) ?? "", item.title, stemOf(item.file.originalName)];
    return { folders, stem: stems.find((stem) => safeFolderName(stem) !== "") ?? "" };
  }

  private valuesOf(item: Named["item"]): Record<(typeof exportPlaceholders)[number], string> {
    return {
      job: item.jobCode ?? "",
      character: item.character ?? "",
      ingredients: item.ingredients.join(", "),
      "output type": item.outputType ?? "",
      project: item.projects[0] ?? "",
      title: item.title,
      "original name": stemOf(item.file.originalName),
      date: dayOf(item.file.date),
      rating: item.rating ? String(item.rating) : "",
      quality: item.quality ?? "",
      n: String(this.count).padStart(String(this.total).length, "0"),
    };
  }
}

/** The sidecar of a file has its name with another ending. */
export function sidecarName(name: string): string {
  return name.replace(/\.[^./]+$/, ".xmp");
}

/** Windows and macOS take `A.png` and `a.png` for one file. */
function keyOf(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

function stemOf(fileName: string): string {
  return fileName.replace(/(?<=.)\.[a-z0-9]{1,5}$/i, "");
}

/** By this machine's clock. */
function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
