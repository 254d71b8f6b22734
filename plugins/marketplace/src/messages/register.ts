import { registerForeign, registerMessages } from "@nang-gio/access/problem";
import { en } from "./en";
import { vi } from "./vi";

registerMessages("marketplace", { vi, en });

registerForeign([
  { says: /already has an existing active order change/, code: "access.conflict" },
  { says: /^Invalid email or password/, code: "marketplace.log_in_wrong" },
  { says: /^Cannot complete a cart with no items/, code: "marketplace.cart_empty" },
  { says: /^Payment (collection has not|sessions are)/, code: "marketplace.payment_missing" },
  { says: /^No shipping method selected/, code: "marketplace.deliveries_missing" },
  { says: /^The cart items require shipping profiles/, code: "marketplace.deliveries_missing" },
  { says: /^Some variant does not have the required inv/, code: "marketplace.no_stock" },
  { says: /^Not enough stock available for item/, code: "marketplace.no_stock" },
  { says: /^Variants .+ do not exist or belong to a pro/, code: "marketplace.goods_unknown" },
  { says: /^The promotion code .+ is invalid/, code: "marketplace.promotion_code_wrong" },
  { says: /^Promotion usage exceeds/, code: "marketplace.promotion_used_up" },
  { says: /^Cart is already being completed/, code: "access.conflict" },
  { says: /with category children is not allowed$/, code: "marketplace.in_use_categories" },
  { says: /^Cannot remove following inventory item/, code: "marketplace.in_use_reservations" },
  { says: /because there are reserv(ed|ations)/, code: "marketplace.in_use_reservations" },
  { says: /because there are stocked items/, code: "marketplace.in_use_stock" },
  { says: /^Cannot delete following shipping profil/, code: "marketplace.in_use_goods" },
  { says: /^Cannot delete api keys that are not rev/, code: "marketplace.in_use_key" },
]);
