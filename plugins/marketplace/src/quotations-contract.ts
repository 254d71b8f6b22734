import { page } from "@nang-gio/cooperative/contract-fields";
import { parseTaxCode } from "@nang-gio/vietnam";
import { z } from "zod";
import { MAX_PRICE, MAX_STOCK } from "./limits";
import { SaveAddress } from "./shopper-contract";
import { paragraphs, words } from "./words";

/**
 * `asked` waits for the co-operative; `answered` for the buyer, until the last day of its answer: then it is `expired`.
 * `accepted` has become an order; `declined` by either side and `withdrawn` by the buyer are over.
 */
export const QUOTATION_STATES = [
  "asked",
  "answered",
  "expired",
  "accepted",
  "declined",
  "withdrawn",
] as const;
export type QuotationState = (typeof QUOTATION_STATES)[number];

/** What is done with a quotation after it was asked for. */
export const QUOTATION_ACTIONS = [
  "answer",
  "counter",
  "accept",
  "decline",
  "withdraw",
  "expire",
] as const;
export type QuotationAction = (typeof QUOTATION_ACTIONS)[number];

/** What happened, as the trail of a quotation tells it. */
export const QUOTATION_EVENTS = [
  "asked",
  "answered",
  "countered",
  "accepted",
  "declined",
  "withdrawn",
  "expired",
] as const;
export type QuotationEventKind = (typeof QUOTATION_EVENTS)[number];

/** Who did it; `market` where nobody did, as a day had passed. */
export const QUOTATION_SIDES = ["buyer", "seller", "market"] as const;
export type QuotationSide = (typeof QUOTATION_SIDES)[number];

/** What buyers in bulk are: those whom the plan names for market connection (section IV.2c), and who processes. */
export const BUYER_KINDS = [
  "wholesaler",
  "retail_chain",
  "platform",
  "distributor",
  "exporter",
  "processor",
  "other",
] as const;
export type BuyerKind = (typeof BUYER_KINDS)[number];

/** Medusa's code of the country where a buyer is no foreign one. */
export const HOME_COUNTRY = "vn";
/** Goods that one quotation may be for, and those that a form offers. */
export const MOST_QUOTATION_LINES = 20;
export const MOST_QUOTATION_CHOICES = 100;
/** Quotations of one buyer that may wait for an answer at a time. */
export const MOST_OPEN_QUOTATIONS = 20;
/** For how many days an answer may hold. */
export const MOST_QUOTATION_DAYS = 180;
/** Letters that free words may have. */
export const LONGEST_QUOTATION_NOTE = 2_000;

const day = z.iso.date();
const note = paragraphs(LONGEST_QUOTATION_NOTE);
const seen = z.number().int().min(0);

/** A buyer abroad has a number of their own country's; one in Vietnam a tax code. */
function checkTaxNumber(
  body: { country: string; tax_number?: string | null },
  context: z.RefinementCtx,
): void {
  const { country, tax_number } = body;
  if (!tax_number || country !== HOME_COUNTRY || parseTaxCode(tax_number)) return;
  context.addIssue({
    code: "custom",
    path: ["tax_number"],
    params: { code: "quotation.tax_number" },
  });
}

/**
 * `POST /store/account/quotations`: asks one co-operative for a quotation; answered `{quotation}`, 201 for a new one. The same
 * `key` again gives the one that was made of it.
 */
export const AskQuotation = z
  .strictObject({
    /** Made with the form, so that one that is sent twice is one. */
    key: z.string().regex(/^[\w-]{8,64}$/),
    cooperative: z.string().max(120),
    lines: z
      .array(
        z.strictObject({
          variant_id: z.string().max(100),
          quantity: z.number().int().min(1).max(MAX_STOCK),
        }),
      )
      .min(1)
      .max(MOST_QUOTATION_LINES),
    firm: words(2, 200),
    /** As long as an invoice has room for. */
    tax_number: words(2, 20).nullish(),
    /** ISO 3166-1, two small letters. */
    country: z.string().regex(/^[a-z]{2}$/),
    buyer_kind: z.enum(BUYER_KINDS),
    /** Where to, in the buyer's words: also a port or a forwarder's store. */
    deliver_to: words(4, 300),
    /** A day in Vietnam. */
    deliver_by: day.nullish(),
    note: note.nullish(),
  })
  .superRefine(checkTaxNumber)
  .transform((body) => ({
    ...body,
    tax_number:
      (body.country === HOME_COUNTRY && parseTaxCode(body.tax_number ?? "")) ||
      body.tax_number ||
      null,
  }));
