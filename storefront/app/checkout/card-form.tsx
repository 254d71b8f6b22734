import type { CardPaymentStarted } from "@nang-gio/marketplace/contract";
import type { Appearance, Stripe, StripeElements } from "@stripe/stripe-js";
import { loadStripe } from "@stripe/stripe-js/pure";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { money } from "../parts/format";
import { useShop } from "../parts/use-shop";

/** The shop's own colours, as they are now, light or dark. */
function appearance(): Appearance {
  const colours = getComputedStyle(document.documentElement);
  const colour = (name: string) => colours.getPropertyValue(name).trim();
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  return {
    theme: dark ? "night" : "stripe",
    variables: {
      colorPrimary: colour("--sea"),
      colorBackground: colour("--paper"),
      colorText: colour("--ink"),
      colorTextSecondary: colour("--ink-soft"),
      colorDanger: colour("--dragon"),
      borderRadius: colour("--radius-small"),
      fontSizeBase: "16px",
      spacingUnit: "5px",
    },
  };
}

type State = "opening" | "ready" | "paying" | "lost";

/** Card details, which go from Stripe's own frames straight to Stripe, and the button that pays. */
export function CardForm({ payment }: { payment: CardPaymentStarted }) {
  const { language, say, to } = useShop();
  const { publishable_key, client_secret, amount } = payment;
  const box = useRef<HTMLDivElement>(null);
  const paying = useRef<{ stripe: Stripe; elements: StripeElements } | null>(null);
  const [state, setState] = useState<State>("opening");
  const [fault, setFault] = useState<string | null>(null);

  useEffect(() => {
    let left = false;
    const lost = () => {
      if (!left) setState("lost");
    };
    loadStripe(publishable_key, { locale: language }).then((stripe) => {
      if (left || !stripe || !box.current) return;
      const elements = stripe.elements({
        clientSecret: client_secret,
        locale: language,
        appearance: appearance(),
      });
      const card = elements.create("payment", {
        wallets: { applePay: "never", googlePay: "never" },
      });
      card.on("ready", () => setState("ready"));
      card.on("loaderror", lost);
      card.mount(box.current);
      paying.current = { stripe, elements };
    }, lost);
    return () => {
      left = true;
      paying.current?.elements.getElement("payment")?.destroy();
      paying.current = null;
    };
  }, [publishable_key, client_secret, language]);

  const pay = async (event: FormEvent) => {
    event.preventDefault();
    if (state !== "ready" || !paying.current) return;
    setState("paying");
    setFault(null);
    const return_url = new URL(to("/dat-hang/the/xong"), location.origin).href;
    // What succeeds leaves the page.
    const { error } = await paying.current.stripe.confirmPayment({
      elements: paying.current.elements,
      confirmParams: { return_url },
    });
    const told = error.type === "card_error" || error.type === "validation_error";
    setFault((told && error.message) || say("stripe_failed"));
    setState("ready");
  };

  if (state === "lost") {
    return (
      <div className="notice" role="alert">
        <p>{say("stripe_lost")}</p>
        <a href={to("/dat-hang/the")}>{say("stripe_reload")}</a>
      </div>
    );
  }
  return (
    <form onSubmit={pay} className="card-form">
      <noscript>
        <p className="prepayment-failed">{say("stripe_no_scripts")}</p>
      </noscript>
      <div ref={box} className="card-box" aria-busy={state === "opening"} />
      {state === "opening" ? <p className="fine">{say("stripe_loading")}</p> : null}
      <p className="prepayment-failed" role="alert" hidden={!fault}>
        {fault}
      </p>
      <button type="submit" className="button-sun place" aria-disabled={state !== "ready"}>
        {state === "paying"
          ? say("stripe_paying")
          : say("online_pay_stripe", { amount: money(amount) })}
      </button>
      <p className="fine">
        {say("stripe_safe")} {say("stripe_bank")}
      </p>
    </form>
  );
}
