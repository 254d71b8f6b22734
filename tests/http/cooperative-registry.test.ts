import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inDays } from "../support/days";
import { type Answer, TestMarket } from "../support/market";

type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>;

const LAN = { person_name: "Nguyễn Thị Lan (minh hoạ)", sex: "female", title: "director" };

let market: TestMarket;
let province: Ask;
let made = 0;

beforeAll(async () => {
  market = await TestMarket.open("cooperative_registry");
  province = await market.staff("province");
});
afterAll(() => market.close());

async function cooperative(over: object = {}): Promise<{ id: string; handle: string }> {
  made += 1;
  const answer = await province("POST", "/admin/cooperatives", {
    handle: `htx-${made}`,
    kind: "cooperative",
    name: `HTX Nước mắm số ${made} (minh hoạ)`,
    sector: "Nước mắm",
    commune_code: "22918",
    ...over,
  });
  expect(answer.status).toBe(201);
  return answer.body.cooperative;
}

async function product(organisationId: string): Promise<string> {
  const title = `Nước mắm ${organisationId}`;
  const answer = await province("POST", "/admin/products", {
    title,
    status: "published",
    options: [{ title: "Quy cách", values: ["Chai"] }],
    variants: [{ title: "Chai", options: { "Quy cách": "Chai" }, prices: [] }],
  });
  expect(answer.status).toBe(200);
  const id: string = answer.body.product.id;
  await market.sql(
    "insert into listing (id, product_id, organisation_id, unit) values ($1, $2, $3, 'chai')",
    [`listing_${id}`, id, organisationId],
  );
  return id;
}

function certificate(productId: string, over: object = {}) {
  return {
    number: `QĐ ${productId}`,
    product_id: productId,
    group: "food",
    stars: 4,
    issuer: "UBND tỉnh Lâm Đồng",
    issued_on: "2026-01-05",
    ...over,
  };
}

const yesterday = inDays(-1);
const inTwoDays = inDays(2);

