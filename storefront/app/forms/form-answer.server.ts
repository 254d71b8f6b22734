import { data } from "@remix-run/node";
import type { Refusal } from "../market/backend.server";
import type { FormAnswer } from "./form-answer";

/** What stands in a form's controls, each cut to a number of letters. */
export function textsIn<Name extends string>(
  form: FormData,
  names: readonly Name[],
  most: number,
): Record<Name, string> {
  const texts = names.map((name) => [name, String(form.get(name) ?? "").slice(0, most)]);
  return Object.fromEntries(texts) as Record<Name, string>;
}

/** The same without the controls that were left blank. */
export function typedIn<Name extends string>(
  form: FormData,
  names: readonly Name[],
  most: number,
): Partial<Record<Name, string>> {
  const texts = Object.entries<string>(textsIn(form, names, most));
  return Object.fromEntries(texts.filter(([, text]) => text.trim())) as Partial<
    Record<Name, string>
  >;
}

/** Gives a form back as it was typed, with what the backend refused of it and its status. */
export function refused<Name extends string>(
  typed: FormAnswer<Name>["typed"],
  { status, message, faults }: Pick<Refusal, "status" | "message" | "faults">,
) {
  return data<FormAnswer<Name>>(
    { typed, status, message, faults: faults as FormAnswer<Name>["faults"] },
    { status },
  );
}
