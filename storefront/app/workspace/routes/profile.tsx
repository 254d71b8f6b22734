import type { SellerProfile } from "@nang-gio/marketplace/contract";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { refused, textsIn } from "../../forms/form-answer.server";
import { TextField } from "../../forms/text-field";
import { Field } from "../../parts/field";
import { tellFaults } from "../form-faults";
import { FormFaults, Saved } from "../form-told";
import { askAsSeller, atWork, readAsSeller } from "../seller.server";
import { workspaceHead } from "../title";
import { useWorkspace } from "../use-workspace";

export const meta: MetaFunction = ({ location }) =>
  workspaceHead(location.pathname, "profile_title");

const NAMES = ["phone", "email", "address", "story", "story_en"] as const;
type ProfileField = (typeof NAMES)[number];
const LONGEST = 6_000;

/** What the co-operative says of itself. */
export async function loader(asking: LoaderFunctionArgs) {
  return readAsSeller<{ profile: SellerProfile }>(await atWork(asking), "/profile");
}

/** Says it anew, or tells what is wrong with it. */
export async function action(asking: ActionFunctionArgs) {
  const work = await atWork(asking);
  const form = await asking.request.formData();
  const typed = textsIn(form, NAMES, LONGEST);
  const answer = await askAsSeller(work.session, "/profile", work.language, {
    method: "POST",
    body: typed,
  });
  return answer.ok ? data({ saved: true as const }) : refused<ProfileField>(typed, answer);
}

function Registered({ registered, followers }: Pick<SellerProfile, "registered" | "followers">) {
  const { say } = useWorkspace();
  const { name, kind, registration_number, commune_name } = registered;
  return (
    <section className="work-card" aria-labelledby="registered">
      <h2 id="registered">{name}</h2>
      <p>
        {say(`kind_${kind}`)} · {commune_name}
        {registration_number ? (
          <>
            <br />
            {say("registered_number", { number: registration_number })}
          </>
        ) : null}
      </p>
      <p>{say("followers", { count: followers })}</p>
      <p className="fine">{say("registered_help")}</p>
    </section>
  );
}

function Complete({ completeness: { score, missing } }: Pick<SellerProfile, "completeness">) {
  const { say } = useWorkspace();
  return (
    <section className="work-card" aria-labelledby="complete">
      <h2 id="complete">{say("complete_score", { score })}</h2>
      {missing.length > 0 ? (
        <>
          <p>{say("complete_missing")}</p>
          <ul>
            {missing.map((fact) => (
              <li key={fact}>{say(`complete_${fact}`)}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{say("complete_all")}</p>
      )}
    </section>
  );
}

export default function Profile() {
  const { profile } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say } = useWorkspace();
  const busy = useNavigation().state === "submitting";
  const refused = answer && "faults" in answer ? answer : undefined;
  const { of, items } = tellFaults(refused, NAMES, say);
  const value = (name: ProfileField) => refused?.typed[name] ?? profile[name] ?? undefined;
  const line = (name: "phone" | "email" | "address", type: "tel" | "email" | "text") => (
    <TextField
      name={name}
      label={say(`profile_${name}`)}
      error={of(name)}
      defaultValue={value(name)}
      type={type}
      maxLength={200}
    />
  );
  const long = (name: "story" | "story_en") => (
    <Field
      id={`field-${name}`}
      label={say(`profile_${name}`)}
      hint={say(`profile_${name}_hint`)}
      error={of(name)}
    >
      {(control) => (
        <textarea
          {...control}
          name={name}
          rows={6}
          maxLength={5000}
          defaultValue={value(name)}
          lang={name === "story_en" ? "en" : "vi"}
        />
      )}
    </Field>
  );
  return (
    <div className="work-narrow">
      <h1>{say("profile_title")}</h1>
      <p>{say("profile_text")}</p>
      <FormFaults items={items} />
      <Saved when={answer !== undefined && "saved" in answer} />
      <Form method="post" noValidate>
        <fieldset className="work-form" disabled={!profile.may_change}>
          {line("phone", "tel")}
          {line("email", "email")}
          {line("address", "text")}
          {long("story")}
          {long("story_en")}
          {profile.may_change ? (
            <button type="submit" className="work-main" aria-disabled={busy || undefined}>
              {say("save")}
            </button>
          ) : (
            <p className="fine">{say("only_keepers")}</p>
          )}
        </fieldset>
      </Form>
      <Complete completeness={profile.completeness} />
      <Registered registered={profile.registered} followers={profile.followers} />
    </div>
  );
}
