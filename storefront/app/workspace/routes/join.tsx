import type { ApplicationAnswer } from "@nang-gio/marketplace/contract";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { type Asking, lead } from "../../asking.server";
import type { FormAnswer } from "../../forms/form-answer";
import { refused, typedIn } from "../../forms/form-answer.server";
import { languageAsked } from "../../language";
import { type Asked, askBackend } from "../../market/backend.server";
import { callerHeaders } from "../../market/caller.server";
import { tellFaults } from "../form-faults";
import { FormFaults } from "../form-told";
import { homeCommuneGroups } from "../home-communes.server";
import { Consent, CooperativeFields, PersonFields } from "../join-fields";
import { enter, logIn } from "../log-in.server";
import { findSeller } from "../seller.server";
import { workspaceHead } from "../title";
import { useWorkspace } from "../use-workspace";

export const meta: MetaFunction = ({ location }) => workspaceHead(location.pathname, "apply_title");

/** The form's controls in the order of the page. */
const NAMES = [
  "name",
  "phone",
  "email",
  "password",
  "kind",
  "cooperative_name",
  "registration_number",
  "commune_code",
  "sector",
  "consent",
] as const;
/** Somebody signs in with the phone or e-mail already. */
const CONFLICT = 409;
export type JoinField = (typeof NAMES)[number];

/** Who has signed in already is led on. */
export async function loader(asking: LoaderFunctionArgs) {
  if (await findSeller(asking)) throw lead(languageAsked(asking.request), "/ban-hang");
  return { districts: homeCommuneGroups() };
}

/** Whose application was taken is signed in; who pressed twice, too: the first press has made their account. */
async function signIn(
  asking: Asking,
  { phone, email, password = "" }: FormAnswer<JoinField>["typed"],
  answer: Asked<unknown>,
): Promise<Response | undefined> {
  if (!answer.ok && answer.status !== CONFLICT) return undefined;
  const signedIn = await logIn(asking, phone ?? email ?? "", password);
  return signedIn.ok ? enter(asking, signedIn.body) : undefined;
}

/** Sends the application and signs in; or tells what is wrong, with all but the password still there. */
export async function action(asking: ActionFunctionArgs) {
  const language = languageAsked(asking.request);
  const form = await asking.request.formData();
  const sent = typedIn(form, NAMES, 300);
  const answer = await askBackend<{ application: ApplicationAnswer }>(
    "/store/seller-applications",
    language,
    {
      method: "POST",
      body: { ...sent, consent: sent.consent === "yes" },
      headers: callerHeaders(asking),
    },
  );
  const signedIn = await signIn(asking, sent, answer);
  if (signedIn) throw signedIn;
  if (answer.ok) throw lead(language, "/ban-hang/dang-nhap");
  const { password: _password, ...typed } = sent;
  return refused<JoinField>(typed, answer);
}

export default function Join() {
  const { districts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, to } = useWorkspace();
  const sending = useNavigation().state === "submitting";
  const { of, items } = tellFaults(answer, NAMES, say);
  const typed = answer?.typed ?? {};
  return (
    <div className="work-narrow">
      <h1>{say("apply_title")}</h1>
      <p>{say("apply_text")}</p>
      <FormFaults items={items} />
      <Form method="post" noValidate className="work-form checkout">
        <fieldset>
          <legend>{say("apply_person")}</legend>
          <PersonFields typed={typed} of={of} />
        </fieldset>
        <fieldset>
          <legend>{say("apply_cooperative")}</legend>
          <CooperativeFields typed={typed} of={of} districts={districts} />
        </fieldset>
        <Consent
          checked={typed.consent === "yes"}
          error={of("consent")}
          text={say("apply_consent")}
        />
        <button type="submit" className="button-sun work-main" aria-disabled={sending || undefined}>
          {say("apply_send")}
        </button>
      </Form>
      <p className="work-links">
        <Link to={to("/ban-hang/dang-nhap")}>{say("have_account")}</Link>
      </p>
    </div>
  );
}
