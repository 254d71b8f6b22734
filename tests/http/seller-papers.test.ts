import { expiresOn } from "@nang-gio/cooperative/rules/ocop";
import { addDays, addMonths, dateInVietnam } from "@nang-gio/vietnam";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pdfBomb, pngBomb } from "../support/bombs";
import { goodsBySku, importGoods, onSale } from "../support/goods";
import { TestMarket } from "../support/market";
import { decision, scanId, sendScan } from "../support/papers";
import { photograph } from "../support/proposals";
import { cooperativeIds, logIn, makeSellers, SELLERS, seller } from "../support/sellers";

type Ask = Awaited<ReturnType<typeof seller>>;
type Staff = Awaited<ReturnType<TestMarket["staff"]>>;

const TODAY = dateInVietnam(new Date());

let market: TestMarket;
let mam: Ask;
let lua: Ask;
let packer: Ask;
let province: Staff;
let goods: Awaited<ReturnType<typeof goodsBySku>>;
let made = 0;

beforeAll(async () => {
  market = await TestMarket.open("seller_papers");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 10 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 3 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  [mam, lua, packer] = await Promise.all([
    seller(market, "mam"),
    seller(market, "lua"),
    seller(market, "packer"),
  ]);
  province = await market.staff("province");
  goods = await goodsBySku(market);
});
afterAll(() => market.close());

const productOf = (sku: string) => goods.get(sku)?.product ?? "";

async function certificate(over: object = {}) {
  made += 1;
  return {
    number: `${made}/QĐ-UBND`,
    product_id: productOf("NM-500"),
    group: "food",
    stars: 4,
    issuer: "UBND tỉnh Lâm Đồng",
    issued_on: TODAY,
    scan_id: await scanId(market),
    ...over,
  };
}

async function mark(over: object = {}) {
  made += 1;
  return {
    kind: "geographical_indication",
    number: `GI-${made}`,
    name: "Nước mắm Phan Thiết",
    issuer: "Sở Khoa học và Công nghệ",
    valid_from: "2026-01-01",
    expires_on: addDays(TODAY, 400),
    scan_id: await scanId(market),
    ...over,
  };
}

/** The bytes of a scan as somebody gets them. */
async function fetched(ask: Ask | Staff, path: string) {
  const answer = await ask("GET", path);
  return { status: answer.status, headers: answer.headers };
}

