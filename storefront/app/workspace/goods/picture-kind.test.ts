import { describe, expect, it } from "vitest";
import { isSentAsItIs, KIND_BYTES } from "./picture-kind";

const judged = (beginning: string) =>
  isSentAsItIs(new Uint8Array(Buffer.from(beginning, "latin1").subarray(0, KIND_BYTES)));

describe("a small file that a phone offers", () => {
  it.each([
    ["a JPEG", "\xff\xd8\xff\xe1\x1f\x22Exif\0\0MM"],
    ["a PNG", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"],
    ["a WebP", "RIFF\x24\x1a\0\0WEBPVP8 "],
    ["an AVIF", "\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf"],
    ["an AVIF that moves", "\0\0\0\x2cftypavis\0\0\0\0avisavif"],
  ])("is sent as it is, being %s", (_, beginning) => {
    expect(judged(beginning)).toBe(true);
  });

  it.each([
    ["an iPhone's HEIC", "\0\0\0\x24ftypheic\0\0\0\0mif1MiHBMiHEmiafheic"],
    ["an Android phone's HEIC", "\0\0\0\x18ftypmif1\0\0\0\0mif1heic"],
    ["a burst", "\0\0\0\x18ftypmsf1\0\0\0\0msf1hevc"],
    ["a GIF", "GIF89a\x01\0\x01\0\x80\0"],
    ["a BMP", "BM\x36\0\0\0\0\0\0\0\x36\0"],
    ["a sound", "RIFF\x24\x1a\0\0WAVEfmt "],
    ["empty", ""],
  ])("is made a JPEG where the browser can, being %s", (_, beginning) => {
    expect(judged(beginning)).toBe(false);
  });
});
