import { archetypeListDefaults } from "@/lib/core/archetypes/list";
import type { ArchetypeInput } from "@/lib/core/archetypes/schema";
import { characterListDefaults } from "@/lib/core/characters/list";
import type { CharacterInput } from "@/lib/core/characters/schema";
import type { Selection } from "@/lib/core/list/selection";
import { projectListDefaults } from "@/lib/core/projects/list";
import { defaultSettings } from "@/lib/core/settings/schema";
import { deleteArchetypes, setArchetypesSubtype, tagArchetypes } from "../archetypes/bulk";
import {
  changeArchetypeImage,
  createArchetype,
  deleteArchetype,
  duplicateArchetype,
  updateArchetype,
} from "../archetypes/mutations";
import { deleteCharacters, setCharactersStatus, tagCharacters } from "../characters/bulk";
import {
  bringBackCharacter,
  changeCharacterImage,
  createCharacter,
  deleteCharacter,
  duplicateCharacter,
  retireCharacter,
  updateCharacter,
} from "../characters/mutations";
import { deleteProjects, setProjectsArchived, setProjectsStatus } from "../projects/bulk";
import { changeProjectImage } from "../projects/mutations";
import { changeShortcut, resetSettings, resetShortcuts, updateSettings } from "../settings/mutations";
import { batchMutations } from "./batch-mutations";
import { clipMutations } from "./clip-mutations";
import { demoMutations } from "./demo-mutations";
import { dockActMutations } from "./dock-act-mutations";
import { dockMutations } from "./dock-mutations";
import { folderMutations } from "./folder-mutations";
import { jobMutations } from "./job-mutations";
import { mediaMutations } from "./media-mutations";
import { promptMutations } from "./prompt-mutations";
import { ruleMutations } from "./rule-mutations";
import { savedFilterMutations } from "./saved-filter-mutations";
import { studioMutations } from "./studio-mutations";
import { tagMutations } from "./tag-mutations";
import { trashMutations } from "./trash-mutations";
import type { Draw, MutationCase, World } from "./world";

/** Every mutation there is: what is missing here is not covered by the property that all of them can be undone. */
export const allMutations: MutationCase[] = [
  ...batchMutations,
  ...clipMutations,
  ...demoMutations,
  ...dockActMutations,
  ...dockMutations,
  ...folderMutations,
  ...jobMutations,
  ...mediaMutations,
  ...promptMutations,
  ...ruleMutations,
  ...savedFilterMutations,
  ...studioMutations,
  ...tagMutations,
  ...trashMutations,
  {
    name: "bringBackCharacter",
    prepare: ({ characters }, draw) => one(characters, draw, (id) => (tx) => bringBackCharacter(tx, { id })),
  },
  {
    name: "changeArchetypeImage",
    prepare: ({ archetypes }, draw) =>
      one(archetypes, draw, (id) => (tx) => changeArchetypeImage(tx, { id, imageId: null })),
  },
  {
    name: "changeCharacterImage",
    prepare: ({ characters }, draw) =>
      one(characters, draw, (id) => (tx) => changeCharacterImage(tx, { id, imageId: null })),
  },
  {
    name: "changeProjectImage",
    prepare: ({ projects }, draw) =>
      one(projects, draw, (id) => (tx) => changeProjectImage(tx, { id, imageId: null })),
  },
  {
    name: "createArchetype",
    prepare: (_world, draw) => {
      const input = archetypeInput(draw);
      return (tx) => createArchetype(tx, input);
    },
  },
  {
    name: "createCharacter",
    prepare: (world, draw) => {
      const input = characterInput(world, draw);
      return (tx) => createCharacter(tx, input);
    },
  },
  {
    name: "deleteArchetype",
    prepare: ({ archetypes }, draw) =>
      one(archetypes, draw, (id) => (tx) => deleteArchetype(tx, { id, mode: "keep" })),
  },
  {
    name: "deleteCharacter",
    prepare: ({ characters }, draw) => {
      const mode = draw.oneOf(["keep", "retire"] as const);
      return one(characters, draw, (id) => (tx) => deleteCharacter(tx, { id, mode }));
    },
  },
  {
    name: "deleteArchetypes",
    prepare: ({ archetypes }, draw) => {
      const selection = selectionFrom(archetypes, archetypeListDefaults, draw);
      return (tx) => deleteArchetypes(tx, { ...selection, mode: "keep" });
    },
  },
  {
    name: "deleteCharacters",
    prepare: ({ characters }, draw) => {
      const mode = draw.oneOf(["keep", "retire"] as const);
      const selection = selectionFrom(characters, characterListDefaults, draw);
      return (tx) => deleteCharacters(tx, { ...selection, mode });
    },
  },
  {
    name: "deleteProjects",
    prepare: ({ projects }, draw) => {
      const selection = selectionFrom(projects, projectListDefaults, draw);
      return (tx) => deleteProjects(tx, { ...selection, mode: "keep" });
    },
  },
  {
    name: "tagArchetypes",
    prepare: ({ archetypes }, draw) => {
      const change = { add: draw.someOf(TAGS), remove: draw.someOf(TAGS) };
      const selection = selectionFrom(archetypes, archetypeListDefaults, draw);
      return (tx) => tagArchetypes(tx, { ...selection, ...change });
    },
  },
  {
    name: "tagCharacters",
    prepare: ({ characters }, draw) => {
      const change = { add: draw.someOf(TAGS), remove: draw.someOf(TAGS) };
      const selection = selectionFrom(characters, characterListDefaults, draw);
      return (tx) => tagCharacters(tx, { ...selection, ...change });
    },
  },
  {
    name: "duplicateArchetype",
    prepare: ({ archetypes }, draw) => one(archetypes, draw, (id) => (tx) => duplicateArchetype(tx, { id })),
  },
  {
    name: "duplicateCharacter",
    prepare: ({ characters }, draw) => one(characters, draw, (id) => (tx) => duplicateCharacter(tx, { id })),
  },
  {
    name: "retireCharacter",
    prepare: ({ characters }, draw) => one(characters, draw, (id) => (tx) => retireCharacter(tx, { id })),
  },
  {
    name: "setArchetypesSubtype",
    prepare: ({ archetypes }, draw) => {
      const subtype = draw.oneOf(["concept", "meta"] as const);
      return (tx) =>
        setArchetypesSubtype(tx, { ...selectionFrom(archetypes, archetypeListDefaults, draw), subtype });
    },
  },
  {
    name: "setCharactersStatus",
    prepare: ({ characters }, draw) => {
      const status = draw.oneOf(["concept", "active", "retired"] as const);
      return (tx) =>
        setCharactersStatus(tx, { ...selectionFrom(characters, characterListDefaults, draw), status });
    },
  },
  {
    name: "setProjectsArchived",
    prepare: ({ projects }, draw) => {
      const isArchived = draw.oneOf([true, false]);
      return (tx) =>
        setProjectsArchived(tx, { ...selectionFrom(projects, projectListDefaults, draw), isArchived });
    },
  },
  {
    name: "setProjectsStatus",
    prepare: ({ projects }, draw) => {
      const status = draw.oneOf(["active", "paused", "complete"] as const);
      return (tx) => setProjectsStatus(tx, { ...selectionFrom(projects, projectListDefaults, draw), status });
    },
  },
  {
    name: "updateArchetype",
    prepare: ({ archetypes }, draw) => {
      const input = archetypeInput(draw);
      return one(archetypes, draw, (id) => (tx) => updateArchetype(tx, { ...input, id }));
    },
  },
  {
    name: "updateCharacter",
    prepare: (world, draw) => {
      const input = characterInput(world, draw);
      return one(world.characters, draw, (id) => (tx) => updateCharacter(tx, { ...input, id }));
    },
  },
  {
    name: "changeShortcut",
    prepare: (_world, draw) => {
      const id = draw.oneOf(["next", "approve", "new"] as const);
      const keys = draw.oneOf([null, "q", "w", "y"]);
      return (tx) => changeShortcut(tx, { id, keys });
    },
  },
  {
    name: "resetShortcuts",
    prepare: (_world, draw) => {
      const id = draw.oneOf(["next", "approve", null] as const);
      return (tx) => resetShortcuts(tx, { id });
    },
  },
  { name: "resetSettings", prepare: () => (tx) => resetSettings(tx) },
  {
    name: "updateSettings",
    prepare: (_world, draw) => (tx) =>
      updateSettings(tx, { ...changeable, theme: draw.oneOf(["dark", "light", "system"]) }),
  },
];

