import { ocopOn } from "@nang-gio/cooperative/rules/ocop";
import { calendarDate, dateInVietnam, fold } from "@nang-gio/vietnam";
import { CATEGORY_GROUP } from "../../seed/data/categories";
import { ORGANISATIONS } from "../../seed/data/organisations";
import { PRODUCTS } from "../../seed/data/products";
import type { DemoProduct } from "../../seed/data/types";

/** How a shopper writes what is wanted. */
export const WORDINGS = ["accented", "unaccented", "telex", "typo", "english"] as const;
export type Wording = (typeof WORDINGS)[number];

/** What kind of thing is wanted; `absent`: what the market does not sell. */
export const KINDS = [
  "goods",
  "size",
  "category",
  "occasion",
  "cooperative",
  "place",
  "recognition",
  "absent",
] as const;
export type Kind = (typeof KINDS)[number];

/** What a shopper has in mind, the ways in which it is typed, and the handles of the goods that answer it. */
export interface Need {
  kind: Kind;
  /** `unaccented` at the same place as `accented` is its twin. */
  asked: Partial<Record<Wording, readonly string[]>>;
  /** Grade 3: what the words name. */
  exact?: readonly string[];
  /** Grade 2: the same in another form, or chiefly made of it. */
  good?: readonly string[];
  /** Grade 1: a shopper understands at once why it is shown. */
  related?: readonly string[];
}

/** One judged query. */
export interface Query {
  text: string;
  kind: Kind;
  wording: Wording;
  /** The same words with accents, where the query is the twin without. */
  twin?: string;
  /** Grade by handle; empty: nothing should be found. */
  grades: ReadonlyMap<string, number>;
}

const handles = (wanted: (product: DemoProduct) => boolean) =>
  PRODUCTS.filter(wanted).map(({ code }) => code);

/** All goods of an organisation. */
export function goodsOf(organisation: string): string[] {
  return handles((product) => product.organisation === organisation);
}

/** All goods of organisations in a commune; before July 2025 it was in the district. */
export function goodsFrom(commune: string): string[] {
  const makers = new Set(
    ORGANISATIONS.filter((organisation) => organisation.commune === commune).map(
      ({ code }) => code,
    ),
  );
  return handles(({ organisation }) => makers.has(organisation));
}

/** All goods of a category or of an OCOP group. */
export function goodsIn(category: string): string[] {
  return handles((product) =>
    [product.category, CATEGORY_GROUP[product.category]].some((name) => name === category),
  );
}

/** All goods that may show so many OCOP stars today. */
export function goodsWithStars(stars: 3 | 4 | 5): string[] {
  return handles(({ category, certificate }) => {
    if (!certificate) return false;
    const { issued_on, revoked_on, ...facts } = certificate;
    const dated = {
      ...facts,
      number: "",
      issuer: "",
      group: CATEGORY_GROUP[category],
      issued_on: calendarDate(issued_on),
      revoked_on: revoked_on ? calendarDate(revoked_on) : null,
    };
    return ocopOn([dated], dateInVietnam(new Date()))?.stars === stars;
  });
}

/** The first list without what stands in the second. */
export function without(all: readonly string[], others: readonly string[]): string[] {
  return all.filter((handle) => !others.includes(handle));
}

/** Every wording of every need as a query of its own. */
export function queriesOf(needs: readonly Need[]): Query[] {
  return needs.flatMap(({ kind, asked, exact = [], good = [], related = [] }) => {
    const grades = new Map([
      ...related.map((handle) => [handle, 1] as const),
      ...good.map((handle) => [handle, 2] as const),
      ...exact.map((handle) => [handle, 3] as const),
    ]);
    return WORDINGS.flatMap((wording) =>
      (asked[wording] ?? []).map((text, at) => ({
        text,
        kind,
        wording,
        twin: wording === "unaccented" ? asked.accented?.[at] : undefined,
        grades,
      })),
    );
  });
}

/** Whether a text is another without its accents. */
export function isTwin(unaccented: string, accented: string): boolean {
  return unaccented === fold(accented);
}
