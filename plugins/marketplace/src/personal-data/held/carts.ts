import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import type { Holder } from "../holder";

const Cart = z.object({
  at: z.coerce.date(),
  name: z.string().nullable(),
  phone: z.string().nullable(),
  address: z.string().nullable(),
  goods: z.array(z.string()),
});

const OPEN_CARTS = `
  select cart.updated_at as at, address.first_name as name, address.phone,
         nullif(concat_ws(', ', address.address_1, address.city), '') as address,
         array(select round(item.quantity)::text || ' × ' || coalesce(item.product_title, item.title)
                 from cart_line_item item where item.cart_id = cart.id and item.deleted_at is null) as goods
    from shopper_order kept join cart on cart.id = kept.cart_id
    left join cart_address address on address.id = cart.shipping_address_id
   where kept.account_id = ? and kept.deleted_at is null and cart.completed_at is null
   order by cart.updated_at`;

/** Carts that they were about to order; who a cart of Medusa's is of by its e-mail alone may be a stranger. */
export const CARTS: Holder = {
  name: "carts",
  of: (container, { account_id }) => readRows(container, Cart, OPEN_CARTS, [account_id]),
};
