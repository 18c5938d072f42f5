interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string;
}

const MOST_ON_A_PAGE = 100;

/** Asks for page after page until there is none left. */
export async function allPages<T>(
  ask: (page: { limit: number; cursor?: string }) => Promise<Page<T>>,
): Promise<T[]> {
  const items: T[] = [];
  let page: { limit: number; cursor?: string } = { limit: MOST_ON_A_PAGE };
  for (;;) {
    const answer = await ask(page);
    items.push(...answer.items);
    if (answer.nextCursor === undefined) {
      return items;
    }
    page = { limit: MOST_ON_A_PAGE, cursor: answer.nextCursor };
  }
}
