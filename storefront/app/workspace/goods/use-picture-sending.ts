import { useCallback, useEffect, useRef, useState } from "react";
import { preparePicture } from "./prepare-picture";

/** A picture on its way: being made smaller, being sent, cut off by the network, or refused. */
export interface ComingPicture {
  id: number;
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
 * Sends pictures one at a time, in the order in which they were chosen. What the network cut off is kept and sent again
 * by itself when the network is back, or at a touch; sent twice, it is one picture.
 */
export function usePictureSending(address: string, arrived: (picture: string) => void) {
  const [coming, setComing] = useState<ComingPicture[]>([]);
  const files = useRef(new Map<number, Blob>());
  const queue = useRef(Promise.resolve());
  const next = useRef(0);
  const take = useRef(arrived);
  take.current = arrived;

  const change = useCallback((id: number, to: Partial<ComingPicture> | null) => {
    if (!to) files.current.delete(id);
    setComing((list) =>
      to
        ? list.map((one) => (one.id === id ? { ...one, ...to } : one))
        : list.filter((one) => one.id !== id),
    );
  }, []);

  const send = useCallback(
    (id: number, name: string) => {
      queue.current = queue.current.then(async () => {
        const file = files.current.get(id);
        if (!file) return;
        change(id, { state: "sending" });
        const form = new FormData();
        form.set("files", file, name);
        try {
          const answer = await fetch(address, { method: "POST", body: form });
          if (answer.status >= 500) throw new Error(String(answer.status));
          const { address: picture, message }: Answer = await answer.json();
          if (picture) {
            take.current(picture);
            change(id, null);
          } else change(id, { state: "refused", text: message });
        } catch {
          change(id, { state: "dropped" });
        }
      });
    },
    [address, change],
  );

  const add = useCallback(
    (chosen: readonly File[]) => {
      for (const file of chosen) {
        const id = next.current++;
        setComing((list) => [...list, { id, name: file.name, state: "preparing" }]);
        void preparePicture(file).then((small) => {
          files.current.set(id, small);
          send(id, file.name);
        });
      }
    },
    [send],
  );

  const dropped = coming.filter(({ state }) => state === "dropped");
  useEffect(() => {
    const again = () => {
      for (const { id, name } of dropped) send(id, name);
    };
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [dropped, send]);

  return { coming, add, send, forget: (id: number) => change(id, null) };
}
