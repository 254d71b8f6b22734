import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { ORGANISATION_KINDS } from "@nang-gio/cooperative/contract";
import { legalFormsOf } from "@nang-gio/cooperative/read/legal-forms";
import { legalFormOn } from "@nang-gio/cooperative/rules/legal-form";
import { calendarDate, dateInVietnam, dong, holdsOn } from "@nang-gio/vietnam";
import { z } from "zod";
import type { ConsignmentPayment, ConsignmentState, RefundPayer } from "../../contract";
import { LEDGER_MODULE } from "../../modules/ledger";
import type { LedgerService } from "../../modules/ledger/service";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";
import { amount } from "../../read/order-records";
import { type CommissionRule, commissionOf } from "../../rules/commission";
import type { LedgerFacts } from "../../rules/consignment-postings";
import { withheldTax } from "../../rules/withheld-tax";
import type { Taxpayer } from "../../taxpayer-contract";

/** A consignment as the ledger must know it. */
export interface ConsignmentFacts {
  id: string;
  order_id: string;
  organisation_id: string;
  /** When the recipient had it; of orders from before the market kept its own, when it was ordered. */
  delivered_at: Date;
  facts: LedgerFacts;
}

const amountOrNone = amount.nullable().transform((value) => (value === null ? null : dong(value)));
const Rules = z.array(
  z.object({
    id: z.string(),
    organisation_kind: z.enum(ORGANISATION_KINDS).nullable(),
    category_handle: z.string().nullable(),
    women_led: z.boolean().nullable(),
    from: z.string().transform(calendarDate),
    to: z.string().transform(calendarDate).nullable(),
    rate_bp: z.number(),
    minimum: amountOrNone,
    maximum: amountOrNone,
  }),
);

/** Every rule of commission that there is or was. */
export async function commissionRules(service: LedgerService): Promise<CommissionRule[]> {
  return Rules.parse(await service.listCommissionRules({}, { take: null }));
}

interface Category {
  handle: string;
  parent_category?: Category | null;
}
const Category: z.ZodType<Category> = z.object({
  handle: z.string(),
  parent_category: z.lazy(() => Category).nullish(),
});

/** A category and those above it, nearest first. */
function upwards({ handle, parent_category }: Category): string[] {
  return [handle, ...(parent_category ? upwards(parent_category) : [])];
}

async function categoriesOf(container: MedusaContainer, products: string[]) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: [
      "id",
      "categories.handle",
      "categories.parent_category.handle",
      "categories.parent_category.parent_category.handle",
    ],
    filters: { id: products },
    withDeleted: true,
  });
  const found = z
    .array(z.object({ id: z.string(), categories: z.array(Category).nullish() }))
    .parse(data);
  return new Map(found.map(({ id, categories }) => [id, (categories ?? []).flatMap(upwards)]));
}

/** What the shopper was paid back of a consignment, and by whom: the market holds all of what was prepaid. */
function refundsOf({
  payment,
  refunded_total,
  returns,
}: {
  payment: ConsignmentPayment;
  refunded_total: number;
  returns: ReadonlyArray<{ paid_by: RefundPayer | null; amount: number | null }>;
}): LedgerFacts["refunds"] {
  if (payment === "prepaid") {
    return refunded_total > 0 ? [{ payer: "market", amount: dong(refunded_total) }] : [];
  }
  return returns.flatMap(({ paid_by, amount: paid }) =>
    paid_by ? [{ payer: paid_by, amount: dong(paid ?? 0) }] : [],
  );
}

/** When it first was delivered: by a move, or as the last of the rest was cancelled or came back. */
function deliveredAt(
  events: ReadonlyArray<{ state: ConsignmentState; created_at: Date }>,
): Date | undefined {
  return events
    .filter(({ state }) => state === "delivered")
    .map(({ created_at }) => created_at)
    .toSorted((a, b) => a.getTime() - b.getTime())[0];
}

async function taxpayersOf(service: LedgerService, organisations: string[]) {
  const terms = await service.listTaxpayerTerms({ organisation_id: organisations }, { take: null });
  return (organisation: string, day: ReturnType<typeof dateInVietnam>): Taxpayer =>
    terms.find(
      ({ organisation_id, from, to }) =>
        organisation_id === organisation &&
        holdsOn({ from: calendarDate(from), to: to === null ? null : calendarDate(to) }, day),
    )?.taxpayer ?? "legal_person";
}

/**
 * Reads the consignments of some orders with all that decides what is charged for them: commission by the rules and the
 * kind of organisation of the day on which they were ordered, tax by the day on which they were paid.
 */
export async function readConsignmentFacts(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<ConsignmentFacts[]> {
  const ledger = container.resolve<LedgerService>(LEDGER_MODULE);
  const consignments = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listConsignments(
      { order_id: [...orderIds] },
      { relations: ["lines", "events", "returns"], take: null },
    );
  const sellers = [...new Set(consignments.map(({ organisation_id }) => organisation_id))];
  const products = consignments.flatMap(({ lines }) =>
    lines.flatMap(({ product_id }) => product_id ?? []),
  );
  const [organisations, categories, rules, taxpayerOf] = await Promise.all([
    legalFormsOf(container, sellers),
    categoriesOf(container, [...new Set(products)]),
    commissionRules(ledger),
    taxpayersOf(ledger, sellers),
  ]);
  return consignments.map((consignment) => {
    const { id, order_id, organisation_id, state, placed_at, women_led } = consignment;
    const delivered_at = deliveredAt(consignment.events) ?? placed_at;
    const lines = consignment.lines.map(({ line_item_id, product_id, total }) => ({
      line_item_id,
      total: dong(total),
      categories: categories.get(product_id ?? "") ?? [],
    }));
    const { payment, paid_at } = consignment;
    const paidOn = dateInVietnam(payment === "at_door" ? delivered_at : (paid_at ?? placed_at));
    const orderedOn = dateInVietnam(placed_at);
    const organisation = organisations.get(organisation_id);
    const kind = organisation && legalFormOn(organisation, orderedOn).kind;
    const { cash_holder, cash_total } = consignment;
    return {
      id,
      order_id,
      organisation_id,
      delivered_at,
      facts: {
        state,
        lines,
        shipping_total: dong(consignment.shipping_total),
        refunds: refundsOf(consignment),
        cash: cash_holder ? { holder: cash_holder, amount: dong(cash_total ?? 0) } : null,
        commission: kind ? commissionOf(lines, { kind, women_led }, orderedOn, rules) : [],
        tax: withheldTax(taxpayerOf(organisation_id, paidOn), lines, paidOn),
      },
    };
  });
}
