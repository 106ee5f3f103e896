import { alloc, byteLength, concat, from } from './buffer.ts';

// as much of Node's Buffer as the platform uses, which takes it from the global scope
Object.assign(globalThis, { Buffer: { from, alloc, concat, byteLength } });
