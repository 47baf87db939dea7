import { executeServerCommand } from '@web/test-runner-commands';

const held: HeldFile[] = [];

/** A script that says `held`, is in no cache, and is on its way until it is let go: at the latest after the test. */
export class HeldFile {
  readonly #id = crypto.randomUUID();
  readonly name = `held.js?${this.#id}`;
  readonly src = `/test/fixtures/${this.name}`;

  constructor() {
    held.push(this);
  }

  /** Whoever asked for it has it soon, and so has who asks for it later. */
  async letGo(): Promise<void> {
    await executeServerCommand('let-go', this.#id);
  }
}

afterEach(async () => {
  for (const file of held.splice(0)) await file.letGo();
});
