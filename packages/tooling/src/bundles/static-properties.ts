import ts from 'typescript';

/**
 * Turns `@property({ … }) name = …` into an entry of `static properties`, which says the same to Lit in fewer bytes and
 * needs no helper. Any other decorator stays what it is.
 */
export const staticProperties: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const visit = (node: ts.Node): ts.Node =>
    ts.visitEachChild(ts.isClassDeclaration(node) ? lower(node, context.factory) : node, visit, context);
  return ts.visitNode(file, visit, ts.isSourceFile);
};

function lower(element: ts.ClassDeclaration, factory: ts.NodeFactory): ts.ClassDeclaration {
  const declared = element.members.flatMap((member) => declarationOf(member, factory) ?? []);
  if (!declared.length) return element;
  const { modifiers, name, typeParameters, heritageClauses } = element;
  const properties = factory.createPropertyDeclaration(
    [factory.createToken(ts.SyntaxKind.StaticKeyword)],
    'properties',
    undefined,
    undefined,
    factory.createObjectLiteralExpression(declared),
  );
  const members = [properties, ...element.members.map((member) => undecorated(member, factory))];
  return factory.updateClassDeclaration(element, modifiers, name, typeParameters, heritageClauses, members);
}

/** `pageSize: { attribute: 'page-size' }` of a member that says so. */
function declarationOf(member: ts.ClassElement, factory: ts.NodeFactory): ts.PropertyAssignment | undefined {
  const decorator = decoratorOf(member);
  if (!decorator || !member.name || !ts.isIdentifier(member.name)) return undefined;
  const [options = factory.createObjectLiteralExpression()] = decorator.arguments;
  return factory.createPropertyAssignment(member.name.text, options);
}

function undecorated(member: ts.ClassElement, factory: ts.NodeFactory): ts.ClassElement {
  if (!ts.isPropertyDeclaration(member) || !decoratorOf(member)) return member;
  const modifiers = member.modifiers?.filter((each) => !isProperty(each));
  return factory.updatePropertyDeclaration(member, modifiers, member.name, undefined, member.type, member.initializer);
}

function decoratorOf(member: ts.ClassElement): ts.CallExpression | undefined {
  if (!ts.isPropertyDeclaration(member)) return undefined;
  const decorator = member.modifiers?.find(isProperty);
  return decorator && (decorator.expression as ts.CallExpression);
}

const isProperty = (each: ts.ModifierLike): each is ts.Decorator =>
  ts.isDecorator(each) && ts.isCallExpression(each.expression) && each.expression.expression.getText() === 'property';
