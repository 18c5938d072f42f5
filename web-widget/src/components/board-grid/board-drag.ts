import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Place } from "../../roster/board.ts";

/** So far a pointer moves before it is a drag and no longer a click. */
const THRESHOLD = 6;
/** So near to an edge the board scrolls on, and by so much for each picture. */
const EDGE = 48;
const STEP = 14;

interface BoardOfDrag {
  lift(place: Place): void;
  /** Where it ended; nowhere means that nothing is to happen. */
  drop(place: Place | undefined): void;
  scroller(): HTMLElement;
  placeOf(target: EventTarget | null): Place | undefined;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Dragging a shift with a mouse or a pen. A finger scrolls the board and does not drag on it: it taps a cell, takes
 * the shift from its menu, and taps where it goes.
 */
export class BoardDrag implements ReactiveController {
  private start: (Point & { readonly place: Place; readonly pointer: number }) | undefined;
  private at: Point | undefined;
  private over: Element | undefined;
  private ended = false;
  private frame = 0;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly board: BoardOfDrag,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Whether the click that just came is the end of a drag; told once. */
  justEnded(): boolean {
    const { ended } = this;
    this.ended = false;
    return ended;
  }

  readonly down = (event: PointerEvent): void => {
    this.ended = false;
    const place = this.board.placeOf(event.target);
    if (event.button !== 0 || event.pointerType === "touch" || !place) {
      return;
    }
    this.start = { x: event.clientX, y: event.clientY, place, pointer: event.pointerId };
    addEventListener("pointermove", this.moved);
    addEventListener("pointerup", this.up);
    addEventListener("pointercancel", this.cancelled);
    addEventListener("keydown", this.pressed, true);
  };

  private readonly moved = (event: PointerEvent): void => {
    const { start } = this;
    if (start?.pointer !== event.pointerId) {
      return;
    }
    const far = Math.hypot(event.clientX - start.x, event.clientY - start.y) > THRESHOLD;
    if (!this.at && far) {
      this.board.lift(start.place);
      this.frame = requestAnimationFrame(this.scrollOn);
    }
    if (this.at || far) {
      this.at = { x: event.clientX, y: event.clientY };
      this.mark();
    }
  };

  private readonly up = (): void => {
    const { at } = this;
    if (at) {
      this.ended = true;
      this.board.drop(this.board.placeOf(this.under(at)));
    }
    this.stop();
  };

  private readonly cancelled = (): void => {
    if (this.at) {
      this.board.drop(undefined);
    }
    this.stop();
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && this.at) {
      event.preventDefault();
      event.stopPropagation();
      this.ended = true;
      this.cancelled();
    }
  };

  private under({ x, y }: Point): Element | null {
    return this.host.shadowRoot?.elementFromPoint(x, y) ?? null;
  }

  /** Shows where the shift would go. The attribute is no part of the template, so no drawing takes it away. */
  private mark(): void {
    const cell = this.at && (this.under(this.at)?.closest("[data-column]") ?? undefined);
    if (cell !== this.over) {
      this.over?.removeAttribute("data-over");
      cell?.setAttribute("data-over", "");
      this.over = cell;
    }
  }

  private readonly scrollOn = (): void => {
    if (!this.at) {
      return;
    }
    const scroller = this.board.scroller();
    const { left, right, top, bottom } = scroller.getBoundingClientRect();
    const { x, y } = this.at;
    const towards = (near: number, far: number, point: number): number =>
      point < near + EDGE ? -STEP : point > far - EDGE ? STEP : 0;
    scroller.scrollBy(towards(left, right, x), towards(top, bottom, y));
    this.mark();
    this.frame = requestAnimationFrame(this.scrollOn);
  };

  private stop(): void {
    cancelAnimationFrame(this.frame);
    removeEventListener("pointermove", this.moved);
    removeEventListener("pointerup", this.up);
    removeEventListener("pointercancel", this.cancelled);
    removeEventListener("keydown", this.pressed, true);
    this.at = undefined;
    this.start = undefined;
    this.mark();
  }
}
