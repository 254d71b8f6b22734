import type { CONSIGNMENT_ACTIONS } from "@nang-gio/marketplace/contract";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { moment } from "../../parts/format";
import { Notice } from "../../parts/notice";
import { consignmentId, readConsignment } from "../consignment.server";
import type { WorkspaceKey } from "../messages";
import { NextStep, WayOut } from "../next-step";
import { Goods, History, Recipient } from "../parcel-facts";
import { askAsSeller, atWork, lead } from "../seller.server";
import { workspaceHead } from "../title";
import { useWorkspace } from "../use-workspace";

export const meta: MetaFunction<typeof loader> = ({ data: read, location }) =>
  workspaceHead(location.pathname, "consignment", { number: read?.consignment.number ?? "" });

/** Also after a refusal: it tells how the consignment stands now. */
export const shouldRevalidate = () => true;

/** One consignment with what to do next. */
export async function loader(asking: LoaderFunctionArgs) {
  return { consignment: await readConsignment(await atWork(asking), consignmentId(asking.params)) };
}

const ACTIONS: typeof CONSIGNMENT_ACTIONS = ["accept", "pack", "ship", "deliver", "cancel"];
const LEAST_REASON = 3;

interface Answer {
  reason?: WorkspaceKey;
  refusal?: string;
}

/** Does what was pressed, and leads back to the page; or tells why not. */
export async function action(asking: ActionFunctionArgs) {
  const id = consignmentId(asking.params);
  const work = await atWork(asking);
  const form = await asking.request.formData();
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const wanted = ACTIONS.find((one) => one === form.get("action"));
  if (!wanted) throw new Response(null, { status: 400 });
  if (wanted === "cancel" && text("reason").length < LEAST_REASON) {
    return data<Answer>({ reason: "reason_wanted" }, { status: 400 });
  }
  const answer = await askAsSeller(work.session, `/consignments/${id}/${wanted}`, work.language, {
    method: "POST",
    body: {
      seen: text("seen"),
      ...(wanted === "ship"
        ? { carrier: text("carrier"), tracking_number: text("tracking_number") }
        : {}),
      ...(wanted === "cancel" ? { reason: text("reason") } : {}),
    },
  });
  if (answer.ok) throw lead(work.language, `/ban-hang/kien-hang/${id}`);
  if (answer.status === 404) throw new Response(null, { status: 404 });
  return data<Answer>({ refusal: answer.message }, { status: answer.status });
}

export default function ConsignmentPage() {
  const { consignment } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, sayShop, to } = useWorkspace();
  const { id, number, state, placed_at } = consignment;
  const reason: WorkspaceKey | undefined = answer?.reason;
  return (
    <div className="work-wide">
      <header className="work-head">
        <h1>{say("consignment", { number })}</h1>
        <p>
          <strong className={`state state-${state}`}>{sayShop(`state_${state}`)}</strong>{" "}
          <span className="fine">{say("placed_on", { time: moment(placed_at) })}</span>
        </p>
      </header>
      {answer?.refusal ? (
        <Notice title={say("move_failed")} items={[{ text: answer.refusal }]} />
      ) : null}
      <div className="work-columns">
        <div className="work-column">
          <NextStep consignment={consignment} />
          <Recipient consignment={consignment} />
          <WayOut consignment={consignment} error={reason && say(reason)} />
        </div>
        <div className="work-column">
          <Goods consignment={consignment} />
          <History consignment={consignment} />
        </div>
      </div>
      <p className="work-links">
        <Link to={to(`/ban-hang/kien-hang/${id}/phieu`)} className="button button-quiet">
          {say("slip")}
        </Link>
        <Link to={to("/ban-hang/kien-hang")}>{say("back_to_list")}</Link>
      </p>
    </div>
  );
}
