import type {
  ConsignmentChange,
  ConsignmentParcel,
  ConsignmentPayment,
  ConsignmentReturn,
  ConsignmentState,
} from "../contract";
import type { MoveVerdict } from "./judge-move";
import { leftToSend, notBack, onTheWay, type Pieces, piecesIn } from "./parcels";
import { returnable } from "./returns";

/** What was asked for at one of a consignment's revisions. */
export interface RecordedChange {
  revision: number | null;
  request: string | null;
}

interface Standing {
  state: ConsignmentState;
  revision: number;
}

/**
 * What becomes of a change that leaves the state as it is: pressed again it has been done; where anything else was done
 * since the person looked, it is refused.
 */
export function judgeChange(
  current: Standing,
  seen: Standing,
  request: string,
  done: readonly RecordedChange[],
): MoveVerdict {
  if (current.revision === seen.revision && current.state === seen.state) return "move";
  const repeated = done.some((one) => one.revision === seen.revision && one.request === request);
  return repeated ? "done" : "refuse";
}

/** What a consignment is, as far as it decides what can be done with it. */
export interface ChangeableConsignment {
  state: ConsignmentState;
  /** The shopper comes for it. */
  pickup: boolean;
  payment: ConsignmentPayment;
  cash: object | null;
  lines: readonly Pieces[];
  parcels: readonly ConsignmentParcel[];
  returns: readonly ConsignmentReturn[];
}

/** States in which pieces can still be taken out, and in which some of them can be sent ahead. */
export const NOT_SENT: readonly ConsignmentState[] = ["placed", "accepted", "packed"];
export const SENDABLE: readonly ConsignmentState[] = ["accepted", "packed"];

/** States in which a parcel can still come to the recipient. */
export const UNFINISHED: readonly ConsignmentState[] = [...NOT_SENT, "shipped"];

/** States of what was paid at the door, all of it returned since or not. */
export const PAID_AT_THE_DOOR: readonly ConsignmentState[] = ["delivered", "returned"];

/** Whether a parcel of a consignment has left while the rest of it has not. */
export function partlySent({ state, parcels }: Pick<ChangeableConsignment, "state" | "parcels">) {
  return NOT_SENT.includes(state) && parcels.some(({ shipped_at }) => shipped_at);
}

/** What can be done with a consignment beside moving it. */
export function changesOf(consignment: ChangeableConsignment): ConsignmentChange[] {
  const { state, pickup, payment, cash, lines, parcels, returns } = consignment;
  const left = piecesIn(leftToSend(lines, parcels));
  const sent = partlySent(consignment);
  const several = left > 1 || sent;
  const away = onTheWay(parcels).length;
  const unfinished = UNFINISHED.includes(state);
  const arrived = parcels.some(({ delivered_at }) => delivered_at);
  return [
    ...(PAID_AT_THE_DOOR.includes(state) && !cash && (state === "delivered" || returns.length > 0)
      ? (["cash"] as const)
      : []),
    ...(NOT_SENT.includes(state) && several ? (["cancel-line"] as const) : []),
    ...(SENDABLE.includes(state) && left > 1 && !pickup ? (["send-part"] as const) : []),
    ...(unfinished && (away > 1 || (away === 1 && sent)) ? (["arrive-part"] as const) : []),
    // The last one, where nothing has arrived, is the whole consignment that comes back.
    ...(unfinished && (away > 1 || (away === 1 && (sent || arrived)))
      ? (["back-part"] as const)
      : []),
    ...(state === "delivered" &&
    parcels.length > 0 &&
    returnable(notBack(lines, parcels), returns).length > 0
      ? (["return"] as const)
      : []),
    ...(returns.some((one) => one.state === "requested")
      ? (["receive-return", "refuse-return"] as const)
      : []),
    // What was paid to the market, the market pays back.
    ...(payment === "at_door" && cash && returns.some((one) => one.state === "received")
      ? (["refund-return"] as const)
      : []),
  ];
}
