import { type ReactNode, useState } from 'react';
import { useWords } from '../../words/index.ts';
import { recordWords } from '../../words/record-words.ts';

/** The address of what is shown now, for a footnote: it will always show this. */
export function CopyAddress({ address }: { readonly address: string }): ReactNode {
  const words = useWords(recordWords);
  const [copied, setCopied] = useState(false);
  const whole = new URL(address, location.href).href;
  const copy = async (): Promise<void> => {
    await navigator.clipboard?.writeText(whole);
    setCopied(true);
  };
  return (
    <div className="cite">
      <span className="soft small">{words.citeThis}</span>
      <code dir="ltr">{whole}</code>
      {navigator.clipboard && (
        <button type="button" className="quiet small" onClick={copy}>
          {copied ? words.copied : words.copyAddress}
        </button>
      )}
    </div>
  );
}
