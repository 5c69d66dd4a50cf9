/** The host that an address is asked at, without "www." and port; null for a text that is not an absolute address. */
export function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^www\./, '') || null;
}
