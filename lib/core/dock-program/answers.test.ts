import { expect, it } from "vitest";
import { dockJob, dockPrompt, dockTime } from "@/lib/core/dock-program/answers";

const at = new Date("2026-11-22T16:15:28.395Z");

it("writes times as the predecessor's database did", () => {
  expect(dockTime(at)).toBe("2026-11-22 16:15:28");
});

it("has the fields of a job, and null where there is no character or output type", () => {
  const job = { id: 7, characterId: 3, outputTypeId: null, outputType: null, notes: "n", createdAt: at };
  expect(dockJob({ ...job, character: { name: "Luna Vale" }, status: "in_progress" })).toEqual({
    id: 7,
    character_id: 3,
    character_name: "Luna Vale",
    output_type_id: null,
    output_type_name: null,
    status: "in_progress",
    notes: "n",
    created_at: "2026-11-22 16:15:28",
  });
});

it("has the fields of a prompt in the order of the predecessor's table", () => {
  const prompt = { id: 2, projectId: 1, jobId: null, text: "run", label: "", notes: "", createdAt: at };
  expect(Object.entries(dockPrompt({ ...prompt, status: "flagged" }))).toEqual([
    ["id", 2],
    ["project_id", 1],
    ["job_id", null],
    ["text", "run"],
    ["label", ""],
    ["status", "flagged"],
    ["notes", ""],
    ["created_at", "2026-11-22 16:15:28"],
  ]);
});
