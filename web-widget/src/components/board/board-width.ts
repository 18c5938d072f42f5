import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Narrower than this many pixels a list says more than a table. */
const NARROW = 640;

/** Whether there is little room, in whatever page the widget stands. */
export class BoardWidth implements ReactiveController {
  narrow = false;
  private readonly observer = new ResizeObserver(() => requestAnimationFrame(() => this.measure()));

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.measure();
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  private measure(): void {
    const narrow = this.host.offsetWidth < NARROW;
    if (narrow !== this.narrow) {
      this.narrow = narrow;
      this.host.requestUpdate();
    }
  }
}
