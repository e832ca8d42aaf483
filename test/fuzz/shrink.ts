import type { Step, Story } from './story';

/**
 * The smallest story that is found to go wrong as a given one does: steps, files, and stretches of their texts are left
 * out as long as it still goes wrong.
 */
export async function shrunk(story: Story, goesWrong: Test): Promise<Story> {
  let best = story;
  for (;;) {
    const before = JSON.stringify(best).length;
    best = await withFewerSteps(best, goesWrong);
    best = await withFewerFiles(best, goesWrong);
    for (const path of Object.keys(best.files)) best = await withLessText(best, path, goesWrong);
    best = await withShorterSteps(best, goesWrong);
    if (JSON.stringify(best).length >= before) return best;
  }
}

type Test = (story: Story) => Promise<boolean>;

/** Leaves out stretches of something of a length, from halves down to single ones, as long as a story still goes wrong. */
async function without(
  story: Story,
  lengthOf: (story: Story) => number,
  cut: (story: Story, from: number, count: number) => Story,
  goesWrong: Test,
): Promise<Story> {
  let best = story;
  for (let count = Math.max(1, lengthOf(best) >> 1); count >= 1; count >>= 1) {
    for (let from = 0; from < lengthOf(best);) {
      const less = cut(best, from, count);
      if (await goesWrong(less)) best = less;
      else from += count;
    }
  }
  return best;
}

function withFewerSteps(story: Story, goesWrong: Test): Promise<Story> {
  return without(
    story,
    ({ steps }) => steps.length,
    (whole, from, count) => ({ ...whole, steps: whole.steps.toSpliced(from, count) }),
    goesWrong,
  );
}

function withFewerFiles(story: Story, goesWrong: Test): Promise<Story> {
  return without(
    story,
    ({ files }) => Object.keys(files).length,
    (whole, from, count) => ({
      ...whole,
      files: Object.fromEntries(Object.entries(whole.files).toSpliced(from, count)),
    }),
    goesWrong,
  );
}

/** What is left out of a text moves the edits that come later. */
function withLessText(story: Story, path: string, goesWrong: Test): Promise<Story> {
  return without(
    story,
    ({ files }) => files[path]?.length ?? 0,
    ({ files, steps }, from, count) => {
      const moved = (offset: number): number => (offset > from ? Math.max(from, offset - count) : offset);
      const text = files[path] ?? '';
      return {
        files: { ...files, [path]: text.slice(0, from) + text.slice(from + count) },
        steps: steps.map((step) =>
          step.kind === 'edit' && step.path === path
            ? { ...step, start: moved(step.start), end: moved(step.end) }
            : step,
        ),
      };
    },
    goesWrong,
  );
}

async function withShorterSteps(story: Story, goesWrong: Test): Promise<Story> {
  let best = story;
  for (const at of story.steps.keys()) {
    best = await without(
      best,
      ({ steps }) => textOf(steps[at]).length,
      (whole, from, count) => {
        const step = whole.steps[at];
        const text = textOf(step);
        if (step === undefined || !('text' in step)) return whole;
        const shorter = { ...step, text: text.slice(0, from) + text.slice(from + count) };
        return { ...whole, steps: whole.steps.with(at, shorter) };
      },
      goesWrong,
    );
  }
  return best;
}

function textOf(step: Step | undefined): string {
  return step !== undefined && 'text' in step ? step.text : '';
}
