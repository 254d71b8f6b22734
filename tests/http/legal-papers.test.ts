import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importGoods } from "../support/goods";
import { TestMarket } from "../support/market";
import { decision, legalScanId } from "../support/papers";
import { cooperativeIds, logIn, makeSellers, SELLERS, seller } from "../support/sellers";

type Ask = Awaited<ReturnType<typeof seller>>;

const NUMBER = "060185000123";
const REPRESENTATIVE = {
  ...{ part: "representative", representative_name: "Nguyễn Thị Hạ (minh hoạ)" },
  ...{ identity_kind: "citizen_card", identity_number: "060 185 000 123" },
};
const PAPER = {
  ...{ part: "paper", paper_kind: "cooperative_group", paper_number: "THT-2024-07" },
  ...{ paper_issued_on: "2024-05-01", paper_issuer: "UBND xã Hàm Kiệm (minh hoạ)" },
};

let market: TestMarket;
let owner: Ask;
let other: Ask;
let htx: string;
let tht: string;

beforeAll(async () => {
  market = await TestMarket.open("legal_papers");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 10 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 3 }],
  });
  await makeSellers(market);
  const ids = await cooperativeIds(market);
  [htx, tht] = [ids.get("htx-mam") ?? "", ids.get("tht-lua") ?? ""];
  owner = await seller(market, "mam", htx);
  other = await seller(market, "lua");
});
afterAll(() => market.close());

const tell = (body: object) => owner("POST", "/seller/legal-papers", body);
const told = async () => (await owner("GET", "/seller/legal-papers")).body.legal_papers;

describe("by what a co-operative is known in law", () => {
  it("is missing at first, and says what", async () => {
    expect(await told()).toEqual({
      revision: 0,
      told: null,
      paper: null,
      representative: null,
      missing: ["paper", "scan", "representative"],
    });
  });

  it.each([
    ["identity_number", "060185", "marketplace.identity_number"],
    ["identity_number", "999185000123", "marketplace.identity_number"],
    ["representative_name", "", "access.request.required"],
    ["identity_kind", "driving_licence", "access.request.choice"],
  ])("is not taken with a wrong %s (%s), which is named", async (field, value, code) => {
    const { status, body } = await tell({ ...REPRESENTATIVE, seen: 0, [field]: value });
    expect([status, body.details[0].field, body.details[0].code]).toEqual([400, field, code]);
  });

  it.each([
    ["paper_issued_on", "2999-01-01", "marketplace.paper_day"],
    ["paper_number", "", "access.request.required"],
    ["paper_scan_id", "scan_of_nobody", "cooperative.scan_unknown"],
  ])("nor a paper with a wrong %s (%s)", async (field, value, code) => {
    const { status, body } = await tell({ ...PAPER, seen: 0, [field]: value });
    expect([status, body.details?.[0]?.field ?? body.field]).toEqual([400, field]);
    expect(body.details?.[0]?.code ?? body.code).toBe(code);
    expect((await told()).revision).toBe(0);
  });

  it("is told part by part, the scan last, and the number shown by its end alone", async () => {
    expect((await tell({ ...REPRESENTATIVE, seen: 0 })).status).toBe(200);
    expect((await tell({ ...PAPER, seen: 1 })).status).toBe(200);
    expect((await told()).missing).toEqual(["scan"]);
    const paper_scan_id = await legalScanId(market);
    const { status, body } = await tell({ ...PAPER, seen: 2, paper_scan_id });
    expect([status, body.legal_papers]).toEqual([
      200,
      {
        revision: 3,
        told: { at: expect.any(String), by: "owner" },
        paper: {
          ...{ kind: "cooperative_group", number: "THT-2024-07", issued_on: "2024-05-01" },
          issuer: "UBND xã Hàm Kiệm (minh hoạ)",
          scan: expect.objectContaining({ id: paper_scan_id, kind: "pdf" }),
        },
        representative: {
          name: "Nguyễn Thị Hạ (minh hoạ)",
          identity_kind: "citizen_card",
          identity_number: "•••• 0123",
        },
        missing: [],
      },
    ]);
    const { checklist } = (await owner("GET", "/seller/work")).body;
    expect(checklist).toContainEqual({ step: "papers", done: true });
  });

  it("is written once where it is sent twice, and not over what somebody else has told since", async () => {
    const again = await Promise.all([
      tell({ ...REPRESENTATIVE, seen: 3 }),
      tell({ ...REPRESENTATIVE, seen: 0 }),
    ]);
    expect(again.map(({ status }) => status)).toEqual([200, 200]);
    expect((await told()).revision).toBe(3);
    const stale = await tell({ ...REPRESENTATIVE, seen: 2, representative_name: "Ai khác" });
    expect([stale.status, stale.body.code]).toEqual([409, "marketplace.legal_papers_changed"]);
  });
});

