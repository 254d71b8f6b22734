const MOST = 99;

/** How many notices or questions wait, as a page tells it: nobody counts more. */
export function unreadCount(unread: number): string {
  return unread > MOST ? `${MOST}+` : String(unread);
}
