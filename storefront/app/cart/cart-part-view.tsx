import { Form, Link, useSubmit } from "@remix-run/react";
import { inLanguage } from "../language";
import { ClosedNotice } from "../parts/closed-notice";
import { money, shortDay } from "../parts/format";
import { useShop } from "../parts/use-shop";
import { VariantName } from "../parts/variant-name";
import { type CartLine, type CartPart, MAX_QUANTITY } from "./view";

function Quantity({ line }: { line: CartLine }) {
  const { say } = useShop();
  const submit = useSubmit();
  const { id, quantity, product_title: name } = line;
  return (
    <Form method="post" preventScrollReset className="quantity" key={quantity} noValidate>
      <input type="hidden" name="intent" value="set" />
      <input type="hidden" name="line" value={id} />
      {/* What Enter in the box presses. */}
      <button type="submit" className="unseen" tabIndex={-1}>
        {say("quantity_set")}
      </button>
      <button
        type="submit"
        name="step"
        value={quantity - 1}
        disabled={quantity <= 1}
        aria-label={say("quantity_less", { name })}
      >
        −
      </button>
      <input
        id={`quantity-${id}`}
        type="number"
        name="quantity"
        inputMode="numeric"
        min={1}
        max={MAX_QUANTITY}
        defaultValue={quantity}
        required
        aria-label={say("quantity_of", { name })}
        onBlur={(event) => {
          const { value, form } = event.currentTarget;
          const left = event.relatedTarget as HTMLElement | null;
          if (form && Number(value) !== quantity && left?.closest("form") !== form) submit(form);
        }}
      />
      <button
        type="submit"
        name="step"
        value={quantity + 1}
        disabled={quantity >= MAX_QUANTITY}
        aria-label={say("quantity_more", { name })}
      >
        +
      </button>
    </Form>
  );
}

function Line({ line, error }: { line: CartPart["lines"][number]; error?: string }) {
  const { say, to } = useShop();
  const name = line.product_title;
  const told = [...line.problems.map(({ message }) => message), ...(error ? [error] : [])];
  return (
    <li className="cart-line">
      {line.thumbnail ? (
        <img src={line.thumbnail} alt="" width={96} height={96} loading="lazy" />
      ) : (
        <span className="cart-line-blank" />
      )}
      <div className="cart-line-words">
        <h3>
          <Link to={to(`/san-pham/${line.product_handle}`)}>{name}</Link>
        </h3>
        <p className="fine">
          {line.variant_title ? (
            <>
              <VariantName title={line.variant_title} /> ·{" "}
            </>
          ) : null}
          {money(line.unit_price)} × {line.quantity}
        </p>
      </div>
      <p className="cart-line-total">{money(line.total)}</p>
      <div className="cart-line-change">
        <Quantity line={line} />
        <Form method="post" preventScrollReset>
          <input type="hidden" name="intent" value="remove" />
          <input type="hidden" name="line" value={line.id} />
          <button type="submit" className="quiet" aria-label={say("remove_of", { name })}>
            {say("remove")}
          </button>
        </Form>
      </div>
      {told.length > 0 ? <p className="field-error cart-line-told">{told.join(" ")}</p> : null}
    </li>
  );
}

function Deliveries({ part }: { part: CartPart }) {
  const { say } = useShop();
  const submit = useSubmit();
  const { options, cooperative, chosen_option_id } = part;
  return (
    <Form
      method="post"
      preventScrollReset
      className="cart-deliveries"
      onChange={(event) => submit(event.currentTarget)}
    >
      <input type="hidden" name="intent" value="deliver" />
      <input type="hidden" name="cooperative" value={cooperative.id} />
      <fieldset>
        <legend>{say("delivery_way")}</legend>
        {options.map(({ id, kind, amount, by, place, provisional }) => (
          <label key={id} className="choice">
            <input
              type="radio"
              name="option"
              value={id}
              defaultChecked={id === chosen_option_id}
              key={String(chosen_option_id)}
            />
            <span>
              {say(`delivery_kind_${kind}`)}
              <small>
                {[
                  say(kind === "pickup" ? "ready_by" : "arrives_by", { day: shortDay(by) }),
                  place?.address,
                  place?.hours,
                  place && !(place.address && place.hours) ? say("pickup_call") : null,
                  provisional ? say("fee_provisional") : null,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </small>
            </span>
            <strong>{amount === 0 ? say("free") : money(amount)}</strong>
          </label>
        ))}
      </fieldset>
      <noscript>
        <button type="submit" className="button-quiet">
          {say("delivery_way_set")}
        </button>
      </noscript>
    </Form>
  );
}

/** One co-operative's part of the cart: its goods and how they come. */
export function CartPartView({
  part,
  errors,
}: {
  part: CartPart;
  /** What the last change met, by line. */
  errors: Map<string, string>;
}) {
  const { language, to } = useShop();
  const { cooperative, lines } = part;
  return (
    <section className="cart-part">
      <h2>
        <Link to={to(`/hop-tac-xa/${cooperative.handle}`)}>
          {inLanguage(language, cooperative.name, cooperative.name_en)}
        </Link>
      </h2>
      <ul>
        {lines.map((line) => (
          <Line key={line.id} line={line} error={errors.get(line.id)} />
        ))}
      </ul>
      <ClosedNotice closing={part.closing} />
      <Deliveries part={part} />
    </section>
  );
}
