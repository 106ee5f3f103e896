let answering = Promise.resolve();

/** Lets no platform answer until what is returned is called. */
export function holdAnswers(): () => void {
  let answer: () => void = () => undefined;
  answering = new Promise((resolve) => {
    answer = resolve;
  });
  return answer;
}

/** Resolves once platforms may answer. */
export const whenAnswering = (): Promise<void> => answering;
