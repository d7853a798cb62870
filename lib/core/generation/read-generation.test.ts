import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readGeneration } from "./read-generation";

const A1111 =
  'a duck, (red:1.2)\nsecond line\nNegative prompt: blurry,\nugly\nSteps: 15, Sampler: UniPC, CFG scale: 5, Seed: 235284042, Size: 512x768, Model: real_v20, Lora hashes: "a: 1, b: 2", Version: v1.6';

const GRAPH = {
  "1": { class_type: "CheckpointLoaderSimple", inputs: { ckpt_name: "v1-5.ckpt" } },
  "2": { class_type: "LoraLoader", inputs: { model: ["1", 0], clip: ["1", 1] } },
  "3": { class_type: "StringConcat", inputs: { text: "a woman with wings" } },
  "4": { class_type: "CLIPTextEncode", inputs: { text: ["3", 0], clip: ["2", 1] } },
  "5": { class_type: "CLIPTextEncode", inputs: { text: "watermark", clip: ["2", 1] } },
  "6": { class_type: "ControlNetApplyAdvanced", inputs: { positive: ["4", 0], negative: ["5", 0] } },
  "7": {
    class_type: "KSampler",
    inputs: {
      model: ["2", 0],
      positive: ["6", 0],
      negative: ["6", 1],
      seed: 7,
      steps: 20,
      cfg: 8,
      sampler_name: "euler",
    },
  },
};

describe("readGeneration", () => {
  it("reads A1111, with line breaks in both prompts and quoted values", () => {
    expect(readGeneration({ parameters: A1111 })).toEqual({
      generator: "A1111",
      prompt: "a duck, (red:1.2)\nsecond line",
      negativePrompt: "blurry,\nugly",
      parameters: {
        steps: 15,
        sampler: "UniPC",
        cfg: 5,
        seed: "235284042",
        width: 512,
        height: 768,
        model: "real_v20",
        "Lora hashes": "a: 1, b: 2",
        Version: "v1.6",
      },
      raw: JSON.stringify({ parameters: A1111 }),
    });
  });

  it("follows a ComfyUI graph from the sampler through unknown nodes", () => {
    expect(readGeneration({ PROMPT: JSON.stringify(GRAPH) })).toMatchObject({
      generator: "ComfyUI",
      prompt: "a woman with wings",
      negativePrompt: "watermark",
      parameters: { seed: "7", steps: 20, cfg: 8, sampler: "euler", model: "v1-5.ckpt" },
    });
  });

  it("reads the newer sampler with a guider", () => {
    const graph = {
      "1": { class_type: "UNETLoader", inputs: { unet_name: "flux-dev" } },
      "2": { class_type: "CLIPTextEncode", inputs: { text: "a fox" } },
      "3": { class_type: "FluxGuidance", inputs: { conditioning: ["2", 0], guidance: 3.5 } },
      "4": { class_type: "BasicGuider", inputs: { model: ["1", 0], conditioning: ["3", 0] } },
      "5": { class_type: "RandomNoise", inputs: { noise_seed: 99 } },
      "6": { class_type: "SamplerCustomAdvanced", inputs: { guider: ["4", 0], noise: ["5", 0] } },
    };
    expect(readGeneration({ prompt: JSON.stringify(graph) })).toMatchObject({
      prompt: "a fox",
      parameters: { seed: "99", model: "flux-dev" },
    });
  });

  it("keeps 64-bit seeds exact, and reads NaN as Python writes it", () => {
    const text =
      '{"7": {"class_type": "KSampler", "inputs": {"positive": ["4", 0], "seed": 18446744073709551615, "denoise": NaN}}, "x": "a NaN, 12345678901234567890"}';
    expect(readGeneration({ prompt: text })?.parameters.seed).toBe("18446744073709551615");
  });

  it("ends on a graph whose links go round in a circle", () => {
    const graph = {
      "1": { class_type: "A", inputs: { text: ["2", 0], conditioning: ["2", 0] } },
      "2": { class_type: "B", inputs: { text: ["1", 0], conditioning: ["1", 0] } },
      "3": { class_type: "KSampler", inputs: { positive: ["1", 0] } },
    };
    expect(readGeneration({ prompt: JSON.stringify(graph) })).toMatchObject({
      generator: "ComfyUI",
      prompt: null,
    });
  });

  it.each([
    [
      "InvokeAI",
      { invokeai_metadata: '{"positive_prompt":"p","negative_prompt":"n","model":{"name":"m"},"seed":1}' },
      "p",
      "n",
    ],
    [
      "InvokeAI",
      { "sd-metadata": '{"model_weights":"m","image":{"prompt":[{"prompt":"p","weight":1}]}}' },
      "p",
      null,
    ],
    ["InvokeAI", { Dream: '"p" -s 50 -S 42' }, "p", null],
    ["NovelAI", { Software: "NovelAI", Description: "p", Comment: '{"uc":"n","steps":28}' }, "p", "n"],
    [
      "Fooocus",
      { parameters: '{"prompt":"p","negative_prompt":"","base_model":"m"}', fooocus_scheme: "fooocus" },
      "p",
      null,
    ],
    ["SwarmUI", { parameters: '{"sui_image_params":{"prompt":"p","negativeprompt":"n"}}' }, "p", "n"],
    [
      "ComfyUI",
      { comment: JSON.stringify({ prompt: JSON.stringify(GRAPH) }) },
      "a woman with wings",
      "watermark",
    ],
    ["ComfyUI", { workflow: '{"note":"ui"}' }, null, null],
    ["GIMP 2.10", { Software: "GIMP 2.10" }, null, null],
    ["Unknown", { Comment: "made with love" }, null, null],
  ])("knows %s", (generator, texts, prompt, negativePrompt) => {
    expect(readGeneration(texts as Record<string, string>)).toMatchObject({
      generator,
      prompt,
      negativePrompt,
    });
  });

  it("is null without texts", () => {
    expect(readGeneration({})).toBeNull();
    expect(readGeneration({ comment: "  " })).toBeNull();
  });

  it("never throws and always keeps the raw texts, whatever they hold", () => {
    const names = fc.constantFrom(
      "parameters",
      "prompt",
      "workflow",
      "comment",
      "invokeai_metadata",
      "sd-metadata",
      "dream",
      "software",
      "usercomment",
    );
    const texts = fc.dictionary(
      names,
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((json) => `{"1":{"class_type":"x","inputs":${json}}}`),
      ),
    );
    fc.assert(
      fc.property(texts, (found) => {
        const generation = readGeneration(found);
        const kept = Object.fromEntries(Object.entries(found).filter(([, text]) => text.trim() !== ""));
        expect(generation === null ? {} : JSON.parse(generation.raw)).toEqual(kept);
      }),
    );
  });
});
