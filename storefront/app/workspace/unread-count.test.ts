import { expect, it } from "vitest";
import { unreadCount } from "./unread-count";

it.each([
  [1, "1"],
  [99, "99"],
  [100, "99+"],
])("tells %i unread notices as %s", (unread, told) => {
  expect(unreadCount(unread)).toBe(told);
});
