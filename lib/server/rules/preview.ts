import type { Bounds } from "@/lib/core/combinations/bounds";
import { findAll } from "@/lib/core/rules/findings";
import { linesOf } from "@/lib/core/rules/lines";
import type { RuleDraft } from "@/lib/core/rules/schema";
import { db } from "../db";
import { type Book, describeFinding, getBook, sentenceOf } from "./book";
import { findJobsOutside } from "./jobs-outside";
import { requireNames } from "./names";
import { removedBy } from "./removed";

export type RulePreview = Awaited<ReturnType<typeof previewRule>>;

/** What a rule would do that is not saved yet: `draft.ids` are the rules that it would stand in for. */
export async function previewRule(draft: RuleDraft) {
  await requireNames(db(), draft);
  const book = await getBook();
  const { lines, own, replacedIds } = withDraft(book, draft);
  const isOwn = ({ lineIds }: { lineIds: readonly number[] }) => own.some(({ id }) => lineIds.includes(id));
  const findings = findAll(lines, book.world).filter(isOwn);
  return {
    sentences: own.map((line) => sentenceOf(line, book.names)),
    removed: own.map((line) => toText(removedBy(line, [...line.ruleIds, ...replacedIds], book))),
    findings: findings.map((finding) => {
      const { lines: told, ...rest } = describeFinding(finding, { ...book, lines });
      return { ...rest, lines: told.filter(({ id }) => !own.some((line) => line.id === id)) };
    }),
    jobs: draft.enabled ? await findJobsOutside(own, book) : { count: 0, first: [] },
  };
}

/** Exact for all but the densest rules. */
function toText({ atLeast, atMost }: Bounds) {
  return { atLeast: atLeast.toString(), atMost: atMost.toString() };
}

/** All lines as they would be, and those of the draft. Its new rules have ids that no rule has. */
function withDraft({ rules, world }: Book, { type, source, targets, enabled, ids }: RuleDraft) {
  const others = rules.filter(({ id }) => !ids.includes(id));
  const known = (target: RuleDraft["targets"][number]) =>
    others.some(
      (one) =>
        one.enabled === enabled &&
        one.type === type &&
        one.source.kind === source.kind &&
        one.source.id === source.id &&
        one.target.kind === target.kind &&
        one.target.id === target.id,
    );
  // What is there already is not made again; when all of it is, it is shown as the repetition that it would be.
  const fresh = targets.filter((target) => !known(target));
  const added = (fresh.length > 0 ? fresh : targets).map((target, index) => ({
    ...{ id: FIRST_NEW_ID + index, type, source, target, enabled },
  }));
  const lines = linesOf([...others, ...added], world.categoryOf);
  const own = lines.filter(({ ruleIds }) => ruleIds.some((id) => id >= FIRST_NEW_ID));
  return { lines, own, replacedIds: ids };
}

/** Beyond all ids that a row can have. */
const FIRST_NEW_ID = 2 ** 40;
