import { StateOfLoading } from "@nang-gio/access/dashboard";
import { useParams } from "react-router-dom";
import { NomineesSection } from "../../../commendations/nominees-section";
import { RoundHead } from "../../../commendations/round-head";
import { useCommendation } from "../../../commendations/use-commendations";

/** One round of commendation: what it is, who was nominated and how each was judged. */
export default function CommendationPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useCommendation(id);
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  return (
    <div className="flex flex-col gap-y-3">
      <RoundHead round={data.commendation} />
      <NomineesSection round={data.commendation} />
    </div>
  );
}
