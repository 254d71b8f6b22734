import type { ConsignmentParcel, SellerConsignment } from "@nang-gio/marketplace/contract";
import { Form } from "@remix-run/react";
import { moment, trackingLine } from "../../parts/format";
import { BackFields } from "./back-fields";
import { lineName } from "./line-name";
import { Seen } from "./seen";
import { useParcel } from "./use-parcel";

/** What is missing in the form of one parcel. */
interface ParcelFault {
  parcel_id: string;
  text: string;
}

interface ParcelProps {
  consignment: SellerConsignment;
  parcel: ConsignmentParcel;
  fault?: ParcelFault;
}

/** How far a parcel is: with whom, sent and arrived or back when. */
function Way({ parcel }: Pick<ParcelProps, "parcel">) {
  const { sayParcel } = useParcel();
  const { shipped_at, delivered_at, came_back_at } = parcel;
  return (
    <span className="fine">
      {[
        trackingLine(parcel),
        shipped_at
          ? sayParcel("parcel_sent", { time: moment(shipped_at) })
          : sayParcel("parcel_packed"),
        delivered_at ? sayParcel("parcel_arrived", { time: moment(delivered_at) }) : "",
        came_back_at ? sayParcel("parcel_back", { time: moment(came_back_at) }) : "",
      ]
        .filter(Boolean)
        .join(" · ")}
    </span>
  );
}

/** Tells that one parcel of several has come to the recipient. */
function Arrived({ consignment, parcel: { id } }: ParcelProps) {
  const { sayParcel } = useParcel();
  return (
    <Form method="post">
      <Seen consignment={consignment} />
      <input type="hidden" name="parcel" value={id} />
      <button type="submit" name="action" value="arrive-part" className="button-quiet">
        {sayParcel("parcel_arrive")}
      </button>
    </Form>
  );
}

/** Tells that nobody took one parcel of several, once it is back. */
function CameBack({ consignment, parcel: { id, lines }, fault }: ParcelProps) {
  const { sayParcel } = useParcel();
  const error = fault?.parcel_id === id ? fault.text : undefined;
  const prepaid = consignment.payment === "prepaid";
  return (
    <details className="work-cancel" open={Boolean(error)}>
      <summary>{sayParcel("parcel_back_title")}</summary>
      <Form method="post" noValidate className="work-form">
        <p>{sayParcel(prepaid ? "parcel_back_text_prepaid" : "parcel_back_text")}</p>
        <Seen consignment={consignment} />
        <input type="hidden" name="parcel" value={id} />
        <BackFields
          id={id}
          lines={lines}
          nameOf={(line) => lineName(consignment.lines, line)}
          error={error}
        />
        <button type="submit" name="action" value="back-part" className="button-quiet">
          {sayParcel("parcel_back_done")}
        </button>
      </Form>
    </details>
  );
}

/** The parcels of a consignment, where there is more to say of them than of the whole. */
export function Parcels({ consignment, fault }: Omit<ParcelProps, "parcel">) {
  const { sayParcel } = useParcel();
  const { parcels, lines, changes, left } = consignment;
  const sent = parcels.filter(({ shipped_at }) => shipped_at);
  if (sent.length === 0 || (parcels.length === 1 && left.length === 0)) return null;
  return (
    <section className="work-card" aria-labelledby="parcels">
      <h2 id="parcels">{sayParcel("parcels_title")}</h2>
      <ol className="work-history">
        {parcels.map((parcel, at) => {
          const { id, shipped_at, delivered_at, came_back_at } = parcel;
          const away = shipped_at !== null && delivered_at === null && came_back_at === null;
          const shown = { consignment, parcel, fault };
          return (
            <li key={id}>
              <strong>{sayParcel("parcel", { number: at + 1 })}</strong>
              <span>
                {parcel.lines
                  .map(
                    ({ line_item_id, quantity }) =>
                      `${quantity} × ${lineName(lines, line_item_id)}`,
                  )
                  .join(", ")}
              </span>
              <Way parcel={parcel} />
              {away && changes.includes("arrive-part") ? <Arrived {...shown} /> : null}
              {away && changes.includes("back-part") ? <CameBack {...shown} /> : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
