import { setKey } from '../../edit';
import type { PurposeGraph } from '../../graph';
import { nameOf, shorten, valuePlace } from '../../model';
import { isBrokenNear, isMalformed, isMalformedAt } from '../facts/flaws';
import { wholeBundle, type BundleView } from '../look';
import { about, fix, type Rule } from '../rule';

/** How many who could sign off are offered. */
const OFFERED = 4;

export const noApproval: Rule = {
  id: 'plan/no-approval',
  severity: 'info',
  preset: 'recommended',
  summary: 'A project that prepares to go live and nobody has signed off.',
  why: 'Without an agreed word on success, success is argued about after the invoice.',
  mend: 'Agree with the customer what the result is judged by and who says so, and write down who has signed off: `scope.approval.signedOffBy`, and the day in `signedOn`. One of the two is enough. The rule speaks in the phases prepare and operate.',
  example: {
    drifting: `project: { name: Contoso service desk, customer: Contoso Energy, phase: prepare }
scope:
  approval: { criteria: [Every must requirement is verified], decidedBy: Head of service }`,
    mended: `project: { name: Contoso service desk, customer: Contoso Energy, phase: prepare }
scope:
  approval: { criteria: [Every must requirement is verified], decidedBy: Head of service, signedOffBy: Head of service, signedOn: 2026-11-03 }`,
  },
  check: wholeBundle(function* (view) {
    const [project] = view.graph.all('project');
    const phase = project?.value.phase;
    if (project === undefined || (phase !== 'prepare' && phase !== 'operate') || mayBeSignedOff(view)) return;
    yield about(project, {
      place: valuePlace(project, 'phase'),
      message: `${nameOf(project)} ${phase === 'prepare' ? 'prepares to go live' : 'is in use'}, and nobody has signed off. Write down who did, in \`scope.approval.signedOffBy\`.`,
    });
  }),
  *fixes(_, { bundle: { root }, graph }) {
    for (const who of signatories(graph)) {
      const edits = setKey(root, ['scope', 'approval'], 'signedOffBy', who, ['criteria', 'decidedBy']);
      yield* fix(`Note that ${shorten(who, 60)} has signed off`, root, edits);
    }
  },
};

/** True where somebody has signed off, or something is written there that nobody can read. */
function mayBeSignedOff({ bundle: { root }, graph }: BundleView): boolean {
  const [scope] = graph.all('scope');
  if (scope === undefined) return root.isBroken || isMalformedAt(root, ['scope']);
  const { signedOffBy, signedOn } = scope.value.approval ?? {};
  if ((signedOffBy ?? '').trim() !== '' || signedOn !== undefined || isBrokenNear(scope)) return true;
  return ['signedOffBy', 'signedOn'].some((key) => isMalformed(scope, 'approval', key));
}

/** Who decides and who pays, then sponsors and customers among the stakeholders; where nobody is named, the customer. */
function signatories(graph: PurposeGraph): readonly string[] {
  const [scope, project] = [graph.all('scope')[0], graph.all('project')[0]];
  const named = [scope?.value.approval?.decidedBy, project?.value.sponsor, ...stakeholders(graph)];
  const known = [...new Set(named.flatMap((each) => each?.trim() || []))];
  return known.length > 0 ? known.slice(0, OFFERED) : [project?.value.customer].flatMap((each) => each ?? []);
}

function stakeholders(graph: PurposeGraph): readonly (string | undefined)[] {
  const all = graph.all('stakeholder');
  const sponsors = all.filter(({ value }) => value.kind === 'sponsor');
  const customers = all.filter(({ value }) => value.kind === 'customer');
  return [...sponsors, ...customers].map(({ id, title }) => id ?? title);
}
