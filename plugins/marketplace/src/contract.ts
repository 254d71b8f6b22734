/** States of a consignment (kiện hàng): the part of one order that one co-operative ships. */
export const CONSIGNMENT_STATES = [
  "placed",
  "accepted",
  "packed",
  "shipped",
  "delivered",
  "cancelled",
  "returned",
] as const;
export type ConsignmentState = (typeof CONSIGNMENT_STATES)[number];

export interface ConsignmentLine {
  line_item_id: string;
  title: string;
  variant_title: string | null;
  thumbnail: string | null;
  quantity: number;
  /** In đồng, tax included, before and after discounts. */
  unit_price: number;
  subtotal: number;
  total: number;
}

/** A consignment as the shopper sees it. */
export interface Consignment {
  id: string;
  order_id: string;
  /** `<order display id>-<n>`, what people say on the phone. */
  number: string;
  state: ConsignmentState;
  cooperative: { id: string; handle: string; name: string; name_en: string | null };
  shipping_method: string;
  lines: ConsignmentLine[];
  /** Sum of the lines' totals and of the shipping charged for this consignment, in đồng. */
  goods_total: number;
  shipping_total: number;
  total: number;
}

/**
 * `GET /store/orders/lookup?number=&phone=` (order number and the phone that it was placed with) and
 * the confirmation page: an order with its consignments. Unknown pairs answer 404, whichever half is wrong.
 */
export interface OrderView {
  id: string;
  number: number;
  placed_at: string;
  status: string;
  payment: "cash_on_delivery";
  phone: string;
  recipient: string;
  address: { province: string; commune: string; detail: string };
  consignments: Consignment[];
  goods_total: number;
  shipping_total: number;
  discount_total: number;
  total: number;
}

/**
 * `metadata` of a cart's shipping address: Vietnamese addresses since 1 July 2025 have a province and a
 * commune and no district. Medusa's `province` carries the province code, `city` the commune's name.
 */
export interface ShippingAddressMetadata {
  province_code: string;
  commune_code: string;
}
