import type { ShopperData } from "@nang-gio/marketplace/contract";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { lead } from "../../asking.server";
import { forgetCart } from "../../cart/cookies.server";
import { refused, textsIn } from "../../forms/form-answer.server";
import { TextField } from "../../forms/text-field";
import { moment } from "../../parts/format";
import { Notice } from "../../parts/notice";
import { EraseForm, ErasureObstacles, ErasureTold } from "../erase-form";
import { useFaults } from "../form-told";
import { keepSession } from "../session.server";
import { askAsShopper, asShopper, readAsShopper } from "../shopper.server";
import { accountHead, useAccount } from "../use-account";

export const meta: MetaFunction = ({ location }) => accountHead(location.pathname, "data_title");

/** To what the shopper agreed, and what would keep their account from being erased. */
export async function loader(asking: LoaderFunctionArgs) {
  const shopper = await asShopper(asking);
  const { data } = await readAsShopper<{ data: ShopperData }>(shopper, "/data");
  const untaken = Number(new URL(asking.request.url).searchParams.get("chua-tai"));
  return { ...data, untaken };
}

type Name = "password" | "confirm";

/** Erases the account; the browser forgets log-in and cart too. */
export async function action(asking: ActionFunctionArgs) {
  const { session, language } = await asShopper(asking);
  const form = await asking.request.formData();
  const { password } = textsIn(form, ["password"], 200);
  const confirm = form.get("confirm") === "yes";
  const answer = await askAsShopper<{ erased: true }>(session, "/data/erase", language, {
    method: "POST",
    body: { password, ...(confirm ? { confirm } : {}) },
  });
  if (!answer.ok) return refused<Name>({}, answer);
  const headers = await keepSession();
  for (const cookie of (await forgetCart()).getSetCookie()) headers.append("Set-Cookie", cookie);
  throw lead(language, "/tai-khoan/da-xoa", headers);
}

/** Too many tries, as the backend answers them. */
const TOO_MANY = 429;

function TakeAlong({ untaken }: { untaken: number }) {
  const { say, to } = useAccount();
  const wrong = say(untaken === TOO_MANY ? "export_often" : "export_wrong");
  return (
    <section className="account-section">
      <h2>{say("export_title")}</h2>
      <p>{say("export_text")}</p>
      {untaken ? <Notice title={say("export_refused")} items={[{ text: wrong }]} /> : null}
      <Form
        method="post"
        action={to("/tai-khoan/du-lieu/tai-ve")}
        reloadDocument
        className="account-form"
      >
        <TextField
          name="export-password"
          label={say("password")}
          type="password"
          autoComplete="current-password"
          maxLength={200}
          required
        />
        <button type="submit">{say("export_press")}</button>
      </Form>
    </section>
  );
}

export default function OwnData() {
  const { consents, obstacles, invoices, email_confirmed, untaken } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, to } = useAccount();
  const { of, notice } = useFaults<Name>(
    answer,
    { password: undefined, confirm: "erase_confirm_wanted" },
    "erase_failed",
  );
  return (
    <>
      <h1>{say("data_title")}</h1>
      <p>
        <Link to={to("/quyen-rieng-tu")}>{say("data_lead")}</Link>
      </p>
      <section className="account-section">
        <h2>{say("consents_title")}</h2>
        {consents.map(({ purpose, at }) => (
          <p key={purpose + at}>
            {say("consent_line", {
              purpose: say(`consent_purpose_${purpose}`),
              time: moment(at),
            })}{" "}
            <a href="#erase">{say("consent_back")}</a>
          </p>
        ))}
        <p>{say("consents_none")}</p>
      </section>
      <TakeAlong untaken={untaken} />
      <section className="account-section" id="erase">
        <h2>{say("erase_title")}</h2>
        {notice}
        <ErasureTold invoices={invoices} unproved={!email_confirmed} />
        {obstacles.length > 0 ? <ErasureObstacles obstacles={obstacles} /> : <EraseForm of={of} />}
      </section>
    </>
  );
}
