import type { ShownPrepayment } from "@nang-gio/marketplace/contract";
import { CopyButton } from "./copy-button";
import { moment, money } from "./format";
import { LookAgain } from "./look-again";
import { PaidBack } from "./paid-back";
import { useShop } from "./use-shop";

function Account({ transfer }: { transfer: ShownPrepayment }) {
  const { say } = useShop();
  const { account, picture, missing } = transfer;
  if (!account || !picture) return null;
  const { purpose, account_number } = account;
  const facts = [
    { key: "transfer_amount", value: money(missing), copied: String(missing) },
    { key: "transfer_content", value: purpose, copied: purpose },
    { key: "transfer_account", value: account_number, copied: account_number },
    { key: "transfer_bank", value: account.bank_name, copied: null },
    { key: "transfer_holder", value: account.holder, copied: null },
  ] as const;
  return (
    <div className="transfer-account">
      <img src={picture} width={240} height={240} alt={say("transfer_code")} />
      <dl>
        {facts.map(({ key, value, copied }) => (
          <div key={key}>
            <dt>{say(key)}</dt>
            <dd
              className={
                key === "transfer_amount" || key === "transfer_content" ? "most" : undefined
              }
            >
              {value}
              {copied ? <CopyButton text={copied} name={say(key)} /> : null}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

interface TransferPanelProps {
  transfer: ShownPrepayment;
  /** Whether the page is there to wait on. */
  waiting?: boolean;
  /** Nothing is left of the order. */
  over?: boolean;
}

/** How the transfer of an order stands: what to pay and how, or that it is here, or what becomes of the money. */
export function TransferPanel({ transfer, waiting = false, over = false }: TransferPanelProps) {
  const { say } = useShop();
  const { state, account, received, returned, missing, expires_at } = transfer;
  const open = state === "awaiting" || state === "part";
  const gone = over && state === "paid";
  return (
    <section className={`prepayment prepayment-${state}`} aria-labelledby="prepayment">
      <h2 id="prepayment">
        {say(gone ? "order_over" : `transfer_${state}`, { missing: money(missing) })}
      </h2>
      <p aria-live="polite">
        {say(gone ? "order_over_text" : `transfer_${state}_text`, {
          received: money(state === "paid" ? received + returned : received),
          missing: money(missing),
          time: moment(expires_at),
        })}
      </p>
      <Account transfer={transfer} />
      {open && !account ? <p>{say("transfer_closed")}</p> : null}
      <PaidBack prepayment={transfer} />
      {open && waiting ? <p className="fine">{say("transfer_looking")}</p> : null}
      {open && waiting ? <LookAgain /> : null}
    </section>
  );
}
