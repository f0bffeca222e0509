import ts from 'typescript';

/** The value without what only its type needs: brackets and `as const`. */
function bare(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node) ? bare(node.expression) : node;
}

/** The lines of a source that spread a literal where its entries could stand themselves: `...{ a, b }` in an object, `...[a, b]` in a list. */
export function packedIn(text: string): number[] {
  const source = ts.createSourceFile('', text, ts.ScriptTarget.Latest, true);
  const lines: number[] = [];
  const visit = (node: ts.Node): void => {
    const isPacked =
      (ts.isSpreadAssignment(node) && ts.isObjectLiteralExpression(bare(node.expression))) ||
      (ts.isSpreadElement(node) && ts.isArrayLiteralExpression(bare(node.expression)));
    if (isPacked) lines.push(source.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lines;
}
