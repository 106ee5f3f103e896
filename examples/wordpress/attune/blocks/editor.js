// What an author sees in the editor: a sign where the block will be, and its settings beside it. The elements themselves
// run on the page only, so that nothing is asked of the platform while somebody writes.
(({ blocks, blockEditor, components, element, i18n }) => {
  const { createElement: el, Fragment } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = components;
  const { __ } = i18n;

  const text = (name, label) => (attributes, set) =>
    el(TextControl, { key: name, label, value: attributes[name], onChange: (value) => set({ [name]: value }) });
  const size = (name, label) => (attributes, set) =>
    el(TextControl, {
      key: name,
      label,
      type: 'number',
      min: 1,
      max: 48,
      value: attributes[name],
      onChange: (value) => set({ [name]: Math.min(48, Math.max(1, Number(value) || 1)) }),
    });
  const flag = (name, label) => (attributes, set) =>
    el(ToggleControl, { key: name, label, checked: attributes[name], onChange: (value) => set({ [name]: value }) });
  const choice = (name, label, options) => (attributes, set) =>
    el(SelectControl, {
      key: name,
      label,
      options,
      value: attributes[name],
      onChange: (value) => set({ [name]: value }),
    });

  const link = text('linkText', __('Words of the link that is shown until the block works', 'attune'));
  const therapist = text('therapistId', __('Id of the therapist', 'attune'));
  const formats = [
    { value: '', label: __('As the visitor chooses', 'attune') },
    { value: 'online', label: __('Online', 'attune') },
    { value: 'in_person', label: __('In person', 'attune') },
  ];

  const settings = {
    'attune/directory': [
      size('pageSize', __('Therapists shown at once', 'attune')),
      flag('noUrl', __('Leave the address of the page alone', 'attune')),
      link,
    ],
    'attune/booking-picker': [
      therapist,
      text('serviceId', __('Id of the service; empty, to let the visitor choose', 'attune')),
      choice('format', __('How to meet', 'attune'), formats),
      link,
    ],
    'attune/reviews': [therapist, size('pageSize', __('Reviews shown at once', 'attune')), link],
  };

  for (const [name, controls] of Object.entries(settings)) {
    blocks.registerBlockType(name, {
      edit: ({ attributes, setAttributes }) =>
        el(
          Fragment,
          null,
          el(
            InspectorControls,
            null,
            el(PanelBody, { title: 'Attune' }, ...controls.map((control) => control(attributes, setAttributes))),
          ),
          el(
            'div',
            useBlockProps(),
            el(Placeholder, {
              label: blocks.getBlockType(name).title,
              instructions: __('Shown on the page.', 'attune'),
            }),
          ),
        ),
      save: () => null, // render.php prints it
    });
  }
})(globalThis.wp);
