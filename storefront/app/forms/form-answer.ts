import type { NoticeItem } from "../parts/notice";

/** What a form that was sent is told: what was typed, and what is wrong with it. */
export interface FormAnswer<Name extends string> {
  typed: Partial<Record<Name, string>>;
  status: number;
  /** In the reader's language. */
  message: string;
  faults: Partial<Record<Name, string>>;
}

/** What fields are called, in their order: a fault alone does not say where it is. */
export type FieldLabels = Readonly<Partial<Record<string, string>>>;

/** A fault with the name of its field before it; a field may be called by a question. */
function named(label: string | undefined, fault: string): string {
  if (!label) return fault;
  return label.endsWith("?") ? `${label} ${fault}` : `${label}: ${fault}`;
}

/** All that is wrong with a form, each fault a way to its control; why it was refused, where no field is to blame. */
export function itemsOf(
  faults: Partial<Record<string, string>>,
  message: string,
  labels: FieldLabels = {},
): NoticeItem[] {
  const order = Object.keys(labels);
  const items = Object.entries(faults)
    .toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .flatMap(([name, fault]) => {
      return fault ? [{ text: named(labels[name], fault), target: `field-${name}` }] : [];
    });
  return items.length > 0 ? items : [{ text: message }];
}
