import { Component, type ReactNode } from 'react';

interface Props {
  /** What stands in place of the children. */
  readonly instead: (error: Error) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps a failure of its children from taking the page with it. React logs the failure. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | undefined }> {
  override state: { readonly error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { instead, children } = this.props;
    return error === undefined ? children : instead(error);
  }
}
