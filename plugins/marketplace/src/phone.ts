import { parsePhone } from "@nang-gio/vietnam";
import { z } from "zod";

/** A phone in any common form; gives the national one. */
export const Phone = z
  .string()
  .max(40)
  .transform((text, context) => {
    const phone = parsePhone(text);
    if (phone) return phone;
    context.addIssue({ code: "custom", params: { code: "marketplace.phone" } });
    return z.NEVER;
  });
