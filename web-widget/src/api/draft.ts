/**
 * What somebody typed and the server does not have yet. It outlives a reload of the page, in this tab only, and is
 * kept apart by reader and team. Without storage (a frame that may not have any) it lives as long as the page.
 */
export class Draft<T> {
  private memory: string | undefined;

  /** `name` says what is typed, `of` about what: `draft("leave", context)`. */
  constructor(
    name: string,
    of: { readonly personId: string; readonly team: { readonly id: string } },
    private readonly storage: Storage | undefined = sessionOf(globalThis),
  ) {
    this.key = `${PREFIX}${of.personId}/${of.team.id}/${name}`;
  }

  private readonly key: string;

  /** What was typed last and not sent; undefined where there is nothing, or nothing that can be read any more. */
  read(): T | undefined {
    try {
      const text = this.memory ?? this.storage?.getItem(this.key);
      return text ? (JSON.parse(text) as T) : undefined;
    } catch {
      return undefined;
    }
  }

  keep(value: T): void {
    const text = JSON.stringify(value);
    this.memory = text;
    try {
      this.storage?.setItem(this.key, text);
    } catch {
      // Full or forbidden: the page still has it.
    }
  }

  /** The server has it, or the user dropped it. */
  forget(): void {
    this.memory = undefined;
    this.storage?.removeItem(this.key);
  }
}

const PREFIX = "samenrooster/draft/";

/** Forgets everything that anybody typed in this tab: the next one who signs in does not find it. */
export function forgetDrafts(storage: Storage | undefined = sessionOf(globalThis)): void {
  if (storage) {
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
    keys.filter((key) => key.startsWith(PREFIX)).forEach((key) => storage.removeItem(key));
  }
}

/** The tab's storage, where the page may have any. */
function sessionOf(page: { readonly sessionStorage?: Storage }): Storage | undefined {
  try {
    return page.sessionStorage;
  } catch {
    return undefined;
  }
}
