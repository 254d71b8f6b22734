import type { SellerInvitation, SellerMember } from "@nang-gio/marketplace/contract";
import { formatPhone } from "@nang-gio/vietnam";
import { Form } from "@remix-run/react";
import { Field } from "../parts/field";
import { moment } from "../parts/format";
import { RoleOptions } from "./invite-form";
import { useWorkspace } from "./use-workspace";

const reached = ({ phone, email }: { phone: string | null; email: string | null }) =>
  [phone && formatPhone(phone), email].filter(Boolean).join(" · ");

/** Somebody who works for the co-operative; an owner can change their role or take them out, everyone can leave. */
export function MemberCard({ member, owner }: { member: SellerMember; owner: boolean }) {
  const { say } = useWorkspace();
  const { id, name, role, email, self } = member;
  return (
    <li className="work-card">
      <h2>
        {name} {self ? <small className="fine">{say("member_self")}</small> : null}
      </h2>
      <p>
        <strong>{say(`role_${role}`)}</strong>
        <br />
        <span className="fine">{reached(member)}</span>
      </p>
      {owner || self ? (
        <details className="work-cancel">
          <summary>{say(owner ? "member_change" : "member_leave")}</summary>
          {owner ? (
            <Form method="post" className="work-form">
              <input type="hidden" name="id" value={id} />
              <Field id={`role-${id}`} label={say("field_role")}>
                {(control) => (
                  <select {...control} name="role" defaultValue={role}>
                    <RoleOptions />
                  </select>
                )}
              </Field>
              <button type="submit" name="intent" value="role" className="button-quiet">
                {say("member_save_role")}
              </button>
            </Form>
          ) : null}
          {owner && !self && role !== "owner" && !email ? (
            <Form method="post" className="work-form">
              <input type="hidden" name="id" value={id} />
              <p className="fine">{say("member_password_text")}</p>
              <button type="submit" name="intent" value="password" className="button-quiet">
                {say("member_password")}
              </button>
            </Form>
          ) : null}
          <Form method="post" className="work-form">
            <input type="hidden" name="id" value={id} />
            <p className="fine">{say(self ? "member_leave_text" : "member_remove_text")}</p>
            <button type="submit" name="intent" value="remove" className="button-quiet">
              {say(self ? "member_leave" : "member_remove", { name })}
            </button>
          </Form>
        </details>
      ) : null}
    </li>
  );
}

/** Somebody who is invited and has not come yet. */
export function OpenInvitation({
  invitation,
  owner,
}: {
  invitation: SellerInvitation;
  owner: boolean;
}) {
  const { say } = useWorkspace();
  const { id, name, role, expires_at } = invitation;
  return (
    <div className="work-card">
      <p>
        <strong>{name}</strong> · {say(`role_${role}`)}
        <br />
        <span className="fine">{say("invited_until", { time: moment(expires_at) })}</span>
      </p>
      {owner ? (
        <Form method="post">
          <input type="hidden" name="id" value={id} />
          <button type="submit" name="intent" value="revoke" className="button-quiet">
            {say("invitation_revoke")}
          </button>
        </Form>
      ) : null}
    </div>
  );
}
