import type { SecondFactor } from "@nang-gio/marketplace/contract";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "../../../forms/form-answer";
import { TextField } from "../../../forms/text-field";
import { tellFaults } from "../../form-faults";
import { FormFaults } from "../../form-told";
import { returnPath } from "../../return-path";
import { asPerson, readAsSeller } from "../../seller.server";
import { CodeField } from "../code-field";
import {
  changeSecondFactor,
  type SecondFactorAnswer,
  type SecondFactorField,
} from "../second-factor.server";
import { SecondFactorSetup } from "../second-factor-setup";
import { accountHead, useAccount } from "../use-account";

export const meta: MetaFunction = ({ location }) => accountHead(location.pathname, "two_step");

const NAMES = ["current_password", "otp"] as const;

/** Whether it is on, and where to go back to. */
export async function loader(asking: LoaderFunctionArgs) {
  const { on } = await readAsSeller<SecondFactor>(await asPerson(asking), "/second-factor");
  return { on, back: returnPath(asking.request.url) };
}

/** Changes it, as the form asks. */
export async function action(asking: ActionFunctionArgs) {
  return changeSecondFactor(await asPerson(asking), await asking.request.formData());
}

function isRefusal(
  answer: SecondFactorAnswer | undefined,
): answer is FormAnswer<SecondFactorField> {
  return answer?.faults !== undefined;
}

function Codes({ codes, back }: { codes: string[]; back: string }) {
  const { say, to } = useAccount();
  return (
    <section className="work-card" aria-labelledby="codes">
      <p role="status" className="work-done">
        {say("codes_on")}
      </p>
      <h2 id="codes">{say("codes_title")}</h2>
      <p>{say("codes_text")}</p>
      <ol className="work-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p>
        <Link to={to(back === "/ban-hang" ? "/ban-hang/tai-khoan" : back)} className="button">
          {say("codes_kept")}
        </Link>
      </p>
    </section>
  );
}

function Begin({ error }: { error?: string }) {
  const { say, sayWorkspace } = useAccount();
  return (
    <Form method="post" noValidate className="work-form">
      <TextField
        name="current_password"
        label={sayWorkspace("field_current_password")}
        error={error}
        type="password"
        autoComplete="current-password"
        maxLength={200}
        required
      />
      <button type="submit" name="intent" value="start" className="work-main">
        {say("two_step_begin")}
      </button>
    </Form>
  );
}

/** One form for what can be done while it is on: each thing takes a code. */
function On({ error }: { error?: string }) {
  const { say } = useAccount();
  return (
    <>
      <p role="status">{say("two_step_is_on")}</p>
      <Form method="post" noValidate autoComplete="off" className="work-form work-card">
        <CodeField label={say("code_label")} error={error} recovery />
        <div className="work-list">
          <button type="submit" name="intent" value="renew" className="button-quiet">
            {say("codes_renew")}
          </button>
          <p className="fine">{say("codes_renew_text")}</p>
          <button type="submit" name="intent" value="end" className="button-quiet">
            {say("two_step_end")}
          </button>
          <p className="fine">{say("two_step_end_text")}</p>
        </div>
      </Form>
    </>
  );
}

export default function SecondFactorPage() {
  const { on, back } = useLoaderData<typeof loader>();
  const answer: SecondFactorAnswer | undefined = useActionData<typeof action>();
  const { say, sayWorkspace } = useAccount();
  const { of, items } = tellFaults(isRefusal(answer) ? answer : undefined, NAMES, sayWorkspace);
  const state = () => {
    if (answer?.codes) return <Codes codes={answer.codes} back={back} />;
    if (on) return <On error={of("otp")} />;
    if (answer?.setup) return <SecondFactorSetup setup={answer.setup} error={of("otp")} />;
    return (
      <>
        <p>{say("two_step_text")}</p>
        <Begin error={of("current_password")} />
      </>
    );
  };
  return (
    <div className="work-narrow">
      <h1>{say("two_step")}</h1>
      <FormFaults items={items} />
      {answer?.ended ? (
        <p role="status" className="work-done">
          {say("two_step_ended")}
        </p>
      ) : null}
      {state()}
    </div>
  );
}
