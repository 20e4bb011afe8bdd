// Runs an OpenID provider on the loopback with made-up people, each a button on its page.
// Started with one argument, JSON {port, clients: [client metadata], people: [{sub, acr, ..claims}],
// claims: [names that an ID token may carry], alg}; prints its issuer when it listens.

import { generateKeyPair } from "node:crypto";
import { promisify } from "node:util";
import Provider from "oidc-provider";

const { port, clients, people, claims, alg = "RS256" } = JSON.parse(process.argv[2]);
const issuer = `http://localhost:${port}`;
const levels = ["low", "substantial", "high"].map((name) => `http://eidas.europa.eu/LoA/${name}`);
const make = promisify(generateKeyPair);
const pair = alg === "ES256"
  ? await make("ec", { namedCurve: "P-256" })
  : await make("rsa", { modulusLength: 2048 });
const key = { ...pair.privateKey.export({ format: "jwk" }), kid: "first", use: "sig", alg };

const provider = new Provider(issuer, {
  clients: clients.map((client) => ({
    token_endpoint_auth_method: "private_key_jwt",
    token_endpoint_auth_signing_alg: "ES256",
    id_token_signed_response_alg: alg,
    grant_types: ["authorization_code"],
    response_types: ["code"],
    ...client,
  })),
  jwks: { keys: [key] },
  claims: { openid: ["sub"], acr: null, ...Object.fromEntries(claims.map((name) => [name, null])) },
  acrValues: levels,
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false }, claimsParameter: { enabled: true } },
  enabledJWA: { idTokenSigningAlgValues: [alg] },
  interactions: { url: (_, interaction) => `/people/${interaction.uid}` },
  cookies: { keys: ["only for tests"] },
  async findAccount(_, sub) {
    const person = people.find((each) => each.sub === sub);
    return person && { accountId: sub, claims: () => ({ ...person, acr: undefined }) };
  },
});

provider.use(async (ctx, next) => {
  if (!ctx.path.startsWith("/people/")) return next();
  const { uid, params } = await provider.interactionDetails(ctx.req, ctx.res);
  if (ctx.method === "GET") {
    const choices = [...people.map((person) => person.sub), "nobody"];
    const buttons = choices.map((sub) => `<button name="sub" value="${sub}">${sub}</button>`);
    ctx.type = "html";
    ctx.body = `<!doctype html><html lang="nl"><title>Inloggen</title><h1>Inloggen</h1>
      <form method="post" action="/people/${uid}">${buttons.join(" ")}</form></html>`;
    return undefined;
  }
  const body = await new Response(ctx.req).text();
  const person = people.find((each) => each.sub === new URLSearchParams(body).get("sub"));
  let result = { error: "access_denied", error_description: "the person stopped" };
  if (person) {
    const grant = new provider.Grant({ accountId: person.sub, clientId: params.client_id });
    grant.addOIDCScope(params.scope);
    grant.addOIDCClaims(["acr", ...claims]);
    const consent = { grantId: await grant.save() };
    result = { login: { accountId: person.sub, acr: person.acr, remember: false }, consent };
  }
  await provider.interactionFinished(ctx.req, ctx.res, result, { mergeWithLastSubmission: false });
  ctx.respond = false;
  return undefined;
});

provider.listen(port, "127.0.0.1", () => console.log(issuer));
