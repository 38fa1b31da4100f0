// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { clear, stage } from './stage.tsx';

afterEach(clear);

it('makes no clock before the first answer, one while the next question is read, and none for the card', async () => {
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  const { answer } = stage();
  await act(async () => {});
  expect(made).not.toHaveBeenCalled();

  answer('start/who child');
  expect(made.mock.calls.map(([, options]) => options?.timeZone)).toEqual(['Europe/London']);

  answer('child/danger no', 'child/what worry');
  expect(made).toHaveBeenCalledOnce();
});
