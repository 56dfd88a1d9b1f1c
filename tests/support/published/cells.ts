// What a cell of a published table says, worked out from the record that it belongs to.

type Fields = Readonly<Record<string, unknown>>;

interface Range {
  readonly start: number;
  readonly end: number;
}

const places = (mentions: unknown): string[] =>
  (mentions as { document: string; clause: string }[]).map(({ document, clause }) => `${document}#${clause}`);
const actors = ({ actors: all }: Fields, role: string): string[] =>
  (all as { id: string; role: string }[]).filter((actor) => actor.role === role).map(({ id }) => id);

/** Columns that are no field, and fields that are no plain list. */
const OWN: Readonly<Record<string, (record: Fields) => unknown>> = {
  responsible: (record) => actors(record, 'responsible'),
  addressees: (record) => actors(record, 'addressee'),
  source: ({ source }) => (source as Range[]).map(({ start, end }) => `${start}-${end}`),
  instruments: ({ instruments }) =>
    Object.entries(instruments as Record<string, string[]>).flatMap(([lens, types]) =>
      types.map((type) => `${lens}:${type}`),
    ),
  mentions: ({ mentions }) => (mentions as unknown[]).length,
  clauses: ({ mentions }) => [...new Set(places(mentions))],
  dates: ({ dates }) =>
    (dates as { kind: string; edtf: string; sure: string }[]).map(
      ({ kind, edtf, sure }) => `${kind} ${edtf} (${sure})`,
    ),
  witnesses: ({ witnesses }) =>
    (witnesses as { id: string; sure: string; title: string | null; url: string | null }[]).map(
      ({ id, sure, title, url }) => `${url ?? title ?? id} (${sure})`,
    ),
  cited_by: ({ citedBy }) => places(citedBy),
};

function fieldOf(record: Fields, column: string): unknown {
  const own = OWN[column];
  if (own) return own(record);
  if (column in record) return record[column];
  const [, field = '', part = ''] = /^(.+)_(\w+)$/.exec(column) ?? [];
  const value = record[field];
  if (value === null) return null;
  if (typeof value !== 'object') throw new Error(`column ${column}: no field of the record`);
  return (value as Fields)[part];
}

/** The text of a cell; several values stand in one, parted by semicolons, and nothing is an empty cell. */
export function cellText(record: Fields, column: string): string {
  const value = fieldOf(record, column);
  if (value === undefined) throw new Error(`column ${column}: no field of the record`);
  return Array.isArray(value) ? value.join(';') : value === null ? '' : String(value);
}
