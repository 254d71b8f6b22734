/** What is under way by cart. */
const underWay = new Map<string, Promise<unknown>>();

/**
 * Does what writes a cart's address or orders it one after the other: a second press of the button waits for the first
 * and gets its order.
 */
export function inTurn<Result>(cartId: string, work: () => Promise<Result>): Promise<Result> {
  const turn = (underWay.get(cartId) ?? Promise.resolve()).then(work, work);
  underWay.set(cartId, turn);
  const leave = () => {
    if (underWay.get(cartId) === turn) underWay.delete(cartId);
  };
  turn.then(leave, leave);
  return turn;
}
