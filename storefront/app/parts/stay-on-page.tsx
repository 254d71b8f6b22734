import { Link, useFetcher } from "@remix-run/react";
import type { FormEvent } from "react";

/** What became of a press; `error` in the reader's language. */
interface Outcome {
  error?: string;
}

/**
 * Sends a form by script, so that the shopper stays on the page; without scripts the form itself leads on. The action
 * knows by the field `scripted`. While one press is on its way no other is sent.
 */
export function useStaying<Answer extends Outcome>(action: string) {
  const fetcher = useFetcher<Answer>();
  const busy = fetcher.state !== "idle";
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const form = new FormData(event.currentTarget);
    form.set("scripted", "yes");
    fetcher.submit(form, { method: "post", action });
  };
  return { busy, answer: busy ? undefined : fetcher.data, onSubmit };
}

interface StayedProps {
  /** Whether it is done, what to say then, and where it is seen. */
  done: boolean | undefined;
  text: string;
  see: { label: string; to: string };
  error: string | undefined;
}

/** What became of a press, beside its button. */
export function Stayed({ done, text, see, error }: StayedProps) {
  return (
    <>
      <p className="added" role="status">
        {done ? (
          <>
            {text} <Link to={see.to}>{see.label}</Link>
          </>
        ) : null}
      </p>
      {error ? (
        <p className="field-error" role="alert">
          {error}
        </p>
      ) : null}
    </>
  );
}
