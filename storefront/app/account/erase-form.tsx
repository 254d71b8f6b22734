import type { ShopperData } from "@nang-gio/marketplace/contract";
import { Form, Link, useNavigation } from "@remix-run/react";
import { TickBox } from "../forms/tick-box";
import { CurrentPasswordField } from "./person-fields";
import { useAccount } from "./use-account";

const GOES = ["account", "orders", "mail"] as const;

/** What goes with an account, what stays and why. */
export function ErasureTold({ invoices, unproved }: { invoices: number; unproved: boolean }) {
  const { say } = useAccount();
  return (
    <>
      <h3>{say("erase_goes")}</h3>
      <ul className="account-points">
        {GOES.map((what) => (
          <li key={what}>{say(`erase_goes_${what}`)}</li>
        ))}
      </ul>
      <h3>{say("erase_stays")}</h3>
      <ul className="account-points">
        <li>{say("erase_stays_orders")}</li>
        <li>{say("erase_stays_reviews")}</li>
        {invoices > 0 ? <li>{say("erase_stays_invoices", { count: invoices })}</li> : null}
        <li>{say("erase_stays_bank")}</li>
      </ul>
      <p>{say("erase_recall")}</p>
      {unproved ? <p className="account-banner">{say("erase_unproved")}</p> : null}
    </>
  );
}

/** What has to be finished before, each with its order. */
export function ErasureObstacles({ obstacles }: Pick<ShopperData, "obstacles">) {
  const { say, to } = useAccount();
  return (
    <div className="account-banner">
      <h3>{say("erase_not_yet")}</h3>
      <ul className="account-points">
        {obstacles.map(({ kind, number }) => (
          <li key={kind + number}>
            <Link to={to(`/tai-khoan/don/${number}`)}>{say(`erase_${kind}`, { number })}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface EraseFormProps {
  /** What is wrong with a field, in the reader's language. */
  of: (name: "password" | "confirm") => string | undefined;
}

/** The password, a yes, and the button that erases. */
export function EraseForm({ of }: EraseFormProps) {
  const { say } = useAccount();
  const busy = useNavigation().state === "submitting";
  return (
    <Form method="post" noValidate className="account-form">
      <CurrentPasswordField label="password" error={of("password")} />
      <div className="account-consent">
        <TickBox
          name="confirm"
          text={say("erase_confirm")}
          error={of("confirm")}
          className="choice"
        />
      </div>
      <button type="submit" className="button-quiet" aria-disabled={busy || undefined}>
        {say("erase_press")}
      </button>
    </Form>
  );
}
