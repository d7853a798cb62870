import { expect, it } from "vitest";
import { workflowOf } from "./workflow";

it("finds the drawing under its own name or in a comment, and nothing else", () => {
  const drawing = '{"nodes":[],"seed":18446744073709551615}';
  expect(workflowOf(JSON.stringify({ WORKFLOW: drawing, prompt: "{}" }))).toBe(drawing);
  expect(workflowOf(JSON.stringify({ comment: JSON.stringify({ workflow: drawing }) }))).toBe(drawing);
  expect(workflowOf(JSON.stringify({ comment: '{"workflow":{"nodes":[]}}' }))).toBe('{"nodes":[]}');
  expect(workflowOf(JSON.stringify({ parameters: "a duck", workflow: "torn" }))).toBeNull();
  expect(workflowOf("torn")).toBeNull();
});
