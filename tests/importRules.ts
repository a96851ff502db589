import ts from 'typescript';

/** Which folders of src a folder may import, beside itself, and which packages: the table of ARCHITECTURE.md. */
export interface Rule {
  readonly folders: readonly string[];
  /** A name stands for the package with all its paths; `node:*` for all of Node. */
  readonly packages: readonly string[];
}

export type Rules = Readonly<Record<string, Rule>>;
/** Texts by path, `src/graph/graph.ts`. */
export type SourceTree = ReadonlyMap<string, string>;

/** Browser's names that only the floors with a screen may say. */
const SCREEN_NAMES: ReadonlySet<string> = new Set(['window', 'document', 'localStorage', 'navigator']);

/** Everything that breaks the rules, each naming the file and the import or name; empty if nothing does. */
export function brokenRules(
  tree: SourceTree,
  rules: Rules,
  withScreen: readonly string[],
): readonly string[] {
  const found: string[] = [];
  const graph = new Map<string, readonly string[]>();
  for (const [path, text] of tree) {
    const folder = folderOf(path);
    const rule = rules[folder];
    if (!rule) {
      found.push(`${path}: src/${folder}/ is no floor; expected one of ${Object.keys(rules).join(', ')}`);
      continue;
    }
    const imports = importsOf(text);
    for (const name of imports) {
      const problem = name.startsWith('.')
        ? wrongFloor(path, name, folder, rule)
        : wrongPackage(name, folder, rule);
      if (problem !== null) found.push(`${path} imports "${name}": ${problem}`);
    }
    graph.set(
      path,
      imports.filter((name) => name.startsWith('.')).map((name) => resolve(path, name)),
    );
    if (!withScreen.includes(folder)) {
      for (const name of screenNames(text)) {
        found.push(`${path} says "${name}": only ${withScreen.join(', ')} may`);
      }
    }
  }
  return [...found, ...cycles(graph)];
}

/** The specifiers of all imports and re-exports, type imports and `import()` too. */
export function importsOf(text: string): readonly string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

function wrongFloor(path: string, name: string, folder: string, rule: Rule): string | null {
  const target = resolve(path, name);
  if (!target.startsWith('src/')) return 'it is outside src';
  const other = folderOf(target);
  if (other === folder || rule.folders.includes(other)) return null;
  return `${folder} may import ${rule.folders.length === 0 ? 'no other folder' : rule.folders.join(', ')}`;
}

function wrongPackage(name: string, folder: string, rule: Rule): string | null {
  const isAllowed = rule.packages.some(
    (allowed) =>
      name === allowed ||
      name.startsWith(`${allowed}/`) ||
      (allowed.endsWith('*') && name.startsWith(allowed.slice(0, -1))),
  );
  if (isAllowed) return null;
  return `${folder} may use ${rule.packages.length === 0 ? 'no package' : rule.packages.join(', ')}`;
}

function screenNames(text: string): readonly string[] {
  const source = ts.createSourceFile('source.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && SCREEN_NAMES.has(node.text) && !isOwnName(node)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found];
}

/** Whether an identifier only names a member of something: `camera.window`, `{ window: 3 }`. Not of `globalThis`. */
function isOwnName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return !(ts.isIdentifier(parent.expression) && parent.expression.text === 'globalThis');
  }
  return (
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) &&
    parent.name === node
  );
}

/** Files that import each other in a circle, each circle once, told from its first file. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start !== -1) found.push(`a circle of imports: ${[...way.slice(start), path].join(' -> ')}`);
    if (start !== -1 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return found;
}

function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function resolve(from: string, name: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of name.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
