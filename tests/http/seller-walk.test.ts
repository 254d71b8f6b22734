import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { courseToCome, memberOf } from "../support/courses";
import { monthAgo } from "../support/days";
import { eventToCome } from "../support/events";
import { goodsBySku, importGoods, onSale } from "../support/goods";
import { postPast } from "../support/ledger";
import { TestMarket } from "../support/market";
import { scanId } from "../support/papers";
import { type Reference, references, unsaidFields, withAt } from "../support/seller-references";
import { CHANNEL, KNOWN, LOT, PROMOTION } from "../support/seller-routes";
import { cooperativeIds, makeSellers, seller } from "../support/sellers";
import { Shopper } from "../support/shopper";
import { shopperOf } from "../support/shoppers";

let market: TestMarket;
let routes: Array<{ method: string; route: string }>;
let heard = "";
/** Ids of the other co-operative's: itself, by the names of parameters what it has. */
let others: { cooperative: string; parameters: Record<string, string> };
let ask: Awaited<ReturnType<typeof seller>>;

const name = ({ method, route }: (typeof routes)[number]) => `${method} ${route}`;

beforeAll(async () => {
  market = await TestMarket.open("seller_walk", {
    env: { LOG_LEVEL: "debug" },
    hear: (text) => {
      heard += text;
    },
  });
  const registered = heard.split("\n").flatMap((line) => {
    const found = /registering route (GET|POST|PUT|PATCH|DELETE) (\/seller\/[\w/:-]+)/.exec(line);
    return found ? [{ method: found[1] ?? "", route: found[2] ?? "" }] : [];
  });
  routes = [...new Map(registered.map((route) => [name(route), route])).values()];
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 50 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 50 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  const ids = await cooperativeIds(market);
  const consignment = await orderOfOther();
  others = {
    cooperative: ids.get("tht-lua") ?? "",
    parameters: {
      "consignments/id": consignment,
      ...(await peopleOfOther()),
      "notices/id": await noticeOfOther(),
      "promotions/id": await promotionOfOther(),
      "reviews/id": await reviewOfOther(),
      ...(await conversationOfOther(ids.get("tht-lua") ?? "")),
      "quotations/id": await quotationOfOther(),
      "events/id": await eventOfOther(ids.get("tht-lua") ?? ""),
      ...(await courseOfOther(ids.get("tht-lua") ?? "")),
      "channels/id": await channelOfOther(),
      ...(await papersOfOther()),
      "settlements/id": await settlementOfOther(ids.get("tht-lua") ?? ""),
      "products/id": (await goodsBySku(market)).get("GAO-5")?.product ?? "",
    },
  };
  ask = await seller(market, "mam", ids.get("htx-mam"));
});
afterAll(() => market.close());

/** A consignment of the other co-operative. */
async function orderOfOther(): Promise<string> {
  const rice = (await goodsBySku(market)).get("GAO-5")?.variant ?? "";
  const { body } = await (await Shopper.withCart(market, { [rice]: 1 })).complete();
  const found = () =>
    market.sql<{ id: string }>("select id from consignment where order_id = $1", [body.order.id]);
  return vi.waitFor(
    async () => {
      const [consignment] = await found();
      if (!consignment) throw new Error("The order is not split yet.");
      return consignment.id;
    },
    { timeout: 10_000 },
  );
}

/** A member of the other co-operative, somebody whom it has invited, and a log-in. */
async function peopleOfOther(): Promise<Record<string, string>> {
  const other = await seller(market, "lua");
  const { members } = (await other("GET", "/seller/members")).body;
  const invited = { name: "Người mới (minh hoạ)", role: "manager" };
  const { invitation } = (await other("POST", "/seller/invitations", invited)).body;
  const { sessions } = (await other("GET", "/seller/sessions")).body;
  return {
    "members/id": members[0].id,
    "invitations/id": invitation.id,
    "sessions/id": sessions[0].id,
  };
}

