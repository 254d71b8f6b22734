/** The most that one piece of goods or one parcel may cost, in đồng. */
export const MAX_PRICE = 1_000_000_000;

/** The most that one order may come to, in đồng; consignments keep their sums as 32-bit integers. */
export const MAX_ORDER_TOTAL = 2_000_000_000;

/** The most pieces that a stock may be. */
export const MAX_STOCK = 10_000_000;

/** Pieces at which goods run low until a co-operative says another number. */
export const USUAL_LOW_STOCK = 5;

/** The most characters of a SKU, typed in a workbook or given by the market. */
export const LONGEST_SKU = 60;
