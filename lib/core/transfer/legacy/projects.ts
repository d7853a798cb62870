// The rule: projects, prompts and the links of the dock of the predecessor.

import { readOldAddress } from "@/lib/core/dock-program/old-address";
import { linkTarget } from "@/lib/core/dock-slots/address";
import { DockLink, SLOTS } from "@/lib/core/dock-slots/schema";
import { projectStatuses } from "@/lib/core/projects/status";
import { promptStatuses } from "@/lib/core/prompts/status";
import { countCharacters, toOneLine } from "@/lib/core/text/plain-text";
import { quote } from "../quote";
import { below, identify, readChoice, readName, readReference } from "./read-row";
import { toId, toText } from "./values";
import type { LegacyTable } from "./world";

export const projects: LegacyTable = {
  columns: ["id", "name", "description", "status", "notes", "created_at"],
  read: (row, world) => {
    const { createdAt, ...identity } = identify(row, world, "projects", "projects");
    const { name, whole } = readName(row, "name", `Project ${identity.id}`, world);
    world.add(
      "projects",
      {
        ...{ ...identity, name, description: below(whole, toText(row.values.description)) },
        ...{
          status: readChoice(row, "status", projectStatuses, "active", world),
          notes: toText(row.values.notes),
        },
        ...{ targetDate: null, archivedAt: null, imageId: null, createdAt, updatedAt: createdAt, jobs: [] },
      },
      row.place,
    );
  },
};

export const prompts: LegacyTable = {
  columns: ["id", "project_id", "job_id", "text", "label", "status", "notes", "created_at"],
  read: (row, world) => {
    const { createdAt, ...identity } = identify(row, world, "prompts", "prompts");
    const projectId = readReference(row, "project_id", "projects", world);
    world.add(
      "prompts",
      {
        ...{ ...identity, projectId, jobId: readReference(row, "job_id", "jobs", world) },
        ...{ text: toText(row.values.text), label: toOneLine(toText(row.values.label)) },
        ...{
          status: readChoice(row, "status", promptStatuses, "pending", world),
          notes: toText(row.values.notes),
        },
        ...{ flagReason: "", position: world.next(`prompts of ${projectId}`), isStarred: false },
        ...{ createdAt, updatedAt: createdAt },
      },
      row.place,
    );
  },
};

export const dockSlots: LegacyTable = {
  columns: ["id", "slot", "label", "url", "created_at"],
  read: (row, world) => {
    const slot = SLOTS.find((one) => one === toId(row.values.slot));
    const url = newAddress(toText(row.values.url));
    const label = toOneLine(toText(row.values.label)) || url;
    const leaveOut = (why: string) => world.remark("left out", row.place, `${why}: the link was left out.`);
    if (slot === undefined) return leaveOut(`The dock has no slot ${quote(toText(row.values.slot))}`);
    if (url === "" && label === "") return;
    const short = countCharacters(label) <= 60 ? label : `${[...label].slice(0, 59).join("")}…`;
    if (!DockLink.safeParse({ label: short, url }).success || url === "")
      return leaveOut(`${quote(url || label)} is no address that the dock opens`);
    if (!world.takeName("dockSlots", String(slot))) return leaveOut(`Slot ${slot} has a link already`);
    if (short !== label)
      world.remark("changed", `${row.place}.label`, "It is longer than a label can be: it was cut.");
    const { createdAt, ...identity } = identify(row, world, "dockSlots", "dock_config");
    world.add(
      "dockSlots",
      { ...identity, slot, label: short, url, createdAt, updatedAt: createdAt },
      row.place,
    );
  },
};

/** The page that has taken its place; one that names records keeps its old ids, which are looked up when it is opened. */
function newAddress(given: string): string {
  const target = linkTarget(given);
  if (!target?.isOwn) return given;
  const address = new URL(target.href, "http://app.invalid");
  const old = readOldAddress(address.pathname, address.searchParams);
  return old && old.ids.project === null && old.ids.character === null ? old.hrefOf(old.ids) : target.href;
}