/** A certificate, a mark, a scan, a lot and a told fact of the other co-operative. */
async function papersOfOther(): Promise<Record<string, string>> {
  const other = await seller(market, "lua");
  const scan_id = await scanId(market, "lua");
  const product_id = (await goodsBySku(market)).get("GAO-5")?.product;
  const { certificate } = (
    await other("POST", "/seller/certificates", {
      ...KNOWN["POST /seller/certificates"],
      product_id,
      scan_id,
    })
  ).body;
  const { mark } = (
    await other("POST", "/seller/marks", { ...KNOWN["POST /seller/marks"], scan_id })
  ).body;
  const { lot } = (await other("POST", "/seller/lots", { ...LOT, product_id })).body;
  const told = await other("POST", "/seller/facts", KNOWN["POST /seller/facts"]);
  return {
    "facts/id": told.body.id,
    "lots/id": lot.id,
    "exports/id": lot.id,
    "scans/id": scan_id,
    "certificates/id": certificate.id,
    "marks/id": mark.id,
  };
}

/** A promotion of the other co-operative. */
async function promotionOfOther(): Promise<string> {
  const other = await seller(market, "lua");
  const { body } = await other("POST", "/seller/promotions", {
    ...{ key: "promotion-of-other", ...PROMOTION },
  });
  return body.promotion.id;
}

/** A review of goods of the other co-operative. */
async function reviewOfOther(): Promise<string> {
  const rice = (await goodsBySku(market)).get("GAO-5")?.product;
  const [review] = await market.sql<{ id: string }>(
    `insert into review (id, product_id, bought_on, rating, pictures, state, written_at)
     values ('review_other', $1, '2026-01', 5, '[]', 'shown', now()) returning id`,
    [rice],
  );
  return review?.id ?? "";
}

/** What somebody asked the other co-operative, with a photograph. */
async function conversationOfOther(organisation: string): Promise<Record<string, string>> {
  const picture = await scanId(market, "lua");
  await market.sql(
    `with asked as (
       insert into conversation (id, account_id, organisation_id, about, language, shopper_number, last_at)
       values ('conv_other', 'cus_nobody', $1, 'cooperative', 'vi', 1, now()) returning id
     )
     insert into conversation_message (id, conversation_id, number, key, author, text, pictures)
     select 'convmsg_other', id, 1, 'walk-walk-walk', 'shopper', 'Còn gạo không?', array[$2] from asked`,
    [organisation, picture],
  );
  return { "conversations/id": "conv_other", "conversations/picture": picture };
}

/** A quotation that the other co-operative was asked for. */
async function quotationOfOther(): Promise<string> {
  const rice = (await goodsBySku(market)).get("GAO-5")?.variant;
  const buyer = await shopperOf(market, "mua-si@example.com");
  const { body } = await buyer("POST", "/store/account/quotations", {
    ...{ key: "quotation-of-other", cooperative: "tht-lua", firm: "Công ty Sỉ (minh hoạ)" },
    ...{ country: "vn", buyer_kind: "wholesaler", deliver_to: "Kho số 3, Thủ Đức" },
    lines: [{ variant_id: rice, quantity: 10 }],
  });
  return body.quotation.id;
}

/** An event that is over, in which only the other co-operative has a part. */
async function eventOfOther(organisation: string): Promise<string> {
  const event = await eventToCome(market);
  await (await market.staff("province"))("POST", `/admin/events/${event}/invitations`, {
    organisation_ids: [organisation],
  });
  await market.sql("update trade_event set state = 'held' where id = $1", [event]);
  return event;
}

/** A course that is over, in which only the other co-operative has somebody, with a certificate. */
async function courseOfOther(organisation: string): Promise<Record<string, string>> {
  const course = await courseToCome(market);
  const enrolment = await memberOf(market, course, organisation);
  const number = "AAAA-BBBB-CCCC-DDDD";
  await market.sql("update training_course set state = 'closed' where id = $1", [course]);
  await market.sql(
    `insert into training_certificate (id, course_id, enrolment_id, number, holder_name, issued_on)
     values ('trt_other', $1, $2, $3, 'Sen (minh hoạ)', '2026-01-05')`,
    [course, enrolment, number],
  );
  return { "courses/id": course, "courses/number": number };
}

/** Where else the other co-operative sells. */
async function channelOfOther(): Promise<string> {
  const { body } = await (await seller(market, "lua"))("POST", "/seller/channels", CHANNEL);
  return body.channel.id;
}

/** A notice in an inbox of the other co-operative. */
async function noticeOfOther(): Promise<string> {
  return vi.waitFor(
    async () => {
      const [notice] = await market.sql<{ id: string }>(
        `select notification.id from notification join organisation on organisation.id = "to"
         where handle = 'tht-lua' and channel = 'workspace'`,
      );
      if (!notice) throw new Error("The other co-operative has not been told yet.");
      return notice.id;
    },
    { timeout: 10_000 },
  );
}

