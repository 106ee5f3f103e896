import type { Host } from '../host.ts';

/** The rules of Bootstrap 2.3 for elements without a class, which a page of 2013 gives to everything on it. */
export const bootstrap2: Host = {
  name: 'bootstrap-2',
  says: 'Bootstrap 2',
  style: `html { font-size: 100%; -webkit-text-size-adjust: 100% }
    body { margin: 0; font-family: "Helvetica Neue", Helvetica, Arial, sans-serif; font-size: 14px; line-height: 20px; color: #333; background-color: #fff }
    article, aside, details, figcaption, figure, footer, header, hgroup, nav, section { display: block }
    a { color: #08c; text-decoration: none } a:hover { color: #005580; text-decoration: underline }
    a:focus { outline: thin dotted #333; outline-offset: -2px }
    img { width: auto\\9; height: auto; max-width: 100%; vertical-align: middle; border: 0 }
    button, input, select, textarea { margin: 0; font-size: 100%; vertical-align: middle }
    button, input { line-height: normal } input[type="search"] { box-sizing: content-box; -webkit-appearance: textfield }
    label, input, button, select, textarea { font-size: 14px; font-weight: normal; line-height: 20px }
    select, textarea, input[type="text"], input[type="search"], input[type="email"], input[type="tel"] { display: inline-block; height: 20px; padding: 4px 6px; margin-bottom: 10px; width: 206px; border-radius: 4px }
    label { display: block; margin-bottom: 5px } input[type="radio"], input[type="checkbox"] { margin: 4px 0 0; width: auto }
    h1, h2, h3, h4, h5, h6 { margin: 10px 0; font-family: inherit; font-weight: bold; line-height: 20px; text-rendering: optimizelegibility }
    h1 { font-size: 38.5px; line-height: 40px } h2 { font-size: 31.5px; line-height: 40px } h3 { font-size: 24.5px; line-height: 40px }
    ul, ol { padding: 0; margin: 0 0 10px 25px } li { line-height: 20px } dl { margin-bottom: 20px } dt { font-weight: bold } dd { margin-left: 10px }
    fieldset { padding: 0; margin: 0; border: 0 } legend { display: block; width: 100%; font-size: 21px; line-height: 40px; border-bottom: 1px solid #e5e5e5 }
    table { max-width: 100%; background-color: transparent; border-collapse: collapse } .hide { display: none } .row { margin-left: -20px } .small { font-size: 85% }
    [class*="span"] { float: left; min-height: 1px; margin-left: 20px }`,
};
