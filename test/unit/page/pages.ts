import type { CheckResult } from '../../../src/core/engine';
import { drained, type Audience } from '../../../src/core/model';
import {
  gatheringPage,
  reportFile,
  reportMarkdown,
  type PageData,
  type PageOptions,
} from '../../../src/core/page';
import { TODAY } from '../../support/workspace';
import { resultOf } from '../service/results';

export function dataOf(result: CheckResult, options: Partial<PageOptions> = {}): PageData {
  return drained(gatheringPage(result, { audience: 'customer', today: TODAY, ...options }));
}

/** The data of a project charter with these sections. */
export async function gathered(sections: string, audience: Audience = 'customer'): Promise<PageData> {
  return dataOf(await resultOf(sections), { audience });
}

export async function pageOf(sections: string, audience?: Audience): Promise<string> {
  return reportFile(await gathered(sections, audience));
}

export async function markdownOf(sections: string, audience?: Audience): Promise<string> {
  return reportMarkdown(await gathered(sections, audience));
}

/** What is read of a page or a part of it: its text with a blank for each run of white space. */
export function readOf(page: string): string {
  return page
    .slice(Math.max(page.indexOf('<main'), 0))
    .replace(/<script[\s\S]*?<\/script>/gu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A charter with something of everything that a report tells of. */
export const DESK = `goals:
  - { id: G-1, title: Help is easy to get }
objectives:
  - id: OBJ-1
    title: Resolve a case within 24 hours
    supports: [G-1]
    weight: 30
    priority: must
    due: 2027-06-30
    measures:
      - { id: M-1, title: Time to resolve, unit: h, direction: decrease, baseline: { value: 72 }, target: { value: 24 }, actual: { value: 60, asOf: 2026-11-02 } }
      - { id: M-2, title: Cases reopened, unit: '%', direction: decrease, baseline: { value: 9 }, target: { value: 5 }, actual: { value: 4 } }
  - { id: OBJ-2, title: Answer e-mails in a day, supports: [G-1], weight: 70, measures: [{ id: M-3, title: In time, baseline: { value: 10 }, target: { value: 90 }, actual: { value: 5 } }] }
  - { id: OBJ-3, title: Replace the telephone, status: retired, supports: [G-1] }
requirements:
  - { id: REQ-1, title: The agent sees the caller, supports: [OBJ-1] }
  - { id: REQ-2, title: The agent sees the contract, supports: [OBJ-1] }
  - { id: REQ-3, title: A fax becomes a case, supports: [OBJ-2], status: dropped }
workItems:
  - { id: WI-1, title: Show the caller, supports: [REQ-1], estimate: 2d, state: done, type: story }
  - { id: WI-2, title: Route the call, supports: [OBJ-1, OBJ-2], estimate: 4d, state: active, skills: [SK-1] }
  - { id: WI-3, title: Paint the office, estimate: 1d }
  - { id: WI-4, title: An epic, type: epic, supports: [OBJ-2] }
  - { id: WI-5, title: Read the e-mail, parent: WI-4, estimate: 1d, skills: [SK-2] }
people:
  - { id: P-1, name: Ana Trujillo, roles: [ROLE-1], skills: [{ skill: SK-1, level: 2 }], capacity: 31h }
roles:
  - { id: ROLE-1, title: Lead, responsibility: The work fits the aim. }
skills:
  - { id: SK-1, title: Telephony }
  - { id: SK-2, title: Mail servers }
  - { id: SK-3, title: Reports }
waivers:
  - { rule: drift/orphan-work-item, about: WI-3, reason: The landlord pays, by: P-1, until: 2027-01-31 }
`;
