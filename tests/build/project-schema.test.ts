import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonText } from '../../src/cli/json-text.ts';
import { ownProject } from '../../src/model/own-project.ts';
import { FELLSHIRE } from './own.ts';

const FILE = 'waymark.schema.json';
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe('the schema that an editor reads waymark.json with', () => {
  it('is what the build reads it with: npx vitest run tests/build/project-schema.test.ts -u', async () => {
    const text = await jsonText(z.toJSONSchema(ownProject, { io: 'input' }));
    await expect(text).toMatchFileSnapshot(`../../${FILE}`);
  });

  it('takes the example, and refuses what the build refuses', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const valid = ajv.compile(Object(read(FILE)));
    const about = Object(read(`${FELLSHIRE}/waymark.json`));
    expect(valid(about), JSON.stringify(valid.errors)).toBe(true);
    for (const changes of [{ version: '1' }, { name: undefined }, { rules: {} }, { flows: [] }]) {
      const wrong: unknown = JSON.parse(JSON.stringify({ ...about, ...changes }));
      expect([valid(wrong), ownProject.safeParse(wrong).success]).toEqual([false, false]);
    }
  });
});
