package org.waymark.security;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A request to be recognised by the token in the session cookie. */
final class SessionToken extends BaseAuthenticationRequest {

    final String token;

    SessionToken(String token) {
        this.token = token;
    }
}
