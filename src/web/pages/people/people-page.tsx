import { type ReactNode, useState } from 'react';
import type { PeopleAnswer } from '../../../api/index.ts';
import { useAsked, useMay, useSession } from '../../client/index.ts';
import { Answered, Empty, Loading, PageHeading } from '../../parts/index.ts';
import { useWords } from '../../words/index.ts';
import { peopleWords } from '../../words/people-words.ts';
import { AddPerson } from './add-person.tsx';
import { OnePerson } from './one-person.tsx';

/** Who has an account: for administrators. */
export function PeoplePage(): ReactNode {
  const words = useWords(peopleWords);
  const { data: session } = useSession();
  const may = useMay('administrator');
  return (
    <div className="page people">
      <PageHeading>{words.title}</PageHeading>
      <p className="lead">{words.lead}</p>
      {!session ? <Loading /> : may ? <Accounts /> : <Empty>{words.notAllowed}</Empty>}
    </div>
  );
}

function Accounts(): ReactNode {
  const words = useWords(peopleWords);
  const answer = useAsked<PeopleAnswer>('/people');
  const [said, say] = useState('');
  return (
    <>
      <p role="status">{said}</p>
      <Answered answer={answer}>
        {({ items }) => (
          <>
            {items.length === 0 ? (
              <p className="soft">{words.none}</p>
            ) : (
              <ul className="accounts">
                {items.map((person) => (
                  <OnePerson key={person.name} person={person} say={say} />
                ))}
              </ul>
            )}
            <AddPerson say={say} />
          </>
        )}
      </Answered>
    </>
  );
}