/** A settlement of the other co-operative. */
async function settlementOfOther(organisation: string): Promise<string> {
  await postPast(market, [
    { organisation, consignment: "l1", day: monthAgo(1, 10), sale: 140_000 },
  ]);
  await (await market.staff("province"))("POST", "/admin/settlements", {});
  const [settlement] = await market.sql<{ id: string }>(
    "select id from settlement where organisation_id = $1",
    [organisation],
  );
  return settlement?.id ?? "";
}

/** The address of a route in which every parameter is the other co-operative's. */
function foreignAddress(route: string): string {
  return route.replace(/:(\w+)/g, (_, parameter: string) => {
    const id = others.parameters[`${route.split("/")[2]}/${parameter}`];
    if (!id) throw new Error(`${route}: the walk knows no ${parameter} of another co-operative`);
    return id;
  });
}

describe("every route under /seller", () => {
  it("is known to the walk", () => {
    expect(routes.map(name).sort()).toEqual(Object.keys(KNOWN).sort());
  });

  it("does not answer for another co-operative that the header names", async () => {
    for (const route of routes) {
      const answer = await ask(route.method, foreignAddress(route.route), KNOWN[name(route)], {
        "x-cooperative-id": others.cooperative,
      });
      expect([name(route), answer.status]).toEqual([name(route), 404]);
    }
  });

  it("does not answer for another co-operative that the query names", async () => {
    for (const route of routes) {
      const address = `${foreignAddress(route.route)}?cooperative_id=${others.cooperative}`;
      const answer = await ask(route.method, address, KNOWN[name(route)]);
      expect([name(route), answer.status]).toEqual([name(route), 404]);
    }
  });

  it("does not answer for another co-operative that the body names", async () => {
    for (const route of routes.filter(({ method }) => method !== "GET")) {
      const answer = await ask(route.method, foreignAddress(route.route), {
        ...KNOWN[name(route)],
        cooperative_id: others.cooperative,
      });
      expect([name(route), answer.status]).toEqual([name(route), 404]);
    }
  });

  it("does not answer for another co-operative's record that the path names", async () => {
    for (const route of routes.filter(({ route: path }) => path.includes(":"))) {
      const answer = await ask(route.method, foreignAddress(route.route), KNOWN[name(route)]);
      expect([name(route), answer.status]).toEqual([name(route), 404]);
    }
  });

  it("is closed to who has not signed in", async () => {
    for (const route of routes) {
      const answer = await market.anyone(
        route.method,
        foreignAddress(route.route),
        KNOWN[name(route)],
      );
      expect([name(route), answer.status]).toEqual([name(route), 401]);
    }
  });
});

describe("what a body names", () => {
  it("is known to the walk, field by field", () => {
    expect(unsaidFields()).toEqual([]);
  });

  it("is answered alike, whether it is another co-operative's or nobody's", async () => {
    const mam = await seller(market, "mam");
    const lua = await seller(market, "lua");
    for (const reference of await references(market, mam, lua, others.parameters)) {
      const { what, refused, foreign, nobody } = reference;
      const told = await answerTo(reference, foreign);
      expect([what, told]).toEqual([what, await answerTo(reference, nobody)]);
      // Pieces of an unknown line did not come back, as too many of a known one did not.
      const statuses = reference.at.startsWith("written_off") ? [400, 404, 409] : [400, 404];
      if (refused) expect([what, told.status]).toEqual([what, expect.toBeOneOf(statuses)]);
      else expect([what, told.text]).toEqual([what, expect.not.stringContaining("<named>")]);
    }
  }, 240_000);

  /** What is answered to a body that names a record, but for what differs from one record made to the next. */
  async function answerTo({ path, body, at }: Reference, id: string) {
    const { status, body: said } = await ask("POST", path, withAt(body(), at, id));
    const text = JSON.stringify(said)
      .replaceAll(id, "<named>")
      .replace(/"\w+_[0-9A-HJKMNP-TV-Z]{26}"/g, '"<made>"')
      .replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"<moment>"')
      .replace(/"revision":\d+/g, '"revision":0');
    return { status, text };
  }
});
