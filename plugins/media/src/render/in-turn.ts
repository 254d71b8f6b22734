import { availableParallelism } from "node:os";

/** Pictures rendered at once: a large one takes some 200 MB while it is decoded. */
const AT_ONCE = Math.min(availableParallelism(), 4);

let running = 0;
const waiting: Array<() => void> = [];

/** Runs heavy work when there is room for it, in the order in which it came. */
export async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
