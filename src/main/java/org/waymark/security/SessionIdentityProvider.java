package org.waymark.security;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Recognises the account behind a session token; its id is the name of the principal. */
@ApplicationScoped
class SessionIdentityProvider implements IdentityProvider<SessionToken> {

    private final Clock clock;

    SessionIdentityProvider(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Class<SessionToken> getRequestType() {
        return SessionToken.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionToken request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request.token));
    }

    private SecurityIdentity identity(String token) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Session.opened(token, clock.instant()).map(session -> session.account.id))
                .<SecurityIdentity>map(account -> QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(account.toString()))
                        .build())
                .orElseThrow(() -> new AuthenticationFailedException("no such session"));
    }
}
