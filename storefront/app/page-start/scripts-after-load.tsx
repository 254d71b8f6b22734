const LATER = "after-load";

/**
 * Puts off a page's modules: marked so, the browser leaves them until {@link StartScripts} calls them. Elements
 * stay in number and order as React made them, since the browser's React takes over the same ones.
 */
export function putOffScripts(html: string): string {
  return html
    .replaceAll('<link rel="modulepreload"', `<link rel="${LATER}"`)
    .replaceAll('<script type="module"', `<script type="${LATER}"`);
}

/**
 * Calls the modules once the page has loaded and been painted, or at the first touch, key or focus. The copy that runs leaves
 * the document at once, so that React finds it as the server sent it.
 */
const START = `(() => {
const occasions = ["pointerdown", "keydown", "focusin"];
let started = false;
const start = () => {
if (started) return;
started = true;
for (const occasion of occasions) removeEventListener(occasion, start, true);
for (const link of document.querySelectorAll('link[rel="${LATER}"]')) link.rel = "modulepreload";
for (const { textContent } of document.querySelectorAll('script[type="${LATER}"]')) {
const script = Object.assign(document.createElement("script"), { type: "module", textContent });
document.head.append(script);
script.remove();
}
};
for (const occasion of occasions) addEventListener(occasion, start, true);
const afterNextFrame = (then) => requestAnimationFrame(() => requestAnimationFrame(() => then()));
const painted = (_, observer) => {
observer.disconnect();
afterNextFrame(start);
};
addEventListener("load", () => new PerformanceObserver(painted).observe({ type: "paint", buffered: true }));
})();`;

/**
 * Every page works without scripts, so on a slow line they must not come beside its text and first picture:
 * they are asked for when those are there. Stands after `<Scripts />`.
 */
export function StartScripts() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the constant above
  return <script dangerouslySetInnerHTML={{ __html: START }} />;
}
