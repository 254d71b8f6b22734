import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type Language, translate } from "@nang-gio/access/problem";
import { staffInCharge } from "@nang-gio/access/read/staff-in-charge";
import { type Notice, type Recipient, sendNotices } from "@nang-gio/notices/send-notices";
import { z } from "zod";
import "../messages/register";
import { lotBuyers } from "../provenance/lot-buyers";
import { membersOf } from "../read/members";

const Lots = z.array(
  z.object({
    id: z.string(),
    number: z.string(),
    product_title: z.string(),
    reason: z.string().nullable(),
    organisation: z.object({ id: z.string(), name: z.string(), commune_code: z.string() }),
  }),
);
type Lot = z.infer<typeof Lots>[number];

function textsOf(lot: Lot, count: number, toStaff: boolean): Notice["texts"] {
  const text = (language: Language) => {
    const say = (key: string, params = {}) =>
      translate(`marketplace.${key}`, language, params) ?? key;
    const params = {
      number: lot.number,
      product: lot.product_title,
      cooperative: lot.organisation.name,
      reason: lot.reason ?? "",
      count,
    };
    return {
      subject: say("recall_subject", params),
      paragraphs: [
        say("recall_text", params),
        say(count > 0 ? "recall_buyers" : "recall_unsold", params),
      ],
      ...(toStaff
        ? {}
        : {
            link: {
              label: say("recall_link"),
              path: `${language === "en" ? "/en" : ""}/ban-hang/lo-hang/${lot.id}`,
            },
          }),
    };
  };
  return { vi: text("vi"), en: text("en") };
}

/**
 * Tells every member of its co-operative and the officers who keep its records, once each, that a lot is recalled and
 * to how many buyers it went; the buyers themselves are listed where only they may look. Does nothing for other lots.
 */
export async function tellOfRecall(container: MedusaContainer, id: string): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "production_lot",
    fields: [
      ...["id", "number", "product_title", "reason"],
      ...["organisation.id", "organisation.name", "organisation.commune_code"],
    ],
    filters: { id, state: "recalled" },
  });
  const [lot] = Lots.parse(data);
  if (!lot) return;
  const { organisation } = lot;
  const [{ count }, members, staff] = await Promise.all([
    lotBuyers(container, id),
    membersOf(container, organisation.id),
    staffInCharge(container, organisation.commune_code),
  ]);
  const notice = (person: string, to: Recipient, toStaff: boolean): Notice => ({
    key: `lot_recalled:${id}:${person}`,
    kind: "marketplace.lot_recalled",
    to,
    texts: textsOf(lot, count, toStaff),
    about: { type: "production_lot", id },
  });
  await sendNotices(container, [
    ...members.map(({ account_id, email, phone }) => {
      const inbox = { owner_id: account_id, place_id: organisation.id };
      return notice(account_id, { language: "vi", email, phone, inbox }, false);
    }),
    ...staff.map(({ id: user, email }) => notice(user, { language: "vi", email }, true)),
  ]);
}
