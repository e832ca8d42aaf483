import { escalationGroup } from './people/escalation';
import { personGroup } from './people/persons';
import { requestGroup } from './people/requests';
import { rightGroup } from './people/rights';
import { roleGroup } from './people/roles';
import { skillGroup } from './people/skills';
import { raciGroup, stakeholderGroup } from './people/stakeholders';
import { groupTree } from './twigs';

/**
 * The rows of the People tree under a row: who is there, who may decide what, who can do what, who helps when. Null asks
 * for the top. It shows what is personal, too: it is the team's own editor.
 */
export const peopleRows = groupTree([
  personGroup,
  roleGroup,
  rightGroup,
  skillGroup,
  requestGroup,
  escalationGroup,
  stakeholderGroup,
  raciGroup,
]);
