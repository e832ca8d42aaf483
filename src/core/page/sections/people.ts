import { html, type Html } from '../../html';
import { counted } from '../../report';
import type { RoleData, SkillData } from '../people';
import { nameHtml, namesHtml, section, type View } from '../view';

/** Who is there, and whether what the work needs is covered. Undefined where the charter tells nothing of people. */
export function people(view: View): Html | undefined {
  const { people: count, roles, skills } = view.data.people;
  if (count + roles.length + skills.length === 0) return undefined;
  return section(
    { id: 'people', title: 'People and skills' },
    html`<p>${sentence(count, skills)}</p>`,
    ...(skills.length === 0 ? [] : [skillTable(skills, view)]),
    ...(roles.length === 0 ? [] : [roleTable(roles, view)]),
  );
}

function sentence(people: number, skills: readonly SkillData[]): string {
  const who =
    people === 0
      ? 'Nobody is named yet'
      : `${counted(people, 'person', 'people')} ${people === 1 ? 'works' : 'work'} on it`;
  const needed = skills.filter(({ needs }) => needs > 0);
  if (needed.length === 0) return `${who}.`;
  const gaps = needed.filter(({ people: holders }) => holders === 0).length;
  const covered = gaps === 0 ? 'somebody has each of them' : `nobody has ${gaps} of them`;
  return `${who}. Open work needs ${counted(needed.length, 'skill')}, and ${covered}.`;
}

const STANDING_WORDS: Readonly<Record<SkillData['standing'], string>> = {
  gap: 'Nobody has it',
  coming: 'Nobody has it yet',
  covered: 'Covered',
  unused: 'Not needed now',
};

function skillTable(skills: readonly SkillData[], view: View): Html {
  return html`<table>
    <caption>
      Skills
    </caption>
    <thead>
      <tr>
        <th scope="col">Skill</th>
        <th scope="col" class="number">People</th>
        <th scope="col" class="number">Open work that needs it</th>
        <th scope="col">Standing</th>
      </tr>
    </thead>
    <tbody>
      ${skills.map((skill) => skillRow(skill, view))}
    </tbody>
  </table>`;
}

function skillRow({ name, people: count, holders, needs, remedies, standing }: SkillData, view: View): Html {
  const done = [STANDING_WORDS[standing], ...(standing === 'coming' ? remedies : [])].join(', ');
  const names =
    holders.length === 0 ? [] : html`<br /><span class="quiet">${namesHtml(holders, view)}</span>`;
  return html`<tr class="${standing}">
    <th scope="row">${nameHtml(name, view)}${names}</th>
    <td class="number">${count}</td>
    <td class="number">${needs}</td>
    <td>${done}</td>
  </tr>`;
}

function roleTable(roles: readonly RoleData[], view: View): Html {
  return html`<table>
    <caption>
      Roles
    </caption>
    <thead>
      <tr>
        <th scope="col">Role</th>
        <th scope="col">Answers for</th>
        <th scope="col" class="number">People</th>
      </tr>
    </thead>
    <tbody>
      ${roles.map(
        ({ name, responsibility, people: count }) =>
          html`<tr>
            <th scope="row">${nameHtml(name, view)}</th>
            <td dir="auto">${responsibility ?? '–'}</td>
            <td class="number">${count}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
