import type { FieldNote, SellerChoices } from "@nang-gio/marketplace/contract";
import { createContext, useContext } from "react";
import type { GoodsValues } from "./values";

/** What the parts of a product's form share. */
export interface FormState {
  values: GoodsValues;
  notes: readonly FieldNote[];
  choices: SellerChoices;
  /** Names by SKU of variants in the shop, whose price and stock are changed elsewhere. */
  inShop: ReadonlyMap<string, string>;
  /** Only to be looked at. */
  locked: boolean;
  /** Where the device keeps the form, as `placeOf` names it. */
  place: string;
}

export const FormContext = createContext<FormState | null>(null);

/** What the parts of the form share, and what is wrong with a field. */
export function useForm(): FormState & { fault: (field: string) => string | undefined } {
  const form = useContext(FormContext);
  if (!form) throw new Error("A part of the form of goods stands outside of it.");
  const fault = (field: string) =>
    form.notes
      .filter((note) => note.field === field)
      .map(({ text }) => text)
      .join(" ") || undefined;
  return { ...form, fault };
}

/** Id of the control of a field. */
export const controlId = (field: string) => `hang-${field.replace(/\./g, "-")}`;
