import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

/** Packages that come after a page, if at all: each would be a good part of all that the page may load. */
const LATER = ["zod", "sonner", "@atlaskit/pragmatic-drag-and-drop"];

const ROOT = path.join(import.meta.dirname, "..");

it.each(LATER)("loads no page with %s", (name) => {
  const chains = pages().flatMap((page) => chainTo(name, page) ?? []);
  expect(chains, "load it by import() when it is wanted").toEqual([]);
});

function pages(): string[] {
  return readdirSync(path.join(ROOT, "app"), { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|[\\/])(page|layout|error|loading|not-found)\.tsx$/.test(file))
    .map((file) => path.join(ROOT, "app", file));
}

/** How the browser's part of a page comes to a package, file by file; null when it does not. */
function chainTo(name: string, page: string): string | null {
  const seen = new Set<string>();
  const open = [{ file: page, isBelowClient: false, chain: path.relative(ROOT, page) }];
  for (const { file, isBelowClient, chain } of open) {
    const { isAction, imports, ...module } = read(file);
    if (isAction) continue;
    const isClient = isBelowClient || module.isClient;
    for (const specifier of imports) {
      if (isClient && isOf(specifier, name)) return `${chain} → ${specifier}`;
      const found = resolve(specifier, file);
      // What the server imports for itself may be imported by the browser's part as well.
      const key = `${found} ${isClient}`;
      if (!found || seen.has(key)) continue;
      seen.add(key);
      open.push({ file: found, isBelowClient: isClient, chain: `${chain} → ${path.relative(ROOT, found)}` });
    }
  }
  return null;
}

function isOf(specifier: string, name: string): boolean {
  return specifier === name || specifier.startsWith(`${name}/`);
}

type Module = { isClient: boolean; isAction: boolean; imports: string[] };

const modules = new Map<string, Module>();

/** Imports of types cost nothing, and those by `import()` come later. */
function read(file: string): Module {
  const known = modules.get(file);
  if (known) return known;
  const text = readFileSync(file, "utf8");
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const imports = statements.flatMap((statement) =>
    (ts.isImportDeclaration(statement) && !isOfTypes(statement)) ||
    (ts.isExportDeclaration(statement) && !statement.isTypeOnly)
      ? [statement.moduleSpecifier]
      : [],
  );
  const module = {
    isClient: text.startsWith('"use client"'),
    isAction: text.startsWith('"use server"'),
    imports: imports.flatMap((name) => (name && ts.isStringLiteral(name) ? [name.text] : [])),
  };
  modules.set(file, module);
  return module;
}

function isOfTypes({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  const { isTypeOnly, name, namedBindings } = importClause;
  if (isTypeOnly || name || !namedBindings || !ts.isNamedImports(namedBindings)) return isTypeOnly;
  return namedBindings.elements.every((element) => element.isTypeOnly);
}

/** Null for packages. */
function resolve(specifier: string, from: string): string | null {
  const base = specifier.startsWith("@/")
    ? path.join(ROOT, specifier.slice(2))
    : specifier.startsWith(".")
      ? path.resolve(path.dirname(from), specifier)
      : null;
  return base && ([`${base}.ts`, `${base}.tsx`].find((file) => existsSync(file)) ?? null);
}
