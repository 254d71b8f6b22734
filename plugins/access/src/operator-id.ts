const COMMAND = "command:";

/** The actor of what a command on the server writes, by the name of who ran it there. */
export function commandActor(operator: string): string {
  return `${COMMAND}${operator}`;
}

/** Who ran the command that an actor stands for; `undefined` for people who signed in. */
export function operatorOf(actorId: string): string | undefined {
  return actorId.startsWith(COMMAND) ? actorId.slice(COMMAND.length) : undefined;
}
