import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, TestMarket } from "../support/market";

type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>;

const DAY = "2026-07-01";
/** Mũi Né, and a part of Hàm Thắng, become a new ward. */
const WARD = {
  ...{ day: DAY, whole: ["22918"], parts: ["22933"], code: "29001" },
  ...{ name: "Phường Mới (minh hoạ)", name_en: "New Ward (illustrative)", reason: "Nghị quyết" },
};

let market: TestMarket;
let province: Ask;

const on = async (kind: "places" | "bodies", day: string) =>
  (await province("GET", `/admin/${kind}?as_of=${day}`)).body[kind].map(
    ({ code }: { code: string }) => code,
  );

beforeAll(async () => {
  market = await TestMarket.open("places_and_bodies");
  province = await market.staff("province");
});
afterAll(() => market.close());

describe("places that become one", () => {
  it.each<[string, object, string]>([
    ["an unknown place", { whole: ["99999"] }, "whole"],
    ["none that goes whole", { whole: [] }, "whole"],
    ["one that becomes itself", { code: "22918" }, "whole"],
    ["a day before it began", { day: "2025-07-01" }, "whole"],
    ["a day that is none", { day: "2026-02-30" }, "day"],
    ["the name of another", { name: "Phường Phan Thiết" }, "name"],
    ["a code with blanks", { code: "29 001" }, "code"],
    ["a script", { name: "<script>x</script>" }, "name"],
  ])("are refused with %s, and nothing changes", async (_what, fault, field) => {
    const answer = await province("POST", "/admin/place-successions", { ...WARD, ...fault });
    expect([answer.status, answer.body.field]).toEqual([400, field]);
    expect(await on("places", DAY)).toContain("22918");
  });

  it("are told by the days on which they were, and so are the reports of those in them", async () => {
    const entered = await province("POST", "/admin/cooperatives", {
      ...{ handle: "htx-noi", kind: "cooperative", name: "HTX Nơi (minh hoạ)", sector: "Gạo" },
      commune_code: "22918",
    });
    const commune = await market.staff("commune");
    expect((await commune("POST", "/admin/place-successions", WARD)).status).toBe(403);
    const made = await province("POST", "/admin/place-successions", WARD);
    expect(made.status).toBe(200);
    expect(await on("places", "2026-06-30")).not.toContain("29001");
    const after = await on("places", DAY);
    expect(after).toEqual(expect.arrayContaining(["29001", "22933"]));
    expect(after).not.toContain("22918");
    const reported = async (day: string) =>
      (await province("GET", `/admin/cooperatives/${entered.body.cooperative.id}?as_of=${day}`))
        .body.cooperative.reporting_place;
    expect(await reported("2025-06-30")).toBe("Thành phố Phan Thiết");
    expect(await reported("2026-06-30")).toBe("Phường Mũi Né");
    expect(await reported(DAY)).toBe("Phường Mới (minh hoạ)");
    const again = await province("POST", "/admin/place-successions", WARD);
    expect([again.status, again.body.field]).toEqual([400, "whole"]);
  });

  it("are corrected, but never into a gap", async () => {
    const ward = { kind: "commune", name: WARD.name, name_en: WARD.name_en, reason: "Sửa ngày" };
    const late = await province("POST", "/admin/places/29001", { ...ward, from: "2026-07-02" });
    expect([late.status, late.body.field]).toEqual([400, "successors"]);
    const named = await province("POST", "/admin/places/29001", {
      ...{ ...ward, from: DAY, name: "Phường Mới Sửa (minh hoạ)" },
    });
    expect(named.body.place).toMatchObject({ name: "Phường Mới Sửa (minh hoạ)", entered: true });
  });
});

describe("bodies of the plan", () => {
  const NEW = {
    ...{ kind: "department", name: "Sở Mới (minh hoạ)", name_en: "New Department (illustrative)" },
    ...{ from: DAY, reason: "Nghị quyết" },
  };

  it("are entered, and follow each other", async () => {
    expect(await on("bodies", "2024-06-01")).toContain("NNPTNT");
    expect(await on("bodies", "2026-01-01")).not.toContain("NNPTNT");
    expect((await province("POST", "/admin/bodies/SM", NEW)).status).toBe(200);
    const old = {
      ...{ kind: "department", name: "Sở Công Thương", reason: "Hợp nhất" },
      ...{ name_en: "Department of Industry and Trade", from: "2023-01-01", to: DAY },
    };
    const gap = await province("POST", "/admin/bodies/CT", old);
    expect([gap.status, gap.body.field]).toEqual([400, "successors"]);
    const circle = await province("POST", "/admin/bodies/SM", { ...NEW, successors: ["SM"] });
    expect(circle.body.field).toBe("successors");
    const ended = await province("POST", "/admin/bodies/CT", { ...old, successors: ["SM"] });
    expect(ended.body.body).toMatchObject({ to: DAY, successors: ["SM"] });
    expect(await on("bodies", "2026-06-30")).toContain("CT");
    expect(await on("bodies", DAY)).not.toContain("CT");
  });

  it("are the province's to enter, and everyone's to read", async () => {
    for (const role of ["commune", "agency", "auditor"] as const) {
      const ask = await market.staff(role);
      expect((await ask("GET", "/admin/bodies")).status).toBe(200);
      expect((await ask("POST", "/admin/bodies/XX", NEW)).status).toBe(403);
    }
  });
});