describe("entering an organisation", () => {
  it.each([
    ["a commune that does not exist", { commune_code: "99999" }, "commune_code"],
    ["a script in its story", { story: "<script>alert(1)</script>" }, "story"],
    ["a founding day to come", { founded_on: inTwoDays }, "founded_on"],
    ["a phone number that is none", { phone: "12" }, "phone"],
    ["a code with capitals", { handle: "HTX Lạ" }, "handle"],
    ["a tag typed in", { women_led: true }, "women_led"],
  ])("is refused with %s, and the field is named", async (_what, fault, field) => {
    const answer = await province("POST", "/admin/cooperatives", {
      handle: "htx-sai",
      kind: "cooperative",
      name: "HTX Sai (minh hoạ)",
      sector: "Nước mắm",
      commune_code: "22918",
      ...fault,
    });
    expect(answer.status).toBe(400);
    expect(answer.body.field).toBe(field);
  });

  it("is refused when its code or its registration number is another's", async () => {
    const first = await cooperative({ registration_number: "3400000001" });
    const same = { kind: "cooperative", name: "HTX", sector: "Gạo", commune_code: "22918" };
    const code = await province("POST", "/admin/cooperatives", { ...same, handle: first.handle });
    expect(code.body).toMatchObject({ type: "conflict", code: "cooperative.handle_taken" });
    const number = await province("POST", "/admin/cooperatives", {
      ...same,
      handle: "htx-khac",
      registration_number: "3400000001",
    });
    expect(number.body.code).toBe("cooperative.registration_number_taken");
    const missing = await market.store("GET", "/store/cooperatives/htx-khac");
    expect(missing.status).toBe(404);
  });

  it("by two at once under one code enters one, and tells the other", async () => {
    const enter = (name: string) =>
      province("POST", "/admin/cooperatives", {
        handle: "htx-tranh-ma",
        kind: "cooperative",
        name,
        sector: "Gạo",
        commune_code: "22918",
      });
    const both = await Promise.all([enter("HTX Một (minh hoạ)"), enter("HTX Hai (minh hoạ)")]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const entered = both.find(({ status }) => status === 201)?.body.cooperative;
    const shown = await market.store("GET", "/store/cooperatives/htx-tranh-ma");
    expect(shown.body.cooperative.name).toBe(entered.name);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe("cooperative.handle_taken");
  });

  it("is found by a shopper who types no accents", async () => {
    const { handle } = await cooperative({ name: "HTX Thanh long Hồng Sơn (minh hoạ)" });
    const found = await market.store("GET", "/store/cooperatives?q=hong%20son");
    expect(found.body.cooperatives.map((one: { handle: string }) => one.handle)).toEqual([handle]);
  });

  it("empties a field with null and leaves the others", async () => {
    const { id } = await cooperative({ story: "Chuyện cũ", phone: "+84 912 345 678" });
    const changed = await province("POST", `/admin/cooperatives/${id}`, { story: null });
    expect(changed.body.cooperative).toMatchObject({ story: null, phone: "0912345678" });
  });
});

describe("the women-led tag", () => {
  it("follows a woman's term of office, as of any day, and lapses with it", async () => {
    const { id, handle } = await cooperative();
    const terms = `/admin/cooperatives/${id}/terms`;
    await province("POST", terms, { ...LAN, from: "2024-01-01" });
    const shown = await market.store("GET", `/store/cooperatives/${handle}`);
    expect(shown.body.cooperative.women_led.reasons[0]).toMatchObject({
      kind: "woman_in_management",
      person_name: LAN.person_name,
      since: "2024-01-01",
    });
    await province("POST", terms, { ...LAN, from: "2024-01-01", to: yesterday });
    const lapsed = await market.store("GET", `/store/cooperatives/${handle}`);
    expect(lapsed.body.cooperative.women_led.holds).toBe(false);
    const before = await province("GET", `/admin/cooperatives/${id}?as_of=2024-01-01`);
    expect(before.body.cooperative.women_led.holds).toBe(true);
    expect(before.body.cooperative.reporting_place).toBe("Thành phố Phan Thiết");
    const listed = await market.store("GET", "/store/cooperatives?women_led=true&limit=100");
    expect(JSON.stringify(listed.body.cooperatives)).not.toContain(id);
  });

  it("is not given at exactly half, and is at one more", async () => {
    const { id } = await cooperative();
    const labour = `/admin/cooperatives/${id}/labour`;
    const half = await province("POST", labour, { as_of: "2026-01-01", workers: 20, women: 10 });
    expect(half.body.cooperative.women_led.holds).toBe(false);
    const more = await province("POST", labour, { as_of: "2026-02-01", workers: 20, women: 11 });
    expect(more.body.cooperative.women_led.reasons).toMatchObject([
      { kind: "majority_women_workers", workers: 20, women: 11 },
    ]);
  });

  it("goes with a term that was recorded in error", async () => {
    const { id } = await cooperative();
    const terms = `/admin/cooperatives/${id}/terms`;
    const entered = await province("POST", terms, { ...LAN, from: "2024-01-01" });
    const [term] = entered.body.cooperative.terms;
    const removed = await province("DELETE", `${terms}/${term.id}`);
    expect(removed.body.cooperative.women_led.holds).toBe(false);
    const again = await province("DELETE", `${terms}/${term.id}`);
    expect(again.body.code).toBe("cooperative.term_not_found");
  });
});

describe("facts that cannot be true", () => {
  it("an office that ends before it begins is refused in the reader's language", async () => {
    const { id } = await cooperative();
    const english = await market.staff("province", "en");
    const answer = await english("POST", `/admin/cooperatives/${id}/terms`, {
      ...LAN,
      from: "2024-01-01",
      to: "2023-12-31",
    });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      field: "to",
      message: "The term must end (31/12/2023) after it begins (01/01/2024).",
    });
  });

  it("more women than workers are refused, and nothing is kept", async () => {
    const { id } = await cooperative();
    const labour = { as_of: "2026-01-01", workers: 5, women: 6 };
    const answer = await province("POST", `/admin/cooperatives/${id}/labour`, labour);
    expect(answer.body).toMatchObject({ code: "cooperative.part_over_whole", field: "women" });
    const kept = await province("GET", `/admin/cooperatives/${id}`);
    expect(kept.body.cooperative.labour).toEqual([]);
  });

  it("the database refuses them too", async () => {
    const { id } = await cooperative();
    const insert = market.sql(
      "insert into labour_snapshot (id, organisation_id, as_of, workers, women) values ('x', $1, '2026-01-01', 1, 2)",
      [id],
    );
    await expect(insert).rejects.toThrow(/ck_labour_snapshot_women/i);
  });

  it("small counts of a priority group are withheld from everyone", async () => {
    const { id, handle } = await cooperative();
    const counts = { as_of: "2026-01-01", workers: 9, women: 8, disabled: 4, poor_household: 6 };
    const staff = await province("POST", `/admin/cooperatives/${id}/labour`, counts);
    expect(staff.body.cooperative.labour[0]).toMatchObject({ disabled: "<5", poor_household: 6 });
    const shown = await market.store("GET", `/store/cooperatives/${handle}`);
    expect(shown.body.cooperative.women_led.holds).toBe(true);
    expect(shown.body.cooperative.women_led.reasons[0]).toMatchObject({
      workers: null,
      women: null,
    });
    expect(JSON.stringify(shown.body)).not.toContain("disabled");
  });
});

