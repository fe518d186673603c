import { expect, test } from "vitest";

import { ShiftPresses, type KeyPress } from "../src/state/shift-presses";

type Key = Partial<KeyPress> & Pick<KeyPress, "type">;

/** Which of these keys, heard in turn, completes the three presses. */
function completedBy(keys: readonly Key[]): number[] {
  const presses = new ShiftPresses();
  const plain = { key: "Shift", repeat: false, altKey: false, ctrlKey: false, metaKey: false, timeStamp: 0 };
  return keys.flatMap((key, index) => (presses.hear({ ...plain, ...key }) ? [index] : []));
}

const press = (timeStamp = 0): Key[] => [
  { type: "keydown", timeStamp },
  { type: "keyup", timeStamp },
];
const other: Key[] = [
  { type: "keydown", key: "a" },
  { type: "keyup", key: "a" },
];

test("three presses of shift are heard when the third is released", () => {
  expect(completedBy([...press(), ...press(), ...press()])).toEqual([5]);
});

test("two presses are not three, and six are twice three", () => {
  expect(completedBy([...press(), ...press()])).toEqual([]);
  expect(completedBy(Array.from({ length: 6 }, () => press()).flat())).toEqual([5, 11]);
});

test("any other key in between begins the count anew", () => {
  expect(completedBy([...press(), ...press(), ...other, ...press()])).toEqual([]);
  expect(completedBy([...other, ...press(), ...press(), ...press()])).toEqual([7]);
});

test("shift for a capital is not a press alone", () => {
  const capital: Key[] = [{ type: "keydown" }, ...other, { type: "keyup" }];
  expect(completedBy([...capital, ...capital, ...capital])).toEqual([]);
});

test("shift with alt changes the keyboard and hides nothing", () => {
  const change: Key[] = [
    { type: "keydown", key: "Alt" },
    { type: "keydown", altKey: true },
    { type: "keyup", altKey: true },
    { type: "keyup", key: "Alt" },
  ];
  expect(completedBy([...change, ...change, ...change])).toEqual([]);
});

test("three presses within five seconds count, slower ones do not", () => {
  expect(completedBy([...press(0), ...press(2500), ...press(5000)])).toEqual([5]);
  expect(completedBy([...press(0), ...press(2500), ...press(5001)])).toEqual([]);
});

test("a held key is one press", () => {
  const held: Key[] = [
    { type: "keydown" },
    { type: "keydown", repeat: true },
    { type: "keydown", repeat: true },
    { type: "keyup" },
  ];
  expect(completedBy(held)).toEqual([]);
  expect(completedBy([...held, ...press(), ...press()])).toEqual([7]);
});

test("both shift keys at once are no press", () => {
  const both: Key[] = [{ type: "keydown" }, { type: "keydown" }, { type: "keyup" }, { type: "keyup" }];
  expect(completedBy([...both, ...both, ...both])).toEqual([]);
});

test("the mouse in between begins the count anew", () => {
  const presses = new ShiftPresses();
  const hear = (key: Key): boolean =>
    presses.hear({
      key: "Shift",
      repeat: false,
      altKey: false,
      ctrlKey: false,
      metaKey: false,
      timeStamp: 0,
      ...key,
    });
  [...press(), ...press()].forEach(hear);
  presses.reset();
  expect(press().map(hear)).toEqual([false, false]);
});
