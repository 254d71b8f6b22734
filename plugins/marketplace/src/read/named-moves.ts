import type { MedusaContainer } from "@medusajs/framework/types";
import { findPeople } from "@nang-gio/access/problem";

interface Move<State> {
  state: State;
  created_at: Date;
  actor_id: string | null;
  reason: string | null;
}

/** Moves in their order, with the names of who made them, or the e-mail of who has none; `null` for what the market did by itself. */
export async function namedMoves<State>(
  container: MedusaContainer,
  moves: ReadonlyArray<Move<State>>,
): Promise<Array<{ state: State; at: string; by: string | null; reason: string | null }>> {
  const people = await findPeople(container, [
    ...new Set(moves.flatMap(({ actor_id }) => actor_id ?? [])),
  ]);
  return moves.map(({ state, created_at, actor_id, reason }) => {
    const person = people.get(actor_id ?? "");
    return {
      state,
      at: created_at.toISOString(),
      by: person?.name || person?.email || null,
      reason,
    };
  });
}
