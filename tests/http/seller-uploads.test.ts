import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pngBomb } from "../support/bombs";
import { importGoods } from "../support/goods";
import { TestMarket } from "../support/market";
import { photograph, sendPicture } from "../support/proposals";
import { logIn, makeSellers, SELLERS } from "../support/sellers";

let market: TestMarket;

beforeAll(async () => {
  market = await TestMarket.open("seller_uploads");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 10 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 3 }],
  });
  await makeSellers(market);
});
afterAll(() => market.close());

const kept = async () => (await market.sql("select 1 from picture_record")).length;

const noisy = () =>
  sharp(randomBytes(300 * 300 * 3), { raw: { width: 300, height: 300, channels: 3 } })
    .jpeg()
    .toBuffer();

const SCRIPT = "<script>alert(document.domain)</script>";

describe("a picture of goods that is refused, with nothing kept", () => {
  const refused = async (name: string, content: Buffer) => {
    const before = await kept();
    const { status, body } = await sendPicture(market, name, content);
    expect([status, body.field]).toEqual([400, "files.0"]);
    expect(body.message).toContain(`“${name}”`);
    expect(await kept()).toBe(before);
    return body.code;
  };

  it("a bomb: a few bytes that say they are 3,600 megapixels", async () => {
    const content = await pngBomb(60_000);
    expect(content.length).toBeLessThan(1000);
    expect(await refused("bom.png", content)).toBe("media.upload.too_many_pixels");
  });

  it("one of 13 megabytes", async () => {
    const content = Buffer.concat([await photograph(), Buffer.alloc(13 * 1024 * 1024)]);
    expect(await refused("nặng.jpg", content)).toBe("media.upload.too_big");
  });

  it.each([
    ["a page that calls itself a picture", "ảnh.jpg", Buffer.from(`<!doctype html>${SCRIPT}`)],
    ["a script in the clothes of a GIF", "ảnh.png", Buffer.from(`GIF89a/*${SCRIPT}*/=1`)],
    ["a PDF named .webp", "ảnh.webp", Buffer.from("%PDF-1.7\n1 0 obj")],
    ["an SVG with a script", "ảnh.svg", Buffer.from(`<svg>${SCRIPT}</svg>`)],
    ["nothing", "trống.jpg", Buffer.alloc(0)],
  ])("%s", async (_what, name, content) => {
    expect(await refused(name, content)).toBe("media.upload.not_a_picture");
  });

  it("a photograph cut short by the network", async () => {
    const whole = await noisy();
    expect(await refused("cụt.jpg", whole.subarray(0, whole.length / 2))).toBe(
      "media.upload.damaged",
    );
  });

  it.each([
    ["an iPhone's", "\0\0\0\x24ftypheic\0\0\0\0mif1MiHBMiHEmiafheic"],
    ["an Android phone's", "\0\0\0\x18ftypmif1\0\0\0\0mif1heic"],
  ])("%s HEIC, with what to do about it in the reader's language", async (_, first) => {
    const head = Buffer.from(first, "latin1");
    const content = Buffer.concat([head, Buffer.alloc(500)]);
    expect(await refused("IMG_1.HEIC", content)).toBe("media.upload.heic");
    const { body } = await sendPicture(market, "IMG_1.HEIC", content, "mam", "en");
    expect(body.message).toContain("Most Compatible");
  });

  it("two in one form, or none", async () => {
    const { body } = await logIn(market, SELLERS.mam.phone);
    const send = async (count: number) => {
      const form = new FormData();
      for (let at = 0; at < count; at += 1) {
        form.append("files", new Blob([new Uint8Array(await noisy())]), `${at}.jpg`);
      }
      const headers = { authorization: `Bearer ${body.token}` };
      const options = { method: "POST", headers, body: form };
      const answer = await fetch(`${market.url}/seller/uploads`, options);
      return [answer.status, (await answer.json()).code];
    };
    expect(await send(2)).toEqual([400, "media.upload.too_many"]);
    expect(await send(0)).toEqual([400, "media.upload.none"]);
  });
});

describe("a picture of goods that is taken", () => {
  it("is the same however often it is sent, as after a connection that dropped", async () => {
    const content = await noisy();
    const before = await kept();
    const sent = await Promise.all(
      ["một.jpg", "một.jpg", "hai.png"].map((name) => sendPicture(market, name, content)),
    );
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(sent.map(({ body }) => body.picture.base)).size).toBe(1);
    expect(await kept()).toBe(before + 1);
  });

  it("keeps nothing of what else its file is: an archive and a script behind the photograph", async () => {
    const archive = Buffer.from(`PK\x03\x04 secrets ${SCRIPT}`);
    const content = Buffer.concat([await noisy(), archive]);
    const { status, body } = await sendPicture(market, "ảnh.html", content);
    expect(status).toBe(201);
    for (const extension of ["jpg", "webp", "avif"]) {
      const answer = await fetch(`${market.url}${body.picture.base}-300.${extension}`);
      expect(answer.headers.get("content-type")).toMatch(/^image\//);
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      const served = Buffer.from(await answer.arrayBuffer());
      expect(served.includes("<script>")).toBe(false);
      expect(served.includes("PK\x03\x04")).toBe(false);
    }
  });

  it("is closed to who may not write goods", async () => {
    for (const who of ["packer", "keeper"] as const) {
      expect((await sendPicture(market, "a.jpg", await photograph(), who)).status).toBe(403);
    }
  });
});
