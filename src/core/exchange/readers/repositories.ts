/**
 * Names issues by their keys. Where all of them are of one repository that is the number; where there are several, or an
 * issue belongs to another one, `owner/repository#12`.
 */
export class Repositories {
  /** Undefined where the issues are of several repositories, or do not tell. */
  private readonly home: string | undefined;
  private readonly isOne: boolean;

  /** @param addresses of the issues that are read */
  constructor(addresses: readonly (string | undefined)[]) {
    const names = new Set(
      addresses.map((address) => repositoryIn(address)).filter((name) => name !== undefined),
    );
    this.isOne = names.size <= 1;
    this.home = this.isOne ? [...names][0] : undefined;
  }

  /** The key of an issue with a number; undefined where it has none, neither by itself nor in its address. */
  keyOf(number: string | undefined, address: string | undefined): string | undefined {
    const known = number ?? ISSUE.exec(address ?? '')?.[2];
    if (known === undefined || known === '0') return undefined;
    const repository = repositoryIn(address);
    const isHere = repository === undefined || (this.isOne && repository === this.home);
    return isHere ? known : `${repository}#${known}`;
  }

  /**
   * The key of the issue that a text names: `#12`, `owner/repository#12`, or an address.
   *
   * @param from address of the issue in which it stands
   */
  keyIn(text: string, from: string | undefined): string | undefined {
    const [, repository, number] = /^([\w.-]+\/[\w.-]+)?#(\d+)$/u.exec(text) ?? [];
    if (number === undefined) return this.keyOf(undefined, text);
    return this.keyOf(
      number,
      repository === undefined ? from : `https://github.com/${repository}/issues/${number}`,
    );
  }
}

/** The pages of GitHub, and the addresses of its REST interface. */
const ISSUE = /^https?:\/\/[^/]+\/(?:api\/v3\/)?(?:repos\/)?([^/]+\/[^/]+)\/(?:issues|pull)\/(\d+)/u;

function repositoryIn(address: string | undefined): string | undefined {
  return ISSUE.exec(address ?? '')?.[1];
}
