import path from "node:path";

/** The app is started from its own folder. */
export function appFolder(): string {
  return /* turbopackIgnore: true */ process.cwd();
}

/** The absolute path of one of the app's own files; in a module of its own, because the compiler would bundle what it finds there. */
export function appFile(name: string): string {
  return path.resolve(/* turbopackIgnore: true */ appFolder(), name);
}
