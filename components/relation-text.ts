/**
 * Whether a relation's words already name the entity it leads to, as an office does
 * (« président de l’Ukraine »); others (« a pour capitale ») want the name after them.
 */
export function namesTarget(propertyLabel: string, target: string): boolean {
  return propertyLabel.toLowerCase().includes(target.toLowerCase());
}
