import { HostError } from "../../src/platform/host";
import type { Answers } from "./answers";
import type { FakeHost } from "./fake-host";
import { journalOf, takeOut, type Notes } from "./notes";

type JournalCommand =
  | "answers"
  | "write_answer"
  | "delete_answer"
  | "restore_deleted"
  | "forget_deleted"
  | "choose"
  | "visit"
  | "journal"
  | "answer_follow_up"
  | "personal"
  | "write_personal"
  | "write_feeling";

/** What is answered of the notes: each write is a save, which keeps something or fails. */
export function journalAnswers(host: FakeHost): Pick<Answers, JournalCommand> {
  return {
    answers: ({ module }) => {
      const { answers, tried, seen, last } = host.notes;
      return {
        answers: answers.filter((answer) => answer.module === module),
        tried,
        seen: [...seen],
        last: last?.module === module ? last.step : null,
      };
    },
    write_answer: ({ module, step, field, question, body }) => {
      const { notes } = host;
      const saved = host.save();
      const isHere = (answer: Notes["answers"][number]): boolean =>
        answer.module === module && answer.step === step && answer.field === field;
      const others = notes.answers.filter((answer) => !isHere(answer));
      const before = notes.answers.find(isHere);
      if (!host.chapters().some(({ id }) => id === module) && before !== undefined) {
        notes.answers = [{ ...before, body, changed: host.now }, ...others];
        return saved;
      }
      const activity = host.chapterOf(module).steps.find(({ id }) => id === step)?.activity;
      const kind = activity?.kind ?? "reflection";
      const tool = activity?.kind === "exercise" ? activity.exercise : null;
      const answer = { module, step, field, kind, tool, question, body, changed: host.now };
      notes.answers = body === "" ? others : [answer, ...others];
      return saved;
    },
    delete_answer: (request) => {
      const memory = host.requireOpen();
      const saved = host.save();
      memory.putBack = takeOut(memory.notes, request);
      return saved;
    },
    restore_deleted: () => {
      const memory = host.requireOpen();
      if (memory.putBack === null) {
        throw new HostError("bad-request");
      }
      const saved = host.save();
      memory.putBack();
      memory.putBack = null;
      return saved;
    },
    forget_deleted: () => {
      if (host.memory !== null) {
        host.memory.putBack = null;
      }
      return null;
    },
    choose: ({ step, path }) => {
      const { notes } = host;
      const saved = host.save();
      notes.tried.push({ step, path });
      return saved;
    },
    visit: (place) => {
      const { notes } = host;
      const saved = host.save();
      notes.seen.add(place.step);
      notes.last = place;
      return saved;
    },
    journal: (request) => {
      const titles = new Map(host.chapters().map(({ id, title }) => [id, title]));
      return journalOf(host.notes, request, (module) => titles.get(module) ?? null);
    },
    answer_follow_up: (answer) => {
      host.requireOpen();
      const saved = host.save();
      host.outcomes.push(answer);
      host.followUp = null;
      return saved;
    },
    personal: () => {
      const { children, stage, feeling } = host.notes;
      return { children, stage, feeling, ages: host.ages, firstYear: 2007, lastYear: 2026 };
    },
    write_personal: ({ children, stage }) => {
      const { notes } = host;
      const saved = host.save();
      Object.assign(notes, { children, stage });
      return saved;
    },
    write_feeling: ({ feeling }) => {
      const { notes } = host;
      const saved = host.save();
      notes.feeling = feeling;
      return saved;
    },
  };
}
