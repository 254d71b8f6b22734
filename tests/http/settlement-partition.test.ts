import { randomUUID } from "node:crypto";
import { addDays, calendarDate, dong, startOfDayInVietnam } from "@nang-gio/vietnam";
import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Sql } from "../../plugins/access/src/sql";
import { draftDue } from "../../plugins/marketplace/src/modules/ledger/draft-due";
import { recordPostings } from "../../plugins/marketplace/src/modules/ledger/ledger-sql";
import {
  approveSettlement,
  paySettlement,
  reopenSettlement,
} from "../../plugins/marketplace/src/modules/ledger/settlement-sql";
import { commissionOf } from "../../plugins/marketplace/src/rules/commission";
import {
  postingsDue,
  type RecordedEntry,
} from "../../plugins/marketplace/src/rules/consignment-postings";
import { withheldTax } from "../../plugins/marketplace/src/rules/withheld-tax";
import { TestMarket } from "../support/market";

const DAY = calendarDate("2026-01-01");
const LAST = 120;
const RUNS = 100;

let market: TestMarket;
let client: pg.Client;
let sql: Sql;

beforeAll(async () => {
  market = await TestMarket.open("settlement_partition");
  client = new pg.Client(market.databaseUrl);
  await client.connect();
  sql = {
    async execute<Row>(statement: string, values: readonly unknown[] = []) {
      let at = 0;
      const numbered = statement.replace(/\?/g, () => `$${++at}`);
      return (await client.query(numbered, [...values])).rows as Row[];
    },
  };
});
afterAll(async () => {
  await client?.end();
  await market?.close();
});

const newId = (prefix: string) => `${prefix}_${randomUUID()}`;

/** An order after discount: delivered on a day, told late or not, and what is left of its lines when some came back. */
const order = fc.record({
  lines: fc.array(fc.record({ price: fc.integer({ min: 1, max: 900_000 }), left: fc.nat(100) }), {
    minLength: 1,
    maxLength: 3,
  }),
  discount: fc.integer({ min: 0, max: 90 }),
  shipping: fc.nat(40_000),
  cash: fc.boolean(),
  delivered: fc.nat(LAST),
  told: fc.nat(40),
  returned: fc.option(fc.nat(60)),
  cancelled: fc.boolean(),
  payer: fc.option(fc.constantFrom("seller" as const, "market" as const)),
});
type Order = typeof order extends fc.Arbitrary<infer T> ? T : never;

const terms = fc.record({
  rate_bp: fc.integer({ min: 0, max: 3_000 }),
  minimum: fc.option(fc.nat(20_000)),
  taxpayer: fc.constantFrom("legal_person" as const, "household" as const),
});
type Terms = typeof terms extends fc.Arbitrary<infer T> ? T : never;

/** A day on which somebody drafts, and what they then do with the oldest that is not paid. */
const run = fc.record({
  day: fc.nat(LAST + 60),
  kind: fc.constantFrom("month" as const, "fortnight" as const),
  after: fc.constantFrom("nothing", "approve", "reopen", "pay"),
});

/** What happens when: each posting with the day on which it is written and the one on which it happened. */
function postingsOf(one: Order, { rate_bp, minimum, taxpayer }: Terms) {
  const lines = one.lines.map(({ price }, index) => ({
    line_item_id: `l${index}`,
    total: dong(Math.floor((price * (100 - one.discount)) / 100)),
  }));
  const charged = lines.map((line) => ({ ...line, categories: [] }));
  const whole = dong(lines.reduce((sum, { total }) => sum + total, one.shipping));
  const rule = {
    ...{ id: "rule", organisation_kind: null, category_handle: null, women_led: null },
    ...{ from: DAY, to: null, rate_bp, maximum: null },
    minimum: minimum === null ? null : dong(minimum),
  };
  const facts = {
    state: "delivered" as const,
    lines,
    shipping_total: dong(one.shipping),
    cash: one.cash ? { holder: "seller" as const, amount: whole } : null,
    refunds: [],
    commission: commissionOf(charged, { kind: "cooperative", women_led: false }, DAY, [rule]),
    tax: withheldTax(taxpayer, charged, DAY),
  };
  const consignment_id = newId("con");
  const recorded: RecordedEntry[] = [];
  const write = (now: Parameters<typeof postingsDue>[0], happened: number, written: number) => {
    const due = postingsDue(now, recorded);
    for (const { kind, revision, entries } of due) {
      recorded.push(...entries.map((entry) => ({ ...entry, kind, revision })));
    }
    return due.map((posting) => ({ ...posting, consignment_id, happened, written }));
  };
  const sold = write(facts, one.delivered, one.delivered + one.told);
  if (one.returned === null) return sold;
  const back = one.delivered + one.told + one.returned;
  const left = {
    ...facts,
    state: one.cancelled ? ("returned" as const) : ("delivered" as const),
    refunds: one.payer ? [{ payer: one.payer, amount: dong(Math.floor(whole / 2)) }] : [],
    lines: lines.map(({ total, ...line }, index) => ({
      ...line,
      total: dong(Math.floor((total * (one.lines[index]?.left ?? 0)) / 100)),
    })),
  };
  return [...sold, ...write(left, back, back)];
}

