import { execFileSync } from "node:child_process";
import pg from "pg";
import { today } from "../support/days";

/** What a trigger does where it is not turned off: sums of the ledger by month. */
export const SUM_MONTHS = `
  insert into ledger_month (organisation_id, month, kind, postings, firsts, amount)
  select posting.organisation_id, to_char(posting.occurred_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM'), posting.kind,
         count(distinct posting.id), count(distinct posting.id) filter (where posting.revision = 0), sum(entry.amount)
    from ledger_entry entry join ledger_posting posting on posting.id = entry.posting_id
   where entry.account = 'payable' group by 1, 2, 3
  on conflict (organisation_id, month, kind) do update
     set postings = excluded.postings, firsts = excluded.firsts, amount = excluded.amount`;

/** What one co-operative's month took, from the button to the payout. */
export interface SettlementTimes {
  consignments: number;
  /** Seconds of each step, in order. */
  steps: Array<{ name: string; seconds: number }>;
  /** Resident megabytes of the backend before, and the most meanwhile. */
  before: number;
  most: number;
}

const LINES = 2;
const LOOK_EACH_MS = 200;

/**
 * Fills the ledger of the organisation that sold least with a month's consignments of two lines each, delivered in the last month; straight
 * into the tables, with what the market would have posted. Every second one is paid at the door. Gives the organisation.
 * @param round tells the records of one filling from those of another
 */
export async function fillLedger(
  databaseUrl: string,
  consignments: number,
  round = 0,
): Promise<string> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      `select organisation.id from organisation
         left join ledger_posting posting on posting.organisation_id = organisation.id
        group by 1 order by count(posting.id), 1 limit 1`,
    );
    const organisation = rows[0]?.id;
    if (!organisation) throw new Error("There is no organisation");
    await client.query("begin");
    // Without the triggers that look at each entry by itself: what is written here sums to nothing by construction.
    await client.query("set local session_replication_role = replica");
    await client.query(
      `create temporary table bench_sold on commit drop as
       select 'bench${round}_' || n as id, n, (n % 2 = 0) as cash, 100000 + n % 900 as line,
              date_trunc('month', now() at time zone 'Asia/Ho_Chi_Minh') at time zone 'Asia/Ho_Chi_Minh'
                - interval '20 days' + (n % 15) * interval '1 day' as at
         from generate_series(1, $1::int) n`,
      [consignments],
    );
    await client.query(
      `insert into consignment (id, order_id, organisation_id, number, state, placed_at, shipping_method,
         goods_total, shipping_total, total, women_led, cash_holder, cash_total, created_at, updated_at)
       select id, 'order_' || id, $1, 'B${round}-' || n || '-1', 'delivered', at, 'delivery',
              line * 2, 25000, line * 2 + 25000, false,
              case when cash then 'seller' end, case when cash then line * 2 + 25000 end, at, at from bench_sold`,
      [organisation],
    );
    await client.query(
      `insert into ledger_posting (id, organisation_id, order_id, consignment_id, kind, revision, occurred_at)
       select id || '_' || kind, $1, 'order_' || id, id, kind, 0, at from bench_sold,
              unnest(array['sale', 'delivery', 'commission', 'tax', 'cash_collected']) kind
        where kind <> 'cash_collected' or cash`,
      [organisation],
    );
    await client.query(
      `insert into ledger_entry (id, posting_id, account, amount, line_item_id, base, rate_bp)
       select 'bench${round}_' || row_number() over (), sold.id || '_' || kind, account, amount, line_item, base, rate
         from bench_sold sold, lateral (
           select l, sold.id || '_l' || l as line_item from generate_series(1, ${LINES}) l) lines,
         lateral (values
           ('sale', 'shopper', -line, null::int, null::int), ('sale', 'payable', line, null, null),
           ('commission', 'payable', -(line / 20), line, 500), ('commission', 'commission', line / 20, line, 500),
           ('tax', 'payable', -(line / 100), line, 100), ('tax', 'vat_withheld', line / 100, line, 100),
           ('tax', 'payable', -(line / 200), line, 50), ('tax', 'pit_withheld', line / 200, line, 50)
         ) entry (kind, account, amount, base, rate)
       union all
       select 'bench${round}_d' || row_number() over (), sold.id || '_' || kind, account, amount, null, null, null
         from bench_sold sold, lateral (values
           ('delivery', 'shopper', -25000), ('delivery', 'payable', 25000),
           ('cash_collected', 'payable', -(line * 2 + 25000)), ('cash_collected', 'shopper', line * 2 + 25000)
         ) entry (kind, account, amount)
        where kind <> 'cash_collected' or cash`,
    );
    await client.query(SUM_MONTHS);
    await client.query("commit");
    await client.query(
      `insert into seller_payout_account (id, organisation_id, bank_bin, account_number, holder, changed_by, changed_at)
       values ('bench${round}', $1, '970436', '1017595600', 'HTX MINH HOA', 'bench', now()) on conflict do nothing`,
      [organisation],
    );
    await client.query("analyze");
    return organisation;
  } finally {
    await client.end();
  }
}

/** Settles with an organisation through the backend's own routes, timing each step and watching the process. */
export async function measureSettlement(
  url: string,
  staff: { email: string; password: string },
  organisation: string,
  pid: number,
): Promise<SettlementTimes> {
  const megabytes = () =>
    Math.round(
      Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024,
    );
  const signedIn = await fetch(`${url}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(staff),
  });
  const { token } = (await signedIn.json()) as { token: string };
  const ask = async (method: string, path: string, body?: object) => {
    const answer = await fetch(`${url}/admin${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: body && JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const before = megabytes();
  let most = before;
  const look = setInterval(() => {
    most = Math.max(most, megabytes());
  }, LOOK_EACH_MS);
  const steps: SettlementTimes["steps"] = [];
  const timed = async <Result>(name: string, does: () => Promise<Result>): Promise<Result> => {
    const begun = performance.now();
    const result = await does();
    steps.push({ name, seconds: (performance.now() - begun) / 1_000 });
    return result;
  };
  try {
    await timed("draft", () => ask("POST", "/settlements", { cooperative_id: organisation }));
    const listed = (await (await ask("GET", "/settlements?state=draft&limit=100")).json()) as {
      settlements: Array<{ id: string; cooperative: { id: string }; consignments: number }>;
    };
    const own = listed.settlements.find(({ cooperative }) => cooperative.id === organisation);
    if (!own) throw new Error("The settlement was not drafted");
    const path = `/settlements/${own.id}`;
    await timed("approve", () => ask("POST", `${path}/approve`, { seen: 0 }));
    const read = (format: string) => async () =>
      (await ask("GET", `${path}/statement?format=${format}`)).arrayBuffer();
    await timed("statement, PDF", read("pdf"));
    await timed("statement, XLSX", read("xlsx"));
    const paid_on = today();
    const transfer = { seen: 1, transfer_reference: "BENCH 1", paid_on };
    await timed("pay", () => ask("POST", `${path}/pay`, transfer));
    return { consignments: own.consignments, steps, before, most };
  } finally {
    clearInterval(look);
  }
}

/** Handles of organisations by id. */
export async function handlesOf(databaseUrl: string): Promise<Map<string, string>> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string; handle: string }>(
      "select id, handle from organisation order by id",
    );
    return new Map(rows.map(({ id, handle }) => [id, handle]));
  } finally {
    await client.end();
  }
}

/** How many entries the ledger has. */
export async function countEntries(databaseUrl: string): Promise<number> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ count: number }>(
      "select count(*)::int as count from ledger_entry",
    );
    return rows[0]?.count ?? 0;
  } finally {
    await client.end();
  }
}
