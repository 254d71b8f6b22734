import type { SellerConsignment } from "@nang-gio/marketplace/contract";

/** What a line is called, with its variant. */
export function lineName(lines: SellerConsignment["lines"], id: string): string {
  const line = lines.find(({ line_item_id }) => line_item_id === id);
  return [line?.title, line?.variant_title].filter(Boolean).join(" · ");
}
