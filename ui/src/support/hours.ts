import type { HoursView, SupportLineView } from "../generated/ipc";

/** Where the lines answer. The computer may stand in another country. */
const ZONE = "Europe/Stockholm";

const MONTHS_UNTIL_OLD = 12;

/** A day of the week, 1 (Monday) to 7, and the minutes since midnight. */
interface Hour {
  day: number;
  minutes: number;
}

const WEEK = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** Whether a line answers at a moment (milliseconds since 1970). Unconfirmed hours promise nothing. */
export function answersAt(hours: HoursView, moment: number): boolean {
  switch (hours.kind) {
    case "always":
      return true;
    case "unconfirmed":
      return false;
    case "spans": {
      const now = hourIn(ZONE, moment);
      return hours.spans.some(
        (span) =>
          span.fromDay <= now.day &&
          now.day <= span.toDay &&
          minutesOf(span.from) <= now.minutes &&
          now.minutes < minutesOf(span.to),
      );
    }
  }
}

/** Lines that answer now come first; otherwise the order stays. */
export function answeringFirst(lines: readonly SupportLineView[], moment: number): SupportLineView[] {
  const answers = (line: SupportLineView): number => (answersAt(line.hours, moment) ? 0 : 1);
  return [...lines].sort((one, other) => answers(one) - answers(other));
}

/** Whether something found in `2024` or `2024-12` is more than a year old. A bare year counts from its end. */
export function isOld(checked: string, moment: number): boolean {
  const [year = 0, month = 12] = checked.split("-").map(Number);
  const now = new Date(moment);
  const age = (now.getUTCFullYear() - year) * 12 + (now.getUTCMonth() + 1 - month);
  return age > MONTHS_UNTIL_OLD;
}

function hourIn(zone: string, moment: number): Hour {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((found) => found.type === type)?.value ?? "";
  return {
    day: WEEK.indexOf(part("weekday")) + 1,
    minutes: Number(part("hour")) * 60 + Number(part("minute")),
  };
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}
