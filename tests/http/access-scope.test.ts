import { MARKET_CATEGORIES } from "@nang-gio/marketplace/categories";
import { fillWorkbook } from "@nang-gio/workbook/writing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { goodsBySku, importGoods } from "../support/goods";
import { type Answer, TestMarket } from "../support/market";

type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>;
type Sheets = Parameters<typeof fillWorkbook>[0];

/** The demonstration's officer of a commune has Mũi Né; `tht-lua` lies in another. */
const OWN_COMMUNE = "22918";
const OTHER_COMMUNE = "22963";

let market: TestMarket;
let commune: Ask;
let province: Ask;
let own: string;
let outside: string;
let certificateOwn: string;
let certificateOutside: string;

async function submit(organisation: string, product: string, number: string): Promise<string> {
  const { body } = await province("POST", `/admin/cooperatives/${organisation}/certificates`, {
    number,
    product_id: product,
    group: "food",
    stars: 4,
    issuer: "UBND tỉnh Lâm Đồng",
    issued_on: "2026-01-05",
  });
  return body.cooperative.certificates[0].id;
}

async function importAs(role: "commune" | "province", sheets: Sheets): Promise<Answer> {
  const file = await fillWorkbook(sheets, MARKET_CATEGORIES);
  return market.upload(role, "/admin/imports", "file", "so.xlsx", file);
}

/** What was found, as `column: code`. */
function problems({ body }: Answer): string[] {
  return body.import.findings.map(
    ({ column, problem }: { column: { heading: string } | null; problem: string }) =>
      `${column?.heading.split(" / ")[0]}: ${problem}`,
  );
}

beforeAll(async () => {
  market = await TestMarket.open("access_scope");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "MAM-1", price: 90_000, stock: 5 }],
    gao: [{ sku: "GAO-1", price: 60_000, stock: 5 }],
  });
  province = await market.staff("province");
  commune = await market.staff("commune");
  const { cooperatives } = (await province("GET", "/admin/cooperatives")).body;
  const idOf = (handle: string) =>
    cooperatives.find((one: { handle: string }) => one.handle === handle).id;
  own = idOf("htx-mam");
  outside = idOf("tht-lua");
  const goods = await goodsBySku(market);
  certificateOwn = await submit(own, goods.get("MAM-1")?.product ?? "", "QĐ trong xã");
  certificateOutside = await submit(outside, goods.get("GAO-1")?.product ?? "", "QĐ ngoài xã");
});
afterAll(() => market.close());

describe("to an officer of a commune, what lies elsewhere", () => {
  it("is neither listed nor counted", async () => {
    const organisations = (await commune("GET", "/admin/cooperatives")).body;
    expect(organisations.count).toBe(1);
    expect(organisations.cooperatives.map(({ id }: { id: string }) => id)).toEqual([own]);
    const certificates = (await commune("GET", "/admin/certificates")).body;
    expect(certificates.count).toBe(1);
    expect(certificates.certificates[0].number).toBe("QĐ trong xã");
    const all = (await province("GET", "/admin/cooperatives")).body;
    expect(all.count).toBe(2);
  });

  it.each([
    `/admin/cooperatives?commune_code=${OTHER_COMMUNE}`,
    "/admin/cooperatives?q=lua",
    "/admin/certificates?q=ngo%C3%A0i",
  ])("is not found by asking for it: %s", async (path) => {
    expect((await commune("GET", path)).body.count).toBe(0);
    expect((await province("GET", path)).body.count).toBe(1);
  });

  it("is not found by its organisation's id", async () => {
    const path = `/admin/certificates?organisation_id=${outside}`;
    expect((await commune("GET", path)).body.count).toBe(0);
    expect((await province("GET", path)).body.count).toBe(1);
  });

  it("is not on the map, which says of each organisation in sight its commune and its tags", async () => {
    await province("POST", `/admin/cooperatives/${own}/labour`, {
      ...{ as_of: "2026-01-01", workers: 10, women: 6 },
    });
    await province("POST", `/admin/certificates/${certificateOwn}/verify`);
    const seen = (await commune("GET", "/admin/organisation-points")).body;
    expect(seen.organisations).toMatchObject([
      { id: own, commune_code: OWN_COMMUNE, women_led: true, ocop_stars: 4 },
    ]);
    expect(seen.communes).toHaveLength(45);
    const all = (await province("GET", "/admin/organisation-points")).body;
    expect(all.organisations).toMatchObject([
      { id: own },
      { id: outside, women_led: false, ocop_stars: null },
    ]);
  });

  it("is not opened by id", async () => {
    for (const path of [
      `/admin/cooperatives/${outside}`,
      `/admin/cooperatives/${outside}?as_of=2026-01-01`,
      `/admin/certificates/${certificateOutside}`,
      `/admin/market-connection?cooperative_id=${outside}`,
    ]) {
      expect((await commune("GET", path)).status, path).toBe(404);
      expect((await province("GET", path)).status, path).toBe(200);
    }
  });

  it("is not written", async () => {
    const before = (await province("GET", `/admin/cooperatives/${outside}`)).body.cooperative;
    const path = `/admin/cooperatives/${outside}`;
    const writes: Array<[string, string, object?]> = [
      ["POST", path, { sector: "Lén" }],
      [
        "POST",
        `${path}/terms`,
        { person_name: "Ai (minh hoạ)", sex: "female", title: "director", from: "2024-01-01" },
      ],
      ["DELETE", `${path}/terms/any`],
      ["POST", `${path}/labour`, { as_of: "2026-01-01", workers: 2, women: 2 }],
      [
        "POST",
        `${path}/certificates`,
        {
          number: "QĐ lén",
          product_id: before.products[0].id,
          group: "food",
          stars: 3,
          issuer: "Ai",
          issued_on: "2026-01-05",
        },
      ],
    ];
    for (const [method, address, body] of writes) {
      expect((await commune(method, address, body)).status, address).toBe(404);
    }
    const after = (await province("GET", `/admin/cooperatives/${outside}`)).body.cooperative;
    expect(after).toEqual(before);
  });

  it("takes in no organisation, neither a new one nor one of the commune's own", async () => {
    const fresh = {
      handle: "htx-xa-khac",
      kind: "cooperative",
      name: "HTX Xã khác (minh hoạ)",
      sector: "Gạo",
      commune_code: OTHER_COMMUNE,
    };
    const made = await commune("POST", "/admin/cooperatives", fresh);
    expect([made.status, made.body.field]).toEqual([403, "commune_code"]);
    const moved = await commune("POST", `/admin/cooperatives/${own}`, {
      commune_code: OTHER_COMMUNE,
    });
    expect([moved.status, moved.body.field]).toEqual([403, "commune_code"]);
    const { cooperative } = (await commune("GET", `/admin/cooperatives/${own}`)).body;
    expect(cooperative.commune_code).toBe(OWN_COMMUNE);
  });
});

