import pg from "pg";
import { SUM_MONTHS } from "./settlements";

/** Each organisation of the demonstration with its copies; of 24 there come 2,016. */
const OF_EACH = 84;
const CONSIGNMENTS = 200_000;
/** Of the large one; on average there are 25 products. */
const LARGE_PRODUCTS = 500;

/** How much is sold. */
interface Sold {
  products: number;
  consignments: number;
}

/** What a market of many co-operatives holds. */
export interface Filled extends Sold {
  cooperatives: number;
  /** Of the co-operatives whose workspace is measured. */
  large: Sold;
  average: Sold;
}

const STATEMENTS = [
  `insert into organisation (id, handle, kind, name, name_en, registration_number, founded_on, sector, priority_lines,
     commune_code, address, phone, email, story, story_en, picture, folded, women_led, women_led_on)
   select id || 'x' || n, handle || 'x' || n, kind, name, name_en, registration_number || 'x' || n, founded_on, sector,
     priority_lines, commune_code, address, phone, email, story, story_en, picture, folded, women_led, women_led_on
     from organisation, generate_series(1, ${OF_EACH - 1}) n`,
  `insert into selling_standing (id, organisation_id, state, since)
   select 'bench_' || id, id, 'approved', now() from organisation
   on conflict do nothing`,
  // Copies of goods go round the copies of their makers.
  `update listing set organisation_id = organisation_id || 'x' || copy.n % ${OF_EACH}
     from (select id, substring(id from 'x([0-9]+)$')::int as n from listing) copy
    where copy.id = listing.id and copy.n % ${OF_EACH} > 0`,
  `update listing set organisation_id = $1
    where id in (select id from listing where organisation_id <> $1 order by md5(id) limit ${LARGE_PRODUCTS})`,
  // Those of the large one are there with its ledger; all others are spread evenly.
  `insert into consignment (id, order_id, organisation_id, number, state, placed_at, shipping_method, goods_total,
     shipping_total, total, women_led, created_at, updated_at)
   select 'benchw_' || n, 'order_benchw_' || n, maker.id, 'W' || n || '-1',
     case when n % 50 < 40 then 'delivered' else (array['placed','accepted','packed','shipped','cancelled','returned'])[n % 6 + 1] end,
     at, 'delivery', 200000, 25000, 225000, false, at, at
     from (select n, now() - (n % 365 + 1) * interval '1 day' as at
             from generate_series((select count(*)::int + 1 from consignment), ${CONSIGNMENTS}) n) made
     join (select id, row_number() over (order by id) - 1 as place, count(*) over () as makers from organisation where id <> $1) maker
       on maker.place = made.n % maker.makers`,
  `update consignment set state = (array['placed','accepted','packed','shipped','cancelled','returned'])[substring(id from '^bench[0-9]+_([0-9]+)$')::int / 50 % 6 + 1]
    where organisation_id = $1 and substring(id from '^bench[0-9]+_([0-9]+)$')::int % 50 = 0`,
  `insert into order_address (id, first_name, phone, address_1, city, province, country_code)
   select 'addr_' || id, 'Khách (minh hoạ)', '0900000001', '12 Nguyễn Đình Chiểu', 'Phường Mũi Né', '68', 'vn'
     from consignment where id like 'bench%'`,
  `insert into "order" (id, region_id, currency_code, status, shipping_address_id, created_at, updated_at)
   select order_id, (select id from region limit 1), 'vnd', 'pending', 'addr_' || id, placed_at, placed_at
     from consignment where id like 'bench%'`,
  `insert into consignment_line (id, consignment_id, line_item_id, title, quantity, unit_price, subtotal, total)
   select id || '_l' || l, id, id || '_l' || l, 'Nước mắm', 1, goods_total / 2, goods_total / 2, goods_total / 2
     from consignment, generate_series(1, 2) l where id like 'bench%'`,
  `insert into consignment_return (id, consignment_id, state, lines)
   select 'ret_' || id, id, 'requested', '[]' from consignment
    where id like 'bench%' and state in ('delivered', 'returned') and hashtext(id) % 50 = 0`,
  // A ledger of what the others sold, with which the market's jobs find nothing to do.
  `insert into ledger_posting (id, organisation_id, order_id, consignment_id, kind, revision, occurred_at)
   select id || '_' || kind, organisation_id, order_id, id, kind, 0, placed_at
     from consignment, unnest(array['sale', 'delivery', 'commission']) kind
    where state = 'delivered' and id like 'benchw%'`,
  `insert into ledger_entry (id, posting_id, account, amount)
   select posting.id || '_' || account, posting.id, account, amount
     from ledger_posting posting, lateral (values
       ('sale', 'shopper', -200000), ('sale', 'payable', 200000),
       ('delivery', 'shopper', -25000), ('delivery', 'payable', 25000),
       ('commission', 'payable', -10000), ('commission', 'commission', 10000)) entry (kind, account, amount)
    where entry.kind = posting.kind and posting.id like 'benchw%'`,
  SUM_MONTHS,
  // Each consignment was told to one person.
  `insert into notification (id, "to", channel, template, data, receiver_id, idempotency_key, status, created_at, updated_at)
   select 'noti_' || id, organisation_id, 'workspace', 'marketplace.consignment_placed',
     jsonb_build_object('language', 'vi', 'texts', jsonb_build_object(
       'vi', jsonb_build_object('subject', 'Đơn mới: kiện ' || number, 'paragraphs', '[]'::jsonb),
       'en', jsonb_build_object('subject', 'New order: ' || number, 'paragraphs', '[]'::jsonb))),
     coalesce((select min(account_id) from seller_membership member where member.organisation_id = consignment.organisation_id),
       'person_' || organisation_id),
     'bench:' || id, 'success', placed_at, placed_at
     from consignment where id like 'bench%'`,
];

/**
 * Makes a market of 2,016 co-operatives and 200,000 consignments out of one that has goods, the ledger of one large
 * co-operative and a person who sells for it; straight into the tables.
 * @param average another organisation, which gets as much as all others
 */
export async function fillWorkspace(
  databaseUrl: string,
  organisation: string,
  average: string,
): Promise<Filled> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    await client.query("begin");
    await client.query("set local session_replication_role = replica");
    for (const statement of STATEMENTS) {
      await client.query(statement, statement.includes("$1") ? [organisation] : []);
    }
    await client.query("commit");
    await client.query("vacuum analyze");
    const soldBy = async (id: string | null) => {
      const { rows } = await client.query<Sold>(
        `select (select count(*)::int from listing where organisation_id = coalesce($1, organisation_id)) as products,
                (select count(*)::int from consignment where organisation_id = coalesce($1, organisation_id)) as consignments`,
        [id],
      );
      return rows[0] ?? { products: 0, consignments: 0 };
    };
    const { rows } = await client.query<{ cooperatives: number }>(
      "select count(*)::int as cooperatives from organisation",
    );
    return {
      cooperatives: rows[0]?.cooperatives ?? 0,
      ...(await soldBy(null)),
      large: await soldBy(organisation),
      average: await soldBy(average),
    };
  } finally {
    await client.end();
  }
}
