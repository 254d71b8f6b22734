import { isRouteErrorResponse, Outlet, useRouteError } from "@remix-run/react";
import { isOffline, OfflineMessage } from "../install/offline-message";
import { MessagePage } from "../parts/message-page";
import type { WorkspaceKey } from "./messages";
import { useWorkspace } from "./use-workspace";

const TROUBLES: Partial<Record<number, [title: WorkspaceKey, text: WorkspaceKey]>> = {
  403: ["refused_title", "refused_text"],
  404: ["absent_title", "absent_text"],
};

/** Stands between the workspace's frame and its pages, so that the menu stays whatever happens to a page. */
export default function Pages() {
  return <Outlet />;
}

/** Every error of a page of the workspace ends here: not theirs to do, not there, or a fault. */
export function ErrorBoundary() {
  const error = useRouteError();
  const { say, to } = useWorkspace();
  if (isOffline(error)) return <OfflineMessage />;
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const [title, text] = TROUBLES[status] ?? ["fault_title", "fault_text"];
  return (
    <>
      <title>{say(title)}</title>
      <MessagePage
        title={say(title)}
        text={say(text)}
        action={{ to: to("/ban-hang"), text: say("back_to_today") }}
      />
    </>
  );
}
