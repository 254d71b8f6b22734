/** Where a page can be shared by a plain link. */
export interface ShareAddress {
  place: string;
  address: string;
}

/**
 * The pages of Facebook and Zalo that share an address. Zalo documents its script only; this is the page that the
 * script opens, with the address as JSON in Base64.
 * @param url an address in ASCII.
 */
export function shareAddresses(url: string): ShareAddress[] {
  const facebook = new URLSearchParams({ u: url });
  const zalo = new URLSearchParams({
    layout: "1",
    color: "blue",
    customize: "false",
    d: btoa(JSON.stringify({ url })),
    shareType: "0",
  });
  return [
    { place: "Facebook", address: `https://www.facebook.com/sharer/sharer.php?${facebook}` },
    { place: "Zalo", address: `https://button-share.zalo.me/share_external?${zalo}` },
  ];
}
