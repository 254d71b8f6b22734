import type { NoticeItem } from "../parts/notice";
import type { SayWorkspace, WorkspaceKey } from "./messages";

/** What a form that was sent is told: what was typed, and what is wrong with it. */
export interface FormAnswer<Name extends string> {
  typed: Partial<Record<Name, string>>;
  status: number;
  /** In the reader's language. */
  message: string;
  faults: Partial<Record<Name, string>>;
}

/** All that is wrong with a form, each fault a way to its control; why it was refused, where no field is to blame. */
export function itemsOf(faults: Partial<Record<string, string>>, message: string): NoticeItem[] {
  const items = Object.entries(faults).flatMap(([name, text]) =>
    text ? [{ text, target: `field-${name}` }] : [],
  );
  return items.length > 0 ? items : [{ text: message }];
}

/** A field that the workspace has a sentence of its own for when its value cannot be taken. */
type Worded = Extract<WorkspaceKey, `wrong_${string}`> extends `wrong_${infer Name}` ? Name : never;

/**
 * The sentence of each field that is wrong: the workspace's own where the value cannot be taken, else what the
 * backend found out, such as that it is taken; and all of them for the notice above the form.
 */
export function tellFaults<Name extends Worded>(
  answer: FormAnswer<Name> | undefined,
  names: readonly Name[],
  say: SayWorkspace,
): { of: (name: Name) => string | undefined; items: NoticeItem[] } {
  const of = (name: Name) => {
    const fault = answer?.faults[name];
    return fault && answer.status === 400 ? say(`wrong_${name}` as WorkspaceKey) : fault;
  };
  const wrong = Object.fromEntries(names.map((name) => [name, of(name)]));
  return { of, items: answer ? itemsOf(wrong, answer.message) : [] };
}