describe("an officer of a commune", () => {
  it("writes what lies in the commune", async () => {
    const written = await commune("POST", `/admin/cooperatives/${own}`, { sector: "Mắm ruốc" });
    expect([written.status, written.body.cooperative?.sector]).toEqual([200, "Mắm ruốc"]);
  });

  it("decides on no certificate, not on one of the commune either", async () => {
    const { certificates } = (await commune("GET", "/admin/certificates")).body;
    const verified = await commune("POST", `/admin/certificates/${certificates[0].id}/verify`);
    expect([verified.status, verified.body.code]).toEqual([403, "access.forbidden"]);
  });

  it("sees nothing more from the moment the role is taken", async () => {
    const { staff } = (await commune("GET", "/admin/staff/me")).body;
    const give = (codes: string[]) =>
      province("POST", `/admin/staff/${staff.user_id}`, { role: "commune", commune_codes: codes });
    await give([OTHER_COMMUNE]);
    expect((await commune("GET", `/admin/cooperatives/${own}`)).status).toBe(404);
    expect((await commune("GET", `/admin/cooperatives/${outside}`)).status).toBe(200);
    await give([OWN_COMMUNE]);
    expect((await commune("GET", `/admin/cooperatives/${own}`)).status).toBe(200);
  });
});

describe("a file that an officer of a commune imports", () => {
  it("changes no price, certificate or organisation elsewhere", async () => {
    const answer = await importAs("commune", {
      organisations: [
        {
          code: "tht-lua",
          kind: "cooperative_group",
          name: "THT Lúa (minh hoạ)",
          sector: "Lén",
          commune: OTHER_COMMUNE,
        },
      ],
      variants: [{ product: "gao", variant: "GAO-1", sku: "GAO-1", price: 1, stock: 5 }],
      certificates: [
        {
          number: "QĐ mới",
          product: "gao",
          group: "food",
          stars: 3,
          issued_on: "2026-02-01",
          issuer: "UBND tỉnh",
          state: "submitted",
        },
      ],
    });
    expect(answer.body.import.state).toBe("refused");
    const outsideScope = "tổ chức ở ngoài địa bàn của tài khoản này";
    expect(problems(answer)).toEqual([
      `Mã tổ chức: ${outsideScope}`,
      `Xã, phường: ${outsideScope}`,
      `Mã sản phẩm: ${outsideScope}`,
      `Mã sản phẩm: ${outsideScope}`,
    ]);
  });

  it("verifies no certificate and takes none from elsewhere", async () => {
    const certificate = {
      product: "nuoc-mam",
      group: "food" as const,
      stars: 4,
      issued_on: "2026-01-05",
      issuer: "UBND tỉnh Lâm Đồng",
    };
    const answer = await importAs("commune", {
      certificates: [
        { ...certificate, number: "QĐ tự duyệt", state: "verified" },
        { ...certificate, number: "QĐ ngoài xã", state: "submitted" },
      ],
    });
    expect(problems(answer)).toEqual([
      "Trạng thái: chỉ cán bộ tỉnh được xác minh, từ chối hoặc thu hồi chứng nhận",
      "Số chứng nhận: tổ chức ở ngoài địa bàn của tài khoản này",
    ]);
  });

  it("is not seen by an officer of another commune, nor confirmed", async () => {
    const { body } = await importAs("province", {
      variants: [{ product: "gao", variant: "GAO-1", sku: "GAO-1", price: 61_000, stock: 5 }],
    });
    expect(body.import.state).toBe("waiting");
    const path = `/admin/imports/${body.import.id}`;
    expect((await commune("GET", path)).status).toBe(404);
    expect((await commune("POST", `${path}/confirm`)).status).toBe(404);
    const listed = (await commune("GET", "/admin/imports")).body.imports;
    expect(listed.map(({ id }: { id: string }) => id)).not.toContain(body.import.id);
  });
});

