import { type FindingKind, findingOrder } from "@/lib/core/check/findings";
import { type Finding, type FindingGroup, KEPT } from "./report";

/** Gathers findings by their kind. */
export class Collector {
  private readonly groups = new Map<FindingKind, FindingGroup>();

  add(kind: FindingKind, finding: Finding): void {
    const group = this.groups.get(kind) ?? { kind, count: 0, findings: [] };
    group.count += 1;
    if (group.findings.length < KEPT) group.findings.push(finding);
    this.groups.set(kind, group);
  }

  /** Those that there are, what matters most first. */
  list(): FindingGroup[] {
    return findingOrder.flatMap((kind) => this.groups.get(kind) ?? []);
  }
}
