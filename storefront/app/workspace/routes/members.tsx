import type {
  MadeInvitation,
  PasswordLink,
  SellerMembers,
  SellerMembershipView,
} from "@nang-gio/marketplace/contract";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { lead } from "../../asking.server";
import type { FormAnswer } from "../../forms/form-answer";
import { refused, typedIn } from "../../forms/form-answer.server";
import { Notice } from "../../parts/notice";
import { tellFaults } from "../form-faults";
import { FormFaults } from "../form-told";
import { InvitationLink, InviteForm, NewPasswordLink } from "../invite-form";
import { MemberCard, OpenInvitation } from "../member-cards";
import { askAsSeller, atWork, readAtWork } from "../seller.server";
import { workspaceHead } from "../title";
import { useWorkspace } from "../use-workspace";

export const meta: MetaFunction = ({ location }) =>
  workspaceHead(location.pathname, "members_title");

/** Also after a refusal: it tells who is there now. */
export const shouldRevalidate = () => true;

const ID = /^\w{1,64}$/;
const NAMES = ["name", "role", "phone", "email"] as const;
export type InviteField = (typeof NAMES)[number];

/** Who works for the co-operative, and who is invited to. */
export async function loader(asking: LoaderFunctionArgs) {
  const { work, read } = await readAtWork<SellerMembers>(asking, "/members");
  const { members, invitations } = read;
  return { members, invitations, role: work.workplace.role };
}

interface Answer extends Partial<FormAnswer<InviteField>> {
  /** An invitation just made: its link is shown this once. */
  made?: MadeInvitation;
  /** A link to a new password just made; it is shown this once too. */
  passwordLink?: string;
  refusal?: string;
}

/** Invites, takes an invitation back, takes somebody out, gives them another role, or helps with the password. */
export async function action(asking: ActionFunctionArgs) {
  const work = await atWork(asking);
  const form = await asking.request.formData();
  const intent = String(form.get("intent") ?? "");
  const id = String(form.get("id") ?? "");
  const ask = (path: string, method: "POST" | "DELETE", body: object = {}) =>
    askAsSeller<MadeInvitation>(work.session, path, work.language, { method, body });
  if (intent === "invite") {
    const typed = typedIn(form, NAMES, 200);
    const answer = await ask("/invitations", "POST", typed);
    if (answer.ok) return data<Answer>({ made: answer.body });
    return refused<InviteField>(typed, answer);
  }
  if (!ID.test(id)) throw new Response(null, { status: 400 });
  if (intent === "password") {
    const answer = await askAsSeller<PasswordLink>(
      work.session,
      `/members/${id}/password-link`,
      work.language,
      { method: "POST", body: {} },
    );
    if (answer.ok) return data<Answer>({ passwordLink: answer.body.link });
    return data<Answer>({ refusal: answer.message }, { status: answer.status });
  }
  const asked = {
    revoke: () => ask(`/invitations/${id}`, "DELETE"),
    remove: () => ask(`/members/${id}`, "DELETE"),
    role: () => ask(`/members/${id}/role`, "POST", { role: form.get("role") }),
  }[intent];
  if (!asked) throw new Response(null, { status: 400 });
  const answer = await asked();
  if (answer.ok) throw lead(work.language, "/ban-hang/thanh-vien");
  return data<Answer>({ refusal: answer.message }, { status: answer.status });
}

function isForm(answer: Answer | undefined): answer is FormAnswer<InviteField> {
  return answer?.faults !== undefined;
}

export default function Members() {
  const { members, invitations, role } = useLoaderData<typeof loader>();
  const answer: Answer | undefined = useActionData<typeof action>();
  const { say } = useWorkspace();
  const owner: boolean = role === ("owner" satisfies SellerMembershipView["role"]);
  const { of, items } = tellFaults(isForm(answer) ? answer : undefined, NAMES, say);
  return (
    <div className="work-narrow">
      <h1>{say("members_title")}</h1>
      {answer?.refusal ? (
        <Notice title={say("move_failed")} items={[{ text: answer.refusal }]} />
      ) : null}
      <FormFaults items={items} />
      {answer?.made ? <InvitationLink made={answer.made} /> : null}
      {answer?.passwordLink ? <NewPasswordLink link={answer.passwordLink} /> : null}
      <ul className="work-list">
        {members.map((member) => (
          <MemberCard key={member.id} member={member} owner={owner} />
        ))}
      </ul>
      {invitations.length > 0 ? (
        <section className="work-list" aria-labelledby="invited">
          <h2 id="invited">{say("invited_title")}</h2>
          {invitations.map((invitation) => (
            <OpenInvitation key={invitation.id} invitation={invitation} owner={owner} />
          ))}
        </section>
      ) : null}
      {owner ? (
        <InviteForm key={answer?.made?.invitation.id} typed={answer?.typed ?? {}} of={of} />
      ) : null}
    </div>
  );
}
