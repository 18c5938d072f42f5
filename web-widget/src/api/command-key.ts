/**
 * A new Idempotency-Key. One key belongs to one thing the user did: trying again after a lost connection
 * sends the same key, so that nothing happens twice. `crypto.randomUUID` is missing on plain-http intranet hosts.
 */
export function newCommandKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
