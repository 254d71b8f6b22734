import { idsOf } from "../record-id";

/** The quotation in an address. @throws Response with 404 for what cannot be one */
export const quotationId = idsOf("quot");
