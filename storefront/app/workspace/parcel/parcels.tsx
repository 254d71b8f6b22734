import type { SellerConsignment } from "@nang-gio/marketplace/contract";
import { Form } from "@remix-run/react";
import { moment, trackingLine } from "../../parts/format";
import { lineName } from "./line-name";
import { Seen } from "./seen";
import { useParcel } from "./use-parcel";

/** The parcels of a consignment, where there is more to say of them than of the whole. */
export function Parcels({ consignment }: { consignment: SellerConsignment }) {
  const { sayParcel } = useParcel();
  const { parcels, lines, changes, left } = consignment;
  const sent = parcels.filter(({ shipped_at }) => shipped_at);
  if (sent.length === 0 || (parcels.length === 1 && left.length === 0)) return null;
  return (
    <section className="work-card" aria-labelledby="parcels">
      <h2 id="parcels">{sayParcel("parcels_title")}</h2>
      <ol className="work-history">
        {parcels.map((parcel, at) => {
          const { id, shipped_at, delivered_at } = parcel;
          const away = shipped_at !== null && delivered_at === null;
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
              <span className="fine">
                {[
                  trackingLine(parcel),
                  shipped_at
                    ? sayParcel("parcel_sent", { time: moment(shipped_at) })
                    : sayParcel("parcel_packed"),
                  delivered_at ? sayParcel("parcel_arrived", { time: moment(delivered_at) }) : "",
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
              {away && changes.includes("arrive-part") ? (
                <Form method="post">
                  <Seen consignment={consignment} />
                  <input type="hidden" name="parcel" value={id} />
                  <button type="submit" name="action" value="arrive-part" className="button-quiet">
                    {sayParcel("parcel_arrive")}
                  </button>
                </Form>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
