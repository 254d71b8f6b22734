import { useWorkspace } from "../use-workspace";
import { speakParcel } from "./messages";

/** What {@link useWorkspace} gives, with the voice of changes of a consignment. */
export function useParcel() {
  const workspace = useWorkspace();
  return { ...workspace, sayParcel: speakParcel(workspace.language) };
}
