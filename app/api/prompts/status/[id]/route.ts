import { answerPromptStatus } from "@/lib/server/dock-program/answers";
import { parseId, route } from "@/lib/server/route";

export const POST = route<{ id: string }>((request, { id }) => answerPromptStatus(request, parseId(id)));

export { DELETE, GET, PATCH, PUT } from "@/lib/server/not-allowed";
