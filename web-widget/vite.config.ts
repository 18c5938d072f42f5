import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** Where the generated client, compiled by `npm run client`, is found. */
export const contractAlias = {
  "@samenrooster/contract": fileURLToPath(new URL("target/client/index.js", import.meta.url)),
};

// One ES module with everything inside: a host page adds one script tag and nothing else.
export default defineConfig({
  resolve: { alias: contractAlias },
  build: {
    target: "es2022",
    lib: { entry: "src/samenrooster.ts", formats: ["es"], fileName: () => "samenrooster.js" },
    reportCompressedSize: true,
  },
});