describe("a scanned paper", () => {
  it("comes in as a photograph, told by its content, without what the camera wrote into it", async () => {
    const photo = await sharp(await photograph())
      .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "10/1 55/1 0/1" } })
      .jpeg()
      .toBuffer();
    const sent = await sendScan(market, "giay.pdf", photo);
    expect([sent.status, sent.body.scan]).toMatchObject([201, { kind: "picture" }]);
    const kept = await fetch(`${market.url}/admin/scans/${sent.body.scan.id}`);
    expect(kept.status).toBe(401);
    const again = await sendScan(market, "lần hai.jpg", photo);
    expect(again.body.scan.id).toBe(sent.body.scan.id);
  });

  it("comes in as a PDF, and goes out as a file to keep, in a sandbox", async () => {
    const sent = await sendScan(market, "quyết định.pdf", await decision());
    expect([sent.status, sent.body.scan.kind]).toEqual([201, "pdf"]);
    const { status, headers } = await fetched(mam, `/seller/scans/${sent.body.scan.id}`);
    expect([status, headers.get("content-type")]).toEqual([200, "application/pdf"]);
    expect(headers.get("content-security-policy")).toContain("sandbox");
    expect(headers.get("content-disposition")).toMatch(/^attachment/);
    expect(headers.get("cache-control")).toContain("no-store");
  });

  it.each<[string, () => Promise<Buffer>, string]>([
    ["text", async () => Buffer.from("không phải giấy"), "media.not_a_scan"],
    ["a PDF cut short", async () => (await decision()).subarray(0, 400), "media.scan_damaged"],
    [
      "a PDF that is an archive as well",
      async () => Buffer.concat([await decision("Hai trong một"), Buffer.from("PK\u0003\u0004")]),
      "media.scan_damaged",
    ],
    [
      "a PDF that runs a script",
      async () =>
        Buffer.from(
          (await decision("Có mã"))
            .toString("latin1")
            .replace("%PDF-1.3", "%PDF-1.3\n9 0 obj << /JS (app.alert(1)) >> endobj"),
          "latin1",
        ),
      "media.scan_active",
    ],
    ["a PNG that says it is 3,600 megapixels", () => pngBomb(60_000), "media.too_many_pixels"],
    [
      "a photograph cut short",
      async () => (await photograph()).subarray(0, 3_000),
      "media.damaged",
    ],
    [
      "an archive that calls itself a PDF",
      async () => Buffer.from("PK\u0003\u0004 many gigabytes"),
      "media.not_a_scan",
    ],
    [
      "a page with a script before its PDF",
      async () => Buffer.concat([Buffer.from("<script>x</script>"), await decision()]),
      "media.not_a_scan",
    ],
    [
      "13 megabytes",
      async () => Buffer.concat([await photograph(), Buffer.alloc(13 * 1024 * 1024)]),
      "media.too_big",
    ],
  ])("is refused as %s, and nothing is kept", async (_what, content, code) => {
    const before = await market.sql("select 1 from scan_record");
    const { status, body } = await sendScan(market, "giấy.pdf", await content());
    expect([status, body.code, body.field]).toEqual([400, code, "files"]);
    expect(await market.sql("select 1 from scan_record")).toHaveLength(before.length);
  });

  it("is told by its content, whatever its name ends in, and keeps nothing of what else its file is", async () => {
    const sent = await sendScan(market, "giấy.jpg", await decision("Đuôi sai (minh hoạ)"));
    expect([sent.status, sent.body.scan.kind]).toEqual([201, "pdf"]);
    const archive = Buffer.from("PK\u0003\u0004 <script>alert(1)</script>");
    const both = Buffer.concat([await photograph(), archive]);
    const photo = await sendScan(market, "giấy.html", both);
    expect([photo.status, photo.body.scan.kind]).toEqual([201, "picture"]);
    const { headers } = await fetched(mam, `/seller/scans/${photo.body.scan.id}`);
    expect(headers.get("content-type")).toBe("image/jpeg");
    const { body } = await logIn(market, SELLERS.mam.phone);
    const served = await fetch(`${market.url}/seller/scans/${photo.body.scan.id}`, {
      headers: { authorization: `Bearer ${body.token}` },
    });
    const bytes = Buffer.from(await served.arrayBuffer());
    expect([bytes.includes("<script>"), bytes.includes("PK\u0003\u0004")]).toEqual([false, false]);
  });

  it("of streams that unpack to gigabytes, or that never end, holds nobody up: nothing is unpacked", async () => {
    const endless = Buffer.concat([
      Buffer.from("%PDF-1.3\n"),
      Buffer.from("stream\n".repeat(1_500_000)),
      Buffer.from("startxref\n9\n%%EOF\n"),
    ]);
    for (const [name, content] of [
      ["nén.pdf", pdfBomb()],
      ["dài.pdf", endless],
    ] as const) {
      const began = performance.now();
      const [sent, other] = await Promise.all([
        sendScan(market, name, content),
        market.store("GET", "/store/listing?limit=1"),
      ]);
      expect([sent.status, other.status]).toEqual([201, 200]);
      expect(performance.now() - began).toBeLessThan(10_000);
    }
  });

  it("is seen by its co-operative and by officers of its commune and the province, and by nobody else", async () => {
    const id = await scanId(market);
    const seen = async (ask: Ask | Staff, path: string) => (await fetched(ask, path)).status;
    expect(await seen(mam, `/seller/scans/${id}`)).toBe(200);
    expect(await seen(lua, `/seller/scans/${id}`)).toBe(404);
    expect(await seen(packer, `/seller/scans/${id}`)).toBe(403);
    expect(await seen(province, `/admin/scans/${id}`)).toBe(200);
    expect(await seen(await market.staff("agency"), `/admin/scans/${id}`)).toBe(403);
    expect(await seen(await market.staff("auditor"), `/admin/scans/${id}`)).toBe(403);
    const [file] = await market.sql<{ hash: string }>("select hash from scan_record limit 1");
    const guessed = await market.anyone("GET", `/media/${file?.hash}.jpg`);
    expect(guessed.status).toBe(404);
  });
});