type Posting = ReturnType<typeof postingsOf>[number];

async function post(organisation_id: string, postings: readonly Posting[]): Promise<void> {
  const rows = postings.map((posting) => ({ ...posting, id: newId("lpost"), organisation_id }));
  await recordPostings(
    sql,
    rows.map(({ id, consignment_id, kind, revision, happened }) => ({
      ...{ id, organisation_id, order_id: "order", consignment_id, kind, revision },
      occurred_at: startOfDayInVietnam(addDays(DAY, happened)),
    })),
    rows.flatMap(({ id, entries }) =>
      entries.map((entry) => ({ ...entry, id: newId("lent"), posting_id: id })),
    ),
  );
}

interface Settled {
  id: string;
  state: string;
  revision: number;
  sequence: number;
  period_from: string;
  period_to: string;
  opening: string;
  change: string;
  payout: string;
}

const settled = (organisation: string) =>
  sql.execute<Settled>("select * from settlement where organisation_id = ? order by sequence", [
    organisation,
  ]);

async function act(organisation: string, then: string, day: number): Promise<void> {
  const open = (await settled(organisation)).find(({ state }) => state !== "paid");
  if (!open) return;
  const move = {
    id: open.id,
    seen: open.revision,
    event_id: newId("settlev"),
    actor_id: "officer",
  };
  const account = { bank_bin: "970436", account_number: "123456", holder: "HTX" };
  if (then === "approve") await approveSettlement(sql, move, account);
  if (then === "reopen") await reopenSettlement(sql, move, "Xem lại");
  if (then !== "pay") return;
  await paySettlement(sql, move, {
    ...{ paid_on: addDays(DAY, day), transfer_reference: "FT" },
    ...{ posting_id: newId("lpost"), entry_ids: [newId("lent"), newId("lent")] },
  });
}

/** Nothing of the ledger is in two settlements or in none, and each follows the one before it, to the đồng. */
async function assertPartition(organisation: string): Promise<void> {
  const [sums] = await sql.execute<Record<"free" | "payable" | "in_two", string>>(
    `select count(*) filter (where item.settlement_id is null) as free,
            (select coalesce(sum(amount), 0) from ledger_posting p join ledger_entry e on e.posting_id = p.id
              where p.organisation_id = ? and account = 'payable') as payable,
            count(*) - count(distinct posting.id) as in_two
       from ledger_posting posting left join settlement_posting item on item.posting_id = posting.id
      where posting.organisation_id = ?`,
    [organisation, organisation],
  );
  expect([Number(sums?.free), Number(sums?.in_two)]).toEqual([0, 0]);
  const all = await settled(organisation);
  let left = 0;
  let ended = "";
  let owed = 0;
  for (const [index, one] of all.entries()) {
    const [opening, change, payout] = [one.opening, one.change, one.payout].map(Number) as [
      number,
      number,
      number,
    ];
    expect([one.sequence, opening]).toEqual([index + 1, left]);
    expect(one.period_from >= ended && one.period_from < one.period_to).toBe(true);
    expect(payout).toBe(Math.max(opening + change, 0));
    left = opening + change - payout;
    ended = one.period_to;
    if (one.state !== "paid") owed += payout;
  }
  expect(owed + left).toBe(Number(sums?.payable));
}

it("settlements partition the ledger, whatever is ordered, discounted, returned, told late, and by which periods", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(order, { minLength: 1, maxLength: 8 }),
      terms,
      fc.array(run, { maxLength: 8 }),
      async (orders, charged, runs) => {
        const organisation = newId("org");
        const events = [
          ...orders
            .flatMap((one) => postingsOf(one, charged))
            .map((posting) => ({ at: posting.written, does: () => post(organisation, [posting]) })),
          ...runs.map(({ day, kind, after }) => ({
            at: day,
            does: async () => {
              const today = addDays(DAY, day);
              await draftDue(
                sql,
                { organisation_id: organisation, today, kind, actor_id: null },
                newId,
              );
              await act(organisation, after, day);
            },
          })),
        ].toSorted((a, b) => a.at - b.at);
        for (const { does } of events) await does();
        const end = {
          organisation_id: organisation,
          today: addDays(DAY, 400),
          kind: "month" as const,
          actor_id: null,
        };
        await draftDue(sql, end, newId);
        await assertPartition(organisation);
        const before = await settled(organisation);
        expect(await draftDue(sql, end, newId)).toBe(0);
        expect(await settled(organisation)).toEqual(before);
      },
    ),
    { numRuns: RUNS, interruptAfterTimeLimit: 150_000, markInterruptAsFailure: false },
  );
}, 200_000);
