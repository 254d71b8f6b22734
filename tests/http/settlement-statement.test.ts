import { Workbook } from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { daysAgo, monthAgo } from "../support/days";
import { importGoods, onSale } from "../support/goods";
import { chargeCommission, postPast, taxAsHousehold, tellAccount } from "../support/ledger";
import { STAFF, TestMarket } from "../support/market";
import { recordPastOrders } from "../support/past-orders";
import { readPdf } from "../support/pdf";
import { STAFF_PASSWORD } from "../support/postgres-setup";
import { cooperativeIds, logIn, makeSellers, SELLERS } from "../support/sellers";

const LAST_MONTH = monthAgo(1, 10);

let market: TestMarket;
let lua: string;
let mam: string;
let settlement: string;
let number: string;

beforeAll(async () => {
  market = await TestMarket.open("settlement_statement");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 10 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 10 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  const ids = await cooperativeIds(market);
  [mam, lua] = [ids.get("htx-mam") ?? "", ids.get("tht-lua") ?? ""];
  await chargeCommission(market, 250, "cooperative_group");
  await taxAsHousehold(market, lua);
  const part = { cooperative: "tht-lua", shipping: "delivery" as const, shipping_price: 25_000 };
  await recordPastOrders(market, [
    {
      key: "then",
      days_ago: daysAgo(LAST_MONTH),
      time: "09:00",
      lines: [{ sku: "GAO-5", quantity: 1, unit_price: 140_000 }],
      consignments: [{ ...part, state: "delivered" }],
    },
  ]);
  await market.exec("check-ledger");
  await postPast(market, [
    { organisation: lua, consignment: "paid-before", day: LAST_MONTH, sale: 1_000_000 },
    { organisation: lua, consignment: "paid-before", day: LAST_MONTH, sale: -200_000, revision: 1 },
    { organisation: mam, consignment: "m1", day: LAST_MONTH, sale: 50_000 },
  ]);
  await tellAccount(market, lua);
  await tellAccount(market, mam);
  await market.sql("update seller_payout_account set holder = '=HTX' where organisation_id = $1", [
    mam,
  ]);
  const staff = await market.staff("province");
  await staff("POST", "/admin/settlements", {});
  const { settlements } = (await staff("GET", "/admin/settlements")).body;
  for (const { id, revision } of settlements) {
    await staff("POST", `/admin/settlements/${id}/approve`, { seen: revision });
  }
  const own = settlements.find(
    ({ cooperative }: { cooperative: { id: string } }) => cooperative.id === lua,
  );
  [settlement, number] = [own.id, own.number];
}, 240_000);
afterAll(() => market.close());

async function tokenOf(who: keyof typeof SELLERS): Promise<string> {
  return (await logIn(market, SELLERS[who].phone)).body.token;
}

async function file(path: string, token: string): Promise<{ type: string | null; bytes: Buffer }> {
  const answer = await fetch(market.url + path, { headers: { authorization: `Bearer ${token}` } });
  expect(answer.status).toBe(200);
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { type: answer.headers.get("content-type"), bytes };
}

const statement = async (query: string) =>
  file(`/seller/settlements/${settlement}/statement?${query}`, await tokenOf("lua"));

async function staffToken(): Promise<string> {
  const credentials = { email: STAFF.province, password: STAFF_PASSWORD };
  return (await market.anyone("POST", "/auth/user/emailpass", credentials)).body.token;
}

async function sheets(bytes: Buffer): Promise<unknown[][][]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook.worksheets.map((page) => {
    const rows: unknown[][] = [];
    page.eachRow((row) => {
      rows.push((row.values as unknown[]).slice(1));
    });
    return rows;
  });
}

describe("the statement as PDF", () => {
  it("tells each consignment with its commission, tax, refunds and cash, and what comes of it", async () => {
    const { type, bytes } = await statement("format=pdf");
    expect(type).toBe("application/pdf");
    const text = (await readPdf(bytes)).words.join(" ").replace(/\s+/g, " ");
    for (const words of [
      `Bảng kê quyết toán ${number}`,
      "THT Lúa (minh hoạ)",
      "Vietcombank, •••• 5600, HTX MINH HOA",
      "Tiền hàng 1.140.000",
      "Phí giao 25.000",
      "Hàng trả lại −200.000",
      "Phí chợ −3.500",
      "Thuế khấu trừ −2.100",
      "Đã thu khi giao −165.000",
      "Cộng trong kỳ 794.400",
      "Chợ chuyển khoản −794.400",
      "2,5% [1]",
      "GTGT 1%, TNCN 0,5%",
      "Tổ hợp tác",
      "Trang 1/",
    ]) {
      expect(text).toContain(words);
    }
  });

  it("is told in English too", async () => {
    const { bytes } = await statement("format=pdf&language=en");
    const text = (await readPdf(bytes)).words.join(" ").replace(/\s+/g, " ");
    expect(text).toContain(`Settlement statement ${number}`);
    expect(text).toContain("VAT 1%, PIT 0.5%");
  });

  it.each(["pdf", "xlsx"])("is the same, byte for byte, each time: %s", async (format) => {
    const [one, two] = [await statement(`format=${format}`), await statement(`format=${format}`)];
    expect(one.bytes.equals(two.bytes)).toBe(true);
  });
});

it("the statement as a workbook has the same figures as numbers", async () => {
  const [figures = [], consignments = [], rules = []] = await sheets(
    (await statement("format=xlsx")).bytes,
  );
  const figure = (label: string) => figures.find(([name]) => name === label)?.[1];
  expect([figure("Tiền hàng"), figure("Hàng trả lại"), figure("Chợ chuyển khoản")]).toEqual([
    1_140_000, -200_000, -794_400,
  ]);
  const sold = consignments.find(([, , sale]) => sale === 140_000);
  expect(sold).toEqual([
    LAST_MONTH.split("-").reverse().join("/"),
    expect.stringMatching(/^\d+-1$/),
    140_000,
    25_000,
    0,
    -3_500,
    "2,5% [1]",
    -2_100,
    "GTGT 1%, TNCN 0,5%",
    -165_000,
    0,
    -5_600,
  ]);
  expect(consignments.at(-1)?.at(-1)).toBe(794_400);
  expect(rules[1]).toEqual(["[1]", "Tổ hợp tác", "2,5%", "", "01/01/2020"]);
});

describe("the list for the bank", () => {
  it("has what is approved and to be paid, and no formula", async () => {
    const { bytes } = await file("/admin/settlements/transfers", await staffToken());
    const [[heads, ...rows] = []] = await sheets(bytes);
    expect(heads).toContain("Số tài khoản");
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual([
      number,
      "HTX MINH HOA",
      "1017595600",
      "Vietcombank",
      "970436",
      794_400,
      `NANG GIO ${number}`,
    ]);
    expect(rows.map(([, holder]) => holder)).toContain("'=HTX");
  });

  it("comes as CSV too", async () => {
    const { type, bytes } = await file(
      "/admin/settlements/transfers?format=csv&language=en",
      await staffToken(),
    );
    expect(type).toContain("text/csv");
    const text = bytes.toString();
    expect(text.startsWith("\ufeffNumber,Payee,Account number")).toBe(true);
    expect(text).toContain(`${number},HTX MINH HOA,1017595600,Vietcombank,970436,794400,`);
    expect(text).toContain("'=HTX");
  });
});
