import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { change, moveTo, readConsignment } from "../support/consignments";
import { goodsBySku, importGoods, onSale } from "../support/goods";
import { MailServer } from "../support/mail-server";
import { TestMarket } from "../support/market";
import { cooperativeIds, makeSellers, SELLERS, seller } from "../support/sellers";
import { Shopper } from "../support/shopper";

type Ask = Awaited<ReturnType<typeof seller>>;

/** Longer than the pause of a job that runs each minute. */
const A_TURN = { timeout: 75_000, interval: 500 };
const SOON = { timeout: 10_000, interval: 100 };

let mail: MailServer;
let market: TestMarket;
let mam: Ask;
let packer: Ask;
let both: Ask;
let variant: string;

beforeAll(async () => {
  mail = await MailServer.open();
  market = await TestMarket.open("notices", {
    env: {
      SMTP_URL: mail.url,
      MAIL_FROM: "Nắng Gió <cho@example.com>",
      SHOP_URL: "https://cho.example",
    },
  });
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 1_000 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 1_000 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  const ids = await cooperativeIds(market);
  mam = await seller(market, "mam");
  packer = await seller(market, "packer");
  both = await seller(market, "both", ids.get("htx-mam"));
  variant = (await goodsBySku(market)).get("NM-500")?.variant ?? "";
});
afterAll(async () => {
  await market.close();
  await mail.close();
});

interface Placed {
  order: string;
  number: number;
  id: string;
}

/** An order of two bottles by someone with an e-mail. */
async function place(email: string | undefined, metadata: object = {}): Promise<Placed> {
  const shopper = await Shopper.withCart(market, { [variant]: 2 });
  await shopper.tell({ metadata, ...(email ? { email } : {}) });
  const { body } = await shopper.complete();
  const consignment = async () => {
    const [row] = await market.sql<{ id: string }>(
      "select id from consignment where order_id = $1",
      [body.order.id],
    );
    return row?.id ?? "";
  };
  await expect.poll(consignment, SOON).not.toBe("");
  return { order: body.order.id, number: body.order.display_id, id: await consignment() };
}

const press = (id: string, action: string, seen: string, more: object = {}) =>
  mam("POST", `/seller/consignments/${id}/${action}`, { seen, ...more });

const subjectsFor = (address: string) => mail.of(address).map(({ subject }) => subject);

/** How notices of an order are kept, by kind and channel. */
const kept = ({ id, order }: Placed) =>
  market.sql<{
    template: string;
    channel: string;
    to: string;
    status: string;
    tries: number | null;
  }>(
    `select template, channel, "to", status, (provider_data->>'tries')::int as tries
     from notification where resource_id in ($1, $2) order by template, channel, "to"`,
    [id, order],
  );

