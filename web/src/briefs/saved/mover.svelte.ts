/** Moving sentences and judgements of an edited brief: by a step, to a section, or dragged. The focus and the ear go along. */
import { tick } from 'svelte';
import type { BriefSectionId } from '../../../../src/core/brief.ts';
import { sectionsFor, type EditStep, type Place } from '../../../../src/core/editing/index.ts';
import { language } from '../../messages/language.svelte.ts';
import type { Editor } from './editor.svelte.ts';

/** Pixels that a pointer may tremble before it drags, and from an edge within which the page scrolls along. */
const TREMBLE = 4;
const EDGE = 56;
/** By the clock and not by the frame, so that a slow machine takes no longer; a frame that stalled does not leap. */
const SCROLL_PX_PER_S = 600;
const LONGEST_FRAME_MS = 200;

interface Drag {
  readonly key: string;
  readonly pointer: number;
  readonly startY: number;
  readonly allowed: readonly BriefSectionId[];
}

export class Mover {
  /** Key of what is dragged. */
  dragged = $state<string | null>(null);
  /** Where it would come to stand if it were let go. */
  target = $state.raw<Place | null>(null);
  readonly #editor: Editor;
  readonly #root: () => HTMLElement | undefined;
  #drag: Drag | null = null;
  #at = { x: 0, y: 0 };

  constructor(editor: Editor, root: () => HTMLElement | undefined) {
    this.#editor = editor;
    this.#root = root;
  }

  /** Sections that it may stand in, in the order of the brief. */
  sectionsOf(key: string): readonly BriefSectionId[] {
    const { draft, edits } = this.#editor;
    return draft === null ? [] : sectionsFor(draft, edits, key);
  }

  step(key: string, by: -1 | 1): Promise<void> {
    return this.#go({ kind: 'move', key, by });
  }

  put(key: string, place: Place): Promise<void> {
    return this.#go({ kind: 'place', key, ...place });
  }

  async #go(step: Extract<EditStep, { readonly kind: 'move' | 'place' }>): Promise<void> {
    const tool = document.activeElement?.getAttribute('data-move') ?? null;
    this.#editor.step(step);
    this.#editor.said = this.#whereabouts(step.key);
    await tick();
    const item = this.#root()?.querySelector(`[data-key="${CSS.escape(step.key)}"]`);
    const own = tool === null ? null : item?.querySelector<HTMLElement>(`[data-move="${tool}"]`);
    (own ?? item?.querySelector<HTMLElement>('.tool'))?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'nearest' });
  }

  #whereabouts(key: string): string {
    for (const { section, items } of this.#editor.sections) {
      const heads = items.filter((item) => item.kind === 'judgement' || item.isHead);
      const at = heads.findIndex((item) => item.key === key);
      if (at >= 0)
        return language.messages.savedBriefs.moved(at + 1, heads.length, section.title[language.current]);
    }
    return '';
  }

  /** Takes hold of what a grip belongs to. */
  press(event: PointerEvent, key: string): void {
    if (event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    this.#drag = { key, pointer: event.pointerId, startY: event.clientY, allowed: this.sectionsOf(key) };
  }

  drag(event: PointerEvent): void {
    const { key, pointer, startY } = this.#drag ?? {};
    if (key === undefined || pointer !== event.pointerId) return;
    this.#at = { x: event.clientX, y: event.clientY };
    if (this.dragged === null) {
      if (Math.abs(event.clientY - (startY ?? 0)) < TREMBLE) return;
      this.dragged = key;
      requestAnimationFrame((now) => this.#scrollAlong(now, now));
    }
    this.#aim();
  }

  drop(event: PointerEvent): void {
    const { dragged, target } = this;
    if (this.#drag?.pointer !== event.pointerId) return;
    this.letGo();
    if (dragged !== null && target !== null) void this.put(dragged, target);
  }

  /** Ends a drag without moving anything. @returns whether there was one */
  letGo(): boolean {
    const was = this.dragged !== null;
    this.#drag = null;
    this.dragged = null;
    this.target = null;
    return was;
  }

  /** The place that the pointer is at; none over a section that it may not enter, nor where it stands already. */
  #aim(): void {
    const section = this.#sectionUnder();
    const id = this.#drag?.allowed.find((one) => one === section?.dataset['section']);
    if (section === null || id === undefined) {
      this.target = null;
      return;
    }
    const heads = [...section.querySelectorAll<HTMLElement>('[data-key]:not(.tail)')];
    const own = heads.findIndex((head) => head.dataset['key'] === this.dragged);
    const at = heads.findIndex((head) => {
      const { top, bottom } = head.getBoundingClientRect();
      return (top + bottom) / 2 > this.#at.y;
    });
    const to = at < 0 ? heads.length : at;
    const isThere = own >= 0 && (to === own || to === own + 1);
    this.target = isThere ? null : { section: id, before: heads[to]?.dataset['key'] ?? null };
  }

  #sectionUnder(): HTMLElement | null {
    for (const section of this.#root()?.querySelectorAll<HTMLElement>('[data-section]') ?? []) {
      const { top, bottom } = section.getBoundingClientRect();
      if (this.#at.y >= top && this.#at.y < bottom) return section;
    }
    return null;
  }

  #scrollAlong(before: number, now: number): void {
    const scroller = this.dragged === null ? null : scrollerOf(this.#root() ?? null);
    if (scroller === null) return;
    const { top, bottom } = scroller.getBoundingClientRect();
    const { y } = this.#at;
    const by = y < Math.max(top, 0) + EDGE ? -1 : y > Math.min(bottom, innerHeight) - EDGE ? 1 : 0;
    if (by !== 0) {
      const ms = Math.min(now - before, LONGEST_FRAME_MS);
      scroller.scrollBy(0, (by * SCROLL_PX_PER_S * ms) / 1000);
      this.#aim();
    }
    requestAnimationFrame((next) => this.#scrollAlong(now, next));
  }
}

/** What scrolls when the element does not fit. */
function scrollerOf(element: HTMLElement | null): Element | null {
  for (let one = element; one !== null; one = one.parentElement)
    if (one.scrollHeight > one.clientHeight && /auto|scroll/.test(getComputedStyle(one).overflowY))
      return one;
  return document.scrollingElement;
}