describe("a draft of a certificate", () => {
  it("is kept without a scan, changed, and sent in once the scan is there", async () => {
    const { scan_id, ...body } = await certificate();
    const unsent = await mam("POST", "/seller/certificates", body);
    expect([unsent.status, unsent.body.details?.[0]?.field]).toEqual([400, "scan_id"]);
    const kept = await mam("POST", "/seller/certificates", { ...body, draft: true });
    expect([kept.status, kept.body.certificate]).toMatchObject([201, { state: "draft", stars: 4 }]);
    const { id } = kept.body.certificate;
    const changed = await mam("POST", "/seller/certificates", { ...body, stars: 3, draft: true });
    expect(changed.body.certificate).toMatchObject({ id, state: "draft", stars: 3 });
    expect((await province("POST", `/admin/certificates/${id}/verify`, {})).body.code).toBe(
      "cooperative.move_from_draft",
    );
    const sent = await mam("POST", "/seller/certificates", { ...body, scan_id });
    expect(sent.body.certificate).toMatchObject({ id, state: "submitted" });
    const again = await mam("POST", "/seller/certificates", { ...body, draft: true });
    expect([again.status, again.body.code]).toEqual([409, "cooperative.number_taken"]);
  });

  it("is thrown away by its co-operative, and frees its number; what was sent in is not", async () => {
    const { scan_id, ...body } = await certificate();
    const { certificate: kept } = (
      await mam("POST", "/seller/certificates", { ...body, draft: true })
    ).body;
    const path = `/seller/certificates/${kept.id}`;
    expect((await lua("DELETE", path, {})).status).toBe(404);
    expect((await packer("DELETE", path, {})).status).toBe(403);
    expect((await mam("DELETE", path, {})).status).toBe(200);
    expect((await mam("DELETE", path, {})).status).toBe(404);
    const sent = await mam("POST", "/seller/certificates", { ...body, scan_id });
    expect(sent.status).toBe(201);
    const refused = await mam("DELETE", `/seller/certificates/${sent.body.certificate.id}`, {});
    expect([refused.status, refused.body.code]).toEqual([409, "cooperative.certificate_sent"]);
  });
});

describe("a paper that an officer sends in for a co-operative that can't", () => {
  const sendAs = async (role: "province" | "commune" | "auditor", organisation: string) =>
    market.upload(
      role,
      `/admin/cooperatives/${organisation}/scans`,
      "files",
      "giấy.jpg",
      await photograph(),
    );
  const organisation = async (handle: string) => (await cooperativeIds(market)).get(handle) ?? "";

  it("is the co-operative's, which sees it; the province verifies it", async () => {
    const htx = await organisation("htx-mam");
    const { status, body } = await sendAs("commune", htx);
    expect([status, body.scan.kind]).toEqual([201, "picture"]);
    const commune = await market.staff("commune");
    const entered = await commune("POST", `/admin/cooperatives/${htx}/certificates`, {
      ...(await certificate()),
      scan_id: body.scan.id,
    });
    expect(entered.status).toBe(201);
    const entry = await mark({ scan_id: body.scan.id });
    const sent = await commune("POST", `/admin/cooperatives/${htx}/marks`, entry);
    expect([sent.status, sent.body.mark]).toMatchObject([201, { state: "submitted" }]);
    const { id } = sent.body.mark;
    const [written] = (await province("GET", "/admin/audit?limit=1")).body.entries;
    expect(written.changes).toContainEqual({
      ...{ field: `marks[${id}].state`, before: null, after: "submitted" },
    });
    expect((await mam("GET", `/seller/marks/${id}`)).body.mark.scan.id).toBe(body.scan.id);
    expect((await fetched(mam, `/seller/scans/${body.scan.id}`)).status).toBe(200);
    expect((await commune("POST", `/admin/marks/${id}/verify`)).status).toBe(403);
    expect((await province("POST", `/admin/marks/${id}/verify`)).status).toBe(200);
    // The next tests look at what is shown.
    await province("POST", `/admin/marks/${id}/revoke`, { reason: "Hết kiểm thử" });
  });

  it("is refused outside the officer's communes, to who may not write, and under the rules for sellers", async () => {
    expect((await sendAs("commune", await organisation("tht-lua"))).status).toBe(404);
    expect((await sendAs("auditor", await organisation("htx-mam"))).status).toBe(403);
    const path = `/admin/cooperatives/${await organisation("htx-mam")}/scans`;
    const bomb = await market.upload("province", path, "files", "bom.png", await pngBomb(60_000));
    expect([bomb.status, bomb.body.field]).toEqual([400, "files"]);
    const theirs = await sendAs("province", await organisation("tht-lua"));
    const foreign = await mark({ scan_id: theirs.body.scan.id });
    const answer = await province(
      "POST",
      `/admin/cooperatives/${await organisation("htx-mam")}/marks`,
      foreign,
    );
    expect([answer.status, answer.body.field]).toEqual([400, "scan_id"]);
  });
});