describe("a shopper with an e-mail", () => {
  const email = "khach-1@example.com";
  let placed: Placed;

  it("is told that the order was taken: what, how much, and where to follow it", async () => {
    placed = await place(email);
    await expect.poll(() => mail.of(email), SOON).toHaveLength(1);
    const [told] = mail.of(email);
    expect(told).toMatchObject({
      subject: `Nắng Gió đã nhận đơn hàng ${placed.number} của bạn`,
      from: { name: "Nắng Gió", address: "cho@example.com" },
    });
    for (const line of [
      "Chào (minh hoạ) Khách,",
      `Kiện ${placed.number}-1, HTX Mắm (minh hoạ)`,
      "Tổng cộng: 215.000 ₫",
      "https://cho.example/tra-cuu",
    ]) {
      expect(told?.text?.replaceAll("\u00a0", " ")).toContain(line);
    }
    expect(told?.html).toContain('<a href="https://cho.example/tra-cuu">');
  });

  it("is told that it is on its way, under which number, and that it has come", async () => {
    await press(placed.id, "accept", "placed");
    await press(placed.id, "pack", "accepted");
    await press(placed.id, "ship", "packed", { carrier: "Bưu điện", tracking_number: "VN123" });
    await expect.poll(() => mail.of(email), SOON).toHaveLength(2);
    expect(mail.of(email)[1]?.text).toMatch(/Mã vận đơn: VN123/);
    await press(placed.id, "deliver", "shipped");
    await expect.poll(() => mail.of(email), SOON).toHaveLength(3);
    expect(subjectsFor(email).slice(1)).toEqual([
      `Kiện hàng ${placed.number}-1 đang trên đường đến bạn`,
      `Kiện hàng ${placed.number}-1 đã giao đến bạn`,
    ]);
  });

  it("is told each thing once, though buttons are pressed ten times and each move tells of all before", async () => {
    const other = "khach-2@example.com";
    const { id } = await place(other);
    await Promise.all(Array.from({ length: 10 }, () => press(id, "accept", "placed")));
    await press(id, "pack", "accepted");
    await Promise.all(Array.from({ length: 10 }, () => press(id, "ship", "packed")));
    await Promise.all(Array.from({ length: 10 }, () => press(id, "deliver", "shipped")));
    await expect
      .poll(() => subjectsFor(other), SOON)
      .toContainEqual(expect.stringMatching(/đã giao/));
    expect(mail.of(other)).toHaveLength(3);
    expect(new Set(mail.mails.map(({ messageId }) => messageId)).size).toBe(mail.mails.length);
  });

  it("is told of a cancelled parcel with the reason", async () => {
    const other = "khach-3@example.com";
    const { id, number } = await place(other);
    await press(id, "cancel", "placed", { reason: "Mẻ này <hỏng> & đổ" });
    await expect.poll(() => mail.of(other), SOON).toHaveLength(2);
    const told = mail.of(other).find(({ subject }) => /huỷ/.test(subject ?? ""));
    expect(told?.subject).toBe(`Kiện hàng ${number}-1 đã bị huỷ`);
    expect(told?.text).toContain("Lý do: Mẻ này <hỏng> & đổ");
    expect(told?.html).toContain("Mẻ này &lt;hỏng&gt; &amp; đổ");
  });

  it("is written to in English where the shop was read in English", async () => {
    const other = "reader@example.com";
    const { number } = await place(other, { language: "en" });
    await expect.poll(() => mail.of(other), SOON).toHaveLength(1);
    expect(mail.of(other)[0]?.subject).toBe(`Nắng Gió has received your order ${number}`);
    expect(mail.of(other)[0]?.text).toContain("https://cho.example/en/tra-cuu");
  });
});

