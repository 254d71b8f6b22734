import { itemsOf } from "../../forms/form-answer";
import type { NoticeItem } from "../../parts/notice";
import type { TermsFaults, TermsPart } from "./save-terms.server";
import type { Typed } from "./terms-form";

/** What the controls of a form show: what was typed where it was refused, else the terms as they are. */
export interface FormState {
  value: (name: string) => string;
  error: (name: string) => string | undefined;
  /** All that is wrong, each a way to its control. */
  items: NoticeItem[];
}

/** The state of one form of the page. */
export function formState(
  part: TermsPart,
  terms: Typed,
  refused: TermsFaults | undefined,
): FormState {
  const own = refused?.part === part ? refused : undefined;
  const shown = own?.typed ?? terms;
  return {
    value: (name) => shown[name] ?? "",
    error: (name) => own?.faults[name],
    items: own ? itemsOf(own.faults, own.message) : [],
  };
}
