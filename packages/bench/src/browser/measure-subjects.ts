import { takeTurns } from '../take-turns.ts';
import type { Figure, Goal, Table } from '../row.ts';
import { openStage, type Subject } from './stage.ts';
import type { World } from './world.ts';

/** Modules of subjects/ with what the table calls them; the first is the floor, and what begins with our name is ours. */
export type Subjects = Readonly<Record<Subject, string>>;

/** Something that each subject does after what comes before. */
export interface Step {
  readonly name: string;
  readonly title: string;
  readonly goal: Goal;
}

/** How many rounds there are, by slowdown of the CPU. */
export type Rounds = Readonly<Record<number, number>>;

/** A table per slowdown and step, of all subjects in turns. */
export async function measureSubjects(
  subjects: Subjects,
  world: World,
  steps: readonly Step[],
  rounds: Rounds,
): Promise<Table[]> {
  const names = Object.keys(subjects);
  await using stage = await openStage(names, world);
  const tables: Table[] = [];
  for (const [slowdown, times] of Object.entries(rounds)) {
    const acts = names.map(
      (name) => () =>
        stage.perform(
          name,
          steps.map((step) => step.name),
          +slowdown,
        ),
    );
    const performed = await takeTurns(acts, times);
    for (const [place, { title, goal }] of steps.entries()) {
      const took = performed.map((performances) => performances.map((performance) => performance[place] ?? NaN));
      tables.push({ title: `${title}, ${slowdown}×`, unit: 'ms', figures: figuresOf(subjects, took, goal) });
    }
  }
  return tables;
}

function figuresOf(subjects: Subjects, values: readonly (readonly number[])[], goal: Goal): Table['figures'] {
  return Object.values(subjects).map((name, place) => ({
    name,
    values: values[place] ?? [],
    ...(name.startsWith('Attune') && { goal }),
  })) as unknown as [Figure, ...Figure[]];
}
