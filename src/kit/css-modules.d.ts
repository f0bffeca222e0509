declare module '*.module.css' {
  const names: Readonly<Record<string, string>>;
  // biome-ignore lint/style/noDefaultExport: so the bundler hands the names over
  export default names;
}
declare module '*.css?inline' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: so the bundler hands the text over
  export default text;
}
declare module '*.css';
