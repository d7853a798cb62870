import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readGeneration } from "./read-generation";

const A1111 =
  'a duck, (red:1.2)\nsecond line\nNegative prompt: blurry,\nugly\nSteps: 15, Sampler: UniPC, CFG scale: 5, Seed: 235284042, Size: 512x768, Model: real_v20, Lora hashes: "a: 1, b: 2", Version: v1.6';

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

  it("reads InvokeAI's command line, and what stands in brackets as unwanted", () => {
    const Dream =
      '"a duck, [ugly, blurry], in a pond" -s 50 -S 2980747362 -W 512 -H 768 -C 5 -A k_lms -G 0.9';
    expect(readGeneration({ Dream })).toMatchObject({
      prompt: "a duck, in a pond",
      negativePrompt: "ugly, blurry",
      parameters: { seed: "2980747362", steps: 50, cfg: 5, sampler: "k_lms", width: 512, height: 768 },
    });
  });

  it("reads NovelAI's model and hash, and the captions of its newer versions", () => {
    const Comment = JSON.stringify({
      v4_prompt: { caption: { base_caption: "a knight" } },
      v4_negative_prompt: { caption: { base_caption: "lowres" } },
      seed: 3,
    });
    expect(
      readGeneration({ Software: "NovelAI", Source: "Stable Diffusion 1D44365E", Comment }),
    ).toMatchObject({
      prompt: "a knight",
      negativePrompt: "lowres",
      parameters: { seed: "3", model: "Stable Diffusion", "Model hash": "1D44365E" },
    });
  });

  it("reads Midjourney's flags", () => {
    const Description =
      "a lighthouse, dusk --no fog, people --ar 16:9 --v 6.1 --seed 12 --tile Job ID: 0f52a7f3-6ad1-4c3e-9d0c-0a8f9f0c1d2e";
    expect(readGeneration({ Description, Author: "somebody" })).toMatchObject({
      generator: "Midjourney",
      prompt: "a lighthouse, dusk",
      negativePrompt: "fog, people",
      parameters: { ar: "16:9", seed: "12", model: "Midjourney 6.1", tile: "yes" },
    });
  });

  it.each([
    ["A1111", { parameters: "a <lora:film:0.6> b <lora:grain:1>\nSteps: 4" }, "film (0.6), grain"],
    ["Fooocus", { parameters: '{"base_model":"m","loras":[["offset",0.1]]}' }, "offset (0.1)"],
    ["InvokeAI", { invokeai_metadata: '{"loras":[{"model":{"name":"ink"},"weight":0.75}]}' }, "ink (0.75)"],
    [
      "SwarmUI",
      { parameters: '{"sui_image_params":{"loras":["x","y"],"loraweights":["1","0.5"]}}' },
      "x, y (0.5)",
    ],
  ])("names the LoRAs of %s with their weights", (_, texts, loras) => {
    expect(readGeneration(texts as Record<string, string>)?.parameters.loras).toBe(loras);
  });

  it("reads Easy Diffusion, in pieces and whole, and Draw Things' XMP", () => {
    expect(
      readGeneration({
        prompt: "p",
        "Negative Prompt": "n",
        "Stable Diffusion model": "m",
        Steps: "25",
        Seed: "1",
      }),
    ).toMatchObject({
      generator: "Easy Diffusion",
      prompt: "p",
      negativePrompt: "n",
      parameters: { steps: 25 },
    });
    const UserComment = '{"prompt":"p","num_inference_steps":25,"use_stable_diffusion_model":"m"}';
    expect(readGeneration({ UserComment })).toMatchObject({ generator: "Easy Diffusion", prompt: "p" });
    const xmp = `<exif:UserComment><rdf:Alt><rdf:li>{&quot;c&quot;:&quot;p &amp; q&quot;,&quot;uc&quot;:&quot;n&quot;,&quot;size&quot;:&quot;8x9&quot;}</rdf:li></rdf:Alt></exif:UserComment>`;
    expect(readGeneration({ "XML:com.adobe.xmp": xmp })).toMatchObject({
      generator: "Draw Things",
      prompt: "p & q",
      negativePrompt: "n",
      parameters: { width: 8, height: 9 },
    });
  });

  it("is null without texts", () => {
    expect(readGeneration({})).toBeNull();
    expect(readGeneration({ comment: "  " })).toBeNull();
    expect(readGeneration({ "date:create": "2025", "XML:com.adobe.xmp": "<x:xmpmeta/>" })).toBeNull();
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
