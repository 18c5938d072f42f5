import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** Where the generated client, compiled by `npm run client`, is found. */
export const contractAlias = {
  "@samenrooster/contract": fileURLToPath(new URL("target/client/index.js", import.meta.url)),
};

// One ES module: a host page adds one script tag and nothing else. Screens that few open each day are modules beside it,
// fetched from where it came from when they are opened.
export default defineConfig({
  resolve: { alias: contractAlias },
  build: {
    target: "es2022",
    lib: { entry: "src/samenrooster.ts", formats: ["es"], fileName: () => "samenrooster.js" },
    rollupOptions: {
      // The modules beside it import from the one that is loaded already; a third one would be one more request at the start.
      preserveEntrySignatures: "allow-extension",
      output: { chunkFileNames: "[name]-[hash].js" },
    },
    reportCompressedSize: true,
  },
});
