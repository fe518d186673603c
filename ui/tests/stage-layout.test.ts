import { expect, test } from "vitest";

import type { PersonView, StageView } from "../src/generated/ipc";
import { areaOf } from "../src/stage/layout/bubbles";
import { frameOf } from "../src/stage/layout/camera";
import { layoutOf } from "../src/stage/layout";
import { filmOf } from "./kit/films";
import { person, stageWith } from "./kit/stages";

const STAGES = Array.from({ length: 30 }, (_, seed) =>
  filmOf(seed + 20).beats.map(({ stage }) => stage),
).flat();

test("every camera shows planes and nothing beyond them", () => {
  for (const stage of STAGES) {
    const { left, right, top, bottom } = frameOf(layoutOf(stage).camera);
    expect(left).toBeGreaterThanOrEqual(-80);
    expect(right).toBeLessThanOrEqual(1360);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(720);
  }
});

test("every bubble is in the picture, whole", () => {
  let seen = 0;
  for (const stage of STAGES) {
    const { bubbles, camera, actors } = layoutOf(stage);
    const frame = frameOf(camera);
    for (const bubble of bubbles) {
      seen += 1;
      const area = areaOf(bubble, camera);
      expect(area.left, bubble.role).toBeGreaterThanOrEqual(frame.left);
      expect(area.right, bubble.role).toBeLessThanOrEqual(frame.right);
      expect(area.top, bubble.role).toBeGreaterThanOrEqual(frame.top);
      expect(actors.some(({ role }) => role === bubble.role)).toBe(true);
    }
  }
  expect(seen).toBeGreaterThan(20);
});

test("three who share a mark stand apart", () => {
  const people = ["samira", "erik", "lena"].map((who, slot) =>
    person(who, who as PersonView["person"], { slot }),
  );
  const xs = layoutOf(stageWith(people)).actors.map(({ at }) => at.x);
  const gaps = xs
    .toSorted((one, other) => one - other)
    .map((x, index, all) => (all[index + 1] ?? Infinity) - x);
  expect(Math.min(...gaps)).toBeGreaterThan(100);
});

test("whoever is at a mark first stays there when others come", () => {
  const alone = layoutOf(stageWith([person("mum", "samira", {})])).actors[0];
  const joined = layoutOf(stageWith([person("dad", "erik", { slot: 1 }), person("mum", "samira", {})]));
  expect(joined.actors.find(({ role }) => role === "mum")?.at.x).toBe(alone?.at.x);
});

test("two who hug face each other, breast to breast, wherever their marks are", () => {
  const { actors } = layoutOf(
    stageWith([
      person("dad", "erik", { mark: "left", pose: "hugging", facing: "left" }),
      person("child", "noah", { mark: "left", slot: 1, pose: "hugging", facing: "right" }),
    ]),
  );
  const [dad, child] = actors;
  expect([dad?.facing, child?.facing]).toEqual(["right", "left"]);
  expect((child?.at.x ?? 0) - (dad?.at.x ?? 0)).toBeGreaterThan(40);
  expect((child?.at.x ?? 0) - (dad?.at.x ?? 0)).toBeLessThan(100);
  expect(dad?.does.toward).toBe(300);
});

test("who hugs alone hugs whoever stands a step away, and nobody further off", () => {
  const does = (mark: string) =>
    layoutOf({
      ...stageWith([
        person("mum", "samira", { mark: "coats", pose: "hugging" }),
        person("child", "noah", { mark }),
      ]),
      place: "flat-hall",
    }).actors.map(({ does: { pose } }) => pose);
  expect(does("peg")).toEqual(["hugging", "hugging"]);
  expect(does("door")).toEqual(["hugging", "standing"]);
});

test("a child on an arm looks at who carries it", () => {
  const { actors } = layoutOf(
    stageWith([
      person("mum", "samira", { carries: "toddler", facing: "left" }),
      person("toddler", "bo", { slot: 1 }),
    ]),
  );
  expect(actors.map(({ facing }) => facing)).toEqual(["left", "right"]);
});

test("a child that is carried is drawn in the carrier's arm and nowhere else", () => {
  const { actors } = layoutOf(
    stageWith([person("mum", "samira", { carries: "toddler" }), person("toddler", "bo", { slot: 1 })]),
  );
  expect(actors.map(({ carriedBy }) => carriedBy)).toEqual([null, "mum"]);
  expect(actors[0]?.does.pose).toBe("carrying");
  expect(actors[1]?.does.carried).toBe(true);
});

test("two bubbles do not lie over each other", () => {
  const { bubbles, camera } = layoutOf(
    stageWith([
      person("mum", "samira", { says: "clock" }),
      person("child", "noah", { slot: 1, facing: "left", says: "heart" }),
    ]),
  );
  const [one, other] = bubbles.map((bubble) => areaOf(bubble, camera));
  const apart =
    (one?.right ?? 0) <= (other?.left ?? 0) ||
    (other?.right ?? 0) <= (one?.left ?? 0) ||
    (one?.bottom ?? 0) <= (other?.top ?? 0) ||
    (other?.bottom ?? 0) <= (one?.top ?? 0);
  expect(apart).toBe(true);
});

const bag = { id: "bag", prop: "rucksack", state: null, mark: null } as const;

test("a rucksack is worn, and leaves both hands free", () => {
  const layout = layoutOf(
    stageWith(
      [person("child", "noah", { right: "bag" }), person("mum", "amira", { right: "other", slot: 1 })],
      {
        things: [bag, { ...bag, id: "other" }],
      },
    ),
  );
  const [child, mum] = layout.actors;
  expect(child?.hands).toMatchObject({ near: null, far: null, worn: { on: "back" } });
  expect(child?.does.holds).toEqual({ near: false, far: false, back: true });
  expect(mum?.hands.worn?.on, "who rolls has it on the lap").toBe("lap");
});

test("whoever lies has taken it off", () => {
  const { actors } = layoutOf(
    stageWith([person("child", "noah", { right: "bag", pose: "lying", mark: "floor" })], { things: [bag] }),
  );
  expect(actors[0]?.hands).toMatchObject({ near: { id: "bag" }, worn: null });
});

test("a sheet lies flat where it is put, and hangs on a hook", () => {
  const sheet = { id: "sheet", prop: "drawing", state: null } as const;
  const at = (mark: string, place: StageView["place"]) =>
    layoutOf(stageWith([], { place, things: [{ ...sheet, mark }] })).placed[0];
  expect(at("table-right", "kitchen")).toMatchObject({ lies: true });
  expect(at("peg", "hallway")).toMatchObject({ lies: false, flat: 1 });
});

test("whoever shares a mark with somebody who rolls stands beside the wheels", () => {
  const gap = (who: PersonView["person"]) => {
    const [one, other] = layoutOf(
      stageWith([person("mum", who, {}), person("child", "noah", { slot: 1 })], { place: "yard" }),
    ).actors;
    return Math.abs((one?.at.x ?? 0) - (other?.at.x ?? 0));
  };
  expect(gap("amira")).toBeGreaterThan(180);
  expect(gap("samira"), "control").toBeLessThan(150);
});

test("a camera on a mark cuts off no head, and comes no higher for those who kneel", () => {
  const top = (pose: PersonView["pose"]) =>
    frameOf(
      layoutOf(stageWith([person("dad", "erik", { pose })], { camera: { on: "centre", zoom: 1.6 } })).camera,
    ).top;
  expect(top("standing")).toBeLessThan(655 - 430);
  expect(top("crouching")).toBeGreaterThan(top("standing"));
});
