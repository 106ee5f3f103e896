import { html } from 'lit';

const rules = [
  {
    good: 'Give the element a column of its own, 320 px wide or more.',
    bad: 'Set a fixed height, or hide what flows over: text of 200 % needs the room.',
  },
  {
    good: 'Let it stand on the ground of the page, with a heading of yours above.',
    bad: 'Put it on a photo or a gradient: contrast cannot be kept there.',
  },
  {
    good: 'Set --attune-surface and --attune-ink together, and color-scheme where the page is dark.',
    bad: 'Set one of the two, or darken the element by a filter: photos and focus are lost.',
  },
  {
    good: 'Say lang on the page: sentences, dates and the direction of writing follow.',
    bad: 'Lay words of your own over ours; texts changes any sentence, and keeps it heard.',
  },
  {
    good: 'Open it in place, or by a link of yours with presentation="dialog".',
    bad: 'Open it unasked, after seconds or on leaving the page.',
  },
  {
    good: 'Keep a link inside: it stands there whenever the element cannot.',
    bad: 'Leave it empty, or keep a spinner turning in its place.',
  },
  {
    good: 'Use ::part() for what no property says, such as a shadow of your cards.',
    bad: 'Make text smaller, targets closer or the ring of focus invisible by ::part().',
  },
];

export const onPage = html`<section>
  <h2>On the page around it</h2>
  <table class="rules">
    <thead>
      <tr>
        <th scope="col">Do</th>
        <th scope="col">Don’t</th>
      </tr>
    </thead>
    <tbody>
      ${rules.map(
        ({ good, bad }) =>
          html`<tr>
            <td>${good}</td>
            <td>${bad}</td>
          </tr>`,
      )}
    </tbody>
  </table>
</section>`;
