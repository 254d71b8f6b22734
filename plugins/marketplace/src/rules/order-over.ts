import { type ConsignmentState, UNSOLD_STATES } from "../contract";

/** An order as far as it decides whether anything of it is left; amounts in đồng. */
export interface OpenOrder {
  /** Medusa's. */
  status: string;
  total: number;
  /** What was taken for it and not given back. */
  held: number;
}

/**
 * Whether an order that is open in Medusa is over: nothing of it was sold, nothing is owed for it, and nothing has to be
 * given back.
 */
export function isOver(
  { status, total, held }: OpenOrder,
  parts: ReadonlyArray<{ state: ConsignmentState }>,
): boolean {
  const unsold = parts.length > 0 && parts.every(({ state }) => UNSOLD_STATES.includes(state));
  return status === "pending" && unsold && total === 0 && held === 0;
}
