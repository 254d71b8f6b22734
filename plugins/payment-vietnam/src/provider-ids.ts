/** Medusa's ids of the market's providers: paid at the door, and to the market's account. */
export const CASH_PROVIDER = "pp_cod_vietnam";
export const TRANSFER_PROVIDER = "pp_vietqr_vietnam";
