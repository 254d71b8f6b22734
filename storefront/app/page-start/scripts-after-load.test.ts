import { expect, it } from "vitest";
import { putOffScripts } from "./scripts-after-load";

it("puts off modules, and leaves data and the scripts of the page's own state as they are", () => {
  const state = "<script>window.__remixContext = {}</script>";
  const data = '<script type="application/ld+json">{"a":1}</script>';
  expect(
    putOffScripts(
      `<link rel="modulepreload" href="/a.js"/>${data}${state}<script type="module" async="">import "/a.js"</script>`,
    ),
  ).toBe(
    `<link rel="after-load" href="/a.js"/>${data}${state}<script type="after-load" async="">import "/a.js"</script>`,
  );
});
