import { describe, expect, it } from "vitest";
import { beyondBounds, forgetPicture, keepPicture, keptPictures } from "./kept-pictures";

const DAY = 24 * 3_600_000;
const NOW = Date.UTC(2026, 0, 30);
const kept = (id: string, days: number, megabytes: number) => ({
  id,
  at: NOW - days * DAY,
  picture: { size: megabytes * 1_000_000 },
});

describe("what a device keeps", () => {
  it.each([
    ["nothing", [], []],
    ["little", [kept("a", 0, 12), kept("b", 13, 12)], []],
    ["what is older than two weeks", [kept("a", 15, 1), kept("b", 1, 1)], ["a"]],
    ["too much", [kept("old", 3, 20), kept("new", 1, 30), kept("mid", 2, 20)], ["old"]],
    ["as much as may be", [kept("a", 1, 30), kept("b", 2, 30)], []],
  ])("is bounded: %s", (_, pictures, gone) => {
    expect(beyondBounds(pictures, NOW)).toEqual(gone);
  });

  it("is nothing where there is no store, and nobody fails of it", async () => {
    const picture = {
      ...{ id: "a", place: "hang:moi", name: "a.jpg" },
      picture: new Blob(),
      at: 0,
    };
    await keepPicture(picture);
    expect(await keptPictures("hang:moi")).toEqual([]);
    await forgetPicture("a");
  });
});
