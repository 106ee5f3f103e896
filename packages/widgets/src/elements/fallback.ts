import { html } from 'lit';

/** What the page put inside the element: shown until we work, and whenever we cannot. */
export const fallback = html`<slot></slot>`;
