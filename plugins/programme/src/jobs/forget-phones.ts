import type { MedusaContainer } from "@medusajs/framework/types";
import { addMonths, dateInVietnam } from "@nang-gio/vietnam";
import { training } from "../training/courses";

/** Months after their last session for which the phones of people in training are kept. */
const KEPT_MONTHS = 12;

/** Each night, forgets phones that are needed no more. */
export default async function forgetPhones(container: MedusaContainer): Promise<void> {
  await training(container).forgetPhones(addMonths(dateInVietnam(new Date()), -KEPT_MONTHS));
}

export const config = { name: "forget-training-phones", schedule: "41 19 * * *" };
