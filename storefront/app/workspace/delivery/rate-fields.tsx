import { TextField } from "../../forms/text-field";
import type { FormState } from "./form-state";
import { STEP_ROWS } from "./terms-form";
import { useDelivery } from "./use-delivery";

interface RateFieldsProps {
  /** Name of the rate among the controls: `rates.home`. */
  base: string;
  /** What places it is for. */
  zone: string;
  state: FormState;
}

function Step({ base, zone, state, row }: RateFieldsProps & { row: number }) {
  const { say } = useDelivery();
  const cell = (part: "up_to_g" | "fee", label: string) => {
    const name = `${base}.steps.${row}.${part}`;
    const error = state.error(name);
    return (
      <div className={error ? "field field-wrong" : "field"}>
        <input
          id={`field-${name}`}
          name={name}
          defaultValue={state.value(name)}
          inputMode="numeric"
          autoComplete="off"
          maxLength={12}
          aria-label={label}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `field-${name}-error` : undefined}
        />
        {error ? (
          <p id={`field-${name}-error`} className="field-error">
            {error}
          </p>
        ) : null}
      </div>
    );
  };
  const number = row + 1;
  return (
    <>
      {cell("up_to_g", say("step_weight_of", { zone, number }))}
      {cell("fee", say("step_fee_of", { zone, number }))}
    </>
  );
}

/** What bringing goods to some places costs by their weight, and how long it takes. */
export function RateFields({ base, zone, state }: RateFieldsProps) {
  const { say } = useDelivery();
  const field = (part: "further_kg_fee" | "days", label: string) => (
    <TextField
      name={`${base}.${part}`}
      label={label}
      error={state.error(`${base}.${part}`)}
      defaultValue={state.value(`${base}.${part}`)}
      inputMode="numeric"
      autoComplete="off"
      maxLength={12}
    />
  );
  return (
    <>
      <div className="rate-steps">
        <span aria-hidden="true">{say("step_weight")}</span>
        <span aria-hidden="true">{say("step_fee")}</span>
        {[...Array(STEP_ROWS).keys()].map((row) => (
          <Step key={row} base={base} zone={zone} state={state} row={row} />
        ))}
      </div>
      <div className="rate-more">
        {field("further_kg_fee", say("further"))}
        {field("days", say("days"))}
      </div>
    </>
  );
}
