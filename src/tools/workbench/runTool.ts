/**
 * Runs the main function of a tool that people start from the command line. An error ends it with status 1 and the
 * error's message alone: it is written for the person who reads it.
 */
export function runTool(main: () => Promise<void>): void {
  main().then(
    () => process.exit(),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error));
      process.exit(1);
    },
  );
}
