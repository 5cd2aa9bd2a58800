import { type RefObject, useEffect, useState } from 'react';
import type { Span } from '../../../reports/index.ts';

/** The words of the text that are selected now, as offsets into it; null when none are. */
export function useSelectedWords(text: string, within: RefObject<HTMLElement | null>, on: boolean): Span | null {
  const [span, setSpan] = useState<Span | null>(null);
  useEffect(() => {
    if (!on) return;
    const look = (): void => setSpan(within.current && selectedIn(within.current, text));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [text, within, on]);
  return span;
}

/** Pieces of the text know where they begin, so that a selection over marks and paragraphs is one stretch of it. */
function selectedIn(root: HTMLElement, text: string): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-start]')].filter((piece) => range.intersectsNode(piece));
  if (pieces.length === 0) return null;
  const last = pieces.at(-1)!;
  const start = offsetOf(range.startContainer, range.startOffset) ?? startOf(pieces[0]!);
  const end = offsetOf(range.endContainer, range.endOffset) ?? startOf(last) + (last.textContent?.length ?? 0);
  return trimmed(text, { start, end });
}

const startOf = (piece: HTMLElement): number => Number(piece.dataset.start);

function offsetOf(node: Node, offset: number): number | null {
  const piece = node.nodeType === Node.TEXT_NODE && node.parentElement?.closest<HTMLElement>('[data-start]');
  return piece ? startOf(piece) + offset : null;
}

/** Without the spaces at its ends; null where nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}

/** Where written words stand in the text, from a position on and around; spaces and capitals do not matter. */
export function findWords(text: string, written: string, from: number): Span | null {
  const parts = written.trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return null;
  const pattern = new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'), 'gi');
  pattern.lastIndex = from;
  const found = pattern.exec(text) ?? (from > 0 ? pattern.exec(text) : null);
  return found && { start: found.index, end: found.index + found[0].length };
}
