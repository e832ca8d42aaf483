/** A table of the fixtures, as text: tests in a web worker have no file system. */
declare module '*.csv' {
  const text: string;
  export default text;
}
