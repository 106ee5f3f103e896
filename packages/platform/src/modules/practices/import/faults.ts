import type { Schemas } from '../../../http/contract.ts';

export type PracticeImport = Schemas['PracticeImport'];

/** One thing that is wrong, and where: a JSON pointer into the file. */
export type Fault = Schemas['ProblemDetail'];

/** What an import found: faults stop it, warnings do not. */
export class Findings {
  readonly faults: Fault[] = [];
  readonly warnings: Fault[] = [];

  fault(pointer: string, detail: string): void {
    this.faults.push({ pointer, detail });
  }

  warn(pointer: string, detail: string): void {
    this.warnings.push({ pointer, detail });
  }
}

/** A file that cannot be loaded, with every fault that was found. Nothing was changed. */
export class ImportFaulty extends Error {
  override readonly name = 'ImportFaulty';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const lines = faults.map(({ pointer, detail }) => `  ${pointer || '/'}  ${detail}`);
    super(
      `The file has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}; nothing was changed.\n${lines.join('\n')}`,
    );
    this.faults = faults;
  }
}
