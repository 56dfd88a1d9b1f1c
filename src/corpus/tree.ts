import { readLabel } from '#src/convert/markers.ts';
import { ROLES, type Role } from '#src/convert/roles.ts';
import type { Report } from './fault.ts';
import type { RawClause } from './mdx.ts';
import type { Mended } from './rules.ts';

/** Where a clause stands among the others. */
export interface TreeNode {
  readonly id: string;
  readonly role: Role;
  readonly label: string;
  readonly parent: string | null;
  /** From the outermost clause to this one. */
  readonly path: readonly TreeNode[];
  /** City ids said on the clause or on one around it; null where the document decides. */
  readonly cities: readonly string[] | null;
}

const SEGMENT = '(?:[abchtpx]?\\d+(?:-\\d+)?(?:_\\d+)?)';
const ID = new RegExp(`^(?:title|(?:${SEGMENT}\\.)*(?:${SEGMENT}|title))(?:_\\d+)?$`);
const KNOWN = new Set(['id', 'label', 'role', 'cities']);
const DIVISIONS = new Set(['book', 'chapter', 'section']);

function isRole(value: string): value is Role {
  return (ROLES as readonly string[]).includes(value);
}

/** @param twin the clause before it that has the same id */
function check(clause: RawClause, twin: RawClause | null, file: string, report: Report): void {
  const { id = '', role = 'clause', label = '' } = clause.attributes;
  const place = { file, line: clause.line, column: 1 };
  const add = (rule: Mended, expected: string, found: string, mend?: string): void =>
    report.add(rule, report.words(place, found), expected, found || 'nothing', mend);
  const segment = readLabel(label)?.segment.split('.').at(-1);
  const last = id.slice(id.lastIndexOf('.') + 1).replace(/_\d+$/, '');
  if (!ID.test(id)) add('clause-id', 'a clause id such as 2.1.3, a12.p2, h2, p3 or title', id);
  else if (twin)
    add(
      'clause-id',
      `one clause ${id} (${file}:${twin.line})`,
      id,
      'give the second _2, as the converter does',
    );
  else if (segment && segment !== last) add('clause-id', `an id that ends with ${segment}, for ${label}`, id);
  if (!isRole(role))
    add(
      'clause-attribute',
      `a role: ${ROLES.join(', ')}`,
      role,
      'choose one of these, or leave role out for a clause',
    );
  for (const name of Object.keys(clause.attributes))
    if (!KNOWN.has(name)) add('clause-attribute', 'only id, label, role and cities', name);
  if ((clause.headRows !== null) !== (role === 'table'))
    add('clause-table', 'a <Table> in a block of the role table, and in no other', `${role} ${id}`);
  if (!clause.heading && clause.lines.length === 0 && label === '')
    add('clause-empty', 'a label, a heading or a line of text', id);
}

/** The clause around an id by its path: the longest earlier id that it begins with. */
function parentOf(id: string, nodes: ReadonlyMap<string, TreeNode>): TreeNode | null {
  for (let dot = id.lastIndexOf('.'); dot > 0; dot = id.lastIndexOf('.', dot - 1)) {
    const parent = nodes.get(id.slice(0, dot));
    if (parent) return parent;
  }
  return null;
}

/** Builds the tree of a document's clauses from their ids, one node a clause, in order. */
export function clauseTree(clauses: readonly RawClause[], file: string, report: Report): TreeNode[] {
  const nodes = new Map<string, TreeNode>();
  let division: TreeNode | null = null;
  return clauses.map((clause) => {
    const isTwin = ({ attributes }: RawClause): boolean => attributes.id === clause.attributes.id;
    const twin = nodes.has(clause.attributes.id ?? '') ? clauses.find(isTwin) : null;
    check(clause, twin ?? null, file, report);
    const { id = '', label = '', role = 'clause', cities } = clause.attributes;
    const marker = label === '' ? null : readLabel(label);
    // An article's id has no chapter before it, but it stands in one all the same.
    const around: TreeNode | null = parentOf(id, nodes) ?? (marker?.kind === 'article' ? division : null);
    const path: TreeNode[] = [...(around?.path ?? [])];
    const node: TreeNode = {
      id,
      role: isRole(role) ? role : 'clause',
      label,
      parent: around?.id ?? null,
      path,
      cities: cities?.split(/\s/).filter(Boolean) ?? around?.cities ?? null,
    };
    path.push(node);
    nodes.set(id, node);
    if (marker && DIVISIONS.has(marker.kind)) division = node;
    return node;
  });
}
