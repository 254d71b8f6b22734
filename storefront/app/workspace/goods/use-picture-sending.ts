import { useCallback, useEffect, useRef, useState } from "react";
import { forgetPicture, keepPicture, keptPictures } from "./kept-pictures";
import { preparePicture } from "./prepare-picture";

/** A picture on its way: being made smaller, being sent, cut off by the network, or refused. */
export interface ComingPicture {
  id: string;
  name: string;
  state: "preparing" | "sending" | "dropped" | "refused";
  /** Why it was refused. */
  text?: string;
}

interface Answer {
  address?: string;
  message?: string;
}

/**
 * Sends pictures of a form one at a time, in the order in which they were chosen. What the network cut off is kept on
 * the device and sent again by itself when the network or the page is back, or at a touch; sent twice, it is one
 * picture. `place` is where the device keeps the form; nothing where it is only looked at.
 */
export function usePictureSending(
  place: string | null,
  address: string,
  arrived: (picture: string) => void,
) {
  const [coming, setComing] = useState<ComingPicture[]>([]);
  const files = useRef(new Map<string, Blob>());
  const queue = useRef(Promise.resolve());
  const next = useRef(0);
  const take = useRef(arrived);
  take.current = arrived;
  // A form that is gone takes no picture: the one that comes after it sends it again.
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);

  const change = useCallback((id: string, to: Partial<ComingPicture>) => {
    setComing((list) => list.map((one) => (one.id === id ? { ...one, ...to } : one)));
  }, []);

  const forget = useCallback((id: string) => {
    files.current.delete(id);
    void forgetPicture(id);
    setComing((list) => list.filter((one) => one.id !== id));
  }, []);

  const send = useCallback(
    (id: string, name: string) => {
      queue.current = queue.current.then(async () => {
        const file = files.current.get(id);
        if (!file || gone.current) return;
        change(id, { state: "sending" });
        const form = new FormData();
        form.set("files", file, name);
        try {
          const answer = await fetch(address, { method: "POST", body: form });
          if (answer.status >= 500) throw new Error(String(answer.status));
          const { address: picture, message }: Answer = await answer.json();
          if (gone.current) return;
          if (picture) {
            take.current(picture);
            forget(id);
          } else {
            void forgetPicture(id);
            change(id, { state: "refused", text: message });
          }
        } catch {
          change(id, { state: "dropped" });
        }
      });
    },
    [address, change, forget],
  );

  const add = useCallback(
    (chosen: readonly File[]) => {
      for (const file of chosen) {
        const { name } = file;
        const at = Date.now();
        // In the order of choosing, also among what the device keeps.
        const id = `${at}-${String(next.current++).padStart(4, "0")}-${Math.random()}`;
        setComing((list) => [...list, { id, name, state: "preparing" }]);
        void preparePicture(file).then((picture) => {
          files.current.set(id, picture);
          if (place) void keepPicture({ id, place, name, picture, at });
          send(id, name);
        });
      }
    },
    [place, send],
  );

  useEffect(() => {
    if (!place) return;
    let left = false;
    void keptPictures(place).then((kept) => {
      if (left) return;
      const own = kept.filter(({ id }) => !files.current.has(id));
      setComing((list) => [
        ...own.map(({ id, name }) => ({ id, name, state: "sending" as const })),
        ...list,
      ]);
      for (const { id, name, picture } of own) {
        files.current.set(id, picture);
        send(id, name);
      }
    });
    return () => {
      left = true;
    };
  }, [place, send]);

  const dropped = coming.filter(({ state }) => state === "dropped");
  useEffect(() => {
    const again = () => {
      for (const { id, name } of dropped) send(id, name);
    };
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [dropped, send]);

  return { coming, add, send, forget };
}
