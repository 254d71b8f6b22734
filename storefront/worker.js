/**
 * Keeps the shell of the shop in the browser: typeface, scripts that every page shares, and a page for when there is no
 * network. Pages, prices, carts and whatever is somebody's own are never kept; they come from the network or not at all.
 * The build puts `VERSION` and `FILES` before it (`vite.config.ts`); a new version takes the place of the old at once, and
 * takes away what that had kept.
 */
const SHELL = `shell-${VERSION}`;
const OFFLINE = { vi: "/ngoai-tuyen", en: "/en/ngoai-tuyen" };

self.addEventListener("install", (event) => {
  const keep = async () => {
    const shell = await caches.open(SHELL);
    // Scripts are named by their content; the pages are asked for past what the browser has of them.
    const pages = Object.values(OFFLINE).map((path) => new Request(path, { cache: "reload" }));
    await shell.addAll([...FILES, ...pages]);
    await self.skipWaiting();
  };
  event.waitUntil(keep());
});

self.addEventListener("activate", (event) => {
  const takeOver = async () => {
    const others = (await caches.keys()).filter((name) => name !== SHELL);
    await Promise.all(others.map((name) => caches.delete(name)));
    await self.registration.navigationPreload?.enable();
  };
  event.waitUntil(takeOver());
});

async function fromShell(path, request) {
  const shell = await caches.open(SHELL);
  return (await shell.match(path)) ?? fetch(request);
}

/** A page as the network gives it, which the browser has asked for already; else the one for when there is none. */
async function page(event) {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request));
  } catch (error) {
    const { pathname } = new URL(event.request.url);
    const language = /^\/en(\/|$)/.test(pathname) ? "en" : "vi";
    const shell = await caches.open(SHELL);
    const kept = await shell.match(OFFLINE[language]);
    if (!kept) throw error;
    return kept;
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(event));
  else if (FILES.includes(pathname)) event.respondWith(fromShell(pathname, request));
});
