const LONGEST_SECONDS = 30;

/** Half, one, two, four … seconds and a part of chance, so that a server that comes back is not asked by all at once; a line that is back ends it. */
export function pause(failures: number): Promise<void> {
  const seconds = Math.min(LONGEST_SECONDS, 2 ** failures / 2) * (0.5 + Math.random());
  return new Promise((resolve) => {
    const stop = new AbortController();
    const go = (): void => {
      clearTimeout(timer);
      stop.abort();
      resolve();
    };
    const timer = setTimeout(go, seconds * 1000);
    globalThis.addEventListener?.("online", go, { signal: stop.signal });
  });
}
