import type { MedusaContainer } from "@medusajs/framework/types";
import type { Language } from "@nang-gio/access/problem";
import { calendarDate, dateInVietnam, formatDate, formatInteger } from "@nang-gio/vietnam";
import { z } from "zod";
import { MARKET_CATEGORIES } from "../../categories";
import { LEDGER_MODULE } from "../../modules/ledger";
import type { LedgerService } from "../../modules/ledger/service";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";
import { organisationsInSight } from "../../read/organisations";
import type { CommissionRule } from "../../rules/commission";
import type { SettlementAccount, SettlementRow, SettlementSum } from "../../settlement-contract";
import { commissionRules } from "../../workflows/ledger/read-facts";
import type { KeptSettlement } from "../../workflows/settlements/judge";
import { settlementAccount, settlementRow } from "../find-settlements";
import { type SayStatement, speakStatement } from "./words";

/** A consignment in a statement; amounts as they move the balance. */
export interface StatementLine extends Record<SettlementSum, number> {
  /** `dd/MM/yyyy` */
  day: string;
  number: string;
  /** The rules of commission by their number in the statement, with their rates: `5% [1]`. */
  commission_rule: string;
  /** `GTGT 1%, TNCN 0,5%` */
  tax_rate: string;
  change: number;
}

/** A rule that was applied, in words. */
export interface StatementRule {
  of: string;
  rate: string;
  bounds: string;
  from: string;
}

/** All that a statement tells, in a language. */
export interface Statement {
  say: SayStatement;
  language: Language;
  row: SettlementRow;
  cooperative: { name: string; registration_number: string | null };
  account: SettlementAccount | null;
  sums: Record<SettlementSum, number>;
  lines: StatementLine[];
  rules: StatementRule[];
}

const CHUNK = 500;
const HUNDREDTHS = 100;

const Organisation = z.object({
  id: z.string(),
  name: z.string(),
  name_en: z.string().nullable(),
  registration_number: z.string().nullable(),
});

async function numbersOf(container: MedusaContainer, ids: readonly string[]) {
  const marketplace = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
  const numbers = new Map<string, string>();
  for (let from = 0; from < ids.length; from += CHUNK) {
    const page = await marketplace.listConsignments(
      { id: ids.slice(from, from + CHUNK) },
      { select: ["id", "number"], take: CHUNK },
    );
    for (const { id, number } of page) numbers.set(id, number);
  }
  return numbers;
}

/** A bound alone says which it is: a dash before it would read as a minus. */
function boundsInWords(minimum: number | null, maximum: number | null, say: SayStatement): string {
  const least = minimum === null ? "" : formatInteger(minimum);
  const most = maximum === null ? "" : formatInteger(maximum);
  if (least && most) return `${least} – ${most}`;
  return least ? `${say("at_least")} ${least}` : most && `${say("at_most")} ${most}`;
}

function ruleInWords(rule: CommissionRule, say: SayStatement, language: Language): StatementRule {
  const { organisation_kind, category_handle, women_led, rate_bp, minimum, maximum, from } = rule;
  const category = MARKET_CATEGORIES.find(({ handle }) => handle === category_handle);
  const named = [
    organisation_kind && say(`kind_${organisation_kind}`),
    category ? (language === "en" ? category.name_en : category.name) : category_handle,
    women_led === null ? null : say(women_led ? "women_led" : "not_women_led"),
  ].filter(Boolean);
  return {
    of: named.join(" · ") || say("all"),
    rate: percent(rate_bp, language),
    bounds: boundsInWords(minimum, maximum, say),
    from: formatDate(from),
  };
}

/** Basis points in percent: `2,5%`. */
function percent(bp: number, language: Language): string {
  const text = String(bp / HUNDREDTHS);
  return `${language === "en" ? text : text.replace(".", ",")}%`;
}

/**
 * Everything that a settlement is the sum of, by consignment. It tells nothing of who asks or when, so that a statement of the same
 * settlement is always the same.
 */
