/** A charter as far as one has come with writing it: what it begins with, then its aims, then a work item that is not finished. */
export const HEADER = `charter: 1
kind: project
project: { name: Night desk, goLive: 2027-06-30 }
purpose: { statement: Somebody answers at night. }
`;
export const AIMS = `${HEADER}goals:
  - { id: G-1, title: Nobody waits alone }
objectives:
  - { id: OBJ-1, title: Cut time to resolve a case, supports: [G-1], due: 2027-03-31 }
  - { id: OBJ-2, title: Send fewer faxes, supports: [G-1] }
  - { id: OBJ-3, title: Old aim, status: retired }
requirements:
  - { id: REQ-1, title: Route calls, supports: [OBJ-1] }
`;
export const WORK = `${AIMS}workItems:
  - id: WI-1
    title: Replace the faxes
`;
