import { defaultExportOptions, ExportOptions } from "@/lib/core/media/export/options";

const KEY = "pipeline-manager.export";

/** What was chosen the last time in this browser. */
export function readChoices(): ExportOptions {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    const found = ExportOptions.safeParse({ ...defaultExportOptions, ...stored });
    return found.success ? found.data : defaultExportOptions;
  } catch {
    return defaultExportOptions;
  }
}

export function rememberChoices(options: ExportOptions): void {
  localStorage.setItem(KEY, JSON.stringify(options));
}
