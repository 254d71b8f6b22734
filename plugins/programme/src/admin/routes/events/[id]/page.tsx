import { StateOfLoading } from "@nang-gio/access/dashboard";
import { useState } from "react";
import { useParams } from "react-router-dom";
import { FilesSection } from "../../../connection/files-section";
import { FollowUpsSection } from "../../../connection/follow-ups-section";
import { MeetingsSection } from "../../../connection/meetings-section";
import { OutcomesSection } from "../../../connection/outcomes-section";
import { SamplesSection } from "../../../connection/samples-section";
import { AgreementsSection } from "../../../parts/agreements-section";
import { BuyersSection } from "../../../parts/buyers-section";
import { EventHead } from "../../../parts/event-head";
import { EventSums, type Narrowed } from "../../../parts/event-sums";
import { OrganisationsSection } from "../../../parts/organisations-section";
import { TrailSection } from "../../../parts/trail-section";
import { useEvent } from "../../../parts/use-events";

/** One event: what it came to, its organisations, buyers, meetings, samples and agreements, what became of them, and what was done. */
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
      <MeetingsSection event={event} />
      <SamplesSection event={event} />
      <AgreementsSection event={event} />
      <FollowUpsSection event={event} />
      <OutcomesSection event={event} />
      <FilesSection event={event} />
      <TrailSection event={event} />
    </div>
  );
}
