import { formatPhone } from "@nang-gio/vietnam";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage } from "../../language";
import { addressLine, moment, money } from "../../parts/format";
import { consignmentId, readConsignment } from "../consignment.server";
import { atWork } from "../seller.server";
import { workspaceHead } from "../title";
import { useWorkspace } from "../use-workspace";

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  workspaceHead(location.pathname, "slip_title", { number: data?.consignment.number ?? "" });

/** What lies in the box: for the packer to check, and for whoever brings it to collect. */
export async function loader(asking: LoaderFunctionArgs) {
  const work = await atWork(asking);
  const { cooperative } = work.workplace;
  return { consignment: await readConsignment(work, consignmentId(asking.params)), cooperative };
}

export default function PackingSlip() {
  const { consignment, cooperative } = useLoaderData<typeof loader>();
  const { language, say } = useWorkspace();
  const { number, placed_at, recipient, lines, total, shipping_method, note } = consignment;
  return (
    <article className="slip">
      <h1>{say("slip_title", { number })}</h1>
      <p className="fine">{say("placed_on", { time: moment(placed_at) })}</p>
      <p className="slip-hint fine">{say("slip_print")}</p>
      <dl className="slip-who">
        <div>
          <dt>{say("slip_from")}</dt>
          <dd>{inLanguage(language, cooperative.name, cooperative.name_en)}</dd>
        </div>
        <div>
          <dt>{say("recipient")}</dt>
          <dd>
            <strong>{recipient.name}</strong> · {formatPhone(recipient.phone)}
            <br />
            {addressLine(recipient)}
          </dd>
        </div>
      </dl>
      <ul className="slip-lines">
        {lines.map(({ line_item_id, quantity, title, variant_title }) => (
          <li key={line_item_id}>
            <span className="slip-box" aria-hidden="true" />
            <strong>{quantity} ×</strong>
            <span>
              {title}
              {variant_title ? <small> {variant_title}</small> : null}
            </span>
          </li>
        ))}
      </ul>
      {note ? (
        <p>
          {say("note")}: {note}
        </p>
      ) : null}
      <p>{say("delivery", { method: shipping_method })}</p>
      <p className="slip-cash">
        <span>{say("cash")}</span>
        <strong>{money(total)}</strong>
      </p>
    </article>
  );
}
