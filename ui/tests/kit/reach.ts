import { Session, type Runtime } from "node:inspector";

const LEADS_OUT = new Set([
  "[[Prototype]]",
  "[[Scopes]]",
  "[[FunctionLocation]]",
  "constructor",
  "prototype",
]);

/** The types of Node know nothing of private fields; the protocol does. */
interface PropertiesFound extends Runtime.GetPropertiesReturnType {
  privateProperties?: Runtime.InternalPropertyDescriptor[];
}

/** Beyond this the walk has left the program, and the test would never end. */
const AT_MOST = 20_000;

/**
 * Looks into everything that an object holds, as a debugger does: fields, private ones too, the entries of maps
 * and what promises hold. The variables that functions close over are left out: by way of the modules they lead
 * to everything there is.
 */
export class Reach {
  readonly #session = new Session();
  /** Objects that lead out of the program, to the test itself or the document. */
  readonly #outside: (thing: object) => boolean;

  constructor(outside: (thing: object) => boolean) {
    this.#outside = outside;
  }

  /** The ways from the object to texts that hold the words. */
  pathsTo(words: string, from: object): string[] {
    const found: string[] = [];
    const seen = new WeakSet<object>();
    const gate = (thing: object): boolean => {
      const isNew = !seen.has(thing) && !this.#outside(thing);
      seen.add(thing);
      return isNew;
    };
    Object.assign(globalThis, { reachFrom: from, reachGate: gate });
    this.#session.connect();
    try {
      const root = this.#ask<Runtime.EvaluateReturnType>("Runtime.evaluate", {
        expression: "reachFrom",
      }).result;
      const queue = [{ path: "program", object: root }];
      let walked = 0;
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        walked += 1;
        if (walked > AT_MOST) {
          throw new Error(`the walk has left the program by ${next.path}`);
        }
        for (const { name, value } of this.#fieldsOf(next.object)) {
          const path = `${next.path}.${name}`;
          if (value.type === "string" && String(value.value).includes(words)) {
            found.push(path);
          }
          if ((value.type === "object" || value.type === "function") && this.#passes(value)) {
            queue.push({ path, object: value });
          }
        }
      }
    } finally {
      this.#session.disconnect();
      Reflect.deleteProperty(globalThis, "reachFrom");
      Reflect.deleteProperty(globalThis, "reachGate");
    }
    return found;
  }

  #passes({ objectId }: Runtime.RemoteObject): boolean {
    if (objectId === undefined) {
      return false;
    }
    const { result } = this.#ask<Runtime.CallFunctionOnReturnType>("Runtime.callFunctionOn", {
      objectId,
      functionDeclaration: "function () { return reachGate(this); }",
      returnByValue: true,
    });
    return result.value === true;
  }

  #fieldsOf({ objectId }: Runtime.RemoteObject): { name: string; value: Runtime.RemoteObject }[] {
    if (objectId === undefined) {
      return [];
    }
    const answer = this.#ask<PropertiesFound>("Runtime.getProperties", { objectId, ownProperties: true });
    const all = [...answer.result, ...(answer.internalProperties ?? []), ...(answer.privateProperties ?? [])];
    this.#ask<object>("Runtime.releaseObject", { objectId });
    return all.flatMap(({ name, value }) =>
      value === undefined || LEADS_OUT.has(name) ? [] : [{ name, value }],
    );
  }

  /** The session answers at once, because it looks at its own thread. */
  #ask<Answer>(method: string, parameters: object): Answer {
    let answer: Answer | undefined;
    this.#session.post(method, parameters, (error: Error | null, result?: object) => {
      if (error !== null) {
        throw new Error(`${method}: ${JSON.stringify(error)}`);
      }
      answer = result as Answer;
    });
    if (answer === undefined) {
      throw new Error(`${method} did not answer`);
    }
    return answer;
  }
}
