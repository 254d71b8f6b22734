import { fillWorkbook, type WrittenRows } from "@nang-gio/workbook/writing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TestMarket } from "../support/market";
import { SentFiles } from "../support/sent-files";

const CATEGORIES = [
  { handle: "nuoc-mam-gia-vi", name: "Nước mắm & gia vị", name_en: "Fish sauce & seasoning" },
];

/** From the folder of the backend's own scripts. */
const DELIVER_AGAIN = "../../../../../tests/support/deliver-again";

let market: TestMarket;
let staffFiles: SentFiles;

beforeAll(async () => {
  market = await TestMarket.open("import");
  staffFiles = await SentFiles.by(market);
});
afterAll(() => market.close());

function rows(count = 3): Required<Pick<WrittenRows, "organisations" | "products" | "variants">> {
  const codes = Array.from({ length: count }, (_, index) => `mam-${index}`);
  return {
    organisations: [
      {
        code: "htx-thu",
        kind: "cooperative",
        name: "HTX Thử (minh hoạ)",
        sector: "Chế biến",
        commune: "22918",
      },
    ],
    products: codes.map((code) => ({
      code,
      organisation: "htx-thu",
      title: `Nước mắm ${code}`,
      category: "nuoc-mam-gia-vi",
      unit: "chai",
      status: "published",
    })),
    variants: codes.map((code) => ({
      sku: `SKU-${code}`,
      product: code,
      variant: "Chai 500 ml",
      price: 85_000,
      stock: 10,
    })),
  };
}

async function send(written: WrittenRows, language = "en") {
  return staffFiles.send("sổ.xlsx", await fillWorkbook(written, CATEGORIES), language);
}

const ended = (id: string) => staffFiles.ended(id);

/** What the trail keeps of the records that an import changed, in the order in which they were written. */
async function trailOf(id: string) {
  const province = await market.staff("province");
  const path = encodeURIComponent(`/admin/imports/${id}/`);
  const { entries } = (await province("GET", `/admin/audit?limit=100&path=${path}`)).body;
  return entries.filter(({ kind }: { kind: string }) => kind !== "imports").reverse();
}

