import ts from 'typescript';

/** What stands above a declaration. */
export interface Doc {
  /** Its sentences, as Markdown; empty when there are none. */
  readonly text: string;
  readonly throws: readonly Throws[];
}

export interface Throws {
  readonly error: string;
  /** When, as a part of a sentence. */
  readonly when: string;
}

export function docOf(node: ts.Node): Doc {
  const block = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
  if (!block) return { text: '', throws: [] };
  const tags: ts.JSDocTag[] = [...(block.tags ?? [])];
  const thrown = tags.filter(ts.isJSDocThrowsTag);
  const params = tags.filter(ts.isJSDocParameterTag);
  const said = [textOf(block.comment), ...params.map((tag) => `\`${tag.name.getText()}\`: ${textOf(tag.comment)}`)];
  return {
    text: said.filter((each) => each !== '').join('\n\n'),
    throws: thrown.map((tag) => ({
      error: tag.typeExpression?.type.getText() ?? 'Error',
      when: textOf(tag.comment).replaceAll(/\s+/g, ' '),
    })),
  };
}

const textOf = (comment: ts.JSDoc['comment']) =>
  (ts.getTextOfJSDocComment(comment) ?? '').replaceAll(/\{@link\s+(\w+)\s*\}/g, '$1').trim();
