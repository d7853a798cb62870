import type { RuleLine } from "@/lib/core/rules/lines";
import { filterRules, type RuleListQuery } from "@/lib/core/rules/list";
import type { CompatibilityRule } from "@/lib/core/rules/rule";
import { toRule } from "@/lib/core/rules/rule-of-row";
import type { RuleSelection } from "@/lib/core/rules/schema";
import { foldName } from "@/lib/core/text/fold-name";
import { rememberedWhilePossible } from "../combinations/revision";
import { db } from "../db";
import { NotFoundError } from "../outcome";
import { requireAsSeen } from "../require-as-seen";
import { type Book, describeFinding, getBook, getFindings, sentenceOf } from "./book";

const PAGE_SIZE = 50;

/** Findings that are told at once; the rest is found by its filter. */
const FINDINGS_TOLD = 20;

/** Enabled rules, oldest first, as counting and checking need them. */
export async function listEnabledRules(): Promise<CompatibilityRule[]> {
  const rules = await db().rule.findMany({
    where: { enabled: true },
    orderBy: { id: "asc" },
    omit: { uuid: true, notes: true, createdAt: true, updatedAt: true },
  });
  return rules.flatMap((rule) => toRule(rule) ?? []);
}

export type RuleSummary = Awaited<ReturnType<typeof listRules>>["rules"][number];

/** One page of the list, a line for each whitelist and each other rule. */
export async function listRules(query: RuleListQuery) {
  const found = filterRules(await listLines(), query);
  const start = (query.page - 1) * PAGE_SIZE;
  const rules = found.slice(start, start + PAGE_SIZE).map(({ line, searchKey: _key, ...summary }) => ({
    ...summary,
    ruleCount: line.ruleIds.length,
  }));
  return { rules, total: found.length, page: query.page, pageSize: PAGE_SIZE };
}

/** How many lines the list has when nothing limits it; counted once after each write that can change it. */
export function countRuleLines(): Promise<number> {
  return rememberedWhilePossible("rule count", async () => {
    const [row] = await db().$queryRaw<{ count: bigint | number }[]>`
      SELECT count(DISTINCT CASE WHEN r.type = 'require' AND r.targetKind = 'ingredient'
        THEN concat_ws(' ', r.sourceKind, r.sourceIngredientId, r.sourceCategoryId, r.sourceCharacterId,
          r.sourceArchetypeId, target.categoryId, r.enabled)
        ELSE r.id END) AS count
      FROM Rule r LEFT JOIN Ingredient target ON target.id = r.targetIngredientId`;
    return Number(row?.count ?? 0);
  });
}

/** Everything that is wrong with the rules, what matters most first. */
export async function listFindings() {
  const [book, findings] = await Promise.all([getBook(), getFindings()]);
  return {
    findings: findings.slice(0, FINDINGS_TOLD).map((finding) => describeFinding(finding, book)),
    total: findings.length,
  };
}

export type RuleRecord = NonNullable<Awaited<ReturnType<typeof getRule>>>;

/** A line as its form has it, found by any of its rules. */
export async function getRule(id: number) {
  const book = await getBook();
  const line = book.lines.find(({ ruleIds }) => ruleIds.includes(id));
  if (!line) return null;
  const { type, source, targets, enabled, ruleIds } = line;
  return {
    ...{ type, source, targets, enabled, ruleIds, notes: notesOf(line, book) },
    sentence: sentenceOf(line, book.names),
  };
}

/** The lines that a selection stands for; those that are gone by now are left out. */
export async function requireSelectedLines(selection: RuleSelection): Promise<RuleLine[]> {
  if ("all" in selection) {
    const found = filterRules(await listLines(), selection.all);
    requireAsSeen(selection.count, found.length, "rules");
    return found.map(({ line }) => line);
  }
  const { lines } = await getBook();
  const found = lines.filter(({ ruleIds }) => ruleIds.some((id) => selection.ids.includes(id)));
  if (found.length === 0) throw new NotFoundError("rule");
  return found;
}

/** What is written to the rules of a line, each note once. */
export function notesOf({ ruleIds }: Pick<RuleLine, "ruleIds">, { rules }: Pick<Book, "rules">): string {
  const own = rules.filter(({ id }) => ruleIds.includes(id)).map(({ notes }) => notes);
  return [...new Set(own.filter(Boolean))].join("\n");
}

/** Every line with what the list shows and looks for. */
function listLines() {
  return rememberedWhilePossible("rule lines", async () => {
    const [book, findings] = await Promise.all([getBook(), getFindings()]);
    const byLine = new Map<number, typeof findings>();
    for (const finding of findings)
      for (const id of finding.lineIds) byLine.set(id, [...(byLine.get(id) ?? []), finding]);
    const rules = new Map(book.rules.map((rule) => [rule.id, rule]));
    return book.lines.map((line) => {
      const { id, type, enabled, source, targets } = line;
      const own = line.ruleIds.flatMap((one) => rules.get(one) ?? []);
      const names = [source, ...targets].map(book.names.selector);
      const sentence = sentenceOf(line, book.names);
      return {
        ...{ id, type, enabled, source: { kind: source.kind }, sentence, line },
        notes: notesOf(line, { rules: own }),
        createdAt: own[0]?.createdAt ?? new Date(0),
        findings: [...new Set((byLine.get(id) ?? []).map(({ kind }) => kind))].map((kind) => ({
          kind,
          sentence: (byLine.get(id) ?? [])
            .filter((finding) => finding.kind === kind)
            .map((finding) => describeFinding(finding, book).sentence)
            .slice(0, 3)
            .join(" "),
        })),
        searchKey: foldName(`${sentence} ${names.join(" ")}`),
      };
    });
  });
}
