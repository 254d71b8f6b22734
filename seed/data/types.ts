import type { OrganisationKind, PriorityLine, Title } from "@nang-gio/cooperative/contract";
import type { Drawing, Scene } from "../drawings/spec";
import type { CategoryHandle } from "./categories";

/** A day, `YYYY-MM-DD`. */
export type Day = string;

/** Workers and members on a day. */
export interface DemoLabour {
  as_of: Day;
  workers: number;
  women: number;
  members?: number;
  women_members?: number;
  new_jobs?: number;
  new_jobs_women?: number;
  difficult_area?: number;
  ethnic_minority?: number;
  poor_household?: number;
}

/** Somebody in office, `[from, to)`; without `to` still so. */
export interface DemoTerm {
  name: string;
  sex: "female" | "male";
  title: Title;
  from: Day;
  to?: Day;
}

/** An invented organisation of the demonstration market. */
export interface DemoOrganisation {
  code: string;
  kind: OrganisationKind;
  name: string;
  name_en: string;
  registration_number: string;
  founded_on: Day;
  sector: string;
  priority_lines: PriorityLine[];
  /** Name of one of the home communes. */
  commune: string;
  address: string;
  phone: string;
  email: string;
  story: string;
  story_en: string;
  cover: Scene;
  officers: DemoTerm[];
  labour: DemoLabour[];
}

/** One thing to buy of a product: size, price in đồng with tax, pieces in stock, net grams. */
export interface DemoVariant {
  name: string;
  price: number;
  sale_price?: number;
  stock: number;
  grams?: number;
}

/** An OCOP decision as the workbook carries it; "expired" is never written, it is computed. */
export interface DemoCertificate {
  stars: 3 | 4 | 5;
  score: number;
  issued_on: Day;
  state: "draft" | "submitted" | "verified" | "rejected" | "revoked";
  reason?: string;
  revoked_on?: Day;
}

/** A product of the demonstration market, with the drawing that shows it. */
export interface DemoProduct {
  code: string;
  organisation: string;
  /** Handle of a category of the market; its root is the OCOP group. */
  category: CategoryHandle;
  title: string;
  title_en: string;
  subtitle: string;
  subtitle_en: string;
  description: string;
  description_en: string;
  unit: string;
  variants: DemoVariant[];
  ingredients?: string;
  storage?: string;
  shelf_life_days?: number;
  warnings?: string;
  certificate?: DemoCertificate;
  drawing: Drawing;
}
