import { randomBytes } from "node:crypto";
import { connect } from "node:net";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pngBomb } from "../support/bombs";
import { goodsBySku, importGoods } from "../support/goods";
import { STAFF, TestMarket } from "../support/market";
import { STAFF_PASSWORD } from "../support/postgres-setup";

let market: TestMarket;
let heard = "";
const tokens = new Map<string, string>();

beforeAll(async () => {
  market = await TestMarket.open("media", {
    hear: (text) => {
      heard += text;
    },
  });
  for (const role of ["province", "auditor"] as const) {
    const { body } = await market.anyone("POST", "/auth/user/emailpass", {
      email: STAFF[role],
      password: STAFF_PASSWORD,
    });
    tokens.set(role, body.token);
  }
});
afterAll(() => market.close());

type Sent = readonly [name: string, content: Buffer];

async function upload(files: readonly Sent[], language = "vi", role = "province") {
  const form = new FormData();
  for (const [name, content] of files)
    form.append("files", new Blob([new Uint8Array(content)]), name);
  const answer = await fetch(`${market.url}/admin/uploads`, {
    method: "POST",
    headers: { authorization: `Bearer ${tokens.get(role)}`, "accept-language": language },
    body: form,
  });
  return { status: answer.status, body: await answer.json() };
}

async function fileAt(address: string) {
  const answer = await fetch(market.url + address);
  return { headers: answer.headers, content: Buffer.from(await answer.arrayBuffer()) };
}

const plain = (width: number, height: number, background = "#c2410c") =>
  sharp({ create: { width, height, channels: 3, background } });

const noisy = (width: number, height: number) =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } });

/** A JPEG as a telephone takes it: lying on its side, with the place where it was taken. */
const photo = () =>
  plain(700, 400)
    .withExif({
      IFD0: { Copyright: "bí mật", Orientation: "6" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "10/1 55/1 0/1" },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><script>alert(1)</script></svg>';

it("readers who leave in the middle of a picture harm nobody and are no error", async () => {
  const sent: Sent = ["to.jpg", await noisy(1_600, 1_200).jpeg({ quality: 95 }).toBuffer()];
  const { body } = await upload([sent]);
  const address: string = body.files[0].url;
  const before = heard.length;
  const { hostname, port } = new URL(market.url);
  const leave = () =>
    new Promise<void>((left, failed) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(`GET ${address} HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`);
      });
      socket.once("data", () => socket.destroy());
      socket.once("close", () => left());
      socket.once("error", failed);
    });
  await Promise.all(Array.from({ length: 20 }, leave));
  const { headers, content } = await fileAt(address);
  expect(content.length).toBeGreaterThan(500_000);
  expect(content.length).toBe(Number(headers.get("content-length")));
  expect(heard.slice(before)).not.toMatch(/error|premature|unhandled/i);
});

describe("a picture that is refused", () => {
  const refused = async (sent: Sent, language?: string) => {
    const before = await market.sql("select 1 from picture_record");
    const { status, body } = await upload([sent], language);
    expect(await market.sql("select 1 from picture_record")).toHaveLength(before.length);
    expect(status).toBe(400);
    expect(body.field).toBe("files.0");
    return body;
  };

  it("of 40 megabytes, named in the reader's language", async () => {
    const huge: Sent = [
      "biển.jpg",
      Buffer.alloc(40 * 1024 * 1024, (await photo()).subarray(0, 64)),
    ];
    expect(await refused(huge)).toMatchObject({
      code: "media.upload.too_big",
      message: "Ảnh “biển.jpg” lớn hơn 12 MB.",
    });
    expect((await refused(huge, "en")).message).toBe("The picture “biển.jpg” is over 12 MB.");
  });

  it.each([
    ["an SVG named .png", "logo.png", Buffer.from(SVG)],
    ["a text named .jpg", "ghi-chú.jpg", Buffer.from("không phải ảnh")],
    ["a web page that begins like a picture's name", "a.webp", Buffer.from("<!doctype html>")],
    ["an empty file", "trống.png", Buffer.alloc(0)],
  ])("%s", async (_what, name, content) => {
    expect(await refused([name, content])).toMatchObject({
      code: "media.upload.not_a_picture",
      message: expect.stringContaining(`“${name}”`),
    });
  });

  it("of 60 megapixels, and one that says it is far larger", async () => {
    const wide = await plain(10_000, 6_000).jpeg().toBuffer();
    expect(wide.length).toBeLessThan(12 * 1024 * 1024);
    const bomb = await pngBomb(60_000);
    for (const content of [wide, bomb]) {
      expect((await refused(["rộng.jpg", content])).code).toBe("media.upload.too_many_pixels");
    }
    expect((await refused(["rộng.jpg", wide])).message).toBe(
      "Ảnh “rộng.jpg” có hơn 50 triệu điểm ảnh.",
    );
  });

  it("cut short", async () => {
    const whole = await noisy(300, 300).jpeg().toBuffer();
    const body = await refused(["cụt.jpg", whole.subarray(0, whole.length / 2)]);
    expect(body.message).toBe("Ảnh “cụt.jpg” bị hỏng.");
  });

  it("among good ones: the wrong one is named", async () => {
    const good = await plain(30, 30).png().toBuffer();
    const { status, body } = await upload([
      ["một.png", good],
      ["hai.png", Buffer.from(SVG)],
    ]);
    expect(status).toBe(400);
    expect(body).toMatchObject({ field: "files.1", message: expect.stringContaining("hai.png") });
  });

  it("when there are none, or too many", async () => {
    expect((await upload([])).body.code).toBe("media.upload.none");
    const small = await plain(9, 9).png().toBuffer();
    const many = Array.from({ length: 11 }, (_, index): Sent => [`${index}.png`, small]);
    expect((await upload(many)).body.code).toBe("media.upload.too_many");
  });
});