describe("importing a workbook", () => {
  it("names a wrong cell and imports nothing", async () => {
    const wrong = rows();
    wrong.variants = wrong.variants.map((row, index) =>
      index === 1 ? { ...row, price: -1 } : row,
    );
    const { status, body } = await send(wrong);
    expect(status).toBe(201);
    expect(body.import).toMatchObject({ state: "refused", errors: 1, file_name: "sổ.xlsx" });
    expect(body.import.findings[0]).toMatchObject({
      sheet: "Giá, tồn kho (Prices & stock)",
      row: 3,
      column: { letter: "D" },
      found: "-1",
      problem: "under what is allowed",
      expected: "a whole number from 1 to 1,000,000,000",
    });
    const staff = await market.staff();
    const confirmed = await staff("POST", `/admin/imports/${body.import.id}/confirm`);
    expect(confirmed.body.code).toBe("workbook.run.has_errors");
  });

  it("says what would happen, then writes it once however often it is confirmed", async () => {
    const { body } = await send(rows());
    expect(body.import).toMatchObject({ state: "waiting", rows_total: 7 });
    expect(await market.sql("select 1 from product where deleted_at is null")).toHaveLength(0);
    const staff = await market.staff();
    const confirm = () => staff("POST", `/admin/imports/${body.import.id}/confirm`);
    const answers = await Promise.all([confirm(), confirm()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    expect(await ended(body.import.id)).toMatchObject({ state: "done", rows_done: 7 });
    expect(await market.sql("select 1 from product where deleted_at is null")).toHaveLength(3);
    const [organisation, ...products] = await trailOf(body.import.id);
    expect(organisation).toMatchObject({
      actor_email: "tinh@example.com",
      role: "province",
      kind: "cooperatives",
      record_title: "HTX Thử (minh hoạ)",
      status: 201,
      body: { import: body.import.id, file: "sổ.xlsx" },
      ip: expect.stringMatching(/127\.0\.0\.1|::1/),
    });
    expect(organisation.changes).toContainEqual({
      field: "sector",
      before: null,
      after: "Chế biến",
    });
    const titles = products.map(({ record_title }: { record_title: string }) => record_title);
    expect(titles.sort()).toEqual(rows().products.map(({ title }) => title));
    expect(products[0].changes).toContainEqual(
      expect.objectContaining({ field: expect.stringMatching(/^variants\[SKU-.*\]\.price$/) }),
    );
  });

  it("leaves in the trail what a term, counts and a price were before", async () => {
    const sheets = {
      ...rows(),
      officers: [
        {
          organisation: "htx-thu",
          person_name: "Nguyễn Thị Lan (minh hoạ)",
          sex: "female" as const,
          title: "director" as const,
          from: "2024-01-01",
        },
      ],
      labour: [
        { organisation: "htx-thu", as_of: "2026-01-01", workers: 20, women: 11, disabled: 3 },
      ],
    };
    const first = await staffFiles.imported("sổ.xlsx", await fillWorkbook(sheets, CATEGORIES));
    const told = await trailOf(first.id);
    expect(told.map(({ record_title }: { record_title: string }) => record_title)).toEqual([
      "HTX Thử (minh hoạ)",
      "HTX Thử (minh hoạ)",
    ]);
    expect(told[0].changes).toContainEqual(
      expect.objectContaining({ before: null, after: "Nguyễn Thị Lan (minh hoạ)" }),
    );
    const disabled = told[1].changes.find(({ field }: { field: string }) =>
      field.endsWith(".disabled"),
    );
    expect(disabled.after).toBe("<5");

    const priced = rows();
    priced.variants = priced.variants.map((row, index) =>
      index === 1 ? { ...row, price: 86_000 } : row,
    );
    const second = await staffFiles.imported("sổ.xlsx", await fillWorkbook(priced, CATEGORIES));
    expect(await trailOf(second.id)).toMatchObject([
      {
        kind: "products",
        status: 200,
        changes: [{ field: "variants[SKU-mam-1].price", before: 85_000, after: 86_000 }],
      },
    ]);
    const back = await staffFiles.imported("sổ.xlsx", await fillWorkbook(rows(), CATEGORIES));
    expect(await trailOf(back.id)).toHaveLength(1);
  });

  it("changes nothing with the same file, and only the changed row with another", async () => {
    const same = await send(rows());
    for (const sheet of same.body.import.sheets) expect(sheet.unchanged).toBe(sheet.rows);
    const changed = rows();
    changed.variants = changed.variants.map((row, index) =>
      index === 0 ? { ...row, price: 90_000 } : row,
    );
    const { body } = await send(changed);
    expect(body.import.sheets).toContainEqual(
      expect.objectContaining({ sheet: "variants", updated: 1, unchanged: 2 }),
    );
  });

  it("leaves nothing behind when the last batch fails", async () => {
    await market.sql(
      `create function refuse_last() returns trigger language plpgsql as
       $$ begin if new.handle = 'lo-cuoi' then raise 'refused'; end if; return new; end $$`,
    );
    await market.sql(
      "create trigger refuse_last before insert on product for each row execute function refuse_last()",
    );
    const many = rows();
    const [organisation] = many.organisations;
    const [product] = many.products;
    const [variant] = many.variants;
    if (!organisation || !product || !variant) throw new Error("The sample is empty.");
    const codes = [...Array.from({ length: 500 }, (_, index) => `lo-${index}`), "lo-cuoi"];
    const { body } = await send({
      organisations: [{ ...organisation, code: "htx-lo", name: "HTX Lô (minh hoạ)" }],
      products: codes.map((code) => ({ ...product, code, organisation: "htx-lo" })),
      variants: codes.map((code) => ({ ...variant, sku: `S-${code}`, product: code })),
    });
    const staff = await market.staff();
    await staff("POST", `/admin/imports/${body.import.id}/confirm`);
    expect(await ended(body.import.id)).toMatchObject({ state: "failed", rows_done: 0 });
    expect(await trailOf(body.import.id)).toEqual([]);
    const left = await market.sql(
      `select handle from product where handle like 'lo-%' and deleted_at is null
       union all select handle from organisation where handle = 'htx-lo' and deleted_at is null`,
    );
    expect(left).toEqual([]);
  }, 180_000);

  it("leaves nothing behind when a part of a new product fails after the product was made", async () => {
    const hide = (deleted: string) =>
      market.sql(`update price_list set deleted_at = ${deleted} where title = 'Giá khuyến mãi'`);
    const sold = rows();
    sold.organisations = sold.organisations.map((row) => ({ ...row, code: "htx-do-dang" }));
    sold.products = sold.products.map((row, index) => ({
      ...row,
      code: `do-dang-${index}`,
      organisation: "htx-do-dang",
    }));
    sold.variants = sold.variants.map((row, index) => ({
      ...row,
      sku: `DD-${index}`,
      product: `do-dang-${index}`,
      sale_price: 79_000,
    }));
    const { body } = await send(sold);
    await hide("now()");
    const staff = await market.staff();
    await staff("POST", `/admin/imports/${body.import.id}/confirm`);
    const run = await ended(body.import.id);
    await hide("null");
    expect(run).toMatchObject({ state: "failed", rows_done: 0 });
    const left = await market.sql(
      `select handle from product where handle like 'do-dang-%' and deleted_at is null
       union all select handle from organisation where handle = 'htx-do-dang' and deleted_at is null`,
    );
    expect(left).toEqual([]);
  });

  it("finds a place to sell from, whatever a process that died has left of one", async () => {
    await market.sql(
      "insert into shipping_profile (id, name, type) values ('sp_do_dang', 'htx-cho-dat', 'cooperative')",
    );
    await market.sql(
      "insert into fulfillment_set (id, name, type) values ('fs_do_dang', 'Giao hàng: htx-cho-dat', 'shipping')",
    );
    const sold = rows(1);
    const run = await staffFiles.imported(
      "sổ.xlsx",
      await fillWorkbook(
        {
          organisations: sold.organisations.map((row) => ({ ...row, code: "htx-cho-dat" })),
          products: sold.products.map((row) => ({
            ...row,
            code: "cho-dat",
            organisation: "htx-cho-dat",
          })),
          variants: sold.variants.map((row) => ({ ...row, sku: "CD-1", product: "cho-dat" })),
        },
        CATEGORIES,
      ),
    );
    expect(run).toMatchObject({ state: "done" });
    const options = await market.sql<{ name: string }>(
      `select o.name from shipping_option o join selling_place p using (shipping_profile_id)
       join organisation on organisation.id = p.organisation_id
       where handle = 'htx-cho-dat' and o.deleted_at is null order by o.name`,
    );
    expect(options.map(({ name }) => name)).toEqual(["Giao tận nơi", "Nhận tại hợp tác xã"]);
  });

  it("is finished by another when the process that took it has died", async () => {
    const priced = rows();
    priced.variants = priced.variants.map((row) => ({ ...row, price: 87_000 }));
    const { body } = await send(priced);
    await market.sql(
      `update import_run set state = 'running', alive_at = null,
              confirmed_at = now() - interval '5 minutes' where id = $1`,
      [body.import.id],
    );
    // What the dead process had written and could not tell the trail any more.
    const before = { kind: "products", id: "prod_1", title: "Trước", isNew: false, changes: [] };
    await market.sql("insert into import_change (run_id, changed) values ($1, $2)", [
      body.import.id,
      JSON.stringify([before]),
    ]);
    // It died as it made two of the products: one is nobody's yet, of the other no stock is kept.
    await market.sql(
      "delete from listing using product where product.id = product_id and handle = 'mam-1'",
    );
    await market.sql(
      `delete from inventory_level using inventory_item item where item.id = inventory_item_id and item.sku = 'SKU-mam-2'`,
    );
    await market.sql("update import_run set making = $2 where id = $1", [
      body.import.id,
      JSON.stringify(["mam-1", "mam-2"]),
    ]);
    expect(await ended(body.import.id)).toMatchObject({ state: "done", rows_done: 7 });
    expect(
      await market.sql(
        `select handle, level.stocked_quantity::int as stock from product
           join listing on product_id = product.id and listing.deleted_at is null
           join product_variant variant on variant.product_id = product.id and variant.deleted_at is null
           join inventory_item item on item.sku = variant.sku and item.deleted_at is null
           join inventory_level level on level.inventory_item_id = item.id and level.deleted_at is null
          where product.deleted_at is null and handle like 'mam-%' order by handle`,
      ),
    ).toEqual(["mam-0", "mam-1", "mam-2"].map((handle) => ({ handle, stock: 10 })));
    const told = await trailOf(body.import.id);
    expect(told.map(({ record_id }: { record_id: string }) => record_id)).toContain("prod_1");
    expect(told).toHaveLength(4);
    expect(await market.sql("select 1 from import_change")).toEqual([]);
  }, 180_000);

  it("is written once though its event comes twice at once, and again when it is done", async () => {
    const priced = rows();
    priced.variants = priced.variants.map((row) => ({ ...row, price: 88_000 }));
    const { body } = await send(priced);
    const { id } = body.import;
    const run = async () => (await market.sql("select * from import_run where id = $1", [id]))[0];
    await market.sql(
      "update import_run set state = 'running', alive_at = null, confirmed_at = now() where id = $1",
      [id],
    );
    await market.exec(DELIVER_AGAIN, id);
    const done = await run();
    expect(done).toMatchObject({ state: "done", rows_done: 7, failure: null });
    expect(done).toMatchObject({
      sheets: expect.arrayContaining([expect.objectContaining({ sheet: "variants", updated: 3 })]),
    });
    await market.exec(DELIVER_AGAIN, id);
    expect(await run()).toEqual(done);
    expect(await trailOf(id)).toHaveLength(3);
  }, 120_000);

  it("is not kept for ever when nobody confirms it", async () => {
    const { body } = await send(rows());
    const { id } = body.import;
    await market.sql(
      "update import_run set created_at = now() - interval '31 days' where id = $1",
      [id],
    );
    await expect
      .poll(() => market.sql("select 1 from import_upload where run_id = $1", [id]), {
        timeout: 100_000,
        interval: 1_000,
      })
      .toEqual([]);
    const staff = await market.staff("province", "en");
    await staff("POST", `/admin/imports/${id}/confirm`);
    await ended(id);
    const read = await staff("GET", `/admin/imports/${id}`);
    expect(read.body.import).toMatchObject({
      state: "failed",
      failure: expect.stringContaining("over 30 days"),
    });
  }, 180_000);

  it("is asked to wait where it meets what another import has half written", async () => {
    const written = rows(1);
    const { id } = await staffFiles.imported("sổ.xlsx", await fillWorkbook(written, CATEGORIES));
    const running = (state: string) =>
      market.sql(`update import_run set state = '${state}', alive_at = now() where id = '${id}'`);
    const half = (gone: string) => market.sql(`update listing set deleted_at = ${gone}`);
    await running("running");
    await half("now()");
    const { status, body } = await send(written);
    await running("done");
    const left = await send(written);
    await half("null");
    expect([status, body.code]).toEqual([409, "workbook.run.another_running"]);
    expect([left.status, left.body.code]).toEqual([400, "marketplace.of_nobody"]);
    expect((await send(written)).status).toBe(201);
  });

  it("gives the template, and asks for a log-in", async () => {
    expect((await market.anyone("GET", "/admin/imports/template")).status).toBe(401);
    const staff = await market.staff();
    const answer = await staff("GET", "/admin/imports/template");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain("spreadsheetml");
  });
});