describe("an OCOP certificate", () => {
  it("waits, is verified once, and its product shows the stars until it is revoked", async () => {
    const { id } = await cooperative();
    const productId = await product(id);
    const path = `/admin/cooperatives/${id}/certificates`;
    const entered = await province("POST", path, certificate(productId));
    expect(entered.status).toBe(201);
    const [waiting] = entered.body.cooperative.certificates;
    expect(waiting).toMatchObject({ state: "submitted", expires_on: "2029-01-06" });
    expect(entered.body.cooperative.products[0].stars).toBeNull();
    const queue = await province(
      "GET",
      `/admin/certificates?state=submitted&organisation_id=${id}`,
    );
    expect(queue.body).toMatchObject({ count: 1, certificates: [{ id: waiting.id }] });

    const decide = (what: string, body?: object) =>
      province("POST", `/admin/certificates/${waiting.id}/${what}`, body);
    const both = await Promise.all([decide("verify"), decide("verify")]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const { history } = both[1]?.body.certificate ?? {};
    expect(history.map((event: { state: string }) => event.state)).toEqual([
      "submitted",
      "verified",
    ]);
    const verified = await province("GET", `/admin/cooperatives/${id}`);
    expect(verified.body.cooperative.products[0].stars).toBe(4);

    const rejected = await decide("reject", { reason: "Nhầm" });
    expect(rejected.body).toMatchObject({
      code: "cooperative.move_from_verified",
      message: "Giấy chứng nhận này đã được xác minh; chỉ còn có thể thu hồi.",
    });
    expect((await decide("revoke", {})).body.field).toBe("reason");
    const revoked = await decide("revoke", { reason: "Sai hồ sơ" });
    expect(revoked.body.certificate).toMatchObject({ state: "revoked", reason: "Sai hồ sơ" });
    const after = await province("GET", `/admin/cooperatives/${id}`);
    expect(after.body.cooperative.products[0].stars).toBeNull();
  });

  it("that was rejected can be entered again, by its own co-operative, and waits anew", async () => {
    const { id } = await cooperative();
    const { id: otherId } = await cooperative();
    const number = "QĐ 7/2026 nộp lại";
    const own = certificate(await product(id), { number, stars: 5 });
    const theirs = certificate(await product(otherId), { number });
    const enter = (organisation: string, body: object) =>
      province("POST", `/admin/cooperatives/${organisation}/certificates`, body);
    const [first] = (await enter(id, own)).body.cooperative.certificates;
    expect((await enter(id, own)).body.code).toBe("cooperative.number_taken");
    await province("POST", `/admin/certificates/${first.id}/reject`, { reason: "Sai hạng sao" });
    expect((await enter(otherId, theirs)).body.code).toBe("cooperative.number_taken");
    const [again] = (await enter(id, { ...own, stars: 4 })).body.cooperative.certificates;
    expect(again).toMatchObject({ id: first.id, state: "submitted", stars: 4, reason: null });
    expect(again.history.map((event: { state: string }) => event.state)).toEqual([
      "submitted",
      "rejected",
      "submitted",
    ]);
  });

  it.each([
    ["decided on a day to come", { issued_on: inTwoDays }, "cooperative.in_the_future"],
    ["that has expired", { issued_on: "2019-12-23" }, "cooperative.certificate_expired"],
    ["whose score makes other stars", { score: 65 }, "cooperative.score_is_not_stars"],
    [
      "of somebody else's product",
      { product_id: "prod_x" },
      "cooperative.product_not_of_organisation",
    ],
  ])("%s is refused", async (_what, fault, code) => {
    const { id } = await cooperative();
    const body = certificate(await product(id), fault);
    const answer = await province("POST", `/admin/cooperatives/${id}/certificates`, body);
    expect(answer.status).toBe(400);
    expect(answer.body.code).toBe(code);
  });

  it("decided on 23 December 2019 has expired from 24 December 2022", async () => {
    const { id } = await cooperative();
    const productId = await product(id);
    await market.sql(
      `insert into ocop_certificate (id, organisation_id, number, product_id, product_title, "group",
         stars, issuer, issued_on, expires_on, state)
       values ('old', $1, 'QĐ 3310', $2, 'Nước mắm', 'food', 4, 'UBND tỉnh Bình Thuận',
         '2019-12-23', '2022-12-24', 'verified')`,
      [id, productId],
    );
    const on = async (day: string) => {
      const answer = await province("GET", `/admin/cooperatives/${id}?as_of=${day}`);
      const { certificates, products } = answer.body.cooperative;
      return [certificates[0].state, products[0].stars];
    };
    expect(await on("2022-12-23")).toEqual(["verified", 4]);
    expect(await on("2022-12-24")).toEqual(["expired", null]);
  });

  it("that is revoked while the day's job is about to end it stays revoked, and was never expired", async () => {
    const { id } = await cooperative();
    const productId = await product(id);
    await market.sql(
      `insert into ocop_certificate (id, organisation_id, number, product_id, product_title, "group",
         stars, issuer, issued_on, expires_on, state)
       values ('raced', $1, 'QĐ 3311', $2, 'Nước mắm', 'food', 4, 'UBND tỉnh Bình Thuận',
         '2019-12-23', '2022-12-24', 'verified')`,
      [id, productId],
    );
    const holder = new pg.Client(market.databaseUrl);
    await holder.connect();
    const waitingForRow = async () => {
      const [found] = await market.sql<{ n: number }>(
        `select count(*)::int as n from pg_locks join pg_stat_activity using (pid)
         where datname = current_database() and locktype = 'transactionid' and not granted`,
      );
      return found?.n;
    };
    // Counted by sequences, since who asks in vain rolls back.
    await market.sql(
      `create sequence asked_in_vain minvalue 0;
       create sequence turns_taken minvalue 0;
       select nextval('asked_in_vain'), nextval('turns_taken');
       create function tell_turns() returns trigger language plpgsql as $$
       begin
         if tg_when = 'AFTER' then
           perform nextval('turns_taken');
         elsif exists (select 1 from locking where id = new.id and owner_id <> new.owner_id) then
           perform nextval('asked_in_vain');
         end if;
         return new;
       end $$;
       create trigger tell_asked before insert on locking for each row
         when (new.id = 'execute:ocop-certificate:raced') execute function tell_turns();
       create trigger tell_taken after insert on locking for each row
         when (new.id = 'execute:ocop-certificate:raced') execute function tell_turns();`,
    );
    const counted = async (sequence: "asked_in_vain" | "turns_taken") => {
      const [found] = await market.sql<{ n: string }>(`select last_value as n from ${sequence}`);
      return Number(found?.n);
    };
    // The decision has the certificate's turn and waits for its row; the job has found it over and waits its turn.
    await holder.query("begin");
    const { rows } = await holder.query(
      "select state from ocop_certificate where id = 'raced' for update",
    );
    expect(rows).toEqual([{ state: "verified" }]);
    const deciding = province("POST", "/admin/certificates/raced/revoke", { reason: "Sai hồ sơ" });
    await expect.poll(waitingForRow, { timeout: 10_000 }).toBe(1);
    expect(await counted("turns_taken")).toBe(1);
    await expect.poll(() => counted("asked_in_vain"), { timeout: 75_000 }).toBeGreaterThan(0);
    await holder.query("commit");
    expect((await deciding).body.certificate.state).toBe("revoked");
    await expect.poll(() => counted("turns_taken"), { timeout: 10_000 }).toBe(2);
    const held = () =>
      market.sql("select id from locking where id like 'execute:ocop-certificate:%'");
    await expect.poll(held, { timeout: 10_000 }).toEqual([]);
    await holder.end();
    expect(
      await market.sql("select state from ocop_certificate_event where certificate_id = 'raced'"),
    ).toEqual([{ state: "revoked" }]);
    const [kept] = await market.sql<{ state: string }>(
      "select state from ocop_certificate where id = 'raced'",
    );
    expect(kept?.state).toBe("revoked");
  }, 120_000);
});
