import { type Page, type Query, request } from "@nang-gio/access/dashboard";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type {
  AdminContent,
  AdminContentRow,
  ContentKind,
  ContentPreviewLink,
  WrittenContent,
} from "../../contract";

const CONTENT = ["content"];

/** One page of what staff have written. */
export function useContentList(query: Query) {
  return useQuery({
    queryKey: [...CONTENT, "list", query],
    queryFn: () => request<Page & { content: AdminContentRow[] }>("/content", { query }),
    placeholderData: keepPreviousData,
  });
}

const read = (id: string) => request<{ content: AdminContent }>(`/content/${id}`);

/** One piece, as it was when it was opened: what somebody else writes meanwhile does not move what is being written. */
export function useContentPiece(id: string) {
  return useQuery({
    queryKey: [...CONTENT, "piece", id],
    queryFn: () => read(id),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** A piece that is edited: without an id it is not kept yet. */
export interface Edited {
  id?: string;
  kind: ContentKind;
  seen: number;
  content: WrittenContent;
}

async function save({ id, kind, seen, content }: Edited): Promise<AdminContent> {
  const answer = id
    ? await request<{ content: AdminContent }>(`/content/${id}`, {
        method: "POST",
        body: { seen, content },
      })
    : await request<{ content: AdminContent }>("/content", {
        method: "POST",
        body: { kind, content },
      });
  return answer.content;
}

const move = (action: "publish" | "withdraw", { id, seen }: Pick<Edited, "id" | "seen">) =>
  request<{ content: AdminContent }>(`/content/${id}/${action}`, {
    method: "POST",
    body: { seen },
  }).then(({ content }) => content);

/** What is done with what is written: `over` saves it over what another has written meanwhile. */
export type Deed = "save" | "over" | "publish" | "withdraw";

interface Done {
  deed: Deed;
  edited: Edited;
}

/**
 * Saves, publishes or withdraws; what is written is saved before it is published, and told as soon as it is, as
 * publishing it may be refused. @throws RequestFailure, 409 where another was faster
 */
export function useContentDeed(
  onSaved: (content: AdminContent) => void,
  onDone: (content: AdminContent, deed: Deed) => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ deed, edited }: Done) => {
      const seen =
        deed === "over" && edited.id ? (await read(edited.id)).content.revision : edited.seen;
      if (deed === "withdraw") return move(deed, edited);
      const saved = await save({ ...edited, seen });
      onSaved(saved);
      return deed === "publish" ? move(deed, { id: saved.id, seen: saved.revision }) : saved;
    },
    onSuccess: (content, { deed }) => onDone(content, deed),
    onSettled: () => queries.invalidateQueries({ queryKey: [...CONTENT, "list"] }),
  });
}

/** Makes links to what is written as readers would see it. */
export function useContentPreview() {
  return useMutation({
    mutationFn: ({ kind, content }: Pick<Edited, "kind" | "content">) =>
      request<{ preview: ContentPreviewLink }>("/content-previews", {
        method: "POST",
        body: { kind, content },
      }),
  });
}