describe("a shopper whose parcel changes", () => {
  const toldOf = (email: string, subject: string) =>
    expect
      .poll(() => mail.of(email).find((one) => one.subject === subject)?.text ?? "", SOON)
      .not.toBe("");
  const textOf = (email: string, subject: string) =>
    mail
      .of(email)
      .find((one) => one.subject === subject)
      ?.text?.replaceAll("\u00a0", " ");
  const lineOf = async (id: string): Promise<string> =>
    (await readConsignment(mam, id)).lines[0].line_item_id;

  it("is told which pieces can't be delivered, why, and what they need not pay", async () => {
    const email = "khach-11@example.com";
    const { id, number } = await place(email);
    const line_item_id = await lineOf(id);
    const reason = "Vỡ <một> chai";
    const { status } = await change(mam, id, "cancel-line", { line_item_id, quantity: 1, reason });
    expect(status).toBe(200);
    const subject = `Kiện hàng ${number}-1: một món không giao được`;
    await toldOf(email, subject);
    expect(textOf(email, subject)).toContain("1 × Nước mắm cá cơm");
    expect(textOf(email, subject)).toContain("95.000 ₫");
    expect(textOf(email, subject)).toContain(reason);
  });

  it("is told of a part that is on its way, with who brings it, and of the rest", async () => {
    const email = "khach-12@example.com";
    const { id, number } = await place(email);
    await moveTo(mam, id, "accept");
    const line_item_id = await lineOf(id);
    const sent = await change(mam, id, "send-part", {
      lines: [{ line_item_id, quantity: 1 }],
      carrier: "Bưu điện",
      tracking_number: "VN7",
    });
    expect(sent.status).toBe(200);
    const subject = `Một phần kiện hàng ${number}-1 đang trên đường đến bạn`;
    await toldOf(email, subject);
    expect(textOf(email, subject)).toContain("1 × Nước mắm cá cơm");
    expect(textOf(email, subject)).toMatch(/Bưu điện.*VN7/);
  });

  it("is told that a parcel went back, why, and that nothing is owed", async () => {
    const email = "khach-14@example.com";
    const { id, number } = await place(email);
    await moveTo(mam, id, "ship");
    const why = { undelivered: "wrong_address", reason: "Đã chuyển nhà" };
    expect((await press(id, "take-back", "shipped", why)).status).toBe(200);
    const subject = `Kiện hàng ${number}-1 không giao được`;
    await toldOf(email, subject);
    expect(textOf(email, subject)).toContain("không phải trả tiền hàng và phí giao");
    expect(textOf(email, subject)).toContain("Lý do: Sai địa chỉ: Đã chuyển nhà");
  });

  it("is told that one parcel of several went back, why, and what they need not pay", async () => {
    const email = "khach-15@example.com";
    const { id, number } = await place(email);
    await moveTo(mam, id, "accept");
    const lines = [{ line_item_id: await lineOf(id), quantity: 1 }];
    for (const _ of [1, 2]) await change(mam, id, "send-part", { lines });
    const [arrived, away] = (await readConsignment(mam, id)).parcels;
    await change(mam, id, "arrive-part", { parcel_id: arrived.id });
    const why = { parcel_id: away.id, undelivered: "other", reason: "Xe hỏng giữa đường" };
    expect((await change(mam, id, "back-part", why)).status).toBe(200);
    const subject = `Một gói của kiện hàng ${number}-1 không giao được`;
    await toldOf(email, subject);
    expect(textOf(email, subject)).toContain("1 × Nước mắm cá cơm");
    expect(textOf(email, subject)).toContain("95.000 ₫");
    expect(textOf(email, subject)).toContain("Lý do: Xe hỏng giữa đường");
  });

  it("is told of a refund, to the đồng, once, however often it is pressed", async () => {
    const email = "khach-13@example.com";
    const { id, number } = await place(email);
    await moveTo(mam, id, "deliver");
    const line_item_id = await lineOf(id);
    await change(mam, id, "return", { lines: [{ line_item_id, quantity: 1, reason: "damaged" }] });
    const return_id = (await readConsignment(mam, id)).returns[0].id;
    await change(mam, id, "receive-return", { return_id });
    const { state: seen, revision } = await readConsignment(mam, id);
    const refund = () =>
      mam("POST", `/seller/consignments/${id}/refund-return`, {
        ...{ seen, revision, return_id, how: "transfer" },
      });
    const answers = await Promise.all([refund(), refund(), refund()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const subject = `Kiện hàng ${number}-1: đã hoàn tiền`;
    await toldOf(email, subject);
    expect(textOf(email, subject)).toContain("95.000 ₫");
    expect(subjectsFor(email).filter((one) => one === subject)).toHaveLength(1);
  });
});

it("a shopper without an e-mail gets an order all the same, and nobody is written to", async () => {
  const placed = await place(undefined);
  await expect.poll(() => kept(placed), SOON).toHaveLength(4);
  expect((await kept(placed)).map(({ template }) => template)).not.toContain(
    "marketplace.order_placed",
  );
});

describe("a co-operative", () => {
  it("hears of a new consignment: each who handles orders, by mail and inside; not who keeps the books", async () => {
    const { id, number } = await place("khach-4@example.com");
    const told = () =>
      market.sql<{ channel: string; receiver: string }>(
        `select channel, coalesce(email, phone) as receiver from notification
         join seller_account on seller_account.id = receiver_id
         where resource_id = $1 order by channel, receiver`,
        [id],
      );
    await expect.poll(told, SOON).toHaveLength(4);
    expect(await told()).toEqual([
      { channel: "email", receiver: SELLERS.mam.email },
      { channel: "workspace", receiver: SELLERS.packer.phone },
      { channel: "workspace", receiver: SELLERS.both.phone },
      { channel: "workspace", receiver: SELLERS.mam.email },
    ]);
    await expect
      .poll(() => subjectsFor(SELLERS.mam.email), SOON)
      .toContain(`Đơn mới: kiện ${number}-1`);
  });

  it("is told to send no more where staff cancelled the order", async () => {
    const { order, number } = await place("khach-5@example.com");
    const staff = await market.staff();
    expect((await staff("POST", `/admin/orders/${order}/cancel`)).status).toBe(200);
    await expect
      .poll(() => subjectsFor(SELLERS.mam.email), SOON)
      .toContain(`Kiện ${number}-1 đã bị huỷ, đừng gửi nữa`);
  });
});

describe("an inbox of the workspace", () => {
  const list = async (ask: Ask, language = "vi") =>
    (await ask("GET", "/seller/notices?limit=5", undefined, { "accept-language": language })).body;

  it("lists what a person was told of the co-operative, newest first, and counts what is unread", async () => {
    const { number, id } = await place("khach-6@example.com");
    await expect
      .poll(async () => (await list(packer)).notices[0]?.subject, SOON)
      .toBe(`Đơn mới: kiện ${number}-1`);
    const { notices, count, unread } = await list(packer);
    expect(unread).toBe(count);
    expect(notices[0]).toMatchObject({
      kind: "marketplace.consignment_new",
      read: false,
      link: { path: `/ban-hang/kien-hang/${id}` },
    });
    const english = await list(packer, "en");
    expect(english.notices[0]).toMatchObject({
      subject: `New order: consignment ${number}-1`,
      link: { path: `/en/ban-hang/kien-hang/${id}` },
    });
    expect((await packer("GET", "/seller/me")).body.workplace.unread).toBe(unread);
  });

  it("is counted and cut from an index of inboxes, however much was told", async () => {
    const [index] = await market.sql<{ indexdef: string }>(
      "select indexdef from pg_indexes where indexname = 'IDX_notification_inbox'",
    );
    expect(index?.indexdef).toContain(`(receiver_id, "to", created_at DESC, id DESC)`);
  });

  it("marks one as read, however often it is pressed, and then all", async () => {
    const { notices, unread } = await list(packer);
    const read = () => packer("POST", `/seller/notices/${notices[0].id}/read`, {});
    const answers = await Promise.all([read(), read(), read(), read()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await read()).body).toEqual({ unread: unread - 1 });
    expect((await list(packer)).notices[0].read).toBe(true);
    expect((await packer("POST", "/seller/notices/read", {})).body).toEqual({ unread: 0 });
    expect((await list(packer)).unread).toBe(0);
  });

  it("is a person's own: what one has read another has not, and can't mark", async () => {
    const { notices } = await list(both);
    expect(notices[0].read).toBe(false);
    const foreign = await packer("POST", `/seller/notices/${notices[0].id}/read`, {});
    expect(foreign.status).toBe(404);
    expect((await list(both)).notices[0].read).toBe(false);
  });
});

describe("each minute", () => {
  const refused = "khach-7@example.com";
  const left = "khach-8@example.com";
  const lost = "khach-9@example.com";
  const record = async (placed: Placed) =>
    (await kept(placed)).find(({ template }) => template === "marketplace.order_placed");
  const age = (minutes: number, { order }: Placed) =>
    market.sql(
      `update notification set created_at = created_at - $2 * interval '1 minute',
       updated_at = created_at - $2 * interval '1 minute' where resource_id = $1`,
      [order, minutes],
    );

  it("a mail that a server refused is tried again, and its order was none the worse", async () => {
    mail.refused.add(refused);
    const placed = await place(refused);
    await expect.poll(async () => (await record(placed))?.status, SOON).toBe("failure");
    expect((await press(placed.id, "accept", "placed")).status).toBe(200);
    expect(mail.of(refused)).toEqual([]);
    mail.refused.delete(refused);
    await age(2, placed);
    await expect.poll(() => mail.of(refused), A_TURN).toHaveLength(1);
    await expect.poll(() => record(placed), SOON).toMatchObject({ status: "success", tries: 2 });
  }, 90_000);

  it("what a process that died left behind goes out, and what no event told of", async () => {
    const [halfSent, untold] = [await place(left), await place(lost)];
    await expect.poll(() => [mail.of(left), mail.of(lost)].flat(), SOON).toHaveLength(2);
    await market.sql("update notification set status = 'pending' where resource_id = $1", [
      halfSent.order,
    ]);
    await age(6, halfSent);
    await market.sql("delete from notification where resource_id = $1", [untold.order]);
    await market.sql("delete from order_told where order_id = $1", [untold.order]);
    for (const address of [left, lost]) {
      await expect.poll(() => mail.of(address), A_TURN).toHaveLength(2);
      const [first, second] = mail.of(address);
      expect(second?.messageId).toBe(first?.messageId);
    }
  }, 90_000);
});

it("keeps what it would have sent where no mail server is set", async () => {
  await market.close();
  market = await TestMarket.open("notices_kept");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 10 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 10 }],
  });
  await onSale(market, 2);
  variant = (await goodsBySku(market)).get("NM-500")?.variant ?? "";
  const before = mail.mails.length;
  const { order } = await place("khach-10@example.com");
  const records = () =>
    market.sql<{ provider_id: string; external_id: null }>(
      "select provider_id, external_id from notification where resource_id = $1",
      [order],
    );
  await expect.poll(records, SOON).toEqual([{ provider_id: "kept", external_id: null }]);
  expect(mail.mails).toHaveLength(before);
}, 120_000);
