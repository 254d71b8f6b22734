import { Form } from "@remix-run/react";
import { useAccount } from "./use-account";

interface AlertsFoldProps {
  id: string;
  /** What it is about, for who hears the page. */
  title: string;
  /** What may be told, by the field's name: what it is called, and whether it is told. */
  alerts: ReadonlyArray<{ name: string; label: string; told: boolean }>;
}

/** What a shopper is told of something that they keep, and the way to change that. */
export function AlertsFold({ id, title, alerts }: AlertsFoldProps) {
  const { say } = useAccount();
  const told = alerts.filter((alert) => alert.told).map(({ label }) => label);
  return (
    <details className="account-fold">
      <summary>
        {told.length > 0 ? told.join(" · ") : say("alerts_none")}
        <span className="unseen"> {title}</span>
      </summary>
      <Form method="post">
        <input type="hidden" name="id" value={id} />
        {alerts.map(({ name, label, told }) => (
          <label key={name} className="choice">
            <input type="checkbox" name={name} value="yes" defaultChecked={told} />
            {label}
          </label>
        ))}
        <button type="submit" name="intent" value="alerts" className="button-quiet">
          {say("alerts_save")}
        </button>
      </Form>
    </details>
  );
}
