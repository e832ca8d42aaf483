type Cleaner = () => void;

const cleaners = new Set<Cleaner>();
let watching = false;

/** Exit status of a process ended by a signal: 128 and the signal's number. */
const signalStatus = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

function runCleaners(): void {
  for (const clean of [...cleaners].toReversed()) {
    cleaners.delete(clean);
    try {
      clean();
    } catch {
      // The process is on its way out; the remaining cleaners still have to run.
    }
  }
}

/** A reader that went away (`| head`) must not stop the cleaners from running. */
function tolerateClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

function watchExit(): void {
  if (watching) return;
  watching = true;
  process.on('exit', runCleaners);
  for (const [signal, status] of Object.entries(signalStatus)) process.on(signal, () => process.exit(status));
  tolerateClosedPipe(process.stdout);
  tolerateClosedPipe(process.stderr);
}

/**
 * Runs `clean` when this process ends, by whatever way but SIGKILL. It has to be synchronous.
 * @returns a function that takes the promise back, for those who cleaned up earlier
 */
export function atExit(clean: Cleaner): () => void {
  watchExit();
  cleaners.add(clean);
  return () => void cleaners.delete(clean);
}
