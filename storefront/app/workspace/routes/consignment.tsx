import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { lead } from "../../asking.server";
import { day, moment } from "../../parts/format";
import { Notice } from "../../parts/notice";
import { partlySent } from "../../parts/partly-sent";
import { consignmentId, readConsignment } from "../consignment.server";
import { isKeeper } from "../keepers";
import { NextStep, WayOut } from "../next-step";
import { CancelLine } from "../parcel/cancel-line";
import { Cash } from "../parcel/cash";
import { Parcels } from "../parcel/parcels";
import { faultOf, readPress } from "../parcel/press.server";
import { RequestReturn } from "../parcel/request-return";
import { Returns } from "../parcel/returns";
import { SendPart } from "../parcel/send-part";
import { TakeBack } from "../parcel/take-back";
import { Goods, History, Recipient } from "../parcel-facts";
import { askAsSeller, atWork } from "../seller.server";
import { workspaceHead } from "../title";
import { useWorkspace } from "../use-workspace";

export const meta: MetaFunction<typeof loader> = ({ data: read, location }) =>
  workspaceHead(location.pathname, "consignment", { number: read?.consignment.number ?? "" });

/** Also after a refusal: it tells how the consignment stands now. */
export const shouldRevalidate = () => true;

/** One consignment with what to do next. */
export async function loader(asking: LoaderFunctionArgs) {
  const work = await atWork(asking);
  return {
    consignment: await readConsignment(work, consignmentId(asking.params)),
    keeps: isKeeper(work.workplace.role),
  };
}

interface Answer {
  /** What is missing in which form, and of which parcel that is. */
  fault?: { what: string; key: "reason_wanted" | "pieces_wanted"; parcel_id: string };
  refusal?: string;
}

/** Does what was pressed, and leads back to the page; or tells why not. */
export async function action(asking: ActionFunctionArgs) {
  const id = consignmentId(asking.params);
  const work = await atWork(asking);
  const form = await asking.request.formData();
  const press = readPress(form);
  if (!press) throw new Response(null, { status: 400 });
  const fault = faultOf(press);
  if (fault) {
    const parcel_id = String(form.get("parcel") ?? "");
    return data<Answer>({ fault: { what: press.what, key: fault, parcel_id } }, { status: 400 });
  }
  const answer = await askAsSeller(
    work.session,
    `/consignments/${id}/${press.what}`,
    work.language,
    {
      method: "POST",
      body: press.body,
    },
  );
  if (answer.ok) throw lead(work.language, `/ban-hang/kien-hang/${id}`);
  if (answer.status === 404) throw new Response(null, { status: 404 });
  return data<Answer>({ refusal: answer.message }, { status: answer.status });
}

export default function ConsignmentPage() {
  const { consignment, keeps } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, sayShop, to } = useWorkspace();
  const { id, number, state, placed_at, revision, pickup, dispatch_by } = consignment;
  const { awaits_payment } = consignment;
  const waits =
    !awaits_payment &&
    (state === "placed" || state === "accepted" || (state === "packed" && !pickup));
  const faultIn = (what: string) =>
    answer?.fault?.what === what ? say(answer.fault.key) : undefined;
  const inParcel = faultIn("back-part");
  return (
    <div className="work-wide">
      <header className="work-head">
        <h1>{say("consignment", { number })}</h1>
        <p>
          <strong className={`state state-${state}`}>
            {awaits_payment
              ? say("awaits_payment")
              : pickup && state === "packed"
                ? say("state_ready")
                : sayShop(`state_${state}`)}
          </strong>{" "}
          {partlySent(consignment) ? (
            <strong className="state state-shipped">{sayShop("state_partly_sent")}</strong>
          ) : null}{" "}
          <span className="fine">{say("placed_on", { time: moment(placed_at) })}</span>{" "}
          {waits && dispatch_by ? (
            <span className="fine">
              {say(pickup ? "ready_by" : "send_by", { day: day(dispatch_by) })}
            </span>
          ) : null}
        </p>
      </header>
      {answer?.refusal ? (
        <Notice title={say("move_failed")} items={[{ text: answer.refusal }]} />
      ) : null}
      <div className="work-columns">
        <div className="work-column">
          {awaits_payment ? (
            <section className="work-card">
              <p>{say("awaits_payment_text")}</p>
            </section>
          ) : null}
          <NextStep consignment={consignment} />
          <p className="work-links">
            <a href={to(`/ban-hang/kien-hang/${id}/phieu`)} className="button button-quiet">
              {say("slip")}
            </a>
            <Link to={to(`/ban-hang/kien-hang/${id}/lo`)} className="button button-quiet">
              {say("pack_lots")}
            </Link>
          </p>
          <Cash consignment={consignment} />
          <Returns
            key={`Returns ${revision}`}
            consignment={consignment}
            error={faultIn("refuse-return")}
            keeps={keeps}
          />
          <Recipient consignment={consignment} />
          <RequestReturn
            key={`RequestReturn ${revision}`}
            consignment={consignment}
            error={faultIn("return")}
          />
          <SendPart
            key={`SendPart ${revision}`}
            consignment={consignment}
            error={faultIn("send-part")}
          />
          <CancelLine
            key={`CancelLine ${revision}`}
            consignment={consignment}
            error={faultIn("cancel-line")}
          />
          <TakeBack
            key={`TakeBack ${revision}`}
            consignment={consignment}
            error={faultIn("take-back")}
          />
          <WayOut consignment={consignment} error={faultIn("cancel")} />
        </div>
        <div className="work-column">
          <Goods consignment={consignment} />
          <Parcels
            key={`Parcels ${revision}`}
            consignment={consignment}
            fault={
              inParcel ? { parcel_id: answer?.fault?.parcel_id ?? "", text: inParcel } : undefined
            }
          />
          <History consignment={consignment} />
        </div>
      </div>
      <p className="work-links">
        <Link to={to("/ban-hang/kien-hang")}>{say("back_to_list")}</Link>
      </p>
    </div>
  );
}
