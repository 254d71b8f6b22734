import type { SellerDeliveryTerms } from "@nang-gio/marketplace/contract";
import { TextField } from "../../forms/text-field";
import type { FormState } from "./form-state";
import { TermsForm } from "./terms-card";
import { useDelivery } from "./use-delivery";

/** Whether shoppers may come for their goods, where and when. */
export function PickUpForm({
  terms,
  state,
  saved,
}: {
  terms: SellerDeliveryTerms;
  state: FormState;
  saved: boolean;
}) {
  const { say } = useDelivery();
  return (
    <TermsForm part="pickup" title={say("pickup_title")} terms={terms} state={state} saved={saved}>
      <p>{say("pickup_text")}</p>
      <label className="choice">
        <input
          type="checkbox"
          name="pickup.offered"
          value="yes"
          defaultChecked={state.value("pickup.offered") === "yes"}
        />
        {say("pickup_offered")}
      </label>
      <TextField
        name="pickup.address"
        label={say("pickup_address")}
        error={state.error("pickup.address")}
        defaultValue={state.value("pickup.address")}
        maxLength={200}
      />
      <TextField
        name="pickup.hours"
        label={say("pickup_hours")}
        hint={say("pickup_hours_hint")}
        error={state.error("pickup.hours")}
        defaultValue={state.value("pickup.hours")}
        maxLength={120}
      />
    </TermsForm>
  );
}
