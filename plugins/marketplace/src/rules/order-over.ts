import { type ConsignmentState, UNSOLD_STATES } from "../contract";

/** An order as far as it decides whether anything of it is left; amounts in đồng. */
export interface OpenOrder {
  /** Medusa's. */
  status: string;
  total: number;
  /** What was taken for it and not given back. */
  held: number;
}

type Parts = ReadonlyArray<{ state: ConsignmentState }>;

/** Whether an order has consignments, and nothing of them was sold. */
export const isUnsold = (parts: Parts): boolean =>
  parts.length > 0 && parts.every(({ state }) => UNSOLD_STATES.includes(state));

/**
 * Whether an order that is open in Medusa is over: nothing of it was sold, nothing is owed for it, and nothing has to be
 * given back.
 */
export function isOver({ status, total, held }: OpenOrder, parts: Parts): boolean {
  return status === "pending" && isUnsold(parts) && total === 0 && held === 0;
}
