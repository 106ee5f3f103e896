/* eslint-disable @typescript-eslint/no-unused-vars -- that is what a bundler is to notice */
import { createAttune } from '@attune/sdk';
import { operationTable } from '@attune/sdk/contract';
import { everythingFine } from '@attune/sdk/testing';
import { verifyWebhook } from '@attune/sdk/webhooks';
