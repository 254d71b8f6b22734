import { useWorkspace } from "../use-workspace";
import { type SayParcel, speakParcel } from "./messages";

/** What {@link useWorkspace} gives, with the voice of changes of a consignment. */
export function useParcel(): ReturnType<typeof useWorkspace> & { sayParcel: SayParcel } {
  const workspace = useWorkspace();
  return { ...workspace, sayParcel: speakParcel(workspace.language) };
}
