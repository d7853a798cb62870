import { describe, expect, it } from "vitest";
import { readGeneration } from "./read-generation";

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

const read = (graph: object) => readGeneration({ prompt: JSON.stringify(graph) });

describe("ComfyUI", () => {
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

  it("reads a graph inside of a comment, as VideoHelperSuite writes it", () => {
    expect(readGeneration({ comment: JSON.stringify({ prompt: JSON.stringify(GRAPH) }) })).toMatchObject({
      generator: "ComfyUI",
      prompt: "a woman with wings",
    });
  });

  it("names every text of a combined conditioning, a line each", () => {
    const text = (words: string) => ({ class_type: "CLIPTextEncode", inputs: { text: words } });
    const graph = {
      "1": text("night sky"),
      "2": { class_type: "ConditioningSetArea", inputs: { conditioning: ["1", 0], width: 704 } },
      "3": text("a forest"),
      "4": {
        class_type: "ConditioningCombine",
        inputs: { conditioning_1: ["2", 0], conditioning_2: ["3", 0] },
      },
      "5": { class_type: "KSampler", inputs: { positive: ["4", 0], negative: ["6", 0], seed: 1 } },
      "6": { class_type: "ConditioningZeroOut", inputs: { conditioning: ["4", 0] } },
    };
    expect(read(graph)).toMatchObject({ prompt: "night sky\na forest", negativePrompt: null });
  });

  it("takes the pass that begins, not the one that refines it", () => {
    const text = (words: string) => ({ class_type: "CLIPTextEncode", inputs: { text: words } });
    const graph = {
      "1": {
        class_type: "KSampler",
        inputs: { positive: ["2", 0], seed: 5, latent_image: ["3", 0], sampler_name: "euler" },
      },
      "2": text("sharper"),
      "3": { class_type: "LatentUpscale", inputs: { samples: ["4", 0] } },
      "4": {
        class_type: "KSampler",
        inputs: { positive: ["5", 0], seed: 4, latent_image: ["6", 0], sampler_name: "sample_dpmpp_2m" },
      },
      "5": text("a fox"),
      "6": { class_type: "EmptyLatentImage", inputs: { width: 8 } },
    };
    expect(read(graph)).toMatchObject({ prompt: "a fox", parameters: { seed: "4", sampler: "dpmpp_2m" } });
  });

  it("reads the video sampler that is told by embeds, values that other nodes supply, and LoRAs", () => {
    const graph = {
      "1": {
        class_type: "WanVideoModelLoader",
        inputs: { model: "wan\\wan2.1.safetensors", lora: ["2", 0] },
      },
      "2": { class_type: "WanVideoLoraSelect", inputs: { lora: "smooth.safetensors", strength: 0.5 } },
      "3": {
        class_type: "WanVideoTextEncode",
        inputs: { positive_prompt: "she waves", negative_prompt: "blur" },
      },
      "4": { class_type: "Seed (rgthree)", inputs: { seed: "77" } },
      "5": {
        class_type: "WanVideoSampler",
        inputs: { model: ["1", 0], text_embeds: ["3", 0], seed: ["4", 0], steps: 30, scheduler: "unipc" },
      },
      "6": {
        class_type: "Power Lora Loader",
        inputs: { lora_1: { on: true, lora: "a", strength: 1 }, lora_2: { on: false, lora: "b" } },
      },
    };
    expect(read(graph)).toMatchObject({
      prompt: "she waves",
      negativePrompt: "blur",
      parameters: {
        seed: "77",
        steps: 30,
        sampler: "unipc",
        model: "wan\\wan2.1.safetensors",
        loras: "smooth.safetensors (0.5), a",
      },
    });
  });

  it("reads the drawing when that is all there is", () => {
    const workflow = {
      nodes: [
        { id: 1, type: "CheckpointLoaderSimple", widgets_values: ["v1-5.ckpt"] },
        { id: 2, type: "CLIPTextEncode", widgets_values: ["a boat"], inputs: [{ name: "clip", link: 9 }] },
        {
          id: 3,
          type: "KSampler",
          widgets_values: [42, "randomize", 20, 7.5, "euler", "normal", 1],
          inputs: [
            { name: "model", link: 1 },
            { name: "positive", link: 2 },
          ],
        },
      ],
      links: [
        [1, 1, 0, 3, 0, "MODEL"],
        [2, 2, 0, 3, 1, "CONDITIONING"],
      ],
    };
    expect(readGeneration({ workflow: JSON.stringify(workflow) })).toMatchObject({
      generator: "ComfyUI",
      prompt: "a boat",
      parameters: { seed: "42", steps: 20, cfg: 7.5, sampler: "euler", model: "v1-5.ckpt" },
    });
  });

  it("takes what stands beside a graph that cannot be followed", () => {
    const texts = {
      prompt: '{"1":{"class_type":"Mystery","inputs":{}}}',
      parameters: "a cat\nSteps: 4, Seed: 9",
    };
    expect(readGeneration(texts)).toMatchObject({
      generator: "ComfyUI",
      prompt: "a cat",
      parameters: { seed: "9" },
    });
  });

  it("ends on a chain of many thousand nodes", () => {
    const chain = Object.fromEntries(
      Array.from({ length: 50_000 }, (_, id) => [
        id,
        {
          class_type: "A",
          inputs: {
            positive: [String(id + 1), 0],
            seed: 1,
            latent_image: [String(id + 1), 0],
            model: [String(id + 1), 0],
          },
        },
      ]),
    );
    expect(read(chain)).toMatchObject({ generator: "ComfyUI", prompt: null });
  });
});