export async function readStatement(
  container: MedusaContainer,
  settlement: KeptSettlement,
  language: Language,
): Promise<Statement> {
  const ledger = container.resolve<LedgerService>(LEDGER_MODULE);
  const { id, organisation_id } = settlement;
  const [consignments, sums, all, organisations] = await Promise.all([
    ledger.consignmentsOf(id),
    ledger.sumsOf(id),
    commissionRules(ledger),
    organisationsInSight(container, Organisation, null, { id: [organisation_id] }),
  ]);
  const numbers = await numbersOf(
    container,
    consignments.map(({ consignment_id }) => consignment_id),
  );
  const say = speakStatement(language);
  const applied = new Set(consignments.flatMap(({ rule_ids }) => rule_ids));
  const rules = all
    .filter((rule) => applied.has(rule.id))
    .toSorted((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id));
  const place = new Map(rules.map((rule, index) => [rule.id, { ...rule, at: index + 1 }]));
  const rates = (bps: readonly number[]) => bps.map((bp) => percent(bp, language)).join("; ");
  const organisation = organisations.get(organisation_id);
  return {
    say,
    language,
    row: settlementRow(settlement),
    cooperative: {
      name: (language === "en" && organisation?.name_en) || (organisation?.name ?? ""),
      registration_number: organisation?.registration_number ?? null,
    },
    account: settlementAccount(settlement),
    sums,
    lines: consignments.map(({ consignment_id, at, rule_ids, vat_bp, pit_bp, ...amounts }) => ({
      ...amounts,
      day: formatDate(calendarDate(dateInVietnam(at))),
      number: numbers.get(consignment_id) ?? "",
      commission_rule: rule_ids
        .flatMap((rule) => place.get(rule) ?? [])
        .toSorted((a, b) => a.at - b.at)
        .map((rule) => `${percent(rule.rate_bp, language)} [${rule.at}]`)
        .join("; "),
      tax_rate: [
        vat_bp.length > 0 ? `${say("vat")} ${rates(vat_bp)}` : "",
        pit_bp.length > 0 ? `${say("pit")} ${rates(pit_bp)}` : "",
      ]
        .filter(Boolean)
        .join(", "),
    })),
    rules: rules.map((rule) => ruleInWords(rule, say, language)),
  };
}

/** What stands above the consignments: the settlement in figures, from what was owed to what is left. */
export function statementFigures({ say, row, sums }: Statement): Array<[string, number]> {
  return [
    [say("opening"), row.opening],
    [say("sale"), sums.sale],
    [say("delivery"), sums.delivery],
    [say("returned"), sums.returned],
    [say("commission"), sums.commission],
    [say("tax"), sums.tax],
    [say("cash_collected"), sums.cash_collected],
    [say("refund"), sums.refund],
    ...(sums.transfer === 0 ? [] : [[say("transfer"), sums.transfer] satisfies [string, number]]),
    [say("change"), row.change],
    [say("payout"), row.payout === 0 ? 0 : -row.payout],
    [say("closing"), row.closing],
  ];
}

/** What stands at the head of a statement, line by line. */
export function statementHead({
  say,
  row,
  cooperative,
  account,
}: Statement): Array<[string, string]> {
  const { from, through } = row.period;
  const days = [from, through].map((day) => formatDate(calendarDate(day))).join(" – ");
  const { registration_number } = cooperative;
  return [
    [say("number"), row.number],
    [say("period"), days],
    [
      say("cooperative"),
      registration_number ? `${cooperative.name} (${registration_number})` : cooperative.name,
    ],
    [
      say("account"),
      account
        ? `${account.bank_name}, ${account.account_number}, ${account.holder}`
        : say("no_account"),
    ],
  ];
}

/** How a settlement was paid; nothing where it is not. */
export function statementPaid({ say, row }: Statement): string | undefined {
  if (row.paid_on === null) return undefined;
  return say("paid", {
    day: formatDate(calendarDate(row.paid_on)),
    reference: row.transfer_reference ?? "",
  });
}
