import { afterAll, beforeAll, expect, it } from "vitest";
import { inDays } from "../support/days";
import { TestMarket } from "../support/market";

let market: TestMarket;
let staff: Awaited<ReturnType<TestMarket["staff"]>>;

beforeAll(async () => {
  market = await TestMarket.open("commission_rules");
  staff = await market.staff("province");
});
afterAll(() => market.close());

const enter = (rule: object) => staff("POST", "/admin/commission-rules", rule);

it("a rule is entered from tomorrow on, and stands in the trail", async () => {
  const entered = await enter({
    women_led: true,
    category_handle: "thuc-pham",
    from: inDays(1),
    rate_bp: 300,
    maximum: 200_000,
  });
  expect(entered.status).toBe(201);
  const rule = {
    organisation_kind: null,
    women_led: true,
    category_handle: "thuc-pham",
    from: inDays(1),
    to: null,
    rate_bp: 300,
    minimum: null,
    maximum: 200_000,
  };
  expect(entered.body.commission_rule).toMatchObject(rule);
  const { body } = await staff("GET", "/admin/commission-rules");
  expect(body).toMatchObject({ commission_rules: [rule], count: 1 });
  const trail = await staff("GET", "/admin/audit?kind=commission-rules");
  expect(trail.body.entries[0]).toMatchObject({
    status: 201,
    record_id: entered.body.commission_rule.id,
  });
});

it.each([
  ["from", { from: inDays(0), rate_bp: 500 }],
  ["from", { from: "2026-02-30", rate_bp: 500 }],
  ["to", { from: inDays(2), to: inDays(2), rate_bp: 500 }],
  ["rate_bp", { from: inDays(1), rate_bp: 10_001 }],
  ["maximum", { from: inDays(1), rate_bp: 500, minimum: 2_000, maximum: 1_000 }],
  ["category_handle", { from: inDays(1), rate_bp: 500, category_handle: "khong-co" }],
])("one that makes no sense is refused, naming %s: %o", async (field, rule) => {
  const { status, body } = await enter(rule);
  expect([status, body.field]).toEqual([400, field]);
});

it("of exactly the same at the same time there is one, also where two enter it at once", async () => {
  const rule = { organisation_kind: "cooperative", from: inDays(1), rate_bp: 400 };
  const answers = await Promise.all([enter(rule), enter(rule)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  const made = answers.find(({ status }) => status === 201)?.body.commission_rule.id;

  const today = await staff("POST", `/admin/commission-rules/${made}/end`, { to: inDays(0) });
  expect([today.status, today.body.field]).toEqual([400, "to"]);
  const ended = await staff("POST", `/admin/commission-rules/${made}/end`, { to: inDays(30) });
  expect(ended.body.commission_rule.to).toBe(inDays(30));
  expect((await enter({ ...rule, from: inDays(29) })).status).toBe(409);
  expect((await enter({ ...rule, from: inDays(30) })).status).toBe(201);
});

it("an unknown one is not found, and who is not of the province enters none", async () => {
  const unknown = await staff("POST", "/admin/commission-rules/comrule_x/end", { to: inDays(3) });
  expect(unknown.status).toBe(404);
  const commune = await market.staff("commune");
  const refused = await commune("POST", "/admin/commission-rules", {
    from: inDays(1),
    rate_bp: 0,
  });
  expect(refused.status).toBe(403);
  expect((await commune("GET", "/admin/commission-rules")).status).toBe(200);
});