describe("who a person is", () => {
  it("is kept encrypted, and stands in no trail", async () => {
    const [kept] = await market.sql<{ identity_number: string }>(
      "select identity_number from legal_papers",
    );
    expect(kept?.identity_number).not.toContain(NUMBER);
    const trail = await market.sql<{ text: string }>(
      `select entry::text as text from audit_entry entry where entry::text like '%legal-papers%'`,
    );
    expect(trail.length).toBeGreaterThan(0);
    const words = trail.map(({ text }) => text).join("\n");
    for (const secret of [NUMBER, "060 185 000 123", "THT-2024-07"]) {
      expect(words).not.toContain(secret);
    }
  });

  it.each(["packer", "keeper"] as const)("is closed to the co-operative's %s", async (who) => {
    const ask = await seller(market, who);
    expect((await ask("GET", "/seller/legal-papers")).status).toBe(403);
    expect((await ask("GET", "/seller/legal-papers/scan")).status).toBe(403);
    expect((await ask("POST", "/seller/legal-papers", { ...PAPER, seen: 3 })).status).toBe(403);
  });

  it("is seen whole by the province, which decides; auditors learn what is missing alone", async () => {
    const [province, auditor] = await Promise.all([
      market.staff("province"),
      market.staff("auditor"),
    ]);
    const path = `/admin/sellers/${htx}/legal-papers`;
    const seen = await province("GET", path);
    expect(seen.body.legal_papers.representative.identity_number).toBe(NUMBER);
    expect((await auditor("GET", path)).status).toBe(403);
    expect((await auditor("GET", `${path}/scan`)).status).toBe(403);
    const known = await auditor("GET", `/admin/sellers/${htx}`);
    expect(known.body.seller.missing_papers).toEqual([]);
    expect(JSON.stringify(known.body)).not.toContain("0123");
  });

  it("is not in the scan's other doors, nor another co-operative's", async () => {
    const { id } = (await told()).paper.scan;
    const province = await market.staff("province");
    expect((await owner("GET", `/seller/scans/${id}`)).status).toBe(404);
    expect((await province("GET", `/admin/scans/${id}`)).status).toBe(404);
    expect((await other("GET", "/seller/legal-papers/scan")).status).toBe(404);
    const stolen = { ...PAPER, seen: 0, paper_scan_id: id };
    expect((await other("POST", "/seller/legal-papers", stolen)).status).toBe(400);
    const credentials = (await logIn(market, SELLERS.mam.phone)).body;
    const scan = await fetch(`${market.url}/seller/legal-papers/scan`, {
      headers: { authorization: `Bearer ${credentials.token}` },
    });
    expect([scan.status, scan.headers.get("content-type")]).toEqual([200, "application/pdf"]);
  });
});

