import type { ConsignmentLots } from "@nang-gio/marketplace/contract";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { lead } from "../../../asking.server";
import { Field } from "../../../parts/field";
import { day } from "../../../parts/format";
import { consignmentId, readConsignment } from "../../consignment.server";
import { sendAsSeller } from "../../goods/goods.server";
import { atWork, readAsSeller } from "../../seller.server";
import { handlesGoods } from "../handles-goods";
import { NotSentNotice } from "../paper-fields";
import { notSent, typedIn } from "../save-lot.server";
import { provenanceHead, useProvenance } from "../use-provenance";

export const meta: MetaFunction<typeof loader> = ({ data: read, location }) =>
  provenanceHead(location.pathname, "pack_title", { number: read?.consignment.number ?? "" });

/** The lines of a consignment and the lots that they can be packed from. */
export async function loader(asking: LoaderFunctionArgs) {
  const work = await atWork(asking);
  if (!handlesGoods(work.workplace.role)) throw new Response(null, { status: 403 });
  const id = consignmentId(asking.params);
  const [consignment, packed] = await Promise.all([
    readConsignment(work, id),
    readAsSeller<ConsignmentLots>(work, `/consignments/${id}/lots`),
  ]);
  return { consignment, packed };
}

const SEPARATOR = "/";

/** Says from which lots the lines are packed, and leads back to the consignment. */
export async function action(asking: ActionFunctionArgs) {
  const work = await atWork(asking);
  const id = consignmentId(asking.params);
  const typed = typedIn(await asking.request.formData());
  const names = Object.keys(typed).filter((name) => name.includes(SEPARATOR) && typed[name]);
  const lines = names.map((name) => {
    const [line_item_id, lot_id] = name.split(SEPARATOR);
    return { line_item_id, lot_id, quantity: Number(typed[name]) };
  });
  const sent = await sendAsSeller(work, `/consignments/${id}/lots`, {
    lines: lines.filter(({ quantity }) => quantity !== 0),
  });
  if (sent.ok) throw lead(work.language, `/ban-hang/kien-hang/${id}`);
  if (sent.status === 404) throw new Response(null, { status: 404 });
  const wanted = names.filter((name) => Number(typed[name]) !== 0);
  return notSent(typed, sent, (field) => wanted[Number(field.split(".")[1])] ?? field);
}

export default function PackLots() {
  const { consignment, packed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, to } = useProvenance();
  const quantityOf = (line: string, lot: string) =>
    packed.lines.find(({ line_item_id, lot_id }) => line_item_id === line && lot_id === lot)
      ?.quantity;
  return (
    <div className="work-narrow">
      <h1>{say("pack_title", { number: consignment.number })}</h1>
      <p>{say("pack_text")}</p>
      <NotSentNotice answer={answer} />
      <Form method="post" noValidate className="work-form">
        {consignment.lines.map(({ line_item_id, quantity, title, variant_title }) => {
          const lots =
            packed.choices.find((choice) => choice.line_item_id === line_item_id)?.lots ?? [];
          return (
            <fieldset key={line_item_id} className="work-card">
              <legend>
                {quantity} × {title} {variant_title}
              </legend>
              {lots.length === 0 ? (
                <p className="work-links">
                  <span className="fine">{say("pack_none")}</span>
                  <Link to={to("/ban-hang/lo-hang/moi")}>{say("new_lot")}</Link>
                </p>
              ) : null}
              {lots.map(({ id, number, produced_on }) => {
                const name = `${line_item_id}${SEPARATOR}${id}`;
                return (
                  <Field
                    key={id}
                    id={`field-${name}`}
                    label={say("pack_of", { number, date: day(produced_on) })}
                    error={answer?.faults[name]}
                  >
                    {(control) => (
                      <input
                        {...control}
                        name={name}
                        type="number"
                        inputMode="numeric"
                        min={0}
                        max={quantity}
                        defaultValue={answer?.typed[name] ?? quantityOf(line_item_id, id) ?? ""}
                      />
                    )}
                  </Field>
                );
              })}
            </fieldset>
          );
        })}
        {packed.choices.some(({ lots }) => lots.length > 0) ? (
          <button type="submit" className="button-sun work-main">
            {say("pack_save")}
          </button>
        ) : null}
      </Form>
      <p className="work-links">
        <Link to={to(`/ban-hang/kien-hang/${consignment.id}`)}>{say("back_to_consignment")}</Link>
      </p>
    </div>
  );
}
