import type { MedusaContainer } from "@medusajs/framework/types";
import type { Language } from "@nang-gio/access/problem";
import type { ShopperScope } from "../shopper/scope";

/** Whose data it is about. */
export interface DataSubject extends ShopperScope {
  email: string;
  /** The orders that are in the account. */
  order_ids: readonly string[];
  /** In which what is read is worded. */
  language: Language;
}

/** What a record says, by the keys of `shopper.field_<key>`; amounts in đồng. */
export type DataRow = Readonly<
  Record<string, string | number | boolean | Date | null | readonly string[]>
>;

/** One kind of thing that the market keeps of a shopper. */
export interface Holder {
  /** Names its part of what a shopper takes along: `shopper.data_<name>`. */
  name: string;
  /** All of it that is kept of a shopper. */
  of(container: MedusaContainer, subject: DataSubject): Promise<DataRow[]>;
  /** Files that belong to it, by their name. */
  files?(container: MedusaContainer, subject: DataSubject): Promise<ReadonlyMap<string, Buffer>>;
  /** Takes it away for good; done again it changes nothing. What the erasure's own transaction takes needs none. */
  forget?(container: MedusaContainer, subject: DataSubject): Promise<void>;
}

/** Where a photograph stands in what a shopper takes along. */
export const photographOf = (name: string): string => `anh/${name}.jpg`;
