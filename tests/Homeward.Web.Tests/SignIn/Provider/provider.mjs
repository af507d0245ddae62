// An OpenID provider on 127.0.0.1 in which whoever comes is signed in as the one the test names. Its keys are the test's, so that the test can forge.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const { port, jwks, site, user } = JSON.parse(process.argv[2]);
const issuer = `http://127.0.0.1:${port}`;
const provider = new Provider(issuer, {
  jwks,
  clients: [{
    client_id: 'homeward',
    client_secret: 'only-for-tests-only-for-tests-only-for-tests',
    redirect_uris: [`${site}/sign-in/provider/back`],
    post_logout_redirect_uris: [`${site}/sign-in/provider/signed-out`],
    backchannel_logout_uri: `${site}/sign-in/provider/logout`,
    backchannel_logout_session_required: true,
    token_endpoint_auth_method: 'client_secret_post',
  }],
  features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
  pkce: { required: () => true },
  conformIdTokenClaims: false,
  claims: { openid: ['sub'], profile: ['preferred_username', 'shoe_size'] },
  cookies: { keys: ['only-for-tests'] },
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, preferred_username: user, shoe_size: 42 }) }),
  async loadExistingGrant(context) {
    const grant = new provider.Grant({ clientId: context.oidc.client.clientId, accountId: context.oidc.session.accountId });
    grant.addOIDCScope('openid profile');
    await grant.save();
    return grant;
  },
});
provider.proxy = false;
const answer = provider.callback();
createServer(async (request, response) => {
  const path = new URL(request.url, issuer).pathname;
  if (path.startsWith('/redirecting/')) {
    response.writeHead(302, { location: `http://localhost:${port}${path.slice('/redirecting'.length)}` }).end();
  } else if (path.startsWith('/interaction/')) {
    await provider.interactionFinished(request, response, { login: { accountId: `subject-of-${user}`, amr: ['pwd', 'otp'] } });
  } else {
    answer(request, response);
  }
}).listen(port, '127.0.0.1', () => console.log('listening'));
