import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { inspect } from "./inspect";
import { render, widthsFor } from "./render";

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#c2410c" } });

async function refusal(content: Buffer): Promise<string> {
  return inspect(content).then(
    () => "taken",
    (error: { code: string }) => error.code,
  );
}

/** The first box of a HEIF with its brands, as phones write it, and nothing that could be read behind it. */
function heif(main: string, beside: readonly string[]): Buffer {
  const box = Buffer.from(`\0\0\0\0ftyp${main}\0\0\0\0${beside.join("")}`, "latin1");
  box.writeUInt32BE(box.length);
  return Buffer.concat([box, Buffer.alloc(500)]);
}

describe("what is taken as a picture", () => {
  test.each(["jpeg", "png", "webp", "avif"] as const)("a %s, whatever its name", async (format) => {
    expect(await refusal(await plain(40, 30).toFormat(format).toBuffer())).toBe("taken");
  });

  test("an SVG, a GIF and text are refused", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>';
    expect(await refusal(Buffer.from(svg))).toBe("media.not_a_picture");
    expect(await refusal(await plain(9, 9).gif().toBuffer())).toBe("media.not_a_picture");
    expect(await refusal(Buffer.from("không phải ảnh"))).toBe("media.not_a_picture");
  });

  test.each([
    ["an iPhone", "heic", ["mif1", "MiHB", "MiHE", "MiPr", "miaf", "heic", "tmap"]],
    ["an iPhone, ten bits", "heix", ["mif1", "heix"]],
    ["an iPhone's burst", "hevc", ["msf1", "hevc"]],
    ["an Android phone", "mif1", ["mif1", "heic"]],
    ["a converter", "mif1", ["mif1", "miaf", "heix"]],
    ["a sequence", "msf1", ["msf1", "hevc", "iso8"]],
    ["nobody's phone", "mif1", ["mif1"]],
  ])("a HEIC of %s (%s) is called by its name", async (_, main, beside) => {
    expect(await refusal(heif(main, beside))).toBe("media.heic");
  });

  test("an AVIF whose main brand is that of any HEIF is taken", async () => {
    const avif = await plain(40, 30).avif().toBuffer();
    avif.write("mif1", 8, "latin1");
    expect((await render(await inspect(avif))).width).toBe(40);
  });

  test.each([
    ["a film", heif("isom", ["isom", "iso2", "avc1", "mp41"])],
    ["a damaged AVIF", heif("avif", ["avif", "mif1", "miaf"])],
    ["a file that ends in its first box", Buffer.from("\0\0\xff\xffftypmp42", "latin1")],
  ])("%s is not taken for a HEIC", async (_, content) => {
    expect(await refusal(content)).toBe("media.not_a_picture");
  });

  test("40 megabytes are refused before they are read", async () => {
    expect(await refusal(Buffer.alloc(40 * 1024 * 1024))).toBe("media.too_big");
  });

  test("a small file of more than 50 megapixels is refused", async () => {
    const wide = await plain(10_000, 5_001).png().toBuffer();
    expect(wide.length).toBeLessThan(1_000_000);
    expect(await refusal(wide)).toBe("media.too_many_pixels");
  });

  test("a picture cut short is damaged", async () => {
    const noise = Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, i) => (i * 7919) % 256));
    const raw = { width: 300, height: 300, channels: 3 as const };
    const whole = await sharp(noise, { raw }).jpeg().toBuffer();
    const cut = await inspect(whole.subarray(0, whole.length / 2));
    await expect(render(cut)).rejects.toMatchObject({ code: "media.damaged" });
  });
});

describe("what becomes of a picture", () => {
  test.each([
    [4000, [320, 640, 1280, 1920]],
    [1280, [320, 640, 1280]],
    [1000, [320, 640, 1000]],
    [200, [200]],
  ])("%d pixels wide is kept at %j", (width, widths) => {
    expect(widthsFor(width)).toEqual(widths);
  });

  test("is turned upright and has no EXIF and no place in it", async () => {
    const photo = await plain(700, 400)
      .withExif({
        IFD0: { Copyright: "bí mật" },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "10/1 55/1 0/1" },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const picture = await render(await inspect(photo));
    expect(picture).toMatchObject({ width: 400, height: 700, widths: [320, 400] });
    expect(picture.files.map(({ width, extension }) => `${width}.${extension}`)).toEqual([
      "320.avif",
      "320.webp",
      "320.jpg",
      "400.avif",
      "400.webp",
      "400.jpg",
    ]);
    for (const { content, width } of picture.files) {
      const metadata = await sharp(content).metadata();
      expect(metadata.exif).toBeUndefined();
      expect(metadata.orientation ?? 1).toBe(1);
      expect(metadata.width).toBe(width);
    }
    expect(picture.placeholder).toMatch(/^data:image\/webp;base64,/);
    expect(picture.placeholder.length).toBeLessThan(400);
  });

  test("transparent parts become white in JPEG", async () => {
    const clear = { create: { width: 50, height: 50, channels: 4 as const, background: "#0000" } };
    const { files } = await render(await inspect(await sharp(clear).png().toBuffer()));
    const jpeg = files.find(({ extension }) => extension === "jpg");
    const { channels } = await sharp(jpeg?.content).stats();
    expect(channels[0]?.min).toBeGreaterThan(250);
  });
});
