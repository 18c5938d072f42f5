// A look at the widget without a server: `npm run dev`, then /demo/?lead&language=en
import { sampleServer } from "../src/testing/fake-server.ts";
import { addLending } from "../src/testing/sample-lending.ts";
import "../src/samenrooster.ts";

const wanted = new URLSearchParams(location.search);
globalThis.fetch = addLending(sampleServer(wanted.has("lead")), "amina").fetch;
const widget = document.querySelector("roster-app");
if (widget) {
  widget.api = "/api";
  widget.language = wanted.get("language") ?? "nl";
  document.documentElement.lang = widget.language;
  widget.token = "demo";
}
