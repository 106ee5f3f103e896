/**
 * What a contract owes beyond what Redocly asks, as rules of its linter (see redocly.yaml). Each says in its message
 * what to write.
 */
export default function attunePlugin() {
  return {
    id: 'attune',
    rules: {
      oas3: {
        described,
        exemplified,
        limited,
        'closed-requests': closedRequests,
        'open-answers': openAnswers,
        problems,
        refusals,
        'declared-limits': declaredLimits,
        named,
      },
    },
  };
}

/** Every schema file, field, body and header says in a sentence what it is. */
function described() {
  const ask = (node, { report, location }) => {
    if (!node.description) report({ message: 'Say what this is in a `description`.', location });
  };
  return {
    Schema(schema, context) {
      if (isFile(context)) ask(schema, context);
    },
    SchemaProperties(fields, { report, location }) {
      for (const [name, field] of Object.entries(fields)) {
        const reference = field.$ref || field.anyOf?.some((way) => way.$ref);
        if (!field.description && !reference) {
          report({ message: `Say what \`${name}\` is in a \`description\`.`, location: location.child([name]) });
        }
      }
    },
    RequestBody: ask,
    Header: ask,
  };
}

/** Every value somewhere has an example: fields and schema files by `examples`, bodies and parameters by their own. */
function exemplified() {
  const ask = (node, { report, location }) => {
    if (node.example === undefined && isEmpty(node.examples)) report({ message: 'Give an example.', location });
  };
  return {
    Schema(schema, context) {
      if (isFile(context) && !refers(schema)) ask(schema, context);
    },
    SchemaProperties(fields, { report, location }) {
      for (const [name, field] of Object.entries(fields)) {
        if (!refers(field) && isEmpty(field.examples)) {
          report({ message: `Give \`${name}\` an example in \`examples\`.`, location: location.child([name]) });
        }
      }
    },
    MediaType: ask,
    Parameter: ask,
    Header: ask,
  };
}

/** Every string, number, list and map has its limits. */
function limited() {
  const own = ['enum', 'const', '$ref'];
  return {
    Schema(schema, { report, location }) {
      const missing = (key) => schema[key] === undefined;
      const ask = (key) => missing(key) && report({ message: `Set \`${key}\`.`, location });
      if (own.some((key) => !missing(key))) return;
      const types = [schema.type].flat();
      if (types.includes('string') && !['uuid', 'date-time', 'date'].includes(schema.format)) ask('maxLength');
      if (types.includes('integer') || types.includes('number')) ['minimum', 'maximum'].forEach(ask);
      if (types.includes('array')) ask('maxItems');
      if (schema.additionalProperties instanceof Object) ask('maxProperties');
    },
  };
}

/** What is sent is closed: a misspelt field is refused, not ignored. */
function closedRequests() {
  return inPaths({
    RequestBody: eachSchema((schema, { report, location }) => {
      const closed = schema.additionalProperties ?? schema.unevaluatedProperties;
      if (schema.type === 'object' && closed === undefined) {
        report({ message: 'Close this request with `additionalProperties: false`.', location });
      }
    }),
  });
}

/** What is answered is open: a field may be added at any time. */
function openAnswers() {
  return {
    Response: eachSchema((schema, { report, location }) => {
      if (schema.additionalProperties === false || schema.unevaluatedProperties === false) {
        report({ message: 'Answers stay open: give answer and request a schema each.', location });
      }
    }),
  };
}

/** Every refusal is a problem, RFC 9457. */
function problems() {
  return inPaths({
    Operation(operation, { report, location, resolve }) {
      for (const [status, response] of Object.entries(operation.responses)) {
        const { node = response, location: file } = resolve(response);
        if (Number(status) >= 400 && !node.content?.['application/problem+json']) {
          const message = `Answer ${status} with application/problem+json.`;
          report({ message, location: file ?? location.child(['responses', status]) });
        }
      }
    },
  });
}

/** Every code that a refusal may carry is shown in an example of that name: the types of results list these and no others. */
function refusals() {
  return {
    Response({ content = {} }, { report, location, resolve }) {
      const problem = content['application/problem+json'];
      if (!problem) return;
      const at = location.child(['content', 'application/problem+json', 'examples']);
      const examples = Object.entries(problem.examples ?? {});
      if (examples.length === 0) report({ message: 'Show each code that it may carry in an example.', location });
      for (const [name, example] of examples) {
        const { node = example } = example.$ref ? resolve(example) : {};
        if (node.value?.code !== name)
          report({ message: `Name the example by its code, \`${node.value?.code}\`.`, location: at.child([name]) });
      }
    },
  };
}

/** Writes name the limit that counts them and the size of their body; public reads say how long they may be kept. */
function declaredLimits() {
  const wanted = (method, operation) => {
    if (method !== 'get') return ['x-rate-limit', 'x-body-limit'];
    return operation.security?.some((way) => Object.keys(way).join() === 'publishableKey') ? ['x-cache'] : [];
  };
  return inPaths({
    PathItem(item, { report, location }) {
      for (const method of ['get', 'post', 'put', 'patch', 'delete'].filter((name) => item[name])) {
        for (const key of wanted(method, item[method])) {
          if (item[method][key] === undefined)
            report({ message: `Set \`${key}\`.`, location: location.child([method]) });
        }
      }
    },
  });
}

/** Every operation has an id: its method in the SDK, its handler in the platform. */
function named() {
  return inPaths({
    Operation(operation, { report, location }) {
      if (!operation.operationId) report({ message: 'Name this operation by an `operationId`.', location });
    },
  });
}

/** Only for what the platform answers: a webhook is answered by its receiver, which owes us none of this. */
const inPaths = (visitor) => ({ Paths: visitor });

/** A visitor of a body that calls `visit` with each schema in it, at any depth; nested visitors stop at the first. */
function eachSchema(visit) {
  return ({ content = {} }, { report, location, resolve }) => {
    const seen = new Set();
    const walk = (part, at) => {
      const { node: schema = part, location: home = at } = part.$ref ? resolve(part, at.source.absoluteRef) : {};
      if (seen.has(schema)) return;
      seen.add(schema);
      visit(schema, { report, location: home });
      for (const [path, child] of partsOf(schema)) walk(child, home.child(path));
    };
    for (const [type, { schema }] of Object.entries(content)) walk(schema, location.child(['content', type, 'schema']));
  };
}

function partsOf(schema) {
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => [['properties', name], field]);
  const ways = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => (schema[key] ?? []).map((way, n) => [[key, n], way]));
  const others = ['items', 'additionalProperties'].map((key) => [[key], schema[key]]);
  return [...fields, ...ways, ...others].filter(([, part]) => part instanceof Object);
}

const isFile = ({ location }) => location.pointer === '#/';

const isEmpty = (examples) => Object.keys(examples ?? {}).length === 0;

/** Whether the parts of a schema have examples of their own. */
function refers(schema) {
  if (schema.$ref || schema.properties || schema.allOf) return true;
  const parts = [...(schema.anyOf ?? []), schema.items, schema.additionalProperties];
  return parts.some((part) => part?.$ref);
}
