import { useShop } from "../parts/use-shop";
import type { WayToPay } from "./form.server";

/** How the order is paid; at the door where nothing was chosen. */
export function PaymentChoice({ ways, chosen }: { ways: WayToPay[]; chosen: string | undefined }) {
  const { say } = useShop();
  const first = ways.find((way) => way === chosen) ?? ways[0];
  return ways.map((way) => (
    <label key={way} className="choice pay">
      <input type="radio" name="payment" value={way} defaultChecked={way === first} />
      <span>
        <strong>{say(`checkout_${way}`)}</strong>
        <small>{say(`checkout_${way}_text`)}</small>
      </span>
    </label>
  ));
}
