import type { Picture } from "@nang-gio/media/contract";
import { z } from "zod";

/** What of a review everyone may read, as the database gives it. */
export const SHOWN_FIELDS = {
  id: z.string(),
  rating: z.number(),
  content: z.string().nullable(),
  name: z.string().nullable(),
  pictures: z.array(z.custom<Picture>((value) => typeof value === "object")),
  bought_on: z.string(),
  written_at: z.coerce.date(),
  answer: z.string().nullable(),
  answered_at: z.coerce.date().nullable(),
};
