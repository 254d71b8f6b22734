import { Form, useNavigation } from "@remix-run/react";
import { itemsOf } from "../../forms/form-answer";
import { TextField } from "../../forms/text-field";
import { Notice } from "../../parts/notice";
import { ChoiceField } from "../choice-field";
import type { NotEnrolled } from "./enrol.server";
import { useTraining } from "./use-training";

const SEXES = ["female", "male"] as const;
const ROLES = ["member", "worker", "manager"] as const;

/** The form by which a co-operative names one of its people. */
export function EnrolForm({ not }: { not: NotEnrolled | undefined }) {
  const { say } = useTraining();
  const busy = useNavigation().state === "submitting";
  const labels = { name: say("name"), sex: say("sex"), role: say("role"), phone: say("phone") };
  return (
    <section className="work-card" aria-labelledby="enrol">
      <h2 id="enrol">{say("enrol_title")}</h2>
      <Form method="post" noValidate className="work-form">
        {not ? (
          <Notice title={say("failed")} items={itemsOf(not.faults, not.message, labels)} />
        ) : null}
        <TextField
          name="name"
          label={say("name")}
          error={not?.faults.name}
          defaultValue={not?.name}
          maxLength={100}
        />
        <ChoiceField
          name="sex"
          label={say("sex")}
          blank={say("choose")}
          options={SEXES.map((sex) => [sex, say(`sex_${sex}`)])}
          defaultValue={not?.sex}
          error={not?.faults.sex}
        />
        <ChoiceField
          name="role"
          label={say("role")}
          blank={say("choose")}
          options={ROLES.map((role) => [role, say(`role_${role}`)])}
          defaultValue={not?.role}
          error={not?.faults.role}
        />
        <TextField
          name="phone"
          type="tel"
          label={say("phone")}
          hint={say("phone_hint")}
          error={not?.faults.phone}
          defaultValue={not?.phone}
          autoComplete="off"
          maxLength={20}
        />
        <p className="fine">{say("consent")}</p>
        <button
          type="submit"
          name="intent"
          value="enrol"
          className="button-sun work-main"
          aria-disabled={busy || undefined}
        >
          {say("enrol")}
        </button>
      </Form>
    </section>
  );
}
