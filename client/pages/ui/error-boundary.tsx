import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What stands there instead, given what went wrong. */
  readonly fallback: (error: unknown) => ReactNode;
  /** Another value means another page: worth another try. */
  readonly resetKey: string;
}

interface ErrorBoundaryState {
  readonly failed: { readonly error: unknown } | undefined;
  readonly resetKey: string;
}

/** Keeps a fault in one part from taking the page along. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: undefined, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown) {
    return { failed: { error } };
  }

  static getDerivedStateFromProps({ resetKey }: ErrorBoundaryProps, state: ErrorBoundaryState) {
    return resetKey === state.resetKey ? null : { failed: undefined, resetKey };
  }

  override render(): ReactNode {
    return this.state.failed === undefined ? this.props.children : this.props.fallback(this.state.failed.error);
  }
}
