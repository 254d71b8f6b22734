import { parsePhone } from "@nang-gio/vietnam";
import { z } from "zod";
import type { MessageKey } from "../messages";
import { communeIn, PROVINCES } from "./places.server";

/** How an order can be paid. */
export const WAYS_TO_PAY = ["cash", "transfer", "vnpay"] as const;
export type WayToPay = (typeof WAYS_TO_PAY)[number];

const says = (key: MessageKey) => ({ error: key });

const words = (least: number, most: number, key: MessageKey) =>
  z
    .string(says(key))
    .transform((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
    .pipe(z.string().min(least, says(key)).max(most, says("too_long")));

/** Where an order goes and how to pay; messages are keys of the catalogue. */
export const CheckoutForm = z
  .object({
    name: words(2, 80, "name_wanted"),
    phone: z.string(says("phone_wanted")).transform((text, context) => {
      const phone = text.length <= 40 ? parsePhone(text) : undefined;
      if (phone) return phone;
      context.addIssue({ code: "custom", message: "phone_wanted" satisfies MessageKey });
      return z.NEVER;
    }),
    email: z.email(says("email_wrong")).max(120, says("too_long")).optional(),
    province: z
      .string(says("province_wanted"))
      .refine((code) => PROVINCES.some((one) => one.code === code), says("province_wanted")),
    commune: z.string(says("commune_wanted")),
    detail: words(4, 200, "detail_wanted"),
    note: z.string().max(500, says("too_long")).optional(),
    payment: z.enum(WAYS_TO_PAY, says("payment_wanted")).default("cash"),
    /** The total that the shopper saw, in đồng. */
    total: z.coerce.number().int(),
  })
  .superRefine((form, context) => {
    if (communeIn(form.province, form.commune)) return;
    context.addIssue({
      code: "custom",
      path: ["commune"],
      message: "commune_wanted" satisfies MessageKey,
    });
  });
export type CheckoutForm = z.infer<typeof CheckoutForm>;
