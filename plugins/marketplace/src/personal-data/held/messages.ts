import { readRows } from "@nang-gio/access/read/read-rows";
import { Worded } from "@nang-gio/notices/notice";
import { z } from "zod";
import type { Holder } from "../holder";

/** Messages to an address that are of an account itself or, in orders of it, of what was ordered. */
export const MESSAGES_OF = `
  (notification."to" = ? and (notification.template like 'shopper.%'
     or notification.resource_id in (select jsonb_array_elements_text(?::jsonb))
     or notification.resource_id in (
       select id from consignment where order_id in (select jsonb_array_elements_text(?::jsonb)))))`;

const Message = z.object({ at: z.coerce.date(), data: Worded, status: z.string() });

/** What they were written to. */
export const MESSAGES: Holder = {
  name: "messages",
  async of(container, { email, order_ids, language }) {
    const orders = JSON.stringify(order_ids);
    const found = await readRows(
      container,
      Message,
      `select created_at as at, data, status from notification where ${MESSAGES_OF} order by created_at`,
      [email, orders, orders],
    );
    return found.map(({ at, data: { texts, language: told } }) => ({
      at,
      language: told,
      subject: texts[language].subject,
      text: texts[language].paragraphs,
    }));
  },
};
