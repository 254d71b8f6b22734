import type { ShownPrepayment } from "@nang-gio/marketplace/contract";
import { moment, money } from "./format";
import { LookAgain } from "./look-again";
import { PaidBack } from "./paid-back";
import { useShop } from "./use-shop";

function Account({ transfer }: { transfer: ShownPrepayment }) {
  const { say } = useShop();
  const { account, picture, missing } = transfer;
  if (!account || !picture) return null;
  const facts = [
    ["transfer_amount", money(missing)],
    ["transfer_content", account.purpose],
    ["transfer_account", account.account_number],
    ["transfer_bank", account.bank_name],
    ["transfer_holder", account.holder],
  ] as const;
  return (
    <div className="transfer-account">
      <img src={picture} width={240} height={240} alt={say("transfer_code")} />
      <dl>
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{say(key)}</dt>
            <dd
              className={
                key === "transfer_amount" || key === "transfer_content" ? "most" : undefined
              }
            >
              {value}
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
