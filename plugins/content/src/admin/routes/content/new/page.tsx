import { useNavigate, useSearchParams } from "react-router-dom";
import type { CONTENT_KINDS } from "../../../../contract";
import { ContentForm } from "../../../parts/content-form";

const KINDS: typeof CONTENT_KINDS = ["story", "campaign", "policy", "rules"];

/** A piece that is being written for the first time; once it is kept, its own page goes on. */
export default function NewContentPage() {
  const [address] = useSearchParams();
  const go = useNavigate();
  const kind = KINDS.find((one) => one === address.get("kind")) ?? "story";
  return (
    <ContentForm
      key={kind}
      kind={kind}
      onKept={({ id }) => go(`/content/${id}`, { replace: true })}
    />
  );
}
