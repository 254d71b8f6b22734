import { expect, it } from "vitest";
import { likeliest, type Usage } from "./accents";

const [KHO_DRIED, KHO_BRAISED, CA, LA] = [1, 2, 3, 4] as const;

const usage = (pairs: Record<string, number>, uses: Record<number, number> = {}): Usage => ({
  together: (first, second) => pairs[`${first} ${second}`] ?? 0,
  uses: (word) => uses[word] ?? 1,
});

it("of two ways to accent a word the one that stands beside its neighbour more often is meant", () => {
  const seen = usage({ [`${KHO_DRIED} ${CA}`]: 2, [`${KHO_BRAISED} ${CA}`]: 1 });
  expect(likeliest([[KHO_BRAISED, KHO_DRIED], [CA]], seen)).toEqual([KHO_DRIED, CA]);
});

it("of two that stand there equally often the commoner", () => {
  const pairs = { [`${KHO_DRIED} ${CA}`]: 1, [`${KHO_BRAISED} ${CA}`]: 1 };
  const seen = usage(pairs, { [KHO_DRIED]: 30, [KHO_BRAISED]: 3 });
  expect(likeliest([[KHO_BRAISED, KHO_DRIED], [CA]], seen)).toEqual([KHO_DRIED, CA]);
});

it("a word beside none of its neighbours is not told, nor is one beside an unknown word", () => {
  const seen = usage({ [`${KHO_DRIED} ${CA}`]: 1 });
  expect(likeliest([[KHO_DRIED], [CA], [LA]], seen)).toEqual([KHO_DRIED, CA, undefined]);
  expect(likeliest([[KHO_DRIED], [], [CA]], seen)).toEqual([undefined, undefined, undefined]);
  expect(likeliest([[KHO_DRIED, KHO_BRAISED]], seen)).toEqual([undefined]);
});
