-- CreateTable
CREATE TABLE "Archetype" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "importedId" INTEGER,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "subtype" TEXT NOT NULL DEFAULT 'concept',
    "description" TEXT NOT NULL DEFAULT '',
    "imageId" INTEGER,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Archetype_imageId_fkey" FOREIGN KEY ("imageId") REFERENCES "StoredFile" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Character" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "importedId" INTEGER,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "archetypeId" INTEGER,
    "status" TEXT NOT NULL DEFAULT 'active',
    "description" TEXT NOT NULL DEFAULT '',
    "visualNotes" TEXT NOT NULL DEFAULT '',
    "imageId" INTEGER,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Character_archetypeId_fkey" FOREIGN KEY ("archetypeId") REFERENCES "Archetype" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Character_imageId_fkey" FOREIGN KEY ("imageId") REFERENCES "StoredFile" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Category" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "importedId" INTEGER,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "color" TEXT NOT NULL DEFAULT 'violet',
    "position" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Ingredient" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "importedId" INTEGER,
    "categoryId" INTEGER NOT NULL,
    "code" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "promptFragment" TEXT NOT NULL DEFAULT '',
    "weight" REAL NOT NULL DEFAULT 1,
    "position" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Ingredient_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Rule" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "importedId" INTEGER,
    "type" TEXT NOT NULL,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "sourceKind" TEXT NOT NULL,
    "sourceIngredientId" INTEGER,
    "sourceCategoryId" INTEGER,
    "sourceCharacterId" INTEGER,
    "sourceArchetypeId" INTEGER,
    "targetKind" TEXT NOT NULL,
    "targetIngredientId" INTEGER,
    "targetCategoryId" INTEGER,
    "notes" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Rule_sourceIngredientId_fkey" FOREIGN KEY ("sourceIngredientId") REFERENCES "Ingredient" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Rule_sourceCategoryId_fkey" FOREIGN KEY ("sourceCategoryId") REFERENCES "Category" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Rule_sourceCharacterId_fkey" FOREIGN KEY ("sourceCharacterId") REFERENCES "Character" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Rule_sourceArchetypeId_fkey" FOREIGN KEY ("sourceArchetypeId") REFERENCES "Archetype" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Rule_targetIngredientId_fkey" FOREIGN KEY ("targetIngredientId") REFERENCES "Ingredient" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Rule_targetCategoryId_fkey" FOREIGN KEY ("targetCategoryId") REFERENCES "Category" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OutputType" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "importedId" INTEGER,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "aspectRatio" TEXT,
    "width" INTEGER,
    "height" INTEGER,
    "seconds" REAL,
    "fps" REAL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "OutputTypeCategory" (
    "outputTypeId" INTEGER NOT NULL,
    "categoryId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("outputTypeId", "categoryId"),
    CONSTRAINT "OutputTypeCategory_outputTypeId_fkey" FOREIGN KEY ("outputTypeId") REFERENCES "OutputType" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OutputTypeCategory_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Tag" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "importedId" INTEGER,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "ArchetypeTag" (
    "archetypeId" INTEGER NOT NULL,
    "tagId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("archetypeId", "tagId"),
    CONSTRAINT "ArchetypeTag_archetypeId_fkey" FOREIGN KEY ("archetypeId") REFERENCES "Archetype" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ArchetypeTag_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CharacterTag" (
    "characterId" INTEGER NOT NULL,
    "tagId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("characterId", "tagId"),
    CONSTRAINT "CharacterTag_characterId_fkey" FOREIGN KEY ("characterId") REFERENCES "Character" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CharacterTag_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IngredientTag" (
    "ingredientId" INTEGER NOT NULL,
    "tagId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("ingredientId", "tagId"),
    CONSTRAINT "IngredientTag_ingredientId_fkey" FOREIGN KEY ("ingredientId") REFERENCES "Ingredient" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "IngredientTag_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MediaTag" (
    "mediaId" INTEGER NOT NULL,
    "tagId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("mediaId", "tagId"),
    CONSTRAINT "MediaTag_mediaId_fkey" FOREIGN KEY ("mediaId") REFERENCES "MediaAsset" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MediaTag_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TopLayerTag" (
    "clipId" INTEGER NOT NULL,
    "tagId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("clipId", "tagId"),
    CONSTRAINT "TopLayerTag_clipId_fkey" FOREIGN KEY ("clipId") REFERENCES "TopLayerClip" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TopLayerTag_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Job" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "importedId" INTEGER,
    "characterId" INTEGER,
    "outputTypeId" INTEGER,
    "batchId" INTEGER,
    "status" TEXT NOT NULL DEFAULT 'planned',
    "priority" INTEGER NOT NULL DEFAULT 0,
    "plannedFor" DATETIME,
    "notes" TEXT NOT NULL DEFAULT '',
    "ruleOverride" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Job_characterId_fkey" FOREIGN KEY ("characterId") REFERENCES "Character" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Job_outputTypeId_fkey" FOREIGN KEY ("outputTypeId") REFERENCES "OutputType" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Job_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "JobIngredient" (
    "jobId" INTEGER NOT NULL,
    "ingredientId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("jobId", "ingredientId"),
    CONSTRAINT "JobIngredient_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "JobIngredient_ingredientId_fkey" FOREIGN KEY ("ingredientId") REFERENCES "Ingredient" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "JobStatusChange" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "jobId" INTEGER NOT NULL,
    "from" TEXT,
    "to" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "JobStatusChange_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Batch" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "importedId" INTEGER,
    "name" TEXT NOT NULL DEFAULT '',
    "mode" TEXT NOT NULL DEFAULT 'fair',
    "seed" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "MediaAsset" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "importedId" INTEGER,
    "jobId" INTEGER,
    "characterId" INTEGER,
    "outputTypeId" INTEGER,
    "fileId" INTEGER,
    "title" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "seoTitle" TEXT NOT NULL DEFAULT '',
    "seoDescription" TEXT NOT NULL DEFAULT '',
    "prompt" TEXT NOT NULL DEFAULT '',
    "notes" TEXT NOT NULL DEFAULT '',
    "autoFields" TEXT NOT NULL DEFAULT '',
    "quality" TEXT NOT NULL DEFAULT 'unreviewed',
    "rating" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "MediaAsset_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "MediaAsset_characterId_fkey" FOREIGN KEY ("characterId") REFERENCES "Character" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "MediaAsset_outputTypeId_fkey" FOREIGN KEY ("outputTypeId") REFERENCES "OutputType" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "MediaAsset_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TopLayerClip" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "importedId" INTEGER,
    "fileId" INTEGER,
    "title" TEXT NOT NULL,
    "titleKey" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "seoTitle" TEXT NOT NULL DEFAULT '',
    "seoDescription" TEXT NOT NULL DEFAULT '',
    "notes" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "TopLayerClip_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TopLayerJob" (
    "clipId" INTEGER NOT NULL,
    "jobId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("clipId", "jobId"),
    CONSTRAINT "TopLayerJob_clipId_fkey" FOREIGN KEY ("clipId") REFERENCES "TopLayerClip" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TopLayerJob_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Project" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "importedId" INTEGER,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT 'active',
    "notes" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "ProjectJob" (
    "projectId" INTEGER NOT NULL,
    "jobId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("projectId", "jobId"),
    CONSTRAINT "ProjectJob_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProjectJob_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Prompt" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "importedId" INTEGER,
    "projectId" INTEGER,
    "jobId" INTEGER,
    "text" TEXT NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT 'pending',
    "notes" TEXT NOT NULL DEFAULT '',
    "flagReason" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Prompt_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Prompt_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PromptVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "promptId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "PromptVersion_promptId_fkey" FOREIGN KEY ("promptId") REFERENCES "Prompt" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "DockSlot" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "importedId" INTEGER,
    "slot" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "originalName" TEXT NOT NULL,
    "hash" TEXT,
    "size" BIGINT NOT NULL,
    "mimeType" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "seconds" REAL,
    "fps" REAL,
    "codec" TEXT,
    "probedAt" DATETIME,
    "problem" TEXT,
    "missingAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "GenerationMetadata" (
    "fileId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "generator" TEXT NOT NULL,
    "prompt" TEXT,
    "negativePrompt" TEXT,
    "parameters" TEXT NOT NULL DEFAULT '{}',
    "raw" TEXT NOT NULL,
    CONSTRAINT "GenerationMetadata_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Change" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uuid" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "undoneById" INTEGER,
    "undoOfId" INTEGER,
    "idempotencyKey" TEXT,
    "answer" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Change_undoneById_fkey" FOREIGN KEY ("undoneById") REFERENCES "Change" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Change_undoOfId_fkey" FOREIGN KEY ("undoOfId") REFERENCES "Change" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ChangeRow" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "changeId" INTEGER NOT NULL,
    "table" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "recordTable" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    CONSTRAINT "ChangeRow_changeId_fkey" FOREIGN KEY ("changeId") REFERENCES "Change" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CurrentChange" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT DEFAULT 1,
    "changeId" INTEGER
);

-- CreateTable
CREATE TABLE "Task" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "fileId" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Task_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Counter" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "JobFunnel" (
    "jobId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "combination" TEXT,
    "outputTypeId" INTEGER,
    "rendered" BOOLEAN NOT NULL,
    "imported" BOOLEAN NOT NULL,
    "complete" BOOLEAN NOT NULL,
    CONSTRAINT "JobFunnel_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Archetype_uuid_key" ON "Archetype"("uuid");

-- CreateIndex
CREATE INDEX "Archetype_nameKey_id_idx" ON "Archetype"("nameKey", "id");

-- CreateIndex
CREATE INDEX "Archetype_subtype_nameKey_idx" ON "Archetype"("subtype", "nameKey");

-- CreateIndex
CREATE INDEX "Archetype_createdAt_id_idx" ON "Archetype"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Archetype_imageId_idx" ON "Archetype"("imageId");

-- CreateIndex
CREATE UNIQUE INDEX "Character_uuid_key" ON "Character"("uuid");

-- CreateIndex
CREATE INDEX "Character_nameKey_id_idx" ON "Character"("nameKey", "id");

-- CreateIndex
CREATE INDEX "Character_status_nameKey_idx" ON "Character"("status", "nameKey");

-- CreateIndex
CREATE INDEX "Character_archetypeId_nameKey_idx" ON "Character"("archetypeId", "nameKey");

-- CreateIndex
CREATE INDEX "Character_createdAt_id_idx" ON "Character"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Character_imageId_idx" ON "Character"("imageId");

-- CreateIndex
CREATE UNIQUE INDEX "Category_uuid_key" ON "Category"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "Category_nameKey_key" ON "Category"("nameKey");

-- CreateIndex
CREATE INDEX "Category_position_id_idx" ON "Category"("position", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Ingredient_uuid_key" ON "Ingredient"("uuid");

-- CreateIndex
CREATE INDEX "Ingredient_categoryId_position_id_idx" ON "Ingredient"("categoryId", "position", "id");

-- CreateIndex
CREATE INDEX "Ingredient_nameKey_id_idx" ON "Ingredient"("nameKey", "id");

-- CreateIndex
CREATE INDEX "Ingredient_code_idx" ON "Ingredient"("code");

-- CreateIndex
CREATE INDEX "Ingredient_createdAt_id_idx" ON "Ingredient"("createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Rule_uuid_key" ON "Rule"("uuid");

-- CreateIndex
CREATE INDEX "Rule_enabled_type_idx" ON "Rule"("enabled", "type");

-- CreateIndex
CREATE INDEX "Rule_sourceIngredientId_idx" ON "Rule"("sourceIngredientId");

-- CreateIndex
CREATE INDEX "Rule_sourceCategoryId_idx" ON "Rule"("sourceCategoryId");

-- CreateIndex
CREATE INDEX "Rule_sourceCharacterId_idx" ON "Rule"("sourceCharacterId");

-- CreateIndex
CREATE INDEX "Rule_sourceArchetypeId_idx" ON "Rule"("sourceArchetypeId");

-- CreateIndex
CREATE INDEX "Rule_targetIngredientId_idx" ON "Rule"("targetIngredientId");

-- CreateIndex
CREATE INDEX "Rule_targetCategoryId_idx" ON "Rule"("targetCategoryId");

-- CreateIndex
CREATE UNIQUE INDEX "OutputType_uuid_key" ON "OutputType"("uuid");

-- CreateIndex
CREATE INDEX "OutputType_position_id_idx" ON "OutputType"("position", "id");

-- CreateIndex
CREATE INDEX "OutputType_nameKey_id_idx" ON "OutputType"("nameKey", "id");

-- CreateIndex
CREATE INDEX "OutputTypeCategory_categoryId_idx" ON "OutputTypeCategory"("categoryId");

-- CreateIndex
CREATE UNIQUE INDEX "Tag_uuid_key" ON "Tag"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "Tag_nameKey_key" ON "Tag"("nameKey");

-- CreateIndex
CREATE INDEX "ArchetypeTag_tagId_idx" ON "ArchetypeTag"("tagId");

-- CreateIndex
CREATE INDEX "CharacterTag_tagId_idx" ON "CharacterTag"("tagId");

-- CreateIndex
CREATE INDEX "IngredientTag_tagId_idx" ON "IngredientTag"("tagId");

-- CreateIndex
CREATE INDEX "MediaTag_tagId_idx" ON "MediaTag"("tagId");

-- CreateIndex
CREATE INDEX "TopLayerTag_tagId_idx" ON "TopLayerTag"("tagId");

-- CreateIndex
CREATE UNIQUE INDEX "Job_uuid_key" ON "Job"("uuid");

-- CreateIndex
CREATE INDEX "Job_createdAt_id_idx" ON "Job"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Job_status_id_idx" ON "Job"("status", "id");

-- CreateIndex
CREATE INDEX "Job_status_priority_id_idx" ON "Job"("status", "priority", "id");

-- CreateIndex
CREATE INDEX "Job_characterId_id_idx" ON "Job"("characterId", "id");

-- CreateIndex
CREATE INDEX "Job_outputTypeId_id_idx" ON "Job"("outputTypeId", "id");

-- CreateIndex
CREATE INDEX "Job_plannedFor_id_idx" ON "Job"("plannedFor", "id");

-- CreateIndex
CREATE INDEX "Job_batchId_idx" ON "Job"("batchId");

-- CreateIndex
CREATE INDEX "JobIngredient_ingredientId_jobId_idx" ON "JobIngredient"("ingredientId", "jobId");

-- CreateIndex
CREATE UNIQUE INDEX "JobStatusChange_uuid_key" ON "JobStatusChange"("uuid");

-- CreateIndex
CREATE INDEX "JobStatusChange_jobId_id_idx" ON "JobStatusChange"("jobId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Batch_uuid_key" ON "Batch"("uuid");

-- CreateIndex
CREATE INDEX "Batch_createdAt_id_idx" ON "Batch"("createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "MediaAsset_uuid_key" ON "MediaAsset"("uuid");

-- CreateIndex
CREATE INDEX "MediaAsset_createdAt_id_idx" ON "MediaAsset"("createdAt", "id");

-- CreateIndex
CREATE INDEX "MediaAsset_jobId_id_idx" ON "MediaAsset"("jobId", "id");

-- CreateIndex
CREATE INDEX "MediaAsset_characterId_id_idx" ON "MediaAsset"("characterId", "id");

-- CreateIndex
CREATE INDEX "MediaAsset_outputTypeId_id_idx" ON "MediaAsset"("outputTypeId", "id");

-- CreateIndex
CREATE INDEX "MediaAsset_fileId_idx" ON "MediaAsset"("fileId");

-- CreateIndex
CREATE INDEX "MediaAsset_quality_id_idx" ON "MediaAsset"("quality", "id");

-- CreateIndex
CREATE INDEX "MediaAsset_rating_id_idx" ON "MediaAsset"("rating", "id");

-- CreateIndex
CREATE UNIQUE INDEX "TopLayerClip_uuid_key" ON "TopLayerClip"("uuid");

-- CreateIndex
CREATE INDEX "TopLayerClip_titleKey_id_idx" ON "TopLayerClip"("titleKey", "id");

-- CreateIndex
CREATE INDEX "TopLayerClip_createdAt_id_idx" ON "TopLayerClip"("createdAt", "id");

-- CreateIndex
CREATE INDEX "TopLayerClip_fileId_idx" ON "TopLayerClip"("fileId");

-- CreateIndex
CREATE INDEX "TopLayerJob_jobId_idx" ON "TopLayerJob"("jobId");

-- CreateIndex
CREATE UNIQUE INDEX "Project_uuid_key" ON "Project"("uuid");

-- CreateIndex
CREATE INDEX "Project_nameKey_id_idx" ON "Project"("nameKey", "id");

-- CreateIndex
CREATE INDEX "Project_status_nameKey_idx" ON "Project"("status", "nameKey");

-- CreateIndex
CREATE INDEX "Project_createdAt_id_idx" ON "Project"("createdAt", "id");

-- CreateIndex
CREATE INDEX "ProjectJob_jobId_idx" ON "ProjectJob"("jobId");

-- CreateIndex
CREATE UNIQUE INDEX "Prompt_uuid_key" ON "Prompt"("uuid");

-- CreateIndex
CREATE INDEX "Prompt_createdAt_id_idx" ON "Prompt"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Prompt_projectId_status_position_id_idx" ON "Prompt"("projectId", "status", "position", "id");

-- CreateIndex
CREATE INDEX "Prompt_jobId_status_id_idx" ON "Prompt"("jobId", "status", "id");

-- CreateIndex
CREATE INDEX "Prompt_status_id_idx" ON "Prompt"("status", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PromptVersion_uuid_key" ON "PromptVersion"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "PromptVersion_promptId_number_key" ON "PromptVersion"("promptId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Draft_uuid_key" ON "Draft"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "Draft_kind_key_key" ON "Draft"("kind", "key");

-- CreateIndex
CREATE UNIQUE INDEX "DockSlot_uuid_key" ON "DockSlot"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "DockSlot_slot_key" ON "DockSlot"("slot");

-- CreateIndex
CREATE UNIQUE INDEX "StoredFile_uuid_key" ON "StoredFile"("uuid");

-- CreateIndex
CREATE INDEX "StoredFile_hash_idx" ON "StoredFile"("hash");

-- CreateIndex
CREATE INDEX "StoredFile_place_idx" ON "StoredFile"("place");

-- CreateIndex
CREATE UNIQUE INDEX "StoredFile_area_path_key" ON "StoredFile"("area", "path");

-- CreateIndex
CREATE UNIQUE INDEX "Change_uuid_key" ON "Change"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "Change_undoneById_key" ON "Change"("undoneById");

-- CreateIndex
CREATE UNIQUE INDEX "Change_idempotencyKey_key" ON "Change"("idempotencyKey");

-- CreateIndex
CREATE INDEX "Change_origin_undoneById_undoOfId_id_idx" ON "Change"("origin", "undoneById", "undoOfId", "id");

-- CreateIndex
CREATE INDEX "Change_undoOfId_idx" ON "Change"("undoOfId");

-- CreateIndex
CREATE INDEX "ChangeRow_changeId_id_idx" ON "ChangeRow"("changeId", "id");

-- CreateIndex
CREATE INDEX "ChangeRow_table_rowId_id_idx" ON "ChangeRow"("table", "rowId", "id");

-- CreateIndex
CREATE INDEX "ChangeRow_recordTable_recordId_changeId_idx" ON "ChangeRow"("recordTable", "recordId", "changeId");

-- CreateIndex
CREATE INDEX "Task_state_id_idx" ON "Task"("state", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Task_kind_fileId_key" ON "Task"("kind", "fileId");

-- CreateIndex
CREATE INDEX "JobFunnel_outputTypeId_combination_rendered_imported_complete_idx" ON "JobFunnel"("outputTypeId", "combination", "rendered", "imported", "complete");

-- CreateIndex
CREATE INDEX "JobFunnel_combination_idx" ON "JobFunnel"("combination");
