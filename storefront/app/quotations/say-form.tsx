import { Form } from "@remix-run/react";
import { Field } from "../parts/field";

interface SayFormProps {
  intent: string;
  /** How the quotation was seen. */
  seen: number;
  title: string;
  text?: string;
  /** Of the words; without one there is nothing to write. */
  label?: string;
  hint?: string;
  send: string;
  answer: { typed: string; refusal: string } | undefined;
}

/** Something that is done with a quotation by words alone, folded until it is wanted. */
export function SayForm({ intent, seen, title, text, label, hint, send, answer }: SayFormProps) {
  return (
    <details className="quotation-fold" open={answer !== undefined || undefined}>
      <summary>{title}</summary>
      <Form method="post" className="account-form" preventScrollReset>
        <input type="hidden" name="intent" value={intent} />
        <input type="hidden" name="seen" value={seen} />
        {text ? <p>{text}</p> : null}
        {label ? (
          <Field id={`note-${intent}`} label={label} hint={hint} error={answer?.refusal}>
            {(control) => (
              <textarea
                {...control}
                name="note"
                rows={3}
                maxLength={2000}
                defaultValue={answer?.typed}
              />
            )}
          </Field>
        ) : null}
        <button type="submit" className="button-quiet">
          {send}
        </button>
      </Form>
    </details>
  );
}
