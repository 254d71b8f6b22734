import { type FormAnswer, itemsOf } from "../forms/form-answer";
import { Notice } from "../parts/notice";
import type { AccountKey } from "./messages";
import { useAccount } from "./use-account";

/**
 * What is wrong with a form, in the order of its sentences: of each field the page's own sentence, or what the backend found out, such as that an
 * e-mail has an account; and all of it for above the form, or why it was refused where no field is to blame.
 */
export function useFaults<Name extends string>(
  answer: FormAnswer<Name> | undefined,
  sentences: Partial<Record<Name, AccountKey>>,
  failed: AccountKey,
) {
  const { say, sayShop } = useAccount();
  const of = (name: Name): string | undefined => {
    const fault = answer?.faults[name];
    const key = sentences[name];
    return fault && key && answer?.status === 400 ? say(key) : fault;
  };
  const faulty = Object.keys(answer?.faults ?? {}) as Name[];
  const inOrder = Object.keys(sentences) as Name[];
  const names = [
    ...inOrder.filter((name) => faulty.includes(name)),
    ...faulty.filter((name) => !inOrder.includes(name)),
  ];
  const title = names.length > 0 ? sayShop("form_errors", { count: names.length }) : say(failed);
  const faults = Object.fromEntries(names.map((name) => [name, of(name)]));
  const items = answer ? itemsOf(faults, answer.message) : [];
  const notice = items.length > 0 ? <Notice title={title} items={items} /> : null;
  return { of, notice };
}
