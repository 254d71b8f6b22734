import { LONGEST_SKU } from "../../contract";

/** The longest end that a SKU gets: a hyphen and eight random digits. */
const LONGEST_END = 9;

/** What the SKUs of a product begin with: as many whole words of its address as leave room for their end. */
export function skuStem(handle: string): string {
  const most = LONGEST_SKU - LONGEST_END;
  const whole = handle.toUpperCase();
  if (whole.length <= most) return whole;
  const cut = whole.slice(0, most);
  const end = whole[most] === "-" ? most : cut.lastIndexOf("-");
  return end > 0 ? cut.slice(0, end) : cut;
}
