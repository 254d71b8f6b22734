import { hostname, userInfo } from "node:os";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { AuditChange } from "../contract";
import { ACCESS_MODULE } from "../modules/access";
import type { AccessService } from "../modules/access/service";
import { commandActor } from "../operator-id";

/** `actor_type` of entries that a command on the server left. */
export const COMMAND_LINE = "command";

/** The actor of a command: the operating system's user who runs it, a plain "operator" where it names none. */
export function operatorId(): string {
  try {
    return commandActor(userInfo().username);
  } catch {
    // In a container the number of the user may have no name.
    return commandActor("operator");
  }
}

/** A command that wrote, or was refused. */
export interface RanCommand {
  /** `import` of `npm run import`. */
  command: string;
  /** What it wrote, as the trail groups it: `imports`. */
  kind: string;
  record_id: string | null;
  record_title: string | null;
  /** As a route would answer. */
  status: number;
  body: Record<string, unknown>;
  changes?: readonly AuditChange[];
}

/** Records in the trail what a command on the server wrote: who ran it, on which machine, with which outcome. */
export async function recordCommand(
  container: MedusaContainer,
  { command, changes = [], ...told }: RanCommand,
): Promise<void> {
  await container.resolve<AccessService>(ACCESS_MODULE).createAuditEntries({
    ...told,
    actor_id: operatorId(),
    actor_type: COMMAND_LINE,
    method: "RUN",
    path: `/commands/${command}`,
    changes: changes as unknown as Record<string, unknown>,
    user_agent: hostname(),
  });
}