describe("Medusa's own lists", () => {
  it.each(["/admin/orders", "/admin/products", "/admin/customers", "/admin/inventory-items"])(
    "%s is closed to scoped officers: it knows no scope",
    async (path) => {
      for (const role of ["commune", "agency"] as const) {
        const ask = await market.staff(role);
        expect((await ask("GET", path)).status).toBe(403);
      }
    },
  );
});

describe("an officer of an agency", () => {
  it("belongs to a body that exists today", async () => {
    const { staff } = (await province("GET", "/admin/staff")).body;
    const officer = staff.find(({ role }: { role: string }) => role === "agency");
    expect(officer.scope_names).toEqual(["Sở Nông nghiệp và Môi trường"]);
    const give = (body_code: string) =>
      province("POST", `/admin/staff/${officer.user_id}`, { role: "agency", body_code });
    for (const gone of ["NNPTNT", "XYZ"]) {
      const answer = await give(gone);
      expect([answer.status, answer.body.field]).toEqual([400, "body_code"]);
    }
    expect((await give("CT")).body.staff.scope_names).toEqual(["Sở Công Thương"]);
  });

  it.each([
    ["CT", { sales: 200, goods: 200 }],
    ["LMHTX", { sales: 200, goods: 200 }],
    ["NHCSXH", { sales: 200, goods: 403 }],
    ["MTTQ", { sales: 200, goods: 403 }],
    ["HNDN", { sales: 403, goods: 403 }],
  ])(
    "of %s reads the register, and of what is sold what its body has to do with",
    async (body_code, may) => {
      const agency = await market.staff("agency");
      const { user_id } = (await agency("GET", "/admin/staff/me")).body.staff;
      await province("POST", `/admin/staff/${user_id}`, { role: "agency", body_code });
      const seen = async (path: string) => (await agency("GET", `/admin/${path}`)).status;
      for (const path of ["cooperatives", "certificates", "marks", "places", "bodies"]) {
        expect(await seen(path), path).toBe(200);
      }
      for (const path of ["market-connection", "market-connection/records?figure=sold"]) {
        expect(await seen(path), path).toBe(may.sales);
      }
      for (const path of ["listings", "lots"]) expect(await seen(path), path).toBe(may.goods);
    },
  );

  it("reads the register and writes nothing", async () => {
    const agency = await market.staff("agency");
    expect((await agency("GET", "/admin/cooperatives")).body.count).toBe(2);
    const answer = await agency("POST", `/admin/cooperatives/${own}`, { sector: "Lén" });
    expect([answer.status, answer.body.code]).toEqual([403, "access.forbidden"]);
  });
});

describe("giving a role", () => {
  it("offers the communes of the area and the bodies of today, by name", async () => {
    const english = await market.staff("province", "en");
    const { communes, bodies } = (await english("GET", "/admin/staff/choices")).body;
    expect(communes).toHaveLength(45);
    expect(communes[0]).toMatchObject({ code: OWN_COMMUNE, name: "Mui Ne Ward" });
    expect(bodies).toContainEqual({ code: "LMHTX", name: "Co-operative Alliance" });
  });

  it("refuses a commune that is none of the area, and names the field", async () => {
    const { staff } = (await commune("GET", "/admin/staff/me")).body;
    const answer = await province("POST", `/admin/staff/${staff.user_id}`, {
      role: "commune",
      commune_codes: [OWN_COMMUNE, "00001"],
    });
    expect([answer.status, answer.body.code, answer.body.field]).toEqual([
      400,
      "access.unknown_commune",
      "commune_codes",
    ]);
  });
});
