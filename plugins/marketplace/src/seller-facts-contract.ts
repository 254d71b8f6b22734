import { SeenFact, toldFactWith } from "@nang-gio/cooperative/contract";
import { z } from "zod";

/** A body may name the co-operative that it is for. */
const named = { cooperative_id: z.string().max(100).optional() };

/** `POST /seller/facts`: a person in office or the labour of a day, to be confirmed by staff. */
export const SendFact = toldFactWith({
  ...named,
  /** Made in the browser, so that a form that is sent twice tells one fact. */
  key: z.string().regex(/^[\w-]{8,64}$/),
  /** The confirmed record that it corrects. */
  corrects: z.string().max(100).nullish(),
});
export type SendFact = z.infer<typeof SendFact>;

/** `POST /seller/facts/:id`: the same told otherwise, as long as it is not confirmed. */
export const ResendFact = toldFactWith({ ...named, ...SeenFact.shape });
export type ResendFact = z.infer<typeof ResendFact>;

/** `POST /seller/facts/:id/withdraw`. */
export const WithdrawFact = SeenFact.extend(named);
export type WithdrawFact = z.infer<typeof WithdrawFact>;
