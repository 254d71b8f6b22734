import { StateOfLoading } from "@nang-gio/access/dashboard";
import { useState } from "react";
import { useParams } from "react-router-dom";
import { AgreementsSection } from "../../../parts/agreements-section";
import { BuyersSection } from "../../../parts/buyers-section";
import { EventHead } from "../../../parts/event-head";
import { EventSums, type Narrowed } from "../../../parts/event-sums";
import { OrganisationsSection } from "../../../parts/organisations-section";
import { TrailSection } from "../../../parts/trail-section";
import { useEvent } from "../../../parts/use-events";

/** One event: what it came to, its organisations, buyers and agreements, and what was done. */
export default function EventPage() {
  const { id = "" } = useParams();
  const [narrowed, narrow] = useState<Narrowed>({ state: "", attended: "" });
  const { data, error, refetch } = useEvent(id);
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  const { event } = data;
  return (
    <div className="flex flex-col gap-y-3">
      <EventHead event={event} />
      <EventSums sums={event.sums} open={narrow} />
      <OrganisationsSection key={event.id} event={event} narrowed={narrowed} narrow={narrow} />
      <BuyersSection event={event} />
      <AgreementsSection event={event} />
      <TrailSection event={event} />
    </div>
  );
}
