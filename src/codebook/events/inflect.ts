import type { VerbForm } from './trigger.ts';
import { irregular } from './verbs.ts';

const doubles =
  /(?:^|-)(?:rob|gun|hit|set|stab|nab|club|ship|shed|cut|run|overrun|ram|bar|plan|stop|drop|trap|rig|kidnap|gas|slit|control|put)$/;

/** All forms of a verb, particle kept behind the inflected word: `open fire` gives "opened fire". */
export function inflect(verb: string): [form: string, kind: VerbForm][] {
  const [head = '', ...rest] = verb.split('_');
  const tail = rest.length ? ` ${rest.join(' ')}` : '';
  const stem = head.endsWith('e') ? head.slice(0, -1) : doubles.test(head) ? head + head.at(-1) : head;
  const y = /[^aeiou]y$/.test(head);
  const [past, participle] = irregular[head] ?? [y ? `${head.slice(0, -1)}ied` : `${stem}ed`, null];
  const s = y ? `${head.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(head) ? `${head}es` : `${head}s`;
  const ing = head === 'die' ? 'dying' : head === 'flee' ? 'fleeing' : `${head === 'see' ? head : stem}ing`;
  return [
    [head + tail, 'base'],
    [s + tail, 's'],
    [past + tail, 'past'],
    [(participle ?? past) + tail, 'participle'],
    [ing + tail, 'ing'],
  ];
}
