/** Goods that were asked for, as they were called and cost in the shop then; `list_price` in đồng. */
export interface KeptLine {
  variant_id: string;
  product_id: string;
  title: string;
  variant_title: string;
  quantity: number;
  list_price: number;
}
