import type { Fact, Letter } from './letter.ts';

const ink = '#1f2a2c';
const quiet = '#566466';
const font = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/** A letter as HTML for mail programs: tables and inline styles, since many of them know nothing else. Nothing is fetched. */
export function toHtml(letter: Letter): string {
  const { language, direction, subject, greeting, paragraphs, facts, button, links, notes, practice, unsubscribe } =
    letter;
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(subject)}</title>
</head>
<body dir="${direction}" style="margin:0;padding:0;background:#f7f6f2">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f7f6f2">
<tr><td align="center" style="padding:32px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#ffffff;border:1px solid #dfe1dc;border-radius:14px">
<tr><td style="padding:28px 24px;${font};font-size:16px;line-height:1.5;color:${ink}">
<p style="margin:0 0 24px;font-size:15px;color:${quiet}">${escapeHtml(practice.name)}</p>
<p style="margin:0 0 8px">${escapeHtml(greeting)}</p>
${paragraphs.map((paragraph) => `<p style="margin:0 0 24px">${escapeHtml(paragraph)}</p>`).join('\n')}
${facts.length > 0 ? factTable(facts, direction) : ''}
${button ? buttonRow(button, letter.accent) : ''}
${links.map(({ label, address }) => `<p style="margin:0 0 16px">${anchor(label, address, letter.accent)}</p>`).join('\n')}
${notes.map((note) => `<p style="margin:0 0 8px;font-size:14px;color:${quiet}">${escapeHtml(note)}</p>`).join('\n')}
${practice.contact.length > 0 ? contact(practice.contact) : ''}
</td></tr>
</table>
${unsubscribe ? footer(unsubscribe) : ''}
</td></tr>
</table>
</body>
</html>
`;
}

/** Text inside HTML, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  const escapes: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? character);
}

function factTable(facts: Letter['facts'], direction: Letter['direction']): string {
  return `<table width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 24px;border-top:1px solid #dfe1dc">
${facts.map((each) => fact(each, direction)).join('\n')}
</table>`;
}

/** Many mail programs know no logical sides, so the sides are named; what a value begins with decides how it runs. */
function fact([word, value, tense]: Fact, direction: Letter['direction']): string {
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const cell = `padding:10px 0;border-bottom:1px solid #dfe1dc;vertical-align:top;text-align:${start}`;
  const look = tense === 'past' ? `font-weight:400;color:${quiet};text-decoration:line-through` : 'font-weight:600';
  return `<tr><th scope="row" style="${cell};padding-${end}:12px;width:88px;font-weight:400;color:${quiet}">${escapeHtml(word)}</th>
<td dir="auto" style="${cell};overflow-wrap:anywhere;${look}">${escapeHtml(value)}</td></tr>`;
}

function buttonRow({ label, address, hint }: NonNullable<Letter['button']>, accent: string): string {
  const style = `display:inline-block;padding:12px 20px;background:${accent};color:#ffffff;text-decoration:none;border-radius:10px;font-weight:600`;
  return `<p style="margin:0 0 ${hint ? 8 : 24}px"><a href="${escapeHtml(address)}" style="${style}">${escapeHtml(label)}</a></p>
${hint ? `<p style="margin:0 0 24px;font-size:14px;color:${quiet}">${escapeHtml(hint)}</p>` : ''}`;
}

function anchor(label: string, address: string, colour: string): string {
  return `<a href="${escapeHtml(address)}" style="color:${colour}">${escapeHtml(label)}</a>`;
}

function contact(lines: readonly string[]): string {
  const parts = lines.map((line) => `<bdi>${escapeHtml(line)}</bdi>`).join('<br>');
  return `<p style="margin:24px 0 0;padding-top:16px;border-top:1px solid #dfe1dc;font-size:14px;color:${quiet}">${parts}</p>`;
}

function footer({ reason, label, address }: NonNullable<Letter['unsubscribe']>): string {
  return `<p style="max-width:560px;margin:16px auto 0;${font};font-size:13px;line-height:1.5;color:${quiet}">${escapeHtml(reason)}
${anchor(label, address, quiet)}</p>`;
}
