export default {
  globs: ["src/components/*/*.component.ts"],
  outdir: "target/manifest",
  litelement: true,
  packagejson: false,
};
