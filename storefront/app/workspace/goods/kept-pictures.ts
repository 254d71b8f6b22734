/** A picture that was chosen on this device and has not reached the market. */
export interface KeptPicture {
  /** Ids stand in the order of choosing. */
  id: string;
  /** The form that it was chosen for, as `placeOf` names it. */
  place: string;
  name: string;
  picture: Blob;
  /** When it was chosen, in milliseconds. */
  at: number;
}

const STORE = "pictures";
/** All that is kept, of all forms; of more the oldest goes. */
const MOST_BYTES = 60_000_000;
const LONGEST_MS = 14 * 24 * 3_600_000;

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((done, fail) => {
    const request = indexedDB.open("nang-gio-hang", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE, { keyPath: "id" }).createIndex("place", "place");
    };
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  return opened;
}

/** Runs in one transaction; gives nothing where the device keeps nothing (private windows, a full store). */
async function inStore<Result>(
  mode: IDBTransactionMode,
  run: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result | undefined> {
  try {
    const transaction = (await open()).transaction(STORE, mode);
    return await new Promise((done, fail) => {
      const request = run(transaction.objectStore(STORE));
      transaction.oncomplete = () => done(request.result);
      transaction.onabort = () => fail(transaction.error);
    });
  } catch {
    return undefined;
  }
}

/** Which of some pictures are too old or, the newest first, too much to be kept. */
export function beyondBounds(
  pictures: ReadonlyArray<Pick<KeptPicture, "id" | "at"> & { picture: Pick<Blob, "size"> }>,
  now: number,
): string[] {
  let bytes = 0;
  return pictures
    .toSorted((a, b) => b.at - a.at)
    .flatMap(({ id, at, picture }) => {
      bytes += picture.size;
      return bytes > MOST_BYTES || now - at > LONGEST_MS ? [id] : [];
    });
}

/** Keeps a picture on the device until it is forgotten. */
export async function keepPicture(kept: KeptPicture): Promise<void> {
  await inStore("readwrite", (store) => {
    store.put(kept);
    const all: IDBRequest<KeptPicture[]> = store.getAll();
    all.onsuccess = () => {
      for (const id of beyondBounds(all.result, Date.now())) store.delete(id);
    };
    return all;
  });
}

/** Pictures of a form that have not reached the market, in the order in which they were chosen. */
export async function keptPictures(place: string): Promise<KeptPicture[]> {
  const found = await inStore<KeptPicture[]>("readonly", (store) =>
    store.index("place").getAll(place),
  );
  return found ?? [];
}

/** Forgets a picture that was sent, refused or discarded. */
export async function forgetPicture(id: string): Promise<void> {
  await inStore("readwrite", (store) => store.delete(id));
}

/** Forgets all pictures of a form. */
export async function forgetPictures(place: string): Promise<void> {
  for (const { id } of await keptPictures(place)) await forgetPicture(id);
}
