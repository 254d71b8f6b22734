import type { InvitationView } from "@nang-gio/marketplace/contract";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { lead } from "../../asking.server";
import type { FormAnswer } from "../../forms/form-answer";
import { refused, typedIn } from "../../forms/form-answer.server";
import { languageAsked } from "../../language";
import { askBackend } from "../../market/backend.server";
import { moment } from "../../parts/format";
import { tellFaults } from "../form-faults";
import { FormFaults } from "../form-told";
import { Consent, PersonFields } from "../join-fields";
import { enter, logIn } from "../log-in.server";
import { pathAsked, withReturn } from "../return-path";
import { findSeller } from "../seller.server";
import { keepSession } from "../session.server";
import { workspaceHead } from "../title";
import { useWorkspace } from "../use-workspace";

export const meta: MetaFunction = ({ location }) =>
  workspaceHead(location.pathname, "invitation_title");

const NAMES = ["name", "phone", "email", "password", "consent"] as const;
type InvitationField = (typeof NAMES)[number];

const SECRET = /^[\w-]{20,100}$/;

function secretIn({ secret }: { secret?: string }): string {
  if (!secret || !SECRET.test(secret)) throw new Response(null, { status: 404 });
  return secret;
}

/** What the invitation is to, and who would take it. */
export async function loader(asking: LoaderFunctionArgs) {
  const secret = secretIn(asking.params);
  const language = languageAsked(asking.request);
  const [seller, found] = await Promise.all([
    findSeller(asking),
    askBackend<{ invitation: InvitationView }>("/store/seller-invitations", language, {
      method: "POST",
      body: { secret },
    }),
  ]);
  const person = seller?.me.person.name ?? null;
  const logInWay = withReturn("/ban-hang/dang-nhap", pathAsked(asking.request));
  if (!found.ok) {
    return data({ gone: found.message, invitation: null, person, logInWay }, { status: 404 });
  }
  return data({ gone: null, invitation: found.body.invitation, person, logInWay });
}

/** Takes the invitation, as who is signed in or as a new person, and leads into the workspace. */
export async function action(asking: ActionFunctionArgs) {
  const secret = secretIn(asking.params);
  const language = languageAsked(asking.request);
  const [seller, form] = await Promise.all([findSeller(asking), asking.request.formData()]);
  const typed = typedIn(form, NAMES, 300);
  const answer = await askBackend<{ cooperative_id: string }>(
    "/store/seller-invitations/accept",
    language,
    {
      method: "POST",
      body: seller ? { secret } : { ...typed, consent: typed.consent === "yes", secret },
      headers: seller ? { authorization: `Bearer ${seller.session.token}` } : {},
    },
  );
  if (!answer.ok) {
    const { password: _password, ...kept } = typed;
    return refused<InvitationField>(kept, answer);
  }
  const cooperative = answer.body.cooperative_id;
  if (seller) {
    const { token } = seller.session;
    throw lead(language, "/ban-hang", await keepSession({ token, cooperative }));
  }
  const login = typed.phone ?? typed.email ?? "";
  const signedIn = await logIn(asking, login, typed.password ?? "");
  if (!signedIn.ok) throw lead(language, "/ban-hang/dang-nhap");
  throw await enter(asking, signedIn.body, { cooperative });
}

function NewPerson({
  invitation,
  answer,
  of,
}: {
  invitation: InvitationView;
  answer?: FormAnswer<InvitationField>;
  /** What is wrong with a field. */
  of: (name: InvitationField) => string | undefined;
}) {
  const { say } = useWorkspace();
  const { name, phone, email } = invitation;
  const typed = answer?.typed ?? {
    name,
    ...(phone ? { phone } : {}),
    ...(email ? { email } : {}),
  };
  return (
    <>
      <PersonFields typed={typed} of={of} />
      <Consent
        checked={typed.consent === "yes"}
        error={of("consent")}
        text={say("invitation_consent")}
      />
    </>
  );
}

export default function Invitation() {
  const { gone, invitation, person, logInWay } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, to } = useWorkspace();
  const busy = useNavigation().state === "submitting";
  const { of, items } = tellFaults(answer, NAMES, say);
  if (!invitation) {
    return (
      <div className="work-narrow">
        <h1>{say("invitation_title")}</h1>
        <p>{gone}</p>
      </div>
    );
  }
  const { cooperative_name: name, role, expires_at } = invitation;
  return (
    <div className="work-narrow">
      <h1>{say("invitation_title")}</h1>
      <p>{say("invitation_to", { name, role: say(`role_${role}`) })}</p>
      <p className="fine">{say("invited_until", { time: moment(expires_at) })}</p>
      <FormFaults items={items} />
      <Form method="post" noValidate className="work-form">
        {person ? (
          <p>{say("invitation_as", { person })}</p>
        ) : (
          <NewPerson invitation={invitation} answer={answer} of={of} />
        )}
        <button type="submit" className="button-sun work-main" aria-disabled={busy || undefined}>
          {say("invitation_take")}
        </button>
      </Form>
      {person ? null : (
        <p className="work-links">
          <Link to={to(logInWay)}>{say("invitation_log_in")}</Link>
        </p>
      )}
    </div>
  );
}
