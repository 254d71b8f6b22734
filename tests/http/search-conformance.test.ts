import { afterAll, expect, it } from "vitest";
import { CHECKED_AGAINST } from "../support/meilisearch/openapi";
import { MeilisearchPeer, PEER_KEY } from "../support/meilisearch/peer";
import { meilisearchCandidate, openManager, postgresCandidate } from "../support/search-candidates";
import { searchConformance } from "../support/search-conformance";

const { MEILISEARCH_HOST, MEILISEARCH_API_KEY } = process.env;
const closing: Array<() => Promise<void>> = [];

afterAll(async () => {
  for (const close of closing) await close();
});

searchConformance("the market's provider over Postgres", async () => {
  const { manager, close } = await openManager("search_conformance");
  closing.push(close);
  return postgresCandidate(manager);
});

if (MEILISEARCH_HOST) {
  searchConformance(`Meilisearch, a real engine at ${MEILISEARCH_HOST}`, async () =>
    meilisearchCandidate(MEILISEARCH_HOST, MEILISEARCH_API_KEY),
  );
} else {
  let peer: MeilisearchPeer;

  searchConformance(
    `Meilisearch, the run's own peer, no real engine (${CHECKED_AGAINST})`,
    async () => {
      peer = await MeilisearchPeer.open();
      closing.push(() => peer.stop());
      return meilisearchCandidate(peer.host, PEER_KEY);
    },
  );

  it("asks Meilisearch nothing that its published OpenAPI document does not know", () => {
    expect(peer.requests.length).toBeGreaterThan(100);
    expect(peer.faults).toEqual([]);
  });
}
