import { type ComponentType, lazy } from 'react';

/** The screen of a place. */
export interface LoadedScreen {
  Component: ComponentType;
  /** Fetches what it has in a file of its own. */
  load?(): Promise<unknown>;
}

/** A screen that is a file of its own, loaded when somebody goes there. `name` is what the file calls it. */
export function laterScreen<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name): LoadedScreen {
  return { Component: lazy(() => load().then((module) => ({ default: module[name] as ComponentType }))), load };
}