const { shortcutKeys, ...changeable } = defaultSettings;

const TAGS = ["night", "noir", "sea", "Épée"];

function archetypeInput(draw: Draw): ArchetypeInput {
  return {
    name: draw.name(),
    subtype: draw.oneOf(["concept", "meta"]),
    description: draw.oneOf(["", "Sets out"]),
    tags: draw.someOf(TAGS),
    imageId: null,
  };
}

function characterInput(world: World, draw: Draw): CharacterInput {
  return {
    name: draw.name(),
    archetypeId: draw.idOrNull(world.archetypes),
    status: draw.oneOf(["concept", "active", "retired"]),
    description: draw.oneOf(["", "Tall"]),
    visualNotes: draw.oneOf(["", "Silver hair"]),
    tags: draw.someOf(TAGS),
    imageId: null,
  };
}

/** Some by their ids, or all that there are. */
function selectionFrom<Query>(ids: readonly number[], all: Query, draw: Draw): Selection<Query> {
  return draw.oneOf<Selection<Query>>([{ ids: draw.someOf(ids) }, { all, count: null }]);
}

/** A step on one record, or null when there is none. */
function one<Step>(ids: readonly number[], draw: Draw, step: (id: number) => Step): Step | null {
  return ids.length === 0 ? null : step(draw.oneOf(ids));
}

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  // Mulberry32: small, seedable, good enough to pick test inputs.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const oneOf = <T>(choices: readonly T[]): T => choices[number(0, choices.length - 1)] as T;
  const someOf = <T>(choices: readonly T[]): T[] =>
    choices
      .map((choice) => ({ choice, order: next() }))
      .sort((a, b) => a.order - b.order)
      .slice(0, number(0, Math.min(5, choices.length)))
      .map(({ choice }) => choice);
  const idOrNull = (ids: readonly number[]) => (ids.length === 0 || next() < 0.2 ? null : oneOf(ids));
  const name = () =>
    `${oneOf(["Luna", "Éva", "running", "Ørsted", "名前", 'O\'Brien "x"'])} ${number(1, 99)}`;
  return { number, oneOf, someOf, idOrNull, name };
}
