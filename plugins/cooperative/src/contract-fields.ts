import { z } from "zod";

/** A line of text as people write it, whatever way its accents were typed. */
export const text = (max: number) => z.string().normalize("NFC").trim().min(1).max(max);
/** A day, `YYYY-MM-DD`. */
export const day = z.iso.date();
/** What narrows a list to one page. */
export const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
};
/** A code that an address is made of: lower-case letters without accents, digits and hyphens. */
export const HANDLE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
