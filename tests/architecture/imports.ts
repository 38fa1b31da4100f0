import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { floors } from './floors.ts';

export interface Import {
  from: string;
  names: string;
  typeOnly: boolean;
}

/** Every file of src, as `src/ui/card.tsx`. */
export function sources(): string[] {
  return globSync('src/**/*.{ts,tsx}').sort();
}

/** What a file imports or exports from elsewhere, as the compiler reads it. */
export function importsOf(file: string, text = readFileSync(file, 'utf8')): Import[] {
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const declared = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    if (declared && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
      found.push({ from: file, names: node.moduleSpecifier.text, typeOnly: typeOnly(node) });
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments;
      if (target && ts.isStringLiteral(target))
        found.push({ from: file, names: target.text, typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

function typeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.every((element) => element.isTypeOnly);
}

/** Why an import breaks the floors, or undefined where it keeps them. */
export function breach({ from, names, typeOnly: isType }: Import): string | undefined {
  const here = folderOf(from);
  const floor = floors[here];
  if (!floor) return `${from}: src/${here} is not a floor of the house`;
  if (!names.startsWith('.')) {
    const name = names.startsWith('node:') ? 'node' : packageOf(names);
    return floor.packages.includes(name) ? undefined : `${from}: ${here} may not import ${name}`;
  }
  const target = folderOf(normalize(join(dirname(from), names)));
  if (target === here || floor.ours.includes(target)) return undefined;
  if (isType && floor.types?.includes(target)) return undefined;
  return `${from}: ${here} may not look at ${target}`;
}

function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