export type AskQuotation = z.infer<typeof AskQuotation>;

/** `GET /store/account/quotations`, answered `{quotations, count, limit, offset}`: what last changed first. */
export const OwnQuotationsQuery = z.strictObject({ ...page });
export type OwnQuotationsQuery = z.infer<typeof OwnQuotationsQuery>;

/** `GET /store/account/quotations/choices`: of a product, or of a co-operative, by handle; answered {@link QuotationChoices}. */
export const QuotationChoicesQuery = z.strictObject({
  product: z.string().max(120).optional(),
  cooperative: z.string().max(120).optional(),
});
export type QuotationChoicesQuery = z.infer<typeof QuotationChoicesQuery>;

/** What a buyer may ask a quotation for. */
export interface QuotationChoices {
  cooperative: { id: string; handle: string; name: string; name_en: string | null };
  /** On sale; those of the product that was asked for first. */
  variants: Array<{
    id: string;
    product_id: string;
    title: string;
    title_en: string | null;
    variant_title: string;
    /** What a piece costs in the shop, in đồng. */
    price: number;
    /** Whether it is of the product that was asked for. */
    wanted: boolean;
  }>;
  /** Medusa's codes of all countries. */
  countries: string[];
}

/** `POST /store/account/quotations/:id/counter`: words to the answer; the co-operative is asked again. Answered `{quotation}`. */
export const CounterQuotation = z.strictObject({ seen, note: note.pipe(z.string().min(2)) });
export type CounterQuotation = z.infer<typeof CounterQuotation>;

/** `POST /store/account/quotations/:id/withdraw` and `…/decline`, answered `{quotation}`. */
export const EndQuotation = z.strictObject({ seen, note: note.nullish() });
export type EndQuotation = z.infer<typeof EndQuotation>;

/** How an order of a quotation is paid: at the door, or to the market before. */
export const QUOTATION_PAYMENTS = ["cash", "transfer", "vnpay", "stripe"] as const;
export type QuotationPayment = (typeof QUOTATION_PAYMENTS)[number];

/** `POST /store/account/quotations/:id/accept`: orders it at the prices of its answer; answered `{quotation}`. */
export const AcceptQuotation = z.strictObject({
  seen,
  address: SaveAddress.omit({ is_default: true }),
  payment: z.enum(QUOTATION_PAYMENTS),
  /** Where the buyer's firm is, for an invoice to it. */
  invoice_address: words(4, 300).nullish(),
});
export type AcceptQuotation = z.infer<typeof AcceptQuotation>;

/** `GET /seller/quotations`, answered `{quotations, count, unanswered, limit, offset}`: unanswered first. */
export const SellerQuotationsQuery = z.strictObject({
  cooperative_id: z.string().max(100).optional(),
  ...page,
});
export type SellerQuotationsQuery = z.infer<typeof SellerQuotationsQuery>;

/** `POST /seller/quotations/:id/answer`: what the goods would cost, instead of what was answered before; answered `{quotation}`. */
export const AnswerQuotation = z.strictObject({
  cooperative_id: z.string().max(100).optional(),
  seen,
  /** Of a piece, in đồng, tax included; in the order of the quotation's lines. */
  prices: z.array(z.number().int().min(1).max(MAX_PRICE)).min(1).max(MOST_QUOTATION_LINES),
  /** For bringing all of it, in đồng. */
  delivery_charge: z.number().int().min(0).max(MAX_PRICE),
  /** The last day in Vietnam on which it holds. */
  valid_until: day,
  terms: note.pipe(z.string().min(2)),
});
export type AnswerQuotation = z.infer<typeof AnswerQuotation>;

/** `POST /seller/quotations/:id/decline`: the co-operative can't offer it, and says why; answered `{quotation}`. */
export const DeclineQuotation = z.strictObject({
  cooperative_id: z.string().max(100).optional(),
  seen,
  note: note.pipe(z.string().min(2)),
});
export type DeclineQuotation = z.infer<typeof DeclineQuotation>;

/** Which quotations a figure counts, all by the day on which they were asked for. */
export const QUOTATION_FIGURES = ["asked", "answered", "accepted"] as const;
export type QuotationFigure = (typeof QUOTATION_FIGURES)[number];

