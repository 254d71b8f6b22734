import type { SellerEvent } from "@nang-gio/programme/contract";
import { Form, useNavigation } from "@remix-run/react";
import { itemsOf } from "../../forms/form-answer";
import { TextField } from "../../forms/text-field";
import { Field } from "../../parts/field";
import { Notice } from "../../parts/notice";
import type { NotSent } from "./answer-event.server";
import { useEvents } from "./use-events";

/** The form by which a co-operative comes, comes otherwise, or does not. */
export function RegisterForm({ event, not }: { event: SellerEvent; not: NotSent | undefined }) {
  const { say } = useEvents();
  const busy = useNavigation().state === "submitting";
  const { own } = event;
  const registered = own?.state === "registered";
  const labels = { people: say("people"), brings: say("brings") };
  return (
    <section className="work-card" aria-labelledby="register">
      <h2 id="register">{say(registered ? "change_title" : "register_title")}</h2>
      <Form method="post" noValidate className="work-form">
        {not ? (
          <Notice title={say("failed")} items={itemsOf(not.faults, not.message, labels)} />
        ) : null}
        <TextField
          name="people"
          label={say("people")}
          error={not?.faults.people}
          defaultValue={not?.people ?? own?.people?.toString() ?? ""}
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
        />
        <Field
          id="field-brings"
          label={say("brings")}
          hint={say("brings_hint")}
          error={not?.faults.brings}
        >
          {(control) => (
            <textarea
              {...control}
              name="brings"
              rows={3}
              maxLength={1000}
              defaultValue={not?.brings ?? own?.brings ?? ""}
            />
          )}
        </Field>
        <button
          type="submit"
          name="intent"
          value="register"
          className="button-sun work-main"
          aria-disabled={busy || undefined}
        >
          {say(registered ? "change" : "register")}
        </button>
        {registered || own?.state === "invited" ? (
          <button
            type="submit"
            name="intent"
            value={registered ? "withdraw" : "decline"}
            className="quiet"
            aria-disabled={busy || undefined}
          >
            {say(registered ? "withdraw" : "decline")}
          </button>
        ) : null}
      </Form>
    </section>
  );
}
