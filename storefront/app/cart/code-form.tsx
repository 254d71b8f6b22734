import { Form } from "@remix-run/react";
import { Field } from "../parts/field";
import { useShop } from "../parts/use-shop";

interface CodeFormProps {
  /** Codes that are in the cart. */
  codes: readonly string[];
  /** One that was not taken, and why. */
  refused?: { typed: string; text: string };
}

/** Where a shopper types the code of a promotion, and takes one out again. */
export function CodeForm({ codes, refused }: CodeFormProps) {
  const { say } = useShop();
  return (
    <div className="cart-codes">
      {codes.map((code) => (
        <Form method="post" preventScrollReset className="cart-code" key={code}>
          <input type="hidden" name="intent" value="code-off" />
          <input type="hidden" name="code" value={code} />
          <span>{say("code_used", { code })}</span>
          <button type="submit" className="quiet" aria-label={say("code_remove", { code })}>
            {say("code_off")}
          </button>
        </Form>
      ))}
      <details open={refused !== undefined}>
        <summary>{say("code_have")}</summary>
        <Form method="post" preventScrollReset className="cart-code" noValidate>
          <input type="hidden" name="intent" value="code" />
          <Field id="code" label={say("code")} error={refused?.text}>
            {(control) => (
              <input
                {...control}
                name="code"
                defaultValue={refused?.typed}
                autoCapitalize="characters"
                autoComplete="off"
                spellCheck={false}
                maxLength={40}
              />
            )}
          </Field>
          <button type="submit" className="button-quiet">
            {say("code_use")}
          </button>
        </Form>
      </details>
    </div>
  );
}
