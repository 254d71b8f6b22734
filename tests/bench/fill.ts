import pg from "pg";

/** Tables that hold a product and what belongs to it alone, those that others point to first. */
const TABLES = [
  "product",
  "image",
  "product_option",
  "product_option_value",
  "product_product_option",
  "product_product_option_value",
  "product_variant",
  "product_variant_option",
  "product_category_product",
  "product_sales_channel",
  "product_shipping_profile",
  "price_set",
  "price",
  "product_variant_price_set",
  "inventory_item",
  "inventory_level",
  "product_variant_inventory_item",
  "listing",
  "catalogue_entry",
] as const;

/** Columns that name a copied record, or must differ between copies. */
const OWN = new Set(
  `id product_id variant_id option_id option_value_id product_option_id product_option_value_id
   product_product_option_id price_set_id inventory_item_id handle sku barcode ean upc`.split(
    /\s+/,
  ),
);

/** Ids of products and variants, and the product's own handle, inside the read model's documents. */
function inDocuments(column: string): string {
  const ids = `regexp_replace("${column}"::text, '"((?:prod|variant)_[0-9A-Z]+)"', '"\\1x' || n || '"', 'g')::jsonb`;
  const path = { document: "{handle}", page: "{product,handle}" }[column];
  return path ? `jsonb_set(${ids}, '${path}', to_jsonb("handle" || 'x' || n))` : ids;
}

/** Only what the demonstration itself sells is copied, not orders' reservations. */
async function copy(client: pg.Client, table: string, from: number, to: number): Promise<void> {
  const { rows } = await client.query<{ name: string; type: string }>(
    `select column_name as name, data_type as type from information_schema.columns
      where table_schema = 'public' and table_name = $1`,
    [table],
  );
  const value = ({ name, type }: { name: string; type: string }) => {
    if (OWN.has(name) && (type === "text" || type === "character varying"))
      return `"${name}" || 'x' || n`;
    if (table === "catalogue_entry" && type === "jsonb" && name !== "texts")
      return inDocuments(name);
    return `"${name}"`;
  };
  const columns = rows.map(({ name }) => `"${name}"`).join(", ");
  const key = rows.some(({ name }) => name === "id") ? "id" : (rows[0]?.name ?? "");
  const owned = table.startsWith("price") ? `and ${priceOfGoods(table)}` : "";
  await client.query(
    `insert into "${table}" (${columns})
     select ${rows.map(value).join(", ")} from "${table}", generate_series(${from}, ${to}) n
      where "${key}" !~ 'x[0-9]+$' ${owned}`,
  );
}

/** Prices of shipping stay single. */
function priceOfGoods(table: "price_set" | "price" | string): string {
  const column = table === "price" ? "price_set_id" : "id";
  return `"${column}" in (select price_set_id from product_variant_price_set)`;
}

/**
 * Copies the goods that are there, under new ids, handles and SKUs, until there are about as many products;
 * straight into the tables, the shop's read model with them. Gives how many there are.
 */
export async function fillTo(databaseUrl: string, products: number): Promise<number> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ own: number; all: number }>(
      `select count(*) filter (where id !~ 'x[0-9]+$')::int as own, count(*)::int as all
         from catalogue_entry`,
    );
    const { own = 1, all = 0 } = rows[0] ?? {};
    const has = all / own - 1;
    const wants = Math.floor(products / own) - 1;
    if (wants > has) {
      await client.query("begin");
      await client.query("set local session_replication_role = replica");
      for (const table of TABLES) await copy(client, table, has + 1, wants);
      await client.query("commit");
    }
    await client.query("analyze");
    const after = await client.query<{ count: number }>(
      "select count(*)::int as count from catalogue_entry",
    );
    return after.rows[0]?.count ?? 0;
  } finally {
    await client.end();
  }
}

/** The variant of which most pieces can be had, and the shipping profile of its product. */
export async function bestStocked(
  databaseUrl: string,
): Promise<{ variant: string; profile: string }> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ variant: string; profile: string }>(
      `select v.id as variant, p.shipping_profile_id as profile
         from product_variant v
         join product_variant_inventory_item i on i.variant_id = v.id
         join inventory_level l on l.inventory_item_id = i.inventory_item_id
         join product_shipping_profile p on p.product_id = v.product_id and p.deleted_at is null
        order by l.stocked_quantity - l.reserved_quantity desc limit 1`,
    );
    const [best] = rows;
    if (!best) throw new Error("There are no goods to buy");
    return best;
  } finally {
    await client.end();
  }
}

/** Lets carts of the bench's database be paid by Medusa's own provider, which a bare Medusa has. */
export async function allowSystemPayment(databaseUrl: string): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    await client.query(
      `insert into region_payment_provider (id, region_id, payment_provider_id, created_at, updated_at)
       select 'regpp_bench_' || id, id, 'pp_system_default', now(), now() from region
       on conflict do nothing`,
    );
  } finally {
    await client.end();
  }
}
