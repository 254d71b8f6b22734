import { createContext, useContext } from "react";

const ELEMENT = "shop-style";

/** The shop's style sheet while the server renders; the browser finds it in the page. */
export const StyleSheet = createContext<string | undefined>(undefined);

/** The shop's style sheet within the page itself: the first paint waits for no second file. */
export function Style() {
  const css = useContext(StyleSheet) ?? document.getElementById(ELEMENT)?.textContent ?? "";
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the build's own style sheet
  return <style id={ELEMENT} dangerouslySetInnerHTML={{ __html: css }} suppressHydrationWarning />;
}
