import type { SellerDeliveryTerms } from "@nang-gio/marketplace/contract";
import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { Notice } from "../../parts/notice";
import type { FormState } from "./form-state";
import type { TermsPart } from "./save-terms.server";
import { useDelivery } from "./use-delivery";

interface TermsFormProps {
  part: TermsPart;
  title: string;
  terms: SellerDeliveryTerms;
  state: FormState;
  /** It was just saved. */
  saved: boolean;
  children: ReactNode;
  /** Beside the button that saves. */
  more?: ReactNode;
}

/** One part of the page as a card with a form of its own: what is wrong, its controls, and the button that saves it. */
export function TermsForm({ part, title, terms, state, saved, children, more }: TermsFormProps) {
  const { say } = useDelivery();
  const { state: going, formData } = useNavigation();
  const busy = formData?.get("part") === part;
  return (
    <section className="work-card" aria-labelledby={`terms-${part}`}>
      <h2 id={`terms-${part}`}>{title}</h2>
      {state.items.length > 0 ? <Notice title={say("failed")} items={state.items} /> : null}
      {/* Once the page has the terms as they now are, so that the next part can be saved. */}
      {saved && going === "idle" ? (
        <p role="status" className="work-done">
          {say("saved")}
        </p>
      ) : null}
      <Form method="post" action={`#terms-${part}`} noValidate>
        <input type="hidden" name="part" value={part} />
        <input type="hidden" name="seen" value={terms.revision} />
        <fieldset className="work-form" disabled={!terms.may_change}>
          {children}
          {terms.may_change ? (
            <p className="terms-buttons">
              <button type="submit" className="work-main" aria-disabled={busy || undefined}>
                {say("save")}
              </button>
              {more}
            </p>
          ) : null}
        </fieldset>
      </Form>
    </section>
  );
}
