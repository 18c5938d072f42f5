import { html, nothing, type TemplateResult } from "lit";

/** A field of the form: what it is called as in the contract, and what stands around it. */
export interface Field {
  readonly pointer: string;
  readonly label: string;
  readonly value?: string;
  readonly hint?: string;
  readonly type?: "date" | "text";
  readonly fault: string | undefined;
}

/** The id of a field by its pointer. */
export function fieldId(pointer: string): string {
  return pointer.slice(1).replaceAll("/", "-");
}

/** A labelled input with its hint, and what is wrong with it. */
export function field({ pointer, label, value, hint, type, fault }: Field): TemplateResult {
  const id = fieldId(pointer);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      name=${pointer}
      type=${type ?? "text"}
      inputmode=${type === "date" ? nothing : "decimal"}
      autocomplete="off"
      aria-describedby=${hint ? `${id}-hint ${id}-fault` : `${id}-fault`}
      aria-invalid=${fault !== undefined}
      value=${value ?? ""}
    />
    ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}
    <p class="fault" id="${id}-fault">${fault ?? ""}</p>
  </div>`;
}
