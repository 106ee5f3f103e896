export default {
  name: 'outdated-mail-sent',
  promise: 'a confirmation that waited is not sent once its booking was cancelled',
  file: 'packages/platform/src/modules/messaging/is-outdated.ts',
  find: 'if (message.change_id !== null) return wasToldOfLater(tx, message);',
  replace: 'if (message.change_id !== null) return false && wasToldOfLater(tx, message);',
  test: "node --conditions=@attune/source --test --test-name-pattern='does not go out any more' packages/platform/test/booking-calendars.test.ts",
};
