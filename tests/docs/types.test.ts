import ts from 'typescript';
import { expect, it } from 'vitest';
import { blocksIn } from './blocks.ts';
import { documents } from './documents.ts';
import { executorOf } from './executors.ts';

const blocks = documents()
  .flatMap((document) => blocksIn(document))
  .filter((block) => /^[jt]s$/.test(block.language) && executorOf(block) === 'here');

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');

/** What the compiler says of each piece of code, on a page that has the tag. */
function problems(...codes: string[]): string[][] {
  const files = new Map(codes.map((code, index) => [`snippet-${index}.ts`, code]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) => {
    const code = files.get(name);
    return code === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, `export {};\n${code}`, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...files.keys(), 'src/loader/start.ts'], options, host);
  return [...files.keys()].map((name) => {
    const file = program.getSourceFile(name);
    const found = [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ];
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  });
}

it('code in a document has the right types, and wrong ones would be seen', () => {
  expect(blocks.length).toBeGreaterThan(0);
  const wrong = ['window.waymark?.open({ flow: 1 });', 'window.waymark?.shut();', 'a('];
  const [number = [], unknown = [], broken = [], ...found] = problems(
    ...wrong,
    ...blocks.map(({ text }) => text),
  );
  expect([number, unknown, broken].map((each) => each.length > 0)).toEqual([true, true, true]);
  expect(found.flatMap((each, index) => each.map((what) => ({ ...blocks[index], what })))).toEqual(
    [],
  );
});
