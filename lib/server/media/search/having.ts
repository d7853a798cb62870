import type { Havable, MediaState } from "@/lib/core/media/search/fields";
import { UNTAGGED } from "@/prisma/derived/media-search.mjs";
import { Prisma } from "../../generated/prisma/client";
import { anyOf, type Condition, ofFiles } from "./file-conditions";

/** It has this, or lacks it. */
export function havingOf(what: Havable, isHad: boolean): Condition {
  const has = HAS[what];
  if (what === "audio" && isHad) return AUDIBLE;
  const candidates = isHad ? HAVING[what] : LACKING[what];
  return {
    check: isHad ? has : Prisma.sql`NOT coalesce(${has}, FALSE)`,
    candidates: candidates && Prisma.sql`SELECT id FROM MediaAsset WHERE ${candidates}`,
  };
}

const HAS: Record<Havable, Prisma.Sql> = {
  file: Prisma.sql`m.fileId IS NOT NULL`,
  job: Prisma.sql`m.jobId IS NOT NULL`,
  character: Prisma.sql`coalesce(m.characterId, (SELECT characterId FROM Job WHERE id = m.jobId)) IS NOT NULL`,
  output: Prisma.sql`coalesce(m.outputTypeId, (SELECT outputTypeId FROM Job WHERE id = m.jobId)) IS NOT NULL`,
  project: Prisma.sql`EXISTS (SELECT 1 FROM ProjectJob WHERE jobId = m.jobId)`,
  ingredients: Prisma.sql`EXISTS (SELECT 1 FROM JobIngredient WHERE jobId = m.jobId)`,
  tags: Prisma.sql`EXISTS (SELECT 1 FROM MediaTag WHERE mediaId = m.id)`,
  title: Prisma.sql`m.title <> ''`,
  description: Prisma.sql`m.description <> ''`,
  prompt: Prisma.sql`m.prompt <> ''`,
  notes: Prisma.sql`m.notes <> ''`,
  "seo-title": Prisma.sql`m.seoTitle <> ''`,
  "seo-description": Prisma.sql`m.seoDescription <> ''`,
  metadata: Prisma.sql`EXISTS (SELECT 1 FROM GenerationMetadata WHERE fileId = m.fileId)`,
  audio: Prisma.sql`(f.hasAudio = 1 OR f.kind = 'audio')`,
  clip: Prisma.sql`EXISTS (SELECT 1 FROM TopLayerJob WHERE jobId = m.jobId)`,
};

const AUDIBLE = anyOf([ofFiles(Prisma.sql`f.hasAudio = 1`), ofFiles(Prisma.sql`f.kind = 'audio'`)]);

/** The rarer side, in the words of its index (prisma/derived/indexes.mjs). */
const LACKING: Partial<Record<Havable, Prisma.Sql>> = {
  file: Prisma.sql`fileId IS NULL`,
  job: Prisma.sql`jobId IS NULL`,
  tags: Prisma.sql`id IN (SELECT rowid FROM MediaSearch WHERE MediaSearch MATCH ${`"${UNTAGGED}"`})`,
  title: Prisma.sql`title = ''`,
  description: Prisma.sql`description = ''`,
  prompt: Prisma.sql`prompt = ''`,
  "seo-title": Prisma.sql`seoTitle = ''`,
  "seo-description": Prisma.sql`seoDescription = ''`,
};

const HAVING: Partial<Record<Havable, Prisma.Sql>> = {
  notes: Prisma.sql`notes <> ''`,
  clip: Prisma.sql`jobId IN (SELECT jobId FROM TopLayerJob)`,
};

const OFFLINE = Prisma.sql`SELECT folderId FROM MediaFolderState WHERE offlineAt IS NOT NULL`;

export function stateOf(state: MediaState): Condition {
  return STATES[state];
}

const STATES: Record<MediaState, Condition> = {
  inbox: {
    check: Prisma.sql`m.jobId IS NULL`,
    candidates: Prisma.sql`SELECT id FROM MediaAsset WHERE jobId IS NULL`,
  },
  offline: ofFiles(Prisma.sql`f.folderId IN (${OFFLINE})`),
  missing: ofFiles(Prisma.sql`f.missingAt IS NOT NULL AND coalesce(f.folderId NOT IN (${OFFLINE}), TRUE)`),
  linked: ofFiles(Prisma.sql`f.place = 'linked'`),
  unreadable: ofFiles(Prisma.sql`f.problem IS NOT NULL`),
  portrait: ofFiles(Prisma.sql`f.width - f.height < 0`),
  square: ofFiles(Prisma.sql`f.width - f.height = 0`),
  landscape: ofFiles(Prisma.sql`f.width - f.height > 0`),
};