describe("for a seller that can't tell them itself", () => {
  const pathOf = (id: string) => `/admin/sellers/${id}/legal-papers`;
  const FOUNDING = { ...PAPER, paper_kind: "founding", paper_number: "01/HĐHT" };

  it("an officer of its commune enters and corrects them, and sees the end of the number alone", async () => {
    const commune = await market.staff("commune");
    const before = (await commune("GET", pathOf(htx))).body.legal_papers;
    expect(before.representative.identity_number).toBe("•••• 0123");
    expect(before.paper.scan.kind).toBe("pdf");
    expect((await commune("GET", `${pathOf(htx)}/scan`)).status).toBe(403);
    expect((await commune("GET", `/admin/scans/${before.paper.scan.id}`)).status).toBe(404);
    const corrected = { ...REPRESENTATIVE, representative_name: "Trần Thị Bưởi (minh hoạ)" };
    const answer = await commune("POST", pathOf(htx), { ...corrected, seen: before.revision });
    expect([answer.status, answer.body.legal_papers]).toMatchObject([
      200,
      {
        told: { by: "staff" },
        representative: { name: "Trần Thị Bưởi (minh hoạ)", identity_number: "•••• 0123" },
        missing: [],
      },
    ]);
    expect(await told()).toEqual(answer.body.legal_papers);
  });

  it("the province does, with the scan, whole, once of two at a time", async () => {
    const province = await market.staff("province");
    const sent = await market.upload(
      ...(["province", `${pathOf(tht)}/scan`, "files", "hợp đồng.pdf", await decision()] as const),
    );
    expect(sent.status).toBe(201);
    const paper = { ...FOUNDING, paper_scan_id: sent.body.scan.id, seen: 0 };
    const twice = await Promise.all([1, 2].map(() => province("POST", pathOf(tht), paper)));
    expect(twice.map(({ status }) => status)).toEqual([200, 200]);
    const whole = await province("POST", pathOf(tht), { ...REPRESENTATIVE, seen: 1 });
    expect(whole.body.legal_papers).toMatchObject({
      ...{ revision: 2, missing: [], told: { by: "staff" } },
      paper: { number: "01/HĐHT", scan: { id: sent.body.scan.id } },
      representative: { identity_number: NUMBER },
    });
    const own = (await other("GET", "/seller/legal-papers")).body.legal_papers;
    expect(own).toMatchObject({
      told: { by: "staff" },
      representative: { identity_kind: "citizen_card" },
    });
    expect(own.representative.identity_number).toBe("•••• 0123");
  });

  it("is asked again where the owner has told since, and told what is wrong by the same rules", async () => {
    const province = await market.staff("province");
    const mine = { ...FOUNDING, paper_number: "02/HĐHT", seen: 2 };
    expect((await other("POST", "/seller/legal-papers", mine)).status).toBe(200);
    const stale = await province("POST", pathOf(tht), { ...mine, paper_number: "03/HĐHT" });
    expect([stale.status, stale.body.code]).toEqual([409, "marketplace.legal_papers_changed"]);
    const wrong = { ...REPRESENTATIVE, identity_number: "060185", seen: 3 };
    const refused = await province("POST", pathOf(tht), wrong);
    expect([refused.status, refused.body.details[0].field]).toEqual([400, "identity_number"]);
    const { id } = (await told()).paper.scan;
    const foreign = await province("POST", pathOf(tht), { ...mine, seen: 3, paper_scan_id: id });
    expect([foreign.status, foreign.body.field]).toEqual([400, "paper_scan_id"]);
  });

  it("is closed to officers of other communes and to who only reads", async () => {
    const [commune, auditor, agency] = await Promise.all([
      market.staff("commune"),
      market.staff("auditor"),
      market.staff("agency"),
    ]);
    const paper = { ...FOUNDING, seen: 3 };
    expect((await commune("GET", pathOf(tht))).status).toBe(404);
    expect((await commune("POST", pathOf(tht), paper)).status).toBe(404);
    const scan = ["files", "giấy.pdf", await decision()] as const;
    expect((await market.upload("commune", `${pathOf(tht)}/scan`, ...scan)).status).toBe(404);
    for (const ask of [auditor, agency]) {
      expect((await ask("POST", pathOf(tht), paper)).status).toBe(403);
    }
    expect((await market.upload("auditor", `${pathOf(tht)}/scan`, ...scan)).status).toBe(403);
    expect((await other("GET", "/seller/legal-papers")).body.legal_papers.revision).toBe(3);
  });

  it("stands in the trail as the officer's, without the number", async () => {
    const [entry] = await market.sql<{ role: string; changes: unknown; text: string }>(
      `select role, changes, entry::text as text from audit_entry entry
       where path = $1 and method = 'POST' and status = 200 and role = 'commune'`,
      [pathOf(htx)],
    );
    expect(entry?.changes).toContainEqual({
      field: "representative_name",
      before: "Nguyễn Thị Hạ (minh hoạ)",
      after: "Trần Thị Bưởi (minh hoạ)",
    });
    const trail = await market.sql<{ text: string }>(
      "select entry::text as text from audit_entry entry where path like '/admin/sellers/%/legal-papers'",
    );
    const words = trail.map(({ text }) => text).join("\n");
    for (const secret of [NUMBER, "060 185 000 123", "THT-2024-07", "01/HĐHT"]) {
      expect(words).not.toContain(secret);
    }
  });
});
