/** One server-sent event. */
export interface ServerEvent {
  /** What follows `event:`; empty where the line is left out. */
  readonly name: string;
  /** What follows `id:`; to be sent back by whoever lost the line. */
  readonly id: string | undefined;
  readonly data: string;
}

/** The data of each event of a stream. */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  for await (const { data } of serverEventsOf(body)) {
    yield data;
  }
}

/** The parts of the server-sent events format that are used here, ended by an empty line each. */
export async function* serverEventsOf(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<ServerEvent> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as never)
    .getReader() as ReadableStreamDefaultReader<string>;
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        return;
      }
      const blocks = (rest + value).replaceAll("\r\n", "\n").split("\n\n");
      rest = blocks.pop() ?? "";
      yield* blocks.map(eventOf).filter(({ data }) => data !== "");
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function eventOf(block: string): ServerEvent {
  return {
    name: fieldsOf(block, "event")[0] ?? "",
    id: fieldsOf(block, "id")[0],
    data: fieldsOf(block, "data").join("\n"),
  };
}

function fieldsOf(block: string, field: string): string[] {
  const start = `${field}:`;
  return block
    .split("\n")
    .filter((line) => line.startsWith(start))
    .map((line) => line.slice(start.length).trimStart());
}
