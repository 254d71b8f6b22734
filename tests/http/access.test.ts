import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STAFF, TestMarket } from "../support/market";
import { STAFF_PASSWORD } from "../support/postgres-setup";

let market: TestMarket;

beforeAll(async () => {
  market = await TestMarket.open("access");
});
afterAll(() => market.close());

/** Medusa's own lists and ours; each is behind the same guard. */
const LISTS = [
  "/admin/orders",
  "/admin/products",
  "/admin/customers",
  "/admin/users",
  "/admin/api-keys",
  "/admin/inventory-items",
  "/admin/price-lists",
  "/admin/regions",
  "/admin/audit",
  "/admin/staff",
];

describe.each(LISTS)("%s", (path) => {
  it("is closed to the world", async () => {
    expect((await market.anyone("GET", path)).status).toBe(401);
  });

  it("is open to the province and to auditors, closed to scoped officers", async () => {
    expect((await (await market.staff("province"))("GET", path)).status).toBe(200);
    expect((await (await market.staff("auditor"))("GET", path)).status).toBe(200);
    expect((await (await market.staff("commune"))("GET", path)).status).toBe(403);
    expect((await (await market.staff("agency"))("GET", path)).status).toBe(403);
  });

  it("can't be written by an auditor", async () => {
    const answer = await (await market.staff("auditor"))("POST", path, {});
    expect(answer.status).toBe(403);
    expect(answer.body).toMatchObject({
      code: "access.read_only",
      message: "Vai trò kiểm toán chỉ được xem.",
    });
  });
});

describe("a user without a role", () => {
  it("may do nothing, until the province gives one", async () => {
    const province = await market.staff("province");
    const auditor = (await province("GET", "/admin/staff")).body.staff.find(
      (member: { role: string }) => member.role === "auditor",
    );
    await market.sql("delete from staff_role where user_id = $1", [auditor.user_id]);
    const homeless = await market.staff("auditor");
    const refused = await homeless("GET", "/admin/orders");
    expect(refused.status).toBe(403);
    expect(refused.body.code).toBe("access.no_role");
    expect((await homeless("GET", "/admin/users/me")).status).toBe(200);

    const given = await province("POST", `/admin/staff/${auditor.user_id}`, { role: "auditor" });
    expect(given.status).toBe(200);
    expect((await homeless("GET", "/admin/orders")).status).toBe(200);
  });

  it("is not given a commune's role without a commune", async () => {
    const province = await market.staff("province");
    const me = (await province("GET", "/admin/staff/me")).body.staff;
    const answer = await province("POST", `/admin/staff/${me.user_id}`, { role: "commune" });
    expect(answer.status).toBe(400);
    expect(answer.body.details).toEqual([
      {
        field: "commune_codes",
        code: "access.communes_needed",
        message: "Cán bộ cấp xã cần ít nhất một xã, phường.",
      },
    ]);
  });

  it("and the last officer of the province keeps theirs", async () => {
    const province = await market.staff("province");
    const me = (await province("GET", "/admin/staff/me")).body.staff;
    const answer = await province("POST", `/admin/staff/${me.user_id}`, { role: "auditor" });
    expect(answer.status).toBe(400);
    expect(answer.body.code).toBe("access.last_province");
  });
});

it("production is not opened on a database with the demonstration's people", async () => {
  await expect(market.run("prepare-market", "/nowhere", "production")).rejects.toThrow(
    "This database holds a demonstration",
  );
});

it("a password of staff is guessed twenty times in ten minutes at most, also all at once", async () => {
  const logIn = (email: string, password: string) =>
    market.anyone("POST", "/auth/user/emailpass", { email, password }, { "accept-language": "vi" });
  const guessed = await Promise.all(
    Array.from({ length: 30 }, (_, tried) => logIn("guessed@example.com", `guess ${tried}`)),
  );
  const looked = guessed.filter(({ status }) => status === 401);
  expect(looked.length).toBeLessThanOrEqual(20);
  expect(guessed.length - looked.length).toBe(
    guessed.filter(({ body }) => body.code === "access.too_many_log_ins").length,
  );
  for (let tried = looked.length; tried < 20; tried++) {
    expect((await logIn("guessed@example.com", "guess")).status).toBe(401);
  }
  const { status, body } = await logIn("Guessed@example.com ", "guess");
  expect([status, body.code]).toEqual([429, "access.too_many_log_ins"]);
  expect((await logIn(STAFF.province, STAFF_PASSWORD)).status).toBe(200);
}, 60_000);

it("the bell of the dashboard is empty for scoped officers, whatever it holds", async () => {
  await market.sql(
    `insert into notification (id, "to", channel, status) values ('noti_1', 'khach@example.com', 'feed', 'success')`,
  );
  const read = async (role: keyof typeof STAFF) =>
    (await market.staff(role))("GET", "/admin/notifications?channel=feed&limit=10");
  for (const role of ["province", "auditor"] as const) {
    expect((await read(role)).body.count).toBe(1);
  }
  for (const role of ["commune", "agency"] as const) {
    const answer = await read(role);
    expect([answer.status, answer.body]).toEqual([
      200,
      { notifications: [], count: 0, offset: 0, limit: 0 },
    ]);
    expect((await (await market.staff(role))("GET", "/admin/notifications/noti_1")).status).toBe(
      403,
    );
  }
});

it("two officers of the province who remove each other at the same time leave one", async () => {
  const province = await market.staff("province");
  const members = (await province("GET", "/admin/staff")).body.staff as Array<{
    user_id: string;
    email: string;
  }>;
  const idOf = (role: keyof typeof STAFF) =>
    members.find(({ email }) => email === STAFF[role])?.user_id ?? "";
  await province("POST", `/admin/staff/${idOf("agency")}`, { role: "province" });
  const other = await market.staff("agency");
  const answers = await Promise.all([
    province("DELETE", `/admin/users/${idOf("agency")}`),
    other("DELETE", `/admin/users/${idOf("province")}`),
  ]);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  const [left] = await market.sql<{ n: number }>(
    `select count(*)::int as n from "user" join staff_role on user_id = "user".id
     where role = 'province' and "user".deleted_at is null`,
  );
  expect(left?.n).toBe(1);
});

describe("the audit trail", () => {
  it.each([
    "update audit_entry set status = 200",
    "delete from audit_entry",
    "truncate audit_entry",
  ])("can't be changed: %s", async (statement) => {
    await expect(market.sql(statement)).rejects.toThrow("append-only");
  });
});
