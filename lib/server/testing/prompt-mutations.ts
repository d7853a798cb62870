import { promptStatuses } from "@/lib/core/prompts/status";
import { draftPrompts } from "../prompts/from-jobs";
import {
  deletePrompts,
  duplicatePrompts,
  movePrompt,
  movePromptsToProject,
  notePromptCopy,
  queueDrawn,
  queuePrompts,
  setPromptsStatus,
  starPrompts,
  updatePrompt,
} from "../prompts/mutations";
import type { Draw, MutationCase } from "./world";

/** A mutation of some prompts, when there are any. */
const onSome =
  (run: (ids: number[], draw: Draw) => ReturnType<MutationCase["prepare"]>): MutationCase["prepare"] =>
  ({ prompts }, draw) => {
    const ids = draw.someOf(prompts);
    return ids.length === 0 ? null : run(ids, draw);
  };

const onOne = (run: (id: number, draw: Draw) => ReturnType<MutationCase["prepare"]>) =>
  onSome(([id = 0], draw) => run(id, draw));

export const promptMutations: MutationCase[] = [
  {
    name: "queuePrompts",
    prepare: ({ projects, jobs }, draw) => {
      const input = {
        projectId: draw.idOrNull(projects),
        jobIds: draw.someOf(jobs).slice(0, 2),
        label: draw.oneOf(["", draw.name()]),
        texts: draw.oneOf([["a {red|blue} duck"], ["one", "two"]]),
      };
      return (tx) => queuePrompts(tx, input);
    },
  },
  {
    name: "queueDrawn",
    prepare: ({ projects, jobs }, draw) => {
      const items = [
        { jobId: draw.idOrNull(jobs), text: "a red duck" },
        { jobId: null, text: "a blue one" },
      ];
      const input = { projectId: draw.idOrNull(projects), label: "", items };
      return (tx) => queueDrawn(tx, input);
    },
  },
  {
    name: "draftPrompts",
    prepare: ({ projects, jobs }, draw) => {
      if (jobs.length === 0) return null;
      const ids = [draw.oneOf(jobs)];
      const input = { ids, projectId: draw.idOrNull(projects), template: "{job}, {character.look}" };
      return (tx) => draftPrompts(tx, input);
    },
  },
  {
    name: "updatePrompt",
    prepare: onOne((id, draw) => {
      const changes = draw.oneOf([{ text: draw.name() }, { label: "Opening" }, { notes: "Again" }]);
      return (tx) => updatePrompt(tx, { id, ...changes });
    }),
  },
  {
    name: "setPromptsStatus",
    prepare: onSome((ids, draw) => {
      const input = { ids, status: draw.oneOf(promptStatuses), flagReason: draw.oneOf(["", "Hands"]) };
      return (tx) => setPromptsStatus(tx, input);
    }),
  },
  {
    name: "notePromptCopy",
    prepare: onOne((id) => (tx) => notePromptCopy(tx, { id, text: "a red duck" })),
  },
  {
    name: "movePrompt",
    prepare: onOne((id, draw) => {
      const by = draw.oneOf([-2, -1, 1, 1_000]);
      return (tx) => movePrompt(tx, { id, by });
    }),
  },
  {
    name: "movePromptsToProject",
    prepare: (world, draw) => {
      const projectId = draw.idOrNull(world.projects);
      return onSome((ids) => (tx) => movePromptsToProject(tx, { ids, projectId }))(world, draw);
    },
  },
  {
    name: "starPrompts",
    prepare: onSome((ids, draw) => {
      const isStarred = draw.oneOf([true, false]);
      return (tx) => starPrompts(tx, { ids, isStarred });
    }),
  },
  { name: "duplicatePrompts", prepare: onSome((ids) => (tx) => duplicatePrompts(tx, { ids })) },
  { name: "deletePrompts", prepare: onSome((ids) => (tx) => deletePrompts(tx, { ids })) },
];
