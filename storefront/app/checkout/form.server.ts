import { parsePhone, parseTaxCode } from "@nang-gio/vietnam";
import { z } from "zod";
import type { MessageKey } from "../messages";
import { communeIn, PROVINCES } from "./places.server";

/** How an order can be paid. */
export const WAYS_TO_PAY = ["cash", "transfer", "vnpay", "stripe"] as const;
export type WayToPay = (typeof WAYS_TO_PAY)[number];

const says = (key: MessageKey) => ({ error: key });

const words = (least: number, most: number, key: MessageKey) =>
  z
    .string(says(key))
    .transform((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
    .pipe(z.string().min(least, says(key)).max(most, says("too_long")));

/** To whom and where something goes; messages are keys of the catalogue. */
const RECIPIENT = {
  name: words(2, 80, "name_wanted"),
  phone: z.string(says("phone_wanted")).transform((text, context) => {
    const phone = text.length <= 40 ? parsePhone(text) : undefined;
    if (phone) return phone;
    context.addIssue({ code: "custom", message: "phone_wanted" satisfies MessageKey });
    return z.NEVER;
  }),
  province: z
    .string(says("province_wanted"))
    .refine((code) => PROVINCES.some((one) => one.code === code), says("province_wanted")),
  commune: z.string(says("commune_wanted")),
  detail: words(4, 200, "detail_wanted"),
};

/** The commune is one of the province. */
function checkCommune(
  { province, commune }: { province: string; commune: string },
  context: z.RefinementCtx,
): void {
  if (communeIn(province, commune)) return;
  context.addIssue({
    code: "custom",
    path: ["commune"],
    message: "commune_wanted" satisfies MessageKey,
  });
}

/** What an invoice can't be without. */
const OF_INVOICE = [
  ["invoice_name", "invoice_name_missing"],
  ["invoice_address", "invoice_address_missing"],
] as const satisfies ReadonlyArray<readonly [string, MessageKey]>;

/** An invoice names its buyer and where they are (Decree 123/2020/NĐ-CP as amended by 70/2025/NĐ-CP, Article 10). */
function checkInvoice(
  form: { invoice_name?: string; invoice_tax_code?: string; invoice_address?: string },
  context: z.RefinementCtx,
): void {
  const { invoice_name, invoice_tax_code, invoice_address } = form;
  if (!(invoice_name || invoice_tax_code || invoice_address)) return;
  for (const [path, message] of OF_INVOICE) {
    if (!form[path]?.trim()) context.addIssue({ code: "custom", path: [path], message });
  }
}

/** An address of an address book. */
export const AddressForm = z
  .object({ ...RECIPIENT, is_default: z.literal("yes").optional() })
  .superRefine(checkCommune);

/** Where goods of a quotation go, how they are paid, and where an invoice is sent; messages are keys of the catalogue. */
export const QuotedOrderForm = z
  .object({
    ...RECIPIENT,
    payment: z.enum(WAYS_TO_PAY, says("payment_wanted")).default("cash"),
    invoice_address: words(4, 300, "detail_wanted").optional(),
    /** How the quotation was seen. */
    seen: z.coerce.number().int(),
  })
  .superRefine(checkCommune);

/** Where an order goes and how to pay; messages are keys of the catalogue. */
export const CheckoutForm = z
  .object({
    ...RECIPIENT,
    email: z.email(says("email_wrong")).max(120, says("too_long")).optional(),
    note: z.string().max(500, says("too_long")).optional(),
    gift: z.string().max(300, says("too_long")).optional(),
    invoice_name: z.string().max(200, says("too_long")).optional(),
    invoice_tax_code: z
      .string()
      .refine((text) => parseTaxCode(text) !== undefined, says("tax_code_wrong"))
      .optional(),
    invoice_address: z.string().max(300, says("too_long")).optional(),
    payment: z.enum(WAYS_TO_PAY, says("payment_wanted")).default("cash"),
    /** The total that the shopper saw, in đồng. */
    total: z.coerce.number().int(),
  })
  .superRefine(checkCommune)
  .superRefine(checkInvoice);
export type CheckoutForm = z.infer<typeof CheckoutForm>;