describe("an OCOP certificate", () => {
  it("is sent in with its scan, verified by staff who see it, and then its stars show", async () => {
    const sent = await mam("POST", "/seller/certificates", await certificate());
    expect([sent.status, sent.body.certificate.state]).toEqual([201, "submitted"]);
    const { id, scan } = sent.body.certificate;
    const found = await province("GET", `/admin/certificates/${id}`);
    expect(found.body.certificate.scan).toEqual(scan);
    expect((await fetched(province, `/admin/scans/${scan.id}`)).status).toBe(200);
    await province("POST", `/admin/certificates/${id}/verify`);
    await expect
      .poll(async () => (await market.store("GET", "/store/catalogue/products/nuoc-mam")).body.ocop)
      .toMatchObject({ stars: 4 });
  });

  it("returned with a reason can be sent in again under its number", async () => {
    const body = await certificate();
    const { id } = (await mam("POST", "/seller/certificates", body)).body.certificate;
    await province("POST", `/admin/certificates/${id}/reject`, { reason: "Ảnh mờ" });
    const again = await mam("POST", "/seller/certificates", body);
    expect([again.status, again.body.certificate.id]).toEqual([201, id]);
    const states = again.body.certificate.history.map(({ state }: { state: string }) => state);
    expect(states).toEqual(["submitted", "rejected", "submitted"]);
  });

  it.each<[string, () => object, string, number]>([
    ["without a scan", () => ({ scan_id: undefined }), "scan_id", 400],
    ["with a scan that is none", () => ({ scan_id: "scan_none" }), "scan_id", 400],
    ["for a product of others", () => ({ product_id: productOf("GAO-5") }), "product_id", 400],
    ["of six stars", () => ({ stars: 6 }), "stars", 400],
    ["decided tomorrow", () => ({ issued_on: addDays(TODAY, 1) }), "issued_on", 400],
    ["decided 36 months ago", () => ({ issued_on: "2019-12-23" }), "issued_on", 400],
    ["on 30 February", () => ({ issued_on: "2026-02-30" }), "issued_on", 400],
    ["that verifies itself", () => ({ state: "verified" }), "state", 400],
  ])("is refused %s, and the field is named", async (_what, over, field, status) => {
    const answer = await mam("POST", "/seller/certificates", await certificate(over()));
    expect([answer.status, answer.body.field]).toEqual([status, field]);
  });

  it("is refused with the scan of another co-operative", async () => {
    const foreign = await scanId(market, "lua");
    const answer = await mam(
      "POST",
      "/seller/certificates",
      await certificate({ scan_id: foreign }),
    );
    expect([answer.status, answer.body.code]).toEqual([400, "cooperative.scan_unknown"]);
  });

  it("is refused under a number that is another's, and from who packs", async () => {
    const body = await certificate();
    await mam("POST", "/seller/certificates", body);
    const theirs = {
      ...body,
      product_id: productOf("GAO-5"),
      scan_id: await scanId(market, "lua"),
    };
    const taken = await lua("POST", "/seller/certificates", theirs);
    expect([taken.status, taken.body.code]).toEqual([409, "cooperative.number_taken"]);
    expect((await packer("POST", "/seller/certificates", await certificate())).status).toBe(403);
  });
});

