"use server";

import { TagMerge, TagRename, TagSelection } from "@/lib/core/tags/schema";
import { action } from "@/lib/server/action";
import * as tags from "@/lib/server/tags/mutations";

export const renameTag = action(TagRename, tags.renameTag);
export const mergeTags = action(TagMerge, tags.mergeTags);
export const deleteTags = action(TagSelection, tags.deleteTags);
