import type { PayoutAccount, SellerPayout } from "@nang-gio/marketplace/contract";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { refused, textsIn } from "../../forms/form-answer.server";
import { TextField } from "../../forms/text-field";
import { Field } from "../../parts/field";
import { moment } from "../../parts/format";
import { CodeField } from "../account/code-field";
import { tellFaults } from "../form-faults";
import { FormFaults, Saved } from "../form-told";
import { withReturn } from "../return-path";
import { askAsSeller, atWork, readAsSeller } from "../seller.server";
import { workspaceHead } from "../title";
import { useWorkspace } from "../use-workspace";

export const meta: MetaFunction = ({ location }) =>
  workspaceHead(location.pathname, "payout_title");

const NAMES = ["bank_bin", "account_number", "holder", "current_password", "otp"] as const;
type PayoutField = (typeof NAMES)[number];
const REFUSED = 403;

/** Where the co-operative is paid to; who packs and ships has no business here. */
export async function loader(asking: LoaderFunctionArgs) {
  const work = await atWork(asking);
  if (work.workplace.role === "fulfilment") throw new Response(null, { status: REFUSED });
  return readAsSeller<SellerPayout>(work, "/payout");
}

/** Changes it, or tells what is wrong; password and code are never shown again. */
export async function action(asking: ActionFunctionArgs) {
  const work = await atWork(asking);
  const form = await asking.request.formData();
  const { current_password, otp, ...typed } = textsIn(form, NAMES, 200);
  const answer = await askAsSeller(work.session, "/payout", work.language, {
    method: "POST",
    body: { ...typed, password: current_password, otp: otp.replace(/\s/g, "") },
  });
  if (answer.ok) return data({ saved: true as const });
  const { password, ...others } = answer.faults;
  const faults = password ? { ...others, current_password: password } : others;
  return refused<PayoutField>(typed, { ...answer, faults });
}

function Account({ account }: { account: PayoutAccount | null }) {
  const { say } = useWorkspace();
  if (!account) return <p className="work-empty">{say("payout_none")}</p>;
  const { bank_name, account_number, holder, changed_at, changed_by } = account;
  return (
    <section className="work-card" aria-labelledby="account">
      <h2 id="account">
        {bank_name} {account_number}
      </h2>
      <p>{holder}</p>
      <p className="fine">
        {say("payout_changed", { time: moment(changed_at), name: changed_by ?? "–" })}
      </p>
    </section>
  );
}

/** The second factor comes first, then one comes back here. */
function SecondFactorFirst() {
  const { say, to } = useWorkspace();
  const way = withReturn("/ban-hang/tai-khoan/hai-lop", "/ban-hang/nhan-tien");
  return (
    <section className="work-card work-next" aria-labelledby="second-factor">
      <h2 id="second-factor">{say("payout_second_factor")}</h2>
      <p>{say("payout_second_factor_text")}</p>
      <p>
        <Link to={to(way)} className="button">
          {say("payout_second_factor_link")}
        </Link>
      </p>
    </section>
  );
}

export default function Payout() {
  const { account, banks, may_change, second_factor } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say } = useWorkspace();
  const busy = useNavigation().state === "submitting";
  const refused = answer && "faults" in answer ? answer : undefined;
  const { of, items } = tellFaults(refused, NAMES, say);
  const typed = refused?.typed ?? {};
  return (
    <div className="work-narrow">
      <h1>{say("payout_title")}</h1>
      <p>{say("payout_text")}</p>
      <FormFaults items={items} />
      <Saved when={answer !== undefined && "saved" in answer} />
      <Account account={account} />
      {may_change && !second_factor ? <SecondFactorFirst /> : null}
      {may_change && second_factor ? (
        <Form
          key={account?.changed_at}
          method="post"
          noValidate
          autoComplete="off"
          className="work-form"
        >
          <h2>{say(account ? "payout_change" : "payout_tell")}</h2>
          <Field id="field-bank_bin" label={say("field_bank")} error={of("bank_bin")}>
            {(control) => (
              <select {...control} name="bank_bin" defaultValue={typed.bank_bin ?? ""} required>
                <option value="">{say("field_bank_choose")}</option>
                {banks.map(({ bin, name }) => (
                  <option key={bin} value={bin}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <TextField
            name="account_number"
            label={say("field_account_number")}
            error={of("account_number")}
            defaultValue={typed.account_number}
            autoComplete="off"
            maxLength={40}
            required
          />
          <TextField
            name="holder"
            label={say("field_holder")}
            hint={say("field_holder_hint")}
            error={of("holder")}
            defaultValue={typed.holder}
            autoComplete="off"
            maxLength={70}
            required
          />
          <TextField
            name="current_password"
            label={say("field_current_password")}
            hint={say("payout_password_hint")}
            error={of("current_password")}
            type="password"
            autoComplete="current-password"
            maxLength={200}
            required
          />
          <CodeField
            label={say("field_otp")}
            hint={say("field_otp_hint")}
            error={of("otp")}
            recovery
          />
          <button type="submit" className="work-main" aria-disabled={busy || undefined}>
            {say("save")}
          </button>
        </Form>
      ) : null}
      {may_change ? null : <p className="fine">{say("only_owner")}</p>}
    </div>
  );
}
