/** Lets the browser keep the shell of the shop (`worker.js`), once it has nothing else to do. */
export function keepShell(): void {
  if (!("serviceWorker" in navigator)) return;
  const idle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 1_000));
  // Refused in private windows and by who wants no such thing; the shop is the same without.
  idle(() => void navigator.serviceWorker.register("/worker.js").catch(() => undefined));
}
