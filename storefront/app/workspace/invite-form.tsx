import type { MadeInvitation, SELLER_ROLES } from "@nang-gio/marketplace/contract";
import { Form, useNavigation } from "@remix-run/react";
import { TextField } from "../forms/text-field";
import { CopyButton } from "../parts/copy-button";
import { Field } from "../parts/field";
import { moment } from "../parts/format";
import { ShareButton } from "../parts/share-button";
import type { InviteField } from "./routes/members";
import { useWorkspace } from "./use-workspace";

const ROLES: typeof SELLER_ROLES = ["owner", "manager", "fulfilment", "bookkeeper"];

/** The roles that a member may have, to choose from. */
export function RoleOptions() {
  const { say } = useWorkspace();
  return (
    <>
      {ROLES.map((role) => (
        <option key={role} value={role}>
          {say(`role_${role}`)}
        </option>
      ))}
    </>
  );
}

interface InviteFormProps {
  typed: Partial<Record<InviteField, string>>;
  /** What is wrong with a field. */
  of: (name: InviteField) => string | undefined;
}

/** Invites a person: who they are, and what they will do. */
export function InviteForm({ typed, of }: InviteFormProps) {
  const { say } = useWorkspace();
  const busy = useNavigation().state === "submitting";
  return (
    <section className="work-card" aria-labelledby="invite">
      <h2 id="invite">{say("invite_title")}</h2>
      <p>{say("invite_text")}</p>
      <Form method="post" noValidate className="work-form">
        <TextField
          name="name"
          label={say("field_name")}
          error={of("name")}
          defaultValue={typed.name}
          autoComplete="off"
          maxLength={80}
          required
        />
        <Field
          id="field-role"
          label={say("field_role")}
          hint={say("field_role_hint")}
          error={of("role")}
        >
          {(control) => (
            <select {...control} name="role" defaultValue={typed.role ?? "fulfilment"}>
              <RoleOptions />
            </select>
          )}
        </Field>
        <TextField
          name="phone"
          label={say("field_phone_optional")}
          error={of("phone")}
          defaultValue={typed.phone}
          type="tel"
          autoComplete="off"
          maxLength={40}
        />
        <TextField
          name="email"
          label={say("field_email")}
          hint={say("invite_email_hint")}
          error={of("email")}
          defaultValue={typed.email}
          type="email"
          autoComplete="off"
          maxLength={120}
        />
        <button
          type="submit"
          name="intent"
          value="invite"
          className="work-main"
          aria-disabled={busy || undefined}
        >
          {say("invite_send")}
        </button>
      </Form>
    </section>
  );
}

function ShownLink({ id, link }: { id: string; link: string }) {
  const { say } = useWorkspace();
  return (
    <>
      <Field id={id} label={say("invite_link")}>
        {(control) => (
          <textarea
            {...control}
            className="fine"
            readOnly
            rows={4}
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
      </Field>
      <div className="work-links">
        <CopyButton text={link} name={say("invite_link")} />
        <ShareButton url={link} name={say("invite_link")} />
      </div>
    </>
  );
}

/** The link of an invitation just made, which is shown this once. */
export function InvitationLink({ made }: { made: MadeInvitation }) {
  const { say } = useWorkspace();
  const { name, expires_at, email } = made.invitation;
  return (
    <section className="work-card work-next" role="status" aria-labelledby="made">
      <h2 id="made">{say("invite_made", { name })}</h2>
      <p>{say("invite_made_text", { time: moment(expires_at) })}</p>
      {email ? <p>{say("invite_mailed", { email })}</p> : null}
      <ShownLink id="invitation-link" link={made.link} />
    </section>
  );
}

/** The link to a new password for a member, which is shown this once. */
export function NewPasswordLink({ link }: { link: string }) {
  const { say } = useWorkspace();
  return (
    <section className="work-card work-next" role="status" aria-labelledby="password-made">
      <h2 id="password-made">{say("member_password_made")}</h2>
      <p>{say("member_password_made_text")}</p>
      <ShownLink id="password-link" link={link} />
    </section>
  );
}
