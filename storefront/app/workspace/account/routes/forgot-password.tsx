import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { TextField } from "../../../forms/text-field";
import { languageAsked } from "../../../language";
import { askBackend } from "../../../market/backend.server";
import { callerHeaders } from "../../../market/caller.server";
import { FormFaults } from "../../form-told";
import { returnPath, withReturn } from "../../return-path";
import { accountHead, useAccount } from "../use-account";

export const meta: MetaFunction = ({ location }) => accountHead(location.pathname, "forgot_title");

/** Where the log-in leads to. */
export function loader({ request }: LoaderFunctionArgs) {
  return { logInWay: withReturn("/ban-hang/dang-nhap", returnPath(request.url)) };
}

interface Answer {
  login: string;
  /** Said alike whether there is such an account or not. */
  asked: boolean;
  refusal: string | null;
}

/** Asks for a link to a new password. */
export async function action(asking: ActionFunctionArgs) {
  const form = await asking.request.formData();
  const login = String(form.get("login") ?? "")
    .trim()
    .slice(0, 120);
  if (!login) return data<Answer>({ login, asked: false, refusal: null }, { status: 400 });
  const answer = await askBackend("/store/seller-password-resets", languageAsked(asking.request), {
    method: "POST",
    body: { login },
    headers: callerHeaders(asking),
  });
  if (answer.ok) return data<Answer>({ login, asked: true, refusal: null });
  const { status, message } = answer;
  return data<Answer>({ login, asked: false, refusal: message }, { status });
}

function AskForm({ answer }: { answer: Answer | undefined }) {
  const { say, sayWorkspace } = useAccount();
  const empty = answer && !answer.refusal ? sayWorkspace("login_wanted") : undefined;
  const items = [
    ...(empty ? [{ text: empty, target: "field-login" }] : []),
    ...(answer?.refusal ? [{ text: answer.refusal }] : []),
  ];
  return (
    <>
      <p>{say("forgot_text")}</p>
      <FormFaults items={items} />
      <Form method="post" noValidate className="work-form">
        <TextField
          name="login"
          label={sayWorkspace("login_label")}
          error={empty}
          defaultValue={answer?.login}
          autoComplete="username"
          maxLength={120}
          required
        />
        <button type="submit" className="work-main">
          {say("forgot_send")}
        </button>
      </Form>
    </>
  );
}

export default function ForgotPassword() {
  const { logInWay } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, to } = useAccount();
  return (
    <div className="work-narrow">
      <h1>{say("forgot_title")}</h1>
      {answer?.asked ? (
        <p role="status" className="work-done">
          {say("forgot_asked")}
        </p>
      ) : (
        <AskForm answer={answer} />
      )}
      <p className="fine">{say("forgot_no_email")}</p>
      <p className="work-links">
        <Link to={to(logInWay)}>{say("forgot_back")}</Link>
      </p>
    </div>
  );
}
