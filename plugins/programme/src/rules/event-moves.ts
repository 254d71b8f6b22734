import type {
  EventAction,
  EventChange,
  EventState,
  ParticipationAction,
  ParticipationState,
} from "../vocabulary";

/** Which states an action may start from, the one that it leads to, and how the trail tells of it. */
interface Move<From, To> {
  from: readonly From[];
  to: To;
  change: EventChange;
}

/** What each action makes of an event; everything else is refused. One that was held is not cancelled any more. */
export const EVENT_MOVES: Readonly<Record<EventAction, Move<EventState, EventState>>> = {
  open: { from: ["planned"], to: "open", change: "opened" },
  hold: { from: ["planned", "open"], to: "held", change: "held" },
  cancel: { from: ["planned", "open"], to: "cancelled", change: "cancelled" },
};

type Part = ParticipationState | "none";

/** What each action makes of an organisation's part. Registered again, it comes otherwise than it said. */
export const PARTICIPATION_MOVES: Readonly<
  Record<ParticipationAction, Move<Part, ParticipationState>>
> = {
  register: {
    from: ["none", "invited", "registered", "declined", "withdrawn", "refused"],
    to: "registered",
    change: "registered",
  },
  decline: { from: ["invited"], to: "declined", change: "declined" },
  withdraw: { from: ["registered"], to: "withdrawn", change: "withdrawn" },
  refuse: { from: ["invited", "registered"], to: "refused", change: "refused" },
};

/** An event as far as it is asked whether organisations may answer it. */
interface Answerable {
  state: EventState;
  last_day: string;
  register_until: string | null;
}

/** Whether co-operatives may register, change or take it back on a day in Vietnam: through the last day for it. */
export function mayAnswer({ state, last_day, register_until }: Answerable, today: string): boolean {
  return state === "open" && today <= (register_until ?? last_day);
}

/** Whether an organisation may do something with its part itself; one that was refused registers no more. */
export function mayMoveOwnPart(action: ParticipationAction, state: Part): boolean {
  if (action === "refuse" || (action === "register" && state === "refused")) return false;
  return PARTICIPATION_MOVES[action].from.includes(state);
}
