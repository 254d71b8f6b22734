import type { SellerDeliveryTerms } from "@nang-gio/marketplace/contract";
import type { PlaceChoice } from "../../checkout/places.server";
import { TextField } from "../../forms/text-field";
import { money } from "../../parts/format";
import type { FormState } from "./form-state";
import { RateFields } from "./rate-fields";
import { TermsForm } from "./terms-card";
import { groupBase, MOST_GROUPS } from "./terms-form";
import { useDelivery } from "./use-delivery";

interface FeesFormProps {
  terms: SellerDeliveryTerms;
  provinces: readonly PlaceChoice[];
  state: FormState;
  saved: boolean;
}

function Provinces({
  name,
  provinces,
  state,
}: {
  name: string;
  provinces: readonly PlaceChoice[];
  state: FormState;
}) {
  const { say } = useDelivery();
  const chosen = new Set(state.value(name).split(","));
  const error = state.error(name);
  const names = provinces.filter(({ code }) => chosen.has(code)).map((one) => one.name);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset could not hold what stands above its legend
    <div
      className="rate-provinces"
      id={`field-${name}`}
      role="group"
      tabIndex={-1}
      aria-label={say("provinces")}
      aria-describedby={error ? `field-${name}-error` : undefined}
    >
      {names.length > 0 ? (
        <p className="fine">{say("provinces_chosen", { names: names.join(", ") })}</p>
      ) : null}
      {error ? (
        <p id={`field-${name}-error`} className="field-error">
          {error}
        </p>
      ) : null}
      <details open={Boolean(error)}>
        <summary>{say("provinces")}</summary>
        <div>
          {provinces.map(({ code, name: title }) => (
            <label key={code} className="choice">
              <input type="checkbox" name={name} value={code} defaultChecked={chosen.has(code)} />
              {title}
            </label>
          ))}
        </div>
      </details>
    </div>
  );
}

function Groups({ terms, provinces, state }: Omit<FeesFormProps, "saved">) {
  const { say } = useDelivery();
  const others = provinces.filter(({ code }) => code !== terms.home_province);
  const filled = [...Array(MOST_GROUPS).keys()].filter((group) => state.isUsed(groupBase(group)));
  const shown = Math.min(MOST_GROUPS, Math.max(-1, ...filled) + 2);
  return [...Array(shown).keys()].map((group) => {
    const zone = say("zone_named", { number: group + 1 });
    const base = groupBase(group);
    return (
      <details key={base} className="rate" open={filled.includes(group)}>
        <summary>{zone}</summary>
        <p className="fine">{say("zone_named_hint")}</p>
        <Provinces name={`${base}.provinces`} provinces={others} state={state} />
        <RateFields base={base} zone={zone} state={state} />
      </details>
    );
  });
}

/** What delivery costs and how soon goods are sent. */
export function FeesForm({ terms, provinces, state, saved }: FeesFormProps) {
  const { say } = useDelivery();
  const province = provinces.find(({ code }) => code === terms.home_province)?.name ?? "";
  const home = say("zone_home", { province });
  const choice = (value: "market" | "own", hint: string) => (
    <label className="choice pay">
      <input
        type="radio"
        name="fees"
        value={value}
        defaultChecked={(state.value("fees") === "own") === (value === "own")}
      />
      <span>
        <strong>{say(`fees_${value}`)}</strong>
        <small>{hint}</small>
      </span>
    </label>
  );
  return (
    <TermsForm part="fees" title={say("fees_title")} terms={terms} state={state} saved={saved}>
      <div className="work-choices">
        {choice("market", say("fees_market_hint", { fee: money(terms.flat_fee) }))}
        {choice("own", say("fees_own_hint"))}
      </div>
      <div className="rates" key={JSON.stringify(terms.rates)}>
        <p className="fine">{say("fees_help")}</p>
        {terms.without_weight > 0 ? (
          <p className="work-help">{say("without_weight", { count: terms.without_weight })}</p>
        ) : null}
        <fieldset className="rate">
          <legend>{home}</legend>
          <RateFields base="rates.home" zone={home} state={state} />
        </fieldset>
        <Groups terms={terms} provinces={provinces} state={state} />
        <fieldset className="rate">
          <legend>{say("zone_rest")}</legend>
          <RateFields base="rates.rest" zone={say("zone_rest")} state={state} />
        </fieldset>
        <TextField
          name="rates.free_over"
          label={say("free_over")}
          hint={say("free_over_hint")}
          error={state.error("rates.free_over")}
          defaultValue={state.value("rates.free_over")}
          inputMode="numeric"
          autoComplete="off"
          maxLength={14}
        />
      </div>
      <TextField
        name="dispatch_days"
        label={say("dispatch_days")}
        hint={say("dispatch_days_hint")}
        error={state.error("dispatch_days")}
        defaultValue={state.value("dispatch_days")}
        inputMode="numeric"
        autoComplete="off"
        maxLength={2}
        required
      />
    </TermsForm>
  );
}
