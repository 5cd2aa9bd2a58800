import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import type { RecordList } from '../../../api/index.ts';
import { typesOf } from '../../../codebook/index.ts';
import type { RecordSummary } from '../../../record/index.ts';
import { addressOf, useListed } from '../../client/index.ts';
import { PageHeading } from '../../parts/index.ts';
import { asked, FilterForm, ListedItems, RecordTable, useFilters } from '../../parts/lists/index.ts';
import { useSpeech, useWords } from '../../words/index.ts';
import { listWords } from '../../words/list-words.ts';

const kinds = ['incident', 'figure', 'condition'] as const;
type Kind = RecordSummary['kind'];

const plurals = { incident: 'incidents', figure: 'figures', condition: 'conditions' } as const;
const found = { incident: 'foundIncidents', figure: 'foundFigures', condition: 'foundConditions' } as const;

/** What the record holds, as a table: incidents, figures or conditions by `?kind=`, filtered as everywhere. */
export function RecordsPage(): ReactNode {
  const words = useWords(listWords);
  const [query] = useSearchParams();
  const kind = kinds.find((one) => one === query.get('kind')) ?? 'incident';
  return (
    <div className="page wide">
      <PageHeading>{words.records}</PageHeading>
      <KindTabs kind={kind} />
      <FilterForm
        key={kind}
        types={typesOf[kind]}
        orders={kind === 'incident' ? ['newest', 'oldest', 'deadliest'] : ['newest', 'oldest']}
      />
      <RecordsListed kind={kind} />
    </div>
  );
}

/** The other kinds, with the same filters but for the types, which are each kind's own. */
function KindTabs({ kind }: { readonly kind: Kind }): ReactNode {
  const words = useWords(listWords);
  const [query] = useSearchParams();
  const addressOfKind = (one: Kind): string => {
    const to = new URLSearchParams(query);
    to.delete('type');
    to.set('kind', one);
    return `/records?${to}`;
  };
  return (
    <nav className="kind-tabs" aria-label={words.records}>
      {kinds.map((one) => (
        <Link key={one} href={addressOfKind(one)} aria-current={one === kind ? 'page' : undefined}>
          {words[plurals[one]]}
        </Link>
      ))}
    </nav>
  );
}

function RecordsListed({ kind }: { readonly kind: Kind }): ReactNode {
  const words = useWords(listWords);
  const speech = useSpeech();
  const [filters] = useFilters();
  const given = asked(filters);
  const listed = useListed<RecordSummary, RecordList>(`/${plurals[kind]}`, { ...given, limit: 50 });
  const said = ({ total, killed }: RecordList): string =>
    [speech.count(words[found[kind]], total), kind === 'incident' && speech.count(words.killed, killed)]
      .filter(Boolean)
      .join(' · ');
  const { order: _, ...exported } = given;
  return (
    <>
      <ListedItems listed={listed} found={said} none={words.noRecords}>
        {(items) => <RecordTable kind={kind} items={items} caption={words[plurals[kind]]} />}
      </ListedItems>
      {listed.items.length > 0 && (
        <p className="downloads">
          <span className="soft">{words.download}:</span>
          {(['csv', 'xlsx', 'geojson'] as const).map((as) => (
            <a key={as} href={addressOf('/export', { ...exported, kind, as })} download>
              {as.toUpperCase()}
            </a>
          ))}
        </p>
      )}
    </>
  );
}
