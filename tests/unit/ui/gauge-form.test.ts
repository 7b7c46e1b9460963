import { expect, test } from 'vitest';
import { panelForm } from '../../../src/ui/gauge/gauge-form.ts';

const ROOM = { isNarrow: false, lack: 0, isEnglish: false, saysMore: false } as const;

test('a panel shows definitions as long as three gauges have the room', () => {
  expect(panelForm(ROOM)).toBe('panel');
  expect(panelForm({ ...ROOM, lack: undefined, isEnglish: true, saysMore: true })).toBe('panel');
});

test('whatever takes room from the gauges folds the definitions, and then the history', () => {
  expect(panelForm({ ...ROOM, isEnglish: true })).toBe('short');
  expect(panelForm({ ...ROOM, saysMore: true })).toBe('short');
  expect(panelForm({ ...ROOM, lack: 1 })).toBe('short');
  expect(panelForm({ ...ROOM, isEnglish: true, saysMore: true })).toBe('compact');
  expect(panelForm({ ...ROOM, lack: 2 })).toBe('compact');
});

test('in a sheet gauges are compact, however high the window', () => {
  expect(panelForm({ ...ROOM, isNarrow: true, lack: undefined })).toBe('compact');
});
