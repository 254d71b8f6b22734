import type { Ocop, WomenLed } from "@nang-gio/cooperative/contract";
import { day } from "./format";
import { useShop } from "./use-shop";

/** OCOP stars, drawn as the programme does: filled stars in a row, said in words for a screen reader. */
export function Stars({ count }: { count: number }) {
  const { say } = useShop();
  return (
    <span className="tag tag-stars" title={say("stars", { count })}>
      <span aria-hidden="true">{"★".repeat(count)}</span>
      <span className="unseen">{say("stars", { count })}</span>
      <span aria-hidden="true" className="tag-word">
        OCOP
      </span>
    </span>
  );
}

/** The short women-led tag of a card. */
export function WomenLedTag() {
  const { say } = useShop();
  return <span className="tag tag-women">{say("women_led")}</span>;
}

/** The women-led tag with each reason and its record. */
export function WomenLedReasons({ womenLed }: { womenLed: WomenLed }) {
  const { say } = useShop();
  if (!womenLed.holds) return null;
  return (
    <details className="reasons">
      <summary>
        <span className="tag tag-women">{say("women_led")}</span>
        <span className="reasons-why">{say("women_led_why")}</span>
      </summary>
      <ul>
        {womenLed.reasons.map((reason) =>
          reason.kind === "woman_in_management" ? (
            <li key={reason.term_id}>
              {say("women_led_manager", {
                name: reason.person_name,
                title: say(`title_${reason.title}`),
                since: day(reason.since),
              })}
            </li>
          ) : (
            <li key={reason.labour_snapshot_id}>
              {reason.women === null || reason.workers === null
                ? say("women_led_most_workers", { date: day(reason.as_of) })
                : say("women_led_workers", {
                    women: reason.women,
                    workers: reason.workers,
                    date: day(reason.as_of),
                  })}
            </li>
          ),
        )}
      </ul>
      <p className="fine">{say("women_led_rule", { date: day(womenLed.as_of) })}</p>
    </details>
  );
}

/** OCOP stars with the certificate that proves them. */
export function OcopProof({ ocop }: { ocop: Ocop }) {
  const { say } = useShop();
  return (
    <details className="reasons">
      <summary>
        <Stars count={ocop.stars} />
        <span className="reasons-why">{say("women_led_why")}</span>
      </summary>
      <ul>
        <li>{say("ocop_certificate", { number: ocop.certificate_number })}</li>
        <li>{say("ocop_issuer", { issuer: ocop.issuer })}</li>
        <li>{say("ocop_valid", { issued: day(ocop.issued_on), expires: day(ocop.expires_on) })}</li>
      </ul>
    </details>
  );
}