describe("a mark", () => {
  const shownOn = async () =>
    (await market.store("GET", "/store/cooperatives/htx-mam")).body.cooperative.marks;

  it("is sent in with its scan, and shown once staff have verified it, until it is revoked", async () => {
    const body = await mark({ name: "Phan Thiết" });
    const sent = await mam("POST", "/seller/marks", body);
    expect([sent.status, sent.body.mark.state]).toEqual([201, "submitted"]);
    const { id } = sent.body.mark;
    expect(await shownOn()).toEqual([]);
    await province("POST", `/admin/marks/${id}/verify`);
    const { kind, number, name, issuer, valid_from, expires_on } = body;
    const shown = { kind, number, name, issuer, valid_from, expires_on };
    expect(await shownOn()).toEqual([shown]);
    await expect
      .poll(
        async () => (await market.store("GET", "/store/catalogue/products/nuoc-mam")).body.marks,
      )
      .toEqual([shown]);
    const revoked = await province("POST", `/admin/marks/${id}/revoke`, { reason: "Sai phạm" });
    expect(revoked.body.mark.state).toBe("revoked");
    expect(await shownOn()).toEqual([]);
    await expect
      .poll(
        async () => (await market.store("GET", "/store/catalogue/products/nuoc-mam")).body.marks,
      )
      .toEqual([]);
  });

  it("ends with its day, and its organisation hears of it no more", async () => {
    const { id } = (await mam("POST", "/seller/marks", await mark())).body.mark;
    await province("POST", `/admin/marks/${id}/verify`);
    await market.sql("update producer_mark set expires_on = $2 where id = $1", [id, TODAY]);
    expect(await shownOn()).toEqual([]);
    const state = async () =>
      (
        await market.sql<{ state: string }>("select state from producer_mark where id = $1", [id])
      )[0];
    await expect.poll(state, { timeout: 75_000, interval: 500 }).toEqual({ state: "expired" });
    expect((await mam("GET", `/seller/marks/${id}`)).body.mark.state).toBe("expired");
  }, 90_000);

  it("with an odd growing-area code is taken, and both sides are told that it is odd", async () => {
    const odd = await mam(
      "POST",
      "/seller/marks",
      await mark({ kind: "growing_area", number: "BT 1" }),
    );
    expect([odd.status, odd.body.mark.odd_number]).toEqual([201, true]);
    const usual = await mark({ kind: "growing_area", number: "VN-BTOR-0001" });
    expect((await mam("POST", "/seller/marks", usual)).body.mark.odd_number).toBe(false);
  });

  it("sent in twice is one; two officers deciding at once have one winner", async () => {
    const body = await mark();
    const [one, other] = await Promise.all([
      mam("POST", "/seller/marks", body),
      mam("POST", "/seller/marks", body),
    ]);
    expect(one.body.mark.id).toBe(other.body.mark.id);
    const { id } = one.body.mark;
    const decided = await Promise.all([
      province("POST", `/admin/marks/${id}/verify`),
      province("POST", `/admin/marks/${id}/reject`, { reason: "Thiếu dấu" }),
    ]);
    expect(decided.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  it.each<[string, () => object, string]>([
    ["of a kind that is none", () => ({ kind: "patent" }), "kind"],
    ["without a number", () => ({ number: " " }), "number"],
    ["that ends before it begins", () => ({ expires_on: "2025-12-31" }), "expires_on"],
    ["that has ended", () => ({ valid_from: "2020-01-01", expires_on: TODAY }), "expires_on"],
    ["with a script in its name", () => ({ name: "<script>x</script>" }), "name"],
    ["for a product of others", () => ({ product_ids: [productOf("GAO-5")] }), "product_ids.0"],
    ["without a scan", () => ({ scan_id: undefined }), "scan_id"],
  ])("is refused %s, and the field is named", async (_what, over, field) => {
    const answer = await mam("POST", "/seller/marks", await mark(over()));
    expect([answer.status, answer.body.field]).toEqual([400, field]);
  });
});

describe("a warning", () => {
  it("goes once to members and staff, however often the job runs", async () => {
    // The last day on which its 36 months are not over in 90 days.
    let issued = addMonths(addDays(TODAY, 90), -36);
    while (expiresOn(issued) < addDays(TODAY, 85)) issued = addDays(issued, 1);
    const sent = await mam(
      "POST",
      "/seller/certificates",
      await certificate({ issued_on: issued }),
    );
    const { id, number } = sent.body.certificate;
    const told = () =>
      market.sql<{ channel: string; to: string }>(
        `select channel, "to" from notification where resource_id = $1
         order by channel, "to"`,
        [id],
      );
    await market.run("warn-of-endings");
    expect(await told()).toEqual([]);
    await province("POST", `/admin/certificates/${id}/verify`);
    await Promise.all([market.exec("warn-of-endings"), market.exec("warn-of-endings")]);
    const once = await told();
    expect(once.filter(({ channel }) => channel === "workspace")).toHaveLength(2);
    expect(once.map(({ to }) => to)).toEqual(
      expect.arrayContaining(["mam@example.com", "tinh@example.com"]),
    );
    expect(once.map(({ to }) => to)).not.toContain("nganh@example.com");
    await market.run("warn-of-endings");
    expect(await told()).toEqual(once);
    const { notices } = (await mam("GET", "/seller/notices")).body;
    expect(notices.map(({ subject }: { subject: string }) => subject).join()).toContain(number);
  }, 180_000);
});
