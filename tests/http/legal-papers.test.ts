import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importGoods } from "../support/goods";
import { TestMarket } from "../support/market";
import { legalScanId } from "../support/papers";
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

beforeAll(async () => {
  market = await TestMarket.open("legal_papers");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 10 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 3 }],
  });
  await makeSellers(market);
  htx = (await cooperativeIds(market)).get("htx-mam") ?? "";
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
      paper: null,
      representative: null,
      missing: ["paper", "scan", "representative"],
    });
  });

  it.each([
    ["identity_number", "060185", "marketplace.identity_number"],
    ["identity_number", "999185000123", "marketplace.identity_number"],
    ["representative_name", "", "access.request.too_small"],
    ["identity_kind", "driving_licence", "access.request.choice"],
  ])("is not taken with a wrong %s (%s), which is named", async (field, value, code) => {
    const { status, body } = await tell({ ...REPRESENTATIVE, seen: 0, [field]: value });
    expect([status, body.details[0].field, body.details[0].code]).toEqual([400, field, code]);
  });

  it.each([
    ["paper_issued_on", "2999-01-01", "marketplace.paper_day"],
    ["paper_number", "", "access.request.too_small"],
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

  it("is seen whole by the province, which decides; others learn what is missing alone", async () => {
    const [province, commune, auditor] = await Promise.all([
      market.staff("province"),
      market.staff("commune"),
      market.staff("auditor"),
    ]);
    const path = `/admin/sellers/${htx}/legal-papers`;
    const seen = await province("GET", path);
    expect(seen.body.legal_papers.representative.identity_number).toBe(NUMBER);
    for (const ask of [commune, auditor]) {
      expect((await ask("GET", path)).status).toBe(403);
      expect((await ask("GET", `${path}/scan`)).status).toBe(403);
    }
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
