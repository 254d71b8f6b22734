import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inDays } from "../support/days";
import { importGoods } from "../support/goods";
import { type Answer, TestMarket } from "../support/market";

type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>;

let market: TestMarket;
let province: Ask;
let id: string;
let productId: string;

beforeAll(async () => {
  market = await TestMarket.open("registry_bad_input");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "MAM-1", price: 90_000, stock: 5 }],
    gao: [{ sku: "GAO-1", price: 60_000, stock: 5 }],
  });
  province = await market.staff("province");
  id = (await province("GET", "/admin/cooperatives?q=mam")).body.cooperatives[0].id;
  productId = (await province("GET", `/admin/cooperatives/${id}`)).body.cooperative.products[0].id;
});
afterAll(() => market.close());

const tomorrow = inDays(1);
const shown = (day: string) => day.split("-").reverse().join("/");

const certificate = (over: object) => ({
  number: "QĐ 99/2026",
  product_id: productId,
  group: "food",
  stars: 4,
  issuer: "UBND tỉnh Lâm Đồng",
  issued_on: "2026-01-05",
  ...over,
});
const term = {
  person_name: "Nguyễn Thị Lan (minh hoạ)",
  sex: "female",
  title: "director",
  from: "2024-01-01",
};

/** What is wrong, where it is sent, and the field with its sentence in both languages. */
const FAULTS: ReadonlyArray<{
  what: string;
  path: string;
  body: () => object;
  field: string;
  vi: string;
  en: string;
}> = [
  {
    what: "a script in a story",
    path: "",
    body: () => ({ story: "Chuyện <script>alert(1)</script>" }),
    field: "story",
    vi: "Chỉ viết chữ, không dùng mã HTML.",
    en: "Plain text only, no HTML.",
  },
  {
    what: "a commune that does not exist",
    path: "",
    body: () => ({ commune_code: "99999" }),
    field: "commune_code",
    vi: "“99999” không phải là mã một xã, phường trong địa bàn.",
    en: "“99999” is not the code of a commune of the area.",
  },
  {
    what: "a certificate issued tomorrow",
    path: "/certificates",
    body: () => certificate({ issued_on: tomorrow }),
    field: "issued_on",
    vi: `Ngày ${shown(tomorrow)} chưa tới.`,
    en: `The date ${shown(tomorrow)} has not come yet.`,
  },
  {
    what: "a certificate that has expired",
    path: "/certificates",
    body: () => certificate({ issued_on: "2019-12-23" }),
    field: "issued_on",
    vi: "Chứng nhận đã hết hạn từ 24/12/2022.",
    en: "The certificate has expired from 24/12/2022.",
  },
  {
    what: "an office that ends before it begins",
    path: "/terms",
    body: () => ({ ...term, to: "2023-12-31" }),
    field: "to",
    vi: "Nhiệm kỳ kết thúc (31/12/2023) phải sau ngày bắt đầu (01/01/2024).",
    en: "The term must end (31/12/2023) after it begins (01/01/2024).",
  },
  {
    what: "more women than workers",
    path: "/labour",
    body: () => ({ as_of: "2026-01-01", workers: 5, women: 6 }),
    field: "women",
    vi: "Phần (6) không thể nhiều hơn tổng (5).",
    en: "A part (6) cannot be more than its whole (5).",
  },
];

describe.each(FAULTS)("$what", ({ path, body, field, ...sentences }) => {
  it.each(["vi", "en"] as const)(
    "is refused in words (%s), and nothing is lost",
    async (language) => {
      const ask = await market.staff("province", language);
      const address = `/admin/cooperatives/${id}`;
      const before = (await ask("GET", address)).body.cooperative;
      const answer = await ask("POST", address + path, body());
      expect(answer.status).toBe(400);
      expect(answer.body.field).toBe(field);
      const said = [
        answer.body.message,
        ...(answer.body.details ?? []).map(({ message }: { message: string }) => message),
      ];
      expect(said).toContain(sentences[language]);
      expect((await ask("GET", address)).body.cooperative).toEqual(before);
    },
  );
});
