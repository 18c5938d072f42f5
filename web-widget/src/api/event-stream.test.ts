import { describe, expect, it } from "vitest";
import { eventsOf, serverEventsOf } from "./event-stream.ts";

async function read(...chunks: string[]): Promise<string[]> {
  const bytes = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      chunks.forEach((chunk) => controller.enqueue(bytes.encode(chunk)));
      controller.close();
    },
  });
  const events: string[] = [];
  for await (const event of eventsOf(body)) {
    events.push(event);
  }
  return events;
}

describe("server-sent events", () => {
  it("come whole even when the line delivers them in pieces", async () => {
    expect(await read("event: job\nda", 'ta: {"a":1}\n', "\ndata: second\n\n")).toEqual([
      '{"a":1}',
      "second",
    ]);
  });

  it("join several data lines, and take Windows line ends", async () => {
    expect(await read("data: one\r\ndata: two\r\n\r\n")).toEqual(["one\ntwo"]);
  });

  it("have a name and a number by which a lost line is found again", async () => {
    const body = new Blob([
      'event: happened\nid: 1204\ndata: {"name":"shift-picked"}\n\n',
    ]).stream();

    expect((await serverEventsOf(body).next()).value).toEqual({
      name: "happened",
      id: "1204",
      data: '{"name":"shift-picked"}',
    });
  });

  it("leave out heartbeats and what was cut off at the end", async () => {
    expect(await read(": still here\n\n", "data: whole\n\n", "data: half")).toEqual(["whole"]);
  });
});