const flag = z.enum(["true", "false"]).transform((text) => text === "true");
/** Days in Vietnam, both counted; left out, the last twelve months up to today. */
const period = { from: day.optional(), to: day.optional() };
const ordered = ({ from, to }: { from?: string; to?: string }) => !from || !to || from <= to;
const backwards = { path: ["to"], params: { code: "marketplace.period_backwards" } };

/**
 * `GET /admin/quotations`, answered `{quotations, count, from, to, limit, offset}`: the records behind a figure, the newest
 * first. `GET /admin/quotations/:id` gives one, as `{quotation}`.
 */
export const AdminQuotationsQuery = z
  .strictObject({
    ...period,
    figure: z.enum(QUOTATION_FIGURES).default("asked"),
    state: z.enum(QUOTATION_STATES).or(z.literal("")).optional(),
    buyer_kind: z.enum(BUYER_KINDS).optional(),
    foreign: flag.optional(),
    cooperative_id: z.string().max(100).optional(),
    /** A part of the name of the firm or the co-operative, or the number. */
    q: z.string().trim().max(100).optional(),
    ...page,
  })
  .refine(ordered, backwards);
export type AdminQuotationsQuery = z.infer<typeof AdminQuotationsQuery>;

/** `GET /admin/market-connection/quotations`, answered as {@link QuotationFigures}. */
export const QuotationFiguresQuery = z
  .strictObject({ ...period, cooperative_id: z.string().max(100).optional() })
  .refine(ordered, backwards);
export type QuotationFiguresQuery = z.infer<typeof QuotationFiguresQuery>;

/** Of quotations that were asked for in a period, whatever became of them since. */
export interface QuotationSums {
  asked: number;
  /** Answered at least once. */
  answered: number;
  accepted: number;
  /** What was agreed in the accepted ones, delivery included, in đồng. */
  accepted_total: number;
  /** What of that counts as sold, as the market connection counts: paid where it is prepaid, not cancelled or come back. */
  sold_total: number;
}

/** What quotations came to; the parts of each list sum to `totals`. */
export interface QuotationFigures {
  from: string;
  to: string;
  totals: QuotationSums;
  foreign: QuotationSums;
  kinds: Array<QuotationSums & { buyer_kind: BuyerKind }>;
  countries: Array<QuotationSums & { country: string }>;
  /** `YYYY-MM` in Vietnam, earliest first. */
  months: Array<QuotationSums & { month: string }>;
  /** By what was agreed, the most first. */
  organisations: Array<
    QuotationSums & {
      organisation: { id: string; handle: string; name: string; name_en: string | null };
    }
  >;
}

/** A quotation in a list. */
export interface QuotationRow {
  id: string;
  /** What people say on the phone: `BG-12`. */
  number: string;
  state: QuotationState;
  /** Counts what was done with it; a change says which it saw. */
  revision: number;
  cooperative: { id: string; handle: string; name: string; name_en: string | null };
  firm: string;
  buyer_kind: BuyerKind;
  country: string;
  /** Day in Vietnam. */
  asked_on: string;
  /** When something was last done with it. */
  moved_at: string;
  lines: QuotationLine[];
  /** Of the answer that counts now. */
  valid_until: string | null;
  total: number | null;
  /** Number of the order that it became. */
  order_number: number | null;
}

/** What is asked for, with what it would cost by the answer that counts now. */
export interface QuotationLine {
  variant_id: string;
  product_id: string;
  /** As they were called when they were asked for. */
  title: string;
  title_en: string | null;
  variant_title: string;
  quantity: number;
  /** What a piece cost in the shop then, and costs by the answer; in đồng. */
  list_price: number;
  unit_price: number | null;
}

/** One answer; a later one stands instead of it. */
export interface QuotationAnswer {
  version: number;
  prices: number[];
  delivery_charge: number;
  goods_total: number;
  total: number;
  valid_until: string;
  terms: string;
  answered_at: string;
}

/** A quotation as either side and staff see it. */
export interface QuotationView extends QuotationRow {
  tax_number: string | null;
  deliver_to: string;
  deliver_by: string | null;
  note: string | null;
  order_id: string | null;
  /** All versions, the newest first. */
  answers: QuotationAnswer[];
  /** Oldest first. */
  events: Array<{
    kind: QuotationEventKind;
    side: QuotationSide;
    note: string | null;
    /** Of an answer. */
    version: number | null;
    at: string;
  }>;
}
