import { Form } from "@remix-run/react";

interface RemoveKeptProps {
  id: string;
  label: string;
  /** The same with what it is about, for who hears the page. */
  spoken: string;
}

/** Takes something out of what an account keeps. */
export function RemoveKept({ id, label, spoken }: RemoveKeptProps) {
  return (
    <Form method="post">
      <input type="hidden" name="id" value={id} />
      <button type="submit" name="intent" value="remove" className="quiet" aria-label={spoken}>
        {label}
      </button>
    </Form>
  );
}
