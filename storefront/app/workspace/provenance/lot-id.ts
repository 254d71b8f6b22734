import { idsOf } from "../../record-id";

/** The lot in an address. @throws Response with 404 for what cannot be one */
export const lotId = idsOf("lot");
