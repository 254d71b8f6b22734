import { type FieldLabels, itemsOf } from "../../forms/form-answer";
import type { NoticeItem } from "../../parts/notice";
import type { TermsFaults, TermsPart } from "./save-terms.server";
import type { Typed } from "./terms-form";

/** What the controls of a form show: what was typed where it was refused, else the terms as they are. */
export interface FormState {
  value: (name: string) => string;
  error: (name: string) => string | undefined;
  /** Whether something stands, or is wrong, in one of the controls whose names begin so. */
  isUsed: (base: string) => boolean;
  /** All that is wrong, each a way to its control. */
  items: NoticeItem[];
}

/** The state of one form of the page. */
export function formState(
  part: TermsPart,
  terms: Typed,
  refused: TermsFaults | undefined,
  labels: FieldLabels,
): FormState {
  const own = refused?.part === part ? refused : undefined;
  const shown = own?.typed ?? terms;
  return {
    value: (name) => shown[name] ?? "",
    error: (name) => own?.faults[name],
    isUsed: (base) =>
      [...Object.entries(shown), ...Object.entries(own?.faults ?? {})].some(
        ([name, text]) => name.startsWith(`${base}.`) && text.trim() !== "",
      ),
    items: own ? itemsOf(own.faults, own.message, labels) : [],
  };
}
