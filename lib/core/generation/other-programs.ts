// The rule: Easy Diffusion writes its settings one by one, or as a JSON; Draw Things writes a JSON with `c` and `uc` into XMP.

import { type Found, found, loraList } from "./facts";
import { asText, isObject, objectIn, parseJsonObject } from "./tolerant-json";

export function readEasyDiffusion(texts: Map<string, string>): Found | null {
  const whole = objectIn(texts, "usercomment") ?? objectIn(texts, "parameters");
  const values = whole ?? Object.fromEntries(texts);
  const get = (...names: string[]) => names.map((name) => values[name]).find((value) => value !== undefined);
  const model = asText(get("use_stable_diffusion_model", "Stable Diffusion model", "stable diffusion model"));
  if (model === undefined || get("num_inference_steps", "Steps", "steps") === undefined) return null;
  return found("Easy Diffusion", {
    prompt: get("prompt", "Prompt"),
    negativePrompt: get("negative_prompt", "Negative Prompt", "negative prompt"),
    seed: get("seed", "Seed"),
    steps: get("num_inference_steps", "Steps", "steps"),
    cfg: get("guidance_scale", "Guidance Scale", "guidance scale"),
    sampler: get("sampler_name", "Sampler", "sampler"),
    model,
    width: get("width", "Width"),
    height: get("height", "Height"),
  });
}

export function readDrawThings(texts: Map<string, string>): Found | null {
  const xmp = texts.get("xml:com.adobe.xmp") ?? "";
  const [, inside] = /<exif:UserComment>.*?(\{.*\}).*?<\/exif:UserComment>/s.exec(xmp) ?? [];
  const values = parseJsonObject(unescapeXml(inside ?? "")) ?? objectIn(texts, "usercomment");
  if (!values || !("c" in values) || !("uc" in values)) return null;
  const [, width, height] = /^(\d+)x(\d+)$/.exec(asText(values.size) ?? "") ?? [];
  const loras = Array.isArray(values.lora) ? values.lora.filter(isObject) : [];
  return found("Draw Things", {
    prompt: values.c,
    negativePrompt: values.uc,
    seed: values.seed,
    steps: values.steps,
    cfg: values.scale,
    sampler: values.sampler,
    model: values.model,
    loras: loraList(loras.map(({ model, weight }) => ({ name: model, weight }))),
    width,
    height,
  });
}

function unescapeXml(text: string): string {
  const entities: Record<string, string> = { quot: '"', apos: "'", lt: "<", gt: ">", amp: "&" };
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return entities[name] ?? whole;
  });
}
