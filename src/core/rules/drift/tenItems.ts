/**
 * A charter for the pages of the rules that compare texts: three objectives and as many texts as it takes to judge one, which
 * is the last work item.
 */
export function withTenthItem(item: string): string {
  return `objectives:
  - { id: OBJ-1, title: Solve most cases on the first call }
  - { id: OBJ-2, title: Send quotes within two days }
  - { id: OBJ-3, title: Customers renew their service contract }
workItems:
  - { id: WI-1, title: Show the cases of the last call, supports: [OBJ-1] }
  - { id: WI-2, title: Solve billing cases with a script, supports: [OBJ-1] }
  - { id: WI-3, title: Route calls and cases by skill, supports: [OBJ-1] }
  - { id: WI-4, title: Quotes from a template, supports: [OBJ-2] }
  - { id: WI-5, title: Approve quotes on the phone, supports: [OBJ-2] }
  - { id: WI-6, title: Prices in quotes from the ERP, supports: [OBJ-2] }
  - { id: WI-7, title: Remind customers before the contract ends, supports: [OBJ-3] }
  - { id: WI-8, title: Renew a service contract online, supports: [OBJ-3] }
  - { id: WI-9, title: Prices of the service contract, supports: [OBJ-3] }
  - ${item}`;
}
