import type { ConsignmentAction, SellerConsignment } from "@nang-gio/marketplace/contract";
import { Form, useNavigation } from "@remix-run/react";
import { Field } from "../parts/field";
import { CashChoice } from "./parcel/cash";
import { Seen } from "./parcel/seen";
import { useWorkspace } from "./use-workspace";

type Forward = Exclude<ConsignmentAction, "cancel" | "take-back">;

const isForward = (action: ConsignmentAction): action is Forward =>
  action !== "cancel" && action !== "take-back";

function Sending() {
  const { say } = useWorkspace();
  return (
    <>
      <Field id="carrier" label={say("carrier")}>
        {(control) => <input {...control} name="carrier" maxLength={80} autoComplete="off" />}
      </Field>
      <Field id="tracking" label={say("tracking_number")}>
        {(control) => (
          <input {...control} name="tracking_number" maxLength={60} autoComplete="off" />
        )}
      </Field>
    </>
  );
}

/** When to press: of the last step also who pays, and whom. */
function hintOf(forward: Forward, { pickup, payment }: SellerConsignment) {
  if (forward !== "deliver") return `hint_${forward}` as const;
  if (payment === "prepaid") return pickup ? "hint_hand_over_prepaid" : "hint_deliver_prepaid";
  return pickup ? "hint_hand_over" : "hint_deliver";
}

/** The next thing to do with a consignment, as one big button. */
export function NextStep({ consignment }: { consignment: SellerConsignment }) {
  const { say } = useWorkspace();
  const busy = useNavigation().state === "submitting";
  const { pickup } = consignment;
  const forward = consignment.actions.find(isForward);
  if (!forward) return null;
  return (
    <section className="work-card work-next" aria-labelledby="next">
      <h2 id="next">{say("next_step")}</h2>
      <p>{say(hintOf(forward, consignment))}</p>
      <Form method="post" className="work-form">
        <Seen consignment={consignment} />
        {forward === "ship" ? <Sending /> : null}
        {forward === "deliver" && !consignment.cash ? (
          <CashChoice consignment={consignment} />
        ) : null}
        <button
          type="submit"
          name="action"
          value={forward}
          className="button-sun work-main"
          aria-disabled={busy || undefined}
        >
          {say(pickup && forward === "deliver" ? "action_hand_over" : `action_${forward}`)}
        </button>
      </Form>
    </section>
  );
}

interface WayOutProps {
  consignment: SellerConsignment;
  /** What is wrong with the reason. */
  error?: string;
}

/** The way out where a consignment can't be delivered. */
export function WayOut({ consignment, error }: WayOutProps) {
  const { say } = useWorkspace();
  if (!consignment.actions.includes("cancel")) return null;
  const text = consignment.payment === "prepaid" ? "cancel_text_prepaid" : "cancel_text";
  return (
    <details className="work-card work-cancel" open={Boolean(error)}>
      <summary>{say("cannot_deliver")}</summary>
      <Form method="post" noValidate className="work-form">
        <p>{say(text)}</p>
        <Seen consignment={consignment} />
        <Field id="reason" label={say("cancel_reason")} error={error}>
          {(control) => <textarea {...control} name="reason" rows={2} maxLength={300} required />}
        </Field>
        <button type="submit" name="action" value="cancel" className="button-quiet">
          {say("action_cancel")}
        </button>
      </Form>
    </details>
  );
}
