import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { forgetScans, scanFiles } from "@nang-gio/media/scans/scans";
import { formatDong } from "@nang-gio/vietnam";
import { findProvince } from "@nang-gio/vietnam/places";
import { z } from "zod";
import { ORDER_PROOFS, type OrderView } from "../../contract";
import { readOrder } from "../../read/find-order";
import { type Holder, photographOf } from "../holder";
import { sayer } from "../say";

/** What an order's own view leaves out. */
const Beside = z.object({
  id: z.string(),
  email: z.string().nullable(),
  note: z.string().nullable(),
  proof: z.enum(ORDER_PROOFS),
});

const BESIDE = `
  select ordered.id, ordered.email, ordered.metadata ->> 'note' as note, kept.proof
    from shopper_order kept join "order" ordered on ordered.id = kept.order_id
   where kept.account_id = ? and kept.deleted_at is null order by ordered.display_id`;

const addressOf = ({ address: { detail, commune, province } }: OrderView) =>
  [detail, commune, findProvince(province)?.name ?? province].filter(Boolean).join(", ");

/** What they ordered, for whom and to where. */
export const ORDERS: Holder = {
  name: "orders",
  async of(container, { account_id, language }) {
    const say = sayer(language);
    const rows = [];
    for (const { id, email, note, proof } of await readRows(container, Beside, BESIDE, [
      account_id,
    ])) {
      const order = await readOrder(container, { id });
      const { invoice } = order;
      rows.push({
        number: order.number,
        at: new Date(order.placed_at),
        shown_by: say(`own_data.proof_${proof}`),
        name: order.recipient,
        phone: order.phone,
        email,
        address: addressOf(order),
        goods: order.consignments.flatMap(({ number, state, cooperative, lines }) => [
          `${number} · ${cooperative.name} · ${say(`own_data.state_${state}`)}`,
          ...lines.map(
            ({ quantity, title, total }) => `${quantity} × ${title}: ${formatDong(total)}`,
          ),
        ]),
        total: order.total,
        payment: say(`own_data.pay_${order.payment}`),
        note,
        gift: order.gift,
        invoice:
          invoice && [invoice.name, invoice.tax_code, invoice.address].filter(Boolean).join(" · "),
      });
    }
    return rows;
  },
};

const Picture = z.object({ id: z.string() });

/** The photographs that these orders' shoppers sent of what they gave back. */
const PICTURES = `
  select distinct unnest(asked.pictures) as id from consignment_return asked
    join consignment on consignment.id = asked.consignment_id
   where consignment.order_id in (select jsonb_array_elements_text(?::jsonb))`;

async function picturesOf(container: MedusaContainer, order_ids: readonly string[]) {
  const found = await readRows(container, Picture, PICTURES, [JSON.stringify(order_ids)]);
  return found.map(({ id }) => id);
}

const Asked = z.object({
  number: z.string(),
  at: z.coerce.date(),
  state: z.string(),
  lines: z.array(z.object({ title: z.string(), quantity: z.number(), reason: z.string() })),
  note: z.string().nullable(),
  amount: z.coerce.number().nullable(),
  pictures: z.array(z.string()),
});

const RETURNS = `
  select consignment.number, asked.created_at as at, asked.state, asked.lines, asked.note, asked.amount, asked.pictures
    from consignment_return asked join consignment on consignment.id = asked.consignment_id
   where consignment.order_id in (select jsonb_array_elements_text(?::jsonb)) and asked.deleted_at is null
   order by asked.created_at`;

/** What they gave back, with what they photographed. */
export const RETURNS_ASKED: Holder = {
  name: "returns",
  async of(container, { order_ids, language }) {
    const say = sayer(language);
    const found = await readRows(container, Asked, RETURNS, [JSON.stringify(order_ids)]);
    return found.map(({ number, at, state, lines, note, amount, pictures }) => ({
      ...{ number, at, note, amount },
      state: say(`own_data.return_${state}`),
      goods: lines.map(
        ({ quantity, title, reason }) =>
          `${quantity} × ${title}: ${say(`own_data.because_${reason}`)}`,
      ),
      pictures: pictures.map(photographOf),
    }));
  },
  async files(container, { order_ids }) {
    const files = await scanFiles(container, await picturesOf(container, order_ids));
    return new Map([...files].map(([id, file]) => [photographOf(id), file]));
  },
  async forget(container, { order_ids }) {
    await forgetScans(container, await picturesOf(container, order_ids));
  },
};
