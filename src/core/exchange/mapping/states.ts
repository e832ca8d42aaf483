import type { BacklogItem } from '../backlog';
import type { ImportKind } from './kinds';
import type { Mapping, Standing } from './mapping';
import { tableOf } from './words';

/**
 * The states of the usual processes, and how trackers name the commonest in other languages. What waits for a test or a
 * release is finished; what is in review is not.
 */
const USUAL = tableOf<Standing>({
  new: 'new, to do, todo, open, backlog, product backlog, proposed, approved, selected for development, ready, ready for development, ready for dev, planned, draft, design, not started, unstarted, triage, funnel, analysis, refined, ready to start, deferred, submitted, requested, identified, registered, created, on deck, later, next, no status, neu, offen, zu erledigen, à faire, nouveau, por hacer, nuevo, da fare, nuovo, a fazer, novo, te doen, nieuw',
  active:
    'active, in progress, committed, doing, started, development, in development, in review, review, code review, under review, peer review, reopened, in analysis, in design, building, implementing, in work, work in progress, wip, under investigation, investigating, assigned, in planning, ongoing, aktiv, in arbeit, in bearbeitung, en cours, en curso, in corso, em andamento, in uitvoering',
  blocked:
    'blocked, on hold, hold, waiting, waiting for customer, waiting for support, waiting for approval, waiting for vendor, impeded, pending, paused, escalated, suspended, blockiert, wartend, bloqué, bloqueado, bloccato, geblokkeerd',
  resolved:
    'resolved, fixed, ready for test, ready for testing, ready for qa, in test, in testing, testing, test, in qa, qa, uat, in uat, ready for uat, ready for review by customer, ready for acceptance, acceptance, ready for release, ready for deployment, ready to deploy, implemented, staging, to be released, gelöst, résolu, resuelto, risolto, resolvido, opgelost',
  done: 'done, closed, completed, complete, released, accepted, live, deployed, finished, delivered, verified, merged, in production, published, inactive, erledigt, fertig, geschlossen, abgeschlossen, terminé, fermé, hecho, listo, cerrado, completato, chiuso, concluído, fechado, gereed, gesloten',
  dropped:
    "removed, dropped, cancelled, canceled, rejected, declined, won't do, won't fix, wontfix, obsolete, duplicate, abandoned, withdrawn, not planned, deleted, out of scope, verworfen, abgebrochen, abgelehnt, annulé, cancelado, annullato, geannuleerd",
});

/** Why something ended without being done. */
const DROPPED = tableOf<'dropped'>({
  dropped:
    "won't do, won't fix, wont do, wont fix, wontfix, will not fix, will not do, not planned, duplicate, removed, removed from the backlog, cut, obsolete, cancelled, canceled, rejected, declined, abandoned, withdrawn, cannot reproduce, can't reproduce, not reproducible, as designed, by design, works as designed, invalid, not a bug, not an issue, incomplete, out of scope, no longer needed, overtaken by events, deferred, known error",
});

/** Where an item stands; undefined where the tracker says nothing, or something that nobody knows. */
export function standingOf(item: BacklogItem, { states }: Mapping): Standing | undefined {
  const { state } = item;
  if (state === undefined) return undefined;
  const own = states.get(state);
  if (own !== undefined) return own;
  const standing = USUAL.get(state) ?? categoryOf(item);
  const isOver = standing === 'done' || standing === 'resolved';
  return isOver ? (reasonOf(item, states) ?? standing) : standing;
}

function reasonOf({ reason }: BacklogItem, states: Mapping['states']): Standing | undefined {
  return reason === undefined ? undefined : (states.get(reason) ?? DROPPED.get(reason));
}

/** Jira's three categories, which every state of a workflow has, whatever it is called. */
function categoryOf({ fields }: BacklogItem): Standing | undefined {
  const category = fields.get('Status Category') ?? fields.get('statusCategory');
  return category === undefined ? undefined : USUAL.get(category);
}

const OPEN = 'open';

/** The field that says where an entry of a kind stands, with its words; a kind without such a field has no row. */
const WORDS: Readonly<
  Partial<Record<ImportKind, readonly [field: string, words: Readonly<Record<Standing, string>>]>>
> = {
  workItem: ['state', identity()],
  requirement: [
    'status',
    {
      new: 'proposed',
      active: 'approved',
      blocked: 'approved',
      resolved: 'implemented',
      done: 'verified',
      dropped: 'dropped',
    },
  ],
  objective: ['status', { ...all('active'), resolved: 'achieved', done: 'achieved', dropped: 'retired' }],
  milestone: ['status', { ...all('active'), new: 'planned', done: 'done', dropped: 'missed' }],
  deliverable: [
    'status',
    { ...all('draft'), new: 'planned', resolved: 'delivered', done: 'accepted', dropped: 'dropped' },
  ],
  risk: ['status', ending('closed')],
  issue: ['status', ending('closed')],
  dependency: ['status', ending('met')],
  action: ['status', ending('done')],
};

function identity(): Readonly<Record<Standing, string>> {
  return {
    new: 'new',
    active: 'active',
    blocked: 'blocked',
    resolved: 'resolved',
    done: 'done',
    dropped: 'dropped',
  };
}

function all(word: string): Readonly<Record<Standing, string>> {
  return { new: word, active: word, blocked: word, resolved: word, done: word, dropped: word };
}

function ending(word: string): Readonly<Record<Standing, string>> {
  return { ...all(word), new: OPEN, active: OPEN, blocked: OPEN };
}

/** What an entry says of where it stands; undefined where its kind has no word for that. */
export function standingField(
  kind: ImportKind,
  standing: Standing,
): readonly [field: string, word: string] | undefined {
  const row = WORDS[kind];
  return row && [row[0], row[1][standing]];
}
