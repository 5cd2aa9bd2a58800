import { type DragEvent, type ReactNode, type Ref, useRef, useState } from 'react';
import { addWords } from '../../words/add-words.ts';
import { useWords } from '../../words/index.ts';

interface HandInProps {
  readonly text: string;
  readonly onText: (text: string, pasted: boolean) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly textRef?: Ref<HTMLTextAreaElement>;
}

/** Where a report is pasted, typed or dropped. */
export function HandIn({ text, onText, onFiles, textRef }: HandInProps): ReactNode {
  const words = useWords(addWords);
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const pasted = useRef(false);
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const list = [...event.dataTransfer.files];
    const written = event.dataTransfer.getData('text/plain');
    if (list.length > 0) onFiles(list);
    else if (written) onText(written, true);
  };
  return (
    <section
      className={`hand-in${over ? ' over' : ''}`}
      aria-label={words.title}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <label className="field">
        <span>{words.paste}</span>
        <textarea
          ref={textRef}
          rows={10}
          value={text}
          dir="auto"
          spellCheck={false}
          onPaste={() => {
            pasted.current = true;
          }}
          onChange={({ target }) => {
            onText(target.value, pasted.current);
            pasted.current = false;
          }}
        />
      </label>
      <p className="hand-in-files">
        <button type="button" onClick={() => files.current?.click()}>
          {words.choose}
        </button>
        <span className="soft">{words.drop}</span>
        <input
          ref={files}
          type="file"
          multiple
          hidden
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
            target.value = '';
          }}
        />
      </p>
      <p className="hint">{words.formats}</p>
    </section>
  );
}
