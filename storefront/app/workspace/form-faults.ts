import { type FormAnswer, itemsOf } from "../forms/form-answer";
import type { NoticeItem } from "../parts/notice";
import type { SayWorkspace, WorkspaceKey } from "./messages";

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
