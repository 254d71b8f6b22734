import { expect, it } from "vitest";
import { keepFor } from "./keep-for";

it("makes a thing once within its time, and anew from then", async () => {
  let now = 0;
  let made = 0;
  const read = keepFor(
    600,
    async () => {
      made += 1;
      return made;
    },
    () => now,
  );
  expect(await Promise.all([read(), read()])).toEqual([1, 1]);
  now = 599;
  expect(await read()).toBe(1);
  now = 600;
  expect(await read()).toBe(2);
});

it("keeps no failure", async () => {
  let fails = true;
  const read = keepFor(600, async () => {
    if (fails) throw new Error("down");
    return "well";
  });
  await expect(read()).rejects.toThrow("down");
  fails = false;
  expect(await read()).toBe("well");
});
