import { Ago } from "@/components/data-table/common-columns";
import type { DataColumn } from "@/components/data-table/data-column";
import { findingLabels } from "@/lib/core/rules/finding-kinds";
import { ruleTypeLabels } from "@/lib/core/rules/kind-labels";
import { formatMoment } from "@/lib/core/text/format-moment";
import type { RuleSummary } from "@/lib/server/rules/queries";
import { RuleFindings, RuleName, RuleRemoves, RuleSwitch } from "./rule-cells";

/** On a phone the sentence and the switch. */
export const ruleColumns: DataColumn<RuleSummary>[] = [
  {
    id: "rule",
    head: "Rule",
    isName: true,
    min: 160,
    sort: { first: "rule", second: "-rule" },
    text: ({ sentence }) => sentence,
    cell: (rule) => <RuleName rule={rule} />,
  },
  {
    id: "type",
    head: "Type",
    from: "lg",
    width: 88,
    text: ({ type }) => ruleTypeLabels[type],
    cell: ({ type }) => <span className="text-dim">{ruleTypeLabels[type]}</span>,
  },
  {
    id: "findings",
    head: "Findings",
    from: "md",
    width: 156,
    text: ({ findings }) =>
      findings.map(({ kind, sentence }) => `${findingLabels[kind]}: ${sentence}`).join(" "),
    cell: (rule) => <RuleFindings rule={rule} />,
  },
  {
    id: "notes",
    head: "Notes",
    from: "xl",
    width: "18%",
    text: ({ notes }) => notes,
    cell: ({ notes }) => (
      <span className="text-dim" title={notes}>
        {notes}
      </span>
    ),
  },
  {
    id: "removes",
    head: "Removes",
    from: "sm",
    width: 136,
    align: "right",
    // Counted for the lines in sight only.
    text: () => null,
    cell: (rule) => <RuleRemoves rule={rule} />,
  },
  {
    id: "created",
    head: "Created",
    from: "2xl",
    width: 112,
    align: "right",
    sort: { first: "-created", second: "created" },
    text: ({ createdAt }) => formatMoment(createdAt),
    cell: ({ createdAt }) => <Ago at={createdAt} />,
  },
  {
    id: "enabled",
    head: "On",
    width: 64,
    text: ({ enabled }) => (enabled ? "on" : "off"),
    cell: (rule) => <RuleSwitch rule={rule} />,
  },
];
