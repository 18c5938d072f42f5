/** A document with what has to be sent back to replace it; nothing where none was stored yet. */
export interface Tagged<T> {
  readonly value: T;
  readonly tag: string | undefined;
}

interface RawAnswer<T> {
  readonly raw: Response;
  value(): Promise<T>;
}

/** The answer of a `…Raw` call with its `ETag`. */
export async function tagged<T>(question: Promise<RawAnswer<T>>): Promise<Tagged<T>> {
  const answer = await question;
  return { value: await answer.value(), tag: answer.raw.headers.get("ETag") ?? undefined };
}
