/** A document with what has to be sent back to replace it; no tag where none was stored yet. */
export interface Tagged<T> {
  readonly value: T;
  readonly tag: string | undefined;
}

interface RawAnswer<T> {
  readonly raw: Response;
  value(): Promise<T>;
}

/** The answer to a question with the tag that came with it. */
export async function tagged<T>(question: Promise<RawAnswer<T>>): Promise<Tagged<T>> {
  const answer = await question;
  return { value: await answer.value(), tag: answer.raw.headers.get("ETag") ?? undefined };
}

/** What says that the caller has seen a version; nothing where there was none. */
export function seen(tag: string | undefined): { ifMatch?: string } {
  return tag === undefined ? {} : { ifMatch: tag };
}
