/** What a run has seen. */
export interface Tally {
  steps: number;
  looks: number;
  /** Texts without faults, and how many of them were read entry by entry. */
  sound: number;
  divided: number;
  /** Texts with faults, how many of them were divided, and of those how often the first fault is told in the same words at the same place. */
  broken: number;
  brokenAndDivided: number;
  agreed: number;
  /** How often only a letter changed, and all other entries had to stay the same objects. */
  still: number;
  /** Findings that were compared. */
  problems: number;
}

export function newTally(): Tally {
  return {
    steps: 0,
    looks: 0,
    sound: 0,
    divided: 0,
    broken: 0,
    brokenAndDivided: 0,
    agreed: 0,
    still: 0,
    problems: 0,
  };
}
