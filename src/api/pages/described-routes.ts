/** A route as the page shows it, taken out of the OpenAPI document. */
export interface DescribedRoute {
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly may: string;
  readonly given: readonly Given[];
}

export interface Given {
  readonly name: string;
  readonly where: string;
  readonly required: boolean;
  readonly type: string;
  readonly said: string;
}

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly default?: unknown;
}

interface Operation {
  readonly summary?: string;
  readonly 'x-may'?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: Schema;
  }[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> };
}

/** Every route of an OpenAPI document, in its order. */
export function describedRoutes(document: object): DescribedRoute[] {
  const { paths = {} } = document as { paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>> };
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      summary: operation.summary ?? '',
      may: operation['x-may'] ?? 'anyone',
      given: [...parametersOf(operation), ...bodyOf(operation)],
    })),
  );
}

const parametersOf = ({ parameters = [] }: Operation): Given[] =>
  parameters.map(({ name, in: where, required = false, description, schema = {} }) => ({
    name,
    where,
    required,
    type: typeOf(schema),
    said: [description ?? schema.description ?? '', defaultOf(schema)].filter(Boolean).join(' '),
  }));

function bodyOf({ requestBody }: Operation): Given[] {
  const schema = requestBody?.content?.['application/json']?.schema;
  return Object.entries(schema?.properties ?? {}).map(([name, property]) => ({
    name,
    where: 'body',
    required: schema?.required?.includes(name) ?? false,
    type: typeOf(property),
    said: property.description ?? '',
  }));
}

const defaultOf = ({ default: value }: Schema): string => (value === undefined ? '' : `Without it: ${String(value)}.`);

/** "text", "a list of text", "one of: open, accepted, rejected". */
function typeOf(schema: Schema): string {
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (values) return values.length === 1 ? String(values[0]) : `one of: ${values.join(', ')}`;
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(' or ');
  if (schema.items) return `a list of ${typeOf(schema.items)}`;
  const name = [schema.type ?? 'anything'].flat().join(' or ');
  return ({ string: 'text', integer: 'whole number', null: 'nothing' } as Record<string, string>)[name] ?? name;
}