describe("a picture that is taken", () => {
  it("stands upright, without its place, in every width and format, to be kept for ever", async () => {
    const { status, body } = await upload([["ảnh.png", await photo()]]);
    expect(status).toBe(200);
    const [{ id, url }] = body.files;
    expect(url).toBe(`/media/${id}-400.jpg`);
    for (const width of [320, 400]) {
      for (const [extension, type] of [
        ["avif", "image/avif"],
        ["webp", "image/webp"],
        ["jpg", "image/jpeg"],
      ]) {
        const { headers, content } = await fileAt(`/media/${id}-${width}.${extension}`);
        expect(headers.get("content-type")).toBe(type);
        expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
        const metadata = await sharp(content).metadata();
        expect(metadata.exif).toBeUndefined();
        expect(metadata.orientation ?? 1).toBe(1);
        expect([metadata.width, metadata.height]).toEqual([width, (width * 700) / 400]);
        expect(content.includes("bí mật")).toBe(false);
      }
    }
    const [record] = await market.sql<{ placeholder: string }>(
      "select placeholder from picture_record where base = $1",
      [`/media/${id}`],
    );
    expect(record?.placeholder).toMatch(/^data:image\/webp;base64,/);
  });

  it("moves no more when it was animated", async () => {
    const frames = [plain(64, 64, "#0f766e"), plain(64, 64, "#c2410c")];
    const moving = await sharp(await Promise.all(frames.map((frame) => frame.png().toBuffer())), {
      join: { animated: true },
    })
      .webp({ loop: 0, delay: [100, 100] })
      .toBuffer();
    expect((await sharp(moving).metadata()).pages).toBe(2);
    const { body } = await upload([["động.webp", moving]]);
    const { content } = await fileAt(body.files[0].url.replace(".jpg", ".webp"));
    expect((await sharp(content).metadata()).pages ?? 1).toBe(1);
  });

  it("is one picture however often and by whatever name it comes", async () => {
    const content = await noisy(50, 40).png().toBuffer();
    const answers = await Promise.all(["a.png", "b.jpg"].map((name) => upload([[name, content]])));
    expect(answers[0]?.body.files).toEqual(answers[1]?.body.files);
    const staff = await market.staff();
    const [{ id, url }] = (await upload([["c", content]])).body.files;
    expect(answers[0]?.body.files).toEqual([{ id, url }]);
    expect((await staff("GET", `/admin/uploads/${id}`)).body.file).toEqual({ id, url });
    expect((await staff("DELETE", `/admin/uploads/${id}`)).body.code).toBe("media.shared");
    expect((await fileAt(url)).headers.get("content-type")).toBe("image/jpeg");
  });
});

describe("who may send pictures, and where", () => {
  it("asks for a log-in and for a role that may write", async () => {
    expect((await market.anyone("POST", "/admin/uploads")).status).toBe(401);
    const { status, body } = await upload([["a.png", await photo()]], "vi", "auditor");
    expect([status, body.code]).toEqual([403, "access.read_only"]);
  });

  it("has no other way in", async () => {
    const staff = await market.staff();
    const presigned = await staff("POST", "/admin/uploads/presigned-urls", {
      originalname: "a.svg",
      mime_type: "image/svg+xml",
      size: 10,
    });
    expect([presigned.status, presigned.body.code]).toEqual([400, "media.checked_here"]);
    expect((await fetch(`${market.url}/static/`)).status).toBe(404);
  });
});

describe("a product's pictures", () => {
  it("that staff change on its page are the shop's", async () => {
    await importGoods(market, {
      "nuoc-mam": [{ sku: "MAM", price: 85_000, stock: 3 }],
      gao: [{ sku: "GAO", price: 40_000, stock: 3 }],
    });
    const product = (await goodsBySku(market)).get("MAM")?.product;
    const staff = await market.staff();
    const sent: Sent[] = [
      ["một.png", await noisy(700, 700).png().toBuffer()],
      ["hai.png", await noisy(400, 300).png().toBuffer()],
    ];
    const [one, two] = (await upload(sent)).body.files;
    const saved = await staff("POST", `/admin/products/${product}`, {
      images: [{ url: one.url }, { url: two.url }],
      thumbnail: two.url,
    });
    expect(saved.status).toBe(200);
    const shown = async () =>
      (await market.store("GET", `/store/products/${product}`)).body.pictures?.map(
        ({ base }: { base: string }) => base,
      );
    await expect.poll(shown, { timeout: 10_000 }).toEqual([`/media/${two.id}`, `/media/${one.id}`]);
    await staff("POST", `/admin/products/${product}`, { images: [], thumbnail: null });
    await expect.poll(shown, { timeout: 10_000 }).toEqual([]);
  });

  it("at another address are refused, naming the field", async () => {
    const product = (await goodsBySku(market)).get("GAO")?.product;
    const staff = await market.staff();
    const [own] = (await upload([["một.png", await noisy(60, 60).png().toBuffer()]])).body.files;
    const body = {
      images: [{ url: own.url }, { url: "https://example.com/gao.svg" }],
      thumbnail: `https://example.com${own.url}`,
    };
    const one = await staff("POST", `/admin/products/${product}`, body);
    expect([one.status, one.body.code]).toEqual([400, "media.foreign"]);
    expect(one.body.details.map(({ field }: { field: string }) => field)).toEqual([
      "thumbnail",
      "images.1.url",
    ]);
    const batch = await staff("POST", "/admin/products/batch", {
      update: [{ id: product, ...body }],
    });
    expect(batch.body.field).toBe("update.0.thumbnail");
  });
});
