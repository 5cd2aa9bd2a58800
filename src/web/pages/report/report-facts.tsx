import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ReportAnswer } from '../../../api/index.ts';
import { edtfInWords } from '../../../publication/wording/index.ts';
import { reportAddress } from '../../parts/account/index.ts';
import { useSpeech, useWords } from '../../words/index.ts';
import { reportWords } from '../../words/report-words.ts';

/** Who published it, when, and where it can be read. */
export function ReportFacts({ report }: { readonly report: ReportAnswer }): ReactNode {
  const words = useWords(reportWords);
  const { dictionary } = useSpeech();
  const { publisher, published, byline, url, copyOf, text } = report;
  return (
    <>
      <dl className="report-facts">
        {publisher && (
          <div>
            <dt>{words.publisher}</dt>
            <dd>
              <bdi>{publisher}</bdi>
            </dd>
          </div>
        )}
        <div>
          <dt>{words.published}</dt>
          <dd>{published ? edtfInWords(dictionary, published) : words.noDate}</dd>
        </div>
        {byline && (
          <div>
            <dt>{words.byline}</dt>
            <dd>
              <bdi>{byline}</bdi>
            </dd>
          </div>
        )}
        {url && (
          <div>
            <dt>{words.address}</dt>
            <dd>
              {/^https?:\/\//i.test(url) ? (
                <a href={url} rel="noreferrer noopener" target="_blank">
                  {words.open}
                </a>
              ) : (
                <bdi>{url}</bdi>
              )}
            </dd>
          </div>
        )}
      </dl>
      {copyOf && (
        <p className="notice">
          <Link href={reportAddress(copyOf)}>{words.copyOf}</Link>
        </p>
      )}
      {text.includes('█') && <p className="soft small">{words.withheldHint}</p>}
    </>
  );
}
