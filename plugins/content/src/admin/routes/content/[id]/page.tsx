import { StateOfLoading } from "@nang-gio/access/dashboard";
import { useParams } from "react-router-dom";
import { ContentForm } from "../../../parts/content-form";
import { useContentPiece } from "../../../parts/use-content";

/** One piece of content, edited in both languages. */
export default function ContentPiecePage() {
  const { id = "" } = useParams();
  const found = useContentPiece(id);
  if (!found.data) return <StateOfLoading error={found.error} retry={found.refetch} />;
  const { content } = found.data;
  return <ContentForm key={content.id} kind={content.kind} opened={content} />;
}
