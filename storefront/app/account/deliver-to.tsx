import type { ShopperAddress } from "@nang-gio/marketplace/contract";
import { Link } from "@remix-run/react";
import { addressLine } from "../parts/format";
import { withReturn } from "./return-path";
import { useAccount } from "./use-account";

/** In the order form's address: which of the address book it is filled with. */
export const CHOSEN_ADDRESS = "dia-chi";

/** Above the order form: the address book of who signed in, each a way to fill the form; else the way to sign in. */
export function DeliverTo({ addresses }: { addresses: ShopperAddress[] | null }) {
  const { say, to } = useAccount();
  if (!addresses) {
    return (
      <p>
        <Link to={to(withReturn("/tai-khoan/dang-nhap", "/thanh-toan"))}>
          {say("checkout_log_in")}
        </Link>
      </p>
    );
  }
  if (addresses.length < 2) return null;
  return (
    <section aria-labelledby="deliver-to" className="deliver-to">
      <h2 id="deliver-to">{say("checkout_lead")}</h2>
      <ul>
        {addresses.map(({ id, name, detail, commune_name, province_name }) => (
          <li key={id}>
            <Link to={to(`/thanh-toan?${CHOSEN_ADDRESS}=${id}`)} preventScrollReset>
              <strong>{name}</strong>
              <span className="fine">
                {addressLine({ detail, commune: commune_name, province: province_name })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
