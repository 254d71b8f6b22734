import type { LotView } from "@nang-gio/cooperative/contract";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { isKeeper } from "../../keepers";
import { atWork, readAsSeller } from "../../seller.server";
import { handlesGoods } from "../handles-goods";
import { InputFields } from "../input-fields";
import { lotId } from "../lot-id";
import { EndLot, LabelForm, LotFacts } from "../lot-parts";
import { NotSentNotice } from "../paper-fields";
import { saveLot, typedIn } from "../save-lot.server";
import { provenanceHead, useProvenance } from "../use-provenance";

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  provenanceHead(location.pathname, "lot", { number: data?.lot.number ?? "" });

/** A lot with what may be done with it. */
export async function loader(asking: LoaderFunctionArgs) {
  const work = await atWork(asking);
  const { lot } = await readAsSeller<{ lot: LotView }>(work, `/lots/${lotId(asking.params)}`);
  const { role } = work.workplace;
  return { lot, handles: handlesGoods(role), keeps: isKeeper(role) };
}

const ENDS = ["recall", "revoke"] as const;

/** Adds an input, recalls the lot or revokes its code. */
export async function action(asking: ActionFunctionArgs) {
  const work = await atWork(asking);
  const path = `/lots/${lotId(asking.params)}`;
  const typed = typedIn(await asking.request.formData());
  const end = ENDS.find((one) => one === typed.do);
  if (end) {
    const body = { reason: typed[`${end}.reason`] };
    return saveLot(work, `${path}/${end}`, typed, body, (field) => `${end}.${field}`);
  }
  const { name, supplier, received_on, document } = typed;
  return saveLot(work, `${path}/inputs`, typed, {
    ...{ name, supplier, received_on },
    document: document || null,
  });
}

export default function Lot() {
  const { lot, handles, keeps } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, to } = useProvenance();
  const active = lot.state === "active";
  return (
    <div className="work-narrow">
      <header className="work-head">
        <h1>{say("lot", { number: lot.number })}</h1>
        <p>
          <strong className={`state lot-${lot.state}`}>{say(`lot_${lot.state}`)}</strong>
        </p>
      </header>
      <NotSentNotice answer={answer} />
      <LotFacts lot={lot} />
      {active && handles ? <LabelForm lot={lot} /> : null}
      {handles ? (
        <Link to={to(`/ban-hang/lo-hang/${lot.id}/nguoi-mua`)} className="button button-quiet">
          {say("buyers")}
        </Link>
      ) : null}
      {active && handles ? (
        <details className="work-card" open={answer?.faults.name !== undefined}>
          <summary>{say("input_add")}</summary>
          <Form method="post" noValidate className="work-form">
            <InputFields answer={answer} />
            <button type="submit" name="do" value="input">
              {say("input_add")}
            </button>
          </Form>
        </details>
      ) : null}
      {active && keeps ? ENDS.map((end) => <EndLot key={end} end={end} answer={answer} />) : null}
      <p className="work-links">
        <Link to={to("/ban-hang/lo-hang")}>{say("back_to_lots")}</Link>
      </p>
    </div>
  );
}
